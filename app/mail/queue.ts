import { randomUUID } from 'node:crypto'
import { insertMail } from '../../db/queries/outbox'
import { type Letter, writeLetter } from './letter'

/**
 * Writes a mail into the outbox. It is sent soon after, and again later when the mail server is down.
 * Call it inside the transaction of what it tells about: then both happen, or neither.
 * @param to one address, already checked
 * @param options.key the form's own key: the same key twice is one mail
 */
export function queueMail(to: string, letter: Letter, options: { key?: string; now?: Date } = {}): string {
  const id = options.key ?? randomUUID()
  const at = (options.now ?? new Date()).toISOString()
  insertMail({
    id,
    to,
    subject: letter.subject,
    lang: letter.lang,
    createdAt: at,
    nextTryAt: at,
    ...writeLetter(letter),
  })
  return id
}
