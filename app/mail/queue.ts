import { randomUUID } from 'node:crypto'
import { insertMail } from '../../db/queries/outbox'
import type { Lang } from '../i18n/languages'
import { type Letter, writeLetter } from './letter'

/**
 * Writes a mail into the outbox. It is sent soon after, and again later when the mail server is down.
 * Call it inside the transaction of what it tells about: then both happen, or neither.
 * @param to one address, already checked
 * @param options.key the form's own key: the same key twice is one mail
 * @param options.expiresAt when it is of no use any more: it is not sent after that
 */
export function queueMail(
  to: string,
  letter: Letter,
  options: { key?: string; now?: Date; expiresAt?: Date } = {},
): string {
  const id = options.key ?? randomUUID()
  const at = (options.now ?? new Date()).toISOString()
  insertMail({
    id,
    to,
    subject: letter.subject,
    lang: letter.lang,
    createdAt: at,
    expiresAt: options.expiresAt?.toISOString(),
    nextTryAt: at,
    ...writeLetter(letter),
  })
  return id
}

/** The same for a text to a mobile phone: words alone. */
export function queueText(
  to: string,
  { lang, words }: { lang: Lang; words: string },
  options: { key: string; now: Date; expiresAt?: Date },
): void {
  const at = options.now.toISOString()
  insertMail({
    id: options.key,
    to,
    channel: 'text',
    subject: '',
    text: words,
    html: '',
    lang,
    createdAt: at,
    expiresAt: options.expiresAt?.toISOString(),
    nextTryAt: at,
  })
}
