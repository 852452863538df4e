import type { Words } from '../i18n/words'
import type { Letter } from './letter'
import { queueMail, queueText } from './queue'

type Reach = { to: { channel: 'mail' | 'text'; to: string }; called: string; expiresAt: Date }

/** Sends the link that proves a new email address or phone number. */
export function postReach(words: Words, { to, called, expiresAt }: Reach, link: string, now: Date): void {
  const { t, lang, dir } = words
  if (to.channel === 'text') {
    const key = `reach-${link.slice(-20)}`
    queueText(to.to, { lang, words: `${t('data:mail.reach.text')}\n${link}` }, { key, now, expiresAt })
    return
  }
  const letter: Letter = {
    lang,
    dir,
    subject: t('data:mail.reach.subject'),
    parts: [
      { words: t('data:mail.hello', { name: called }) },
      { words: t('data:mail.reach.what') },
      { link, words: t('data:mail.reach.press') },
      { words: t('data:mail.reach.until') },
      { words: t('data:mail.reach.not-you') },
    ],
  }
  queueMail(to.to, letter, { now, expiresAt })
}

type Deletion = {
  kind: 'asked' | 'kept'
  called: string
  /** In words. */
  date: string
  origin: string
}

/** An account will be deleted, and until when one can keep it; or it stays after all. */
export function deletionLetter({ t, lang, dir }: Words, about: Deletion): Letter {
  const { kind, called, date, origin } = about
  const link = kind === 'asked' ? `${origin}/me/data/delete` : `${origin}/me`
  return {
    lang,
    dir,
    subject: t(`data:mail.${kind}.subject`),
    parts: [
      { words: t('data:mail.hello', { name: called }) },
      { words: t(`data:mail.${kind}.what`, { date }) },
      { words: t(`data:mail.${kind}.do`) },
      { link, words: t(`data:mail.${kind}.link`) },
      ...(kind === 'asked' ? [{ words: t('data:mail.asked.not-you') }] : []),
    ],
  }
}
