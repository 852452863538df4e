import type { Activity } from '../../../domain/activities/activity'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PictureList, PictureText } from '../../../kit/picture-text'
import { dial } from '../try/dial'

export function RunsBlock({ activity }: { activity: Activity }) {
  const { t } = useWords()
  const { organisation, phone, email, otherTerms } = activity
  const website = webAddress(activity.website ?? organisation.website)
  return (
    <Block look="panel" id="who-runs-it" title={t('activities:runs.title')} picture="word.provider">
      <p>{t('activities:runs.who', { name: organisation.name })}</p>
      <PictureList>
        {phone ? (
          <PictureText as="li" picture="action.phone" size="small">
            <p>
              {t('activities:runs.phone')}: <a href={dial(phone)}>{phone}</a>
            </p>
          </PictureText>
        ) : null}
        {email ? (
          <PictureText as="li" picture="action.mail" size="small">
            <p>
              {t('activities:runs.email')}: <a href={`mailto:${email}`}>{email}</a>
            </p>
          </PictureText>
        ) : null}
        {website ? (
          <PictureText as="li" picture="word.browser" size="small">
            <p className="outside">
              <a href={website} rel="noreferrer external">
                {t('activities:runs.website', { name: organisation.name })}
              </a>
              <span>{t('activities:runs.website-note')}</span>
            </p>
          </PictureText>
        ) : null}
      </PictureList>
      {otherTerms.length > 0 ? (
        <>
          <p>{t('activities:runs.other-terms')}:</p>
          <ul>
            {otherTerms.map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Block>
  )
}

/** Feeds hold anything: only addresses of the web become links. */
function webAddress(address: string | null): string | null {
  if (!address) return null
  const full = /^[a-z]+:/i.test(address) ? address : `https://${address}`
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(full) ? full : null
}

/** How far the page can be trusted, and how to put it right. */
export function CheckedBlock({ activity }: { activity: Activity }) {
  const words = useWords()
  const { t } = words
  const { checkedOn, slug } = activity
  return (
    <Block look="panel" id="checked" title={t('activities:checked.title')} picture="action.check">
      <p>
        {checkedOn
          ? `${t('activities:checked.on', { date: sayDate(words, checkedOn) })}.`
          : t('activities:checked.never')}
      </p>
      <p>
        <a href={`/activities/${slug}/wrong`}>{t('activities:checked.wrong')}</a>
      </p>
    </Block>
  )
}
