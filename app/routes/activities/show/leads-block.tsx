import type { Activity } from '../../../domain/activities/activity'
import { STAGES } from '../../../domain/activities/vocabulary'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Picture } from '../../../kit/picture'
import { PictureList } from '../../../kit/picture-text'
import { plainText } from '../../../kit/text'
import { Line } from './line'
import { OwnText } from './own-text'

/** Confidence, then skills, then work: the pathway of the field. Staying well is a good end in itself. */
const PATH = STAGES.filter((stage) => stage !== 'staying-well')

export function LeadsBlock({ activity }: { activity: Activity }) {
  const { t } = useWords()
  const { leadsTo, stage, live, easyRead } = activity
  if (!leadsTo && stage.length === 0 && live.length === 0) return null
  return (
    <Block look="panel" id="leads-to" title={t('activities:leads.title')} picture="word.outcome">
      {leadsTo ? <OwnText text={leadsTo} easyRead={easyRead} /> : null}
      {PATH.some((step) => stage.includes(step)) ? <Path stage={stage} /> : null}
      <PictureList>
        {stage.includes('staying-well') ? (
          <Line picture="stage.staying-well" words={t('taxonomy:stage-about.staying-well')} />
        ) : null}
        {live.map((way) => (
          <Line key={way} picture={`live.${way}`} words={t(`taxonomy:live-about.${way}`)} />
        ))}
      </PictureList>
    </Block>
  )
}

function Path({ stage }: { stage: Activity['stage'] }) {
  const { t } = useWords()
  return (
    <ol className="path">
      {PATH.map((step) => (
        <li key={step} className={stage.includes(step) ? 'path-here' : undefined}>
          <Picture of={`stage.${step}`} size="large" />
          <strong>{plainText(t(`taxonomy:stage.${step}`))}</strong>
          {stage.includes(step) ? <span>{t('activities:leads.here')}</span> : null}
        </li>
      ))}
    </ol>
  )
}
