import { type Reminder, remindDaily } from '../domain/site/daily'
import { env } from '../env.server'
import { isLang } from '../i18n/languages'
import { sayDate } from '../i18n/say'
import { wordsFor } from '../i18n/words.server'
import { queueMail } from '../mail/queue'
import { endsLetter } from '../mail/sharing-letters'

/** Tells people by mail what ends soon, in their language: once, however often the server starts. */
export function remindPeople(now: Date): void {
  remindDaily(now, (reminder) => post(reminder, now))
}

function post({ key, to, email, lang, name, other, day, href }: Reminder, now: Date): void {
  const { SITE_URL, HOST, PORT } = env()
  const origin = (SITE_URL ?? `http://${HOST}:${PORT}`).replace(/\/$/, '')
  const words = wordsFor(isLang(lang) ? lang : 'en')
  const letter = endsLetter(words, { to, name, other, date: sayDate(words, day), link: origin + href })
  queueMail(email, letter, { key, now })
}
