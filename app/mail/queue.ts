import { randomUUID } from 'node:crypto'
import { insertMail } from '../../db/queries/outbox'
import { type Letter, writeLetter } from './letter'

/**
 * Writes a mail into the outbox. It is sent soon after, and again later when the mail server is down.
 * Call it inside the transaction of what it tells about: then both happen, or neither.
 * @param to one address, already checked
 */
export function queueMail(to: string, letter: Letter, now = new Date()): string {
  const id = randomUUID()
  const at = now.toISOString()
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
