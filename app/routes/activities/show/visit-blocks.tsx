import type { Activity } from '../../../domain/activities/activity'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { LinkButton } from '../../../kit/button'
import { Picture } from '../../../kit/picture'
import { isPictureKey } from '../../../kit/pictures/registry'
import { plainText } from '../../../kit/text'
import { OwnList, OwnText } from './own-text'

/** What happens the first time, and whose face to look for. */
export function FirstVisitBlock({ activity }: { activity: Activity }) {
  const { t } = useWords()
  const { firstVisit, easyRead, meet } = activity
  if (!firstVisit && !meet) return null
  return (
    <Block look="panel" id="first-visit" title={t('activities:first.title')} picture="action.first-visit">
      {meet ? <Meet meet={meet} /> : <p>{t('activities:first.ask')}</p>}
      {firstVisit ? <OwnList text={firstVisit} easyRead={easyRead} steps /> : null}
    </Block>
  )
}

function Meet({ meet }: { meet: NonNullable<Activity['meet']> }) {
  const { t, has } = useWords()
  const role =
    meet.role && has(`taxonomy:role-about.${meet.role}`) ? t(`taxonomy:role-about.${meet.role}`) : ''
  const who = meet.name
    ? t('activities:first.meets', { name: meet.name })
    : t('activities:first.meets-someone')
  const name = meet.name ?? t('activities:first.someone')
  return (
    <div className="meet">
      {meet.photo && isPictureKey(meet.photo) ? <Picture of={meet.photo} size="huge" /> : null}
      {meet.photo && !isPictureKey(meet.photo) ? (
        <img
          className="meet-photo"
          src={`/photos/${meet.photo}`}
          alt={t('activities:first.photo', { name })}
          width={176}
          height={176}
          loading="lazy"
          decoding="async"
        />
      ) : null}
      <div>
        <p className="meet-name">{who}</p>
        {role ? <p>{plainText(role)}</p> : null}
      </div>
    </div>
  )
}

export function BringBlock({ activity: { bring, easyRead } }: { activity: Activity }) {
  const { t } = useWords()
  if (!bring) return null
  return (
    <Block look="panel" id="bring" title={t('activities:bring.title')} picture="action.bring">
      <OwnList text={bring} easyRead={easyRead} />
    </Block>
  )
}

export function HowBlock({ activity }: { activity: Activity }) {
  const { t } = useWords()
  const { howToTry, easyRead, state, slug } = activity
  if (state === 'closed') return null
  return (
    <Block look="panel" id="how" title={t('activities:how.title')} picture="action.try">
      {howToTry ? <OwnText text={howToTry} easyRead={easyRead} /> : <p>{t('activities:how.default')}</p>}
      <LinkButton href={`/activities/${slug}/try`}>{t('activities:how.button')}</LinkButton>
    </Block>
  )
}
