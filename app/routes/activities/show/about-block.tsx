import type { Activity } from '../../../domain/activities/activity'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PictureList } from '../../../kit/picture-text'
import { Line } from './line'
import { OwnText } from './own-text'

export function AboutBlock({ activity }: { activity: Activity }) {
  const { t } = useWords()
  const { about, easyRead, kinds, setting } = activity
  return (
    <Block look="panel" id="about" title={t('activities:show.about')} picture="state.info">
      {about ? <OwnText text={about} easyRead={easyRead} /> : <p>{t('activities:show.no-about')}</p>}
      {kinds.length > 0 || setting ? (
        <PictureList>
          {kinds.map((each) => (
            <Line key={each} picture={`kind.${each}`} words={t(`taxonomy:kind-about.${each}`)} />
          ))}
          {setting ? (
            <Line picture={`setting.${setting}`} words={t(`activities:show.setting.${setting}`)} />
          ) : null}
        </PictureList>
      ) : null}
    </Block>
  )
}
