import type { Activity } from '../../../domain/activities/activity'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Banner } from '../../../kit/banner'
import { plainText } from '../../../kit/text'

/** What people must know before they read on: that it is shut, that the page is old, that the words are hard. */
export function Banners({ activity }: { activity: Activity }) {
  const words = useWords()
  const { t } = words
  const { state, closedOn, checkedOn, old, easyRead } = activity
  return (
    <>
      {state === 'closed' ? (
        <Banner kind="warning" title={t('activities:banner.closed')}>
          <p>{t('activities:banner.closed-what')}</p>
          {closedOn ? <p>{t('activities:banner.closed-since', { date: sayDate(words, closedOn) })}</p> : null}
          <p>
            <a href="/activities">{t('activities:banner.closed-other')}</a>
          </p>
        </Banner>
      ) : null}
      {state === 'closed-for-now' ? (
        <Banner kind="warning" title={t('activities:banner.for-now')}>
          {t('activities:banner.for-now-what')}
        </Banner>
      ) : null}
      {old && state !== 'closed' ? (
        <Banner
          kind="warning"
          title={t(checkedOn ? 'activities:banner.old' : 'activities:banner.never-checked')}
        >
          {t('activities:banner.old-what')}
        </Banner>
      ) : null}
      {easyRead ? null : (
        <Banner kind="info" title={plainText(t('activities:banner.not-easy-read'))}>
          <p>{t('activities:banner.not-easy-read-what')}</p>
          <p>{t('activities:banner.not-easy-read-help')}</p>
        </Banner>
      )}
    </>
  )
}
