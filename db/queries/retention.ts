import { and, isNotNull, isNull, lt, notInArray, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { asks, handledMessages, helpMessages, outbox, pageReports } from '../schema'

/** Deletes what was sent to us before `before` (ISO 8601), and the traces of mails that went out. */
export function deleteOlderThan(before: string): {
  messages: number
  reports: number
  asks: number
  mails: number
} {
  const db = database()
  const deleted = {
    messages: db.delete(helpMessages).where(lt(helpMessages.createdAt, before)).run().changes,
    reports: db.delete(pageReports).where(lt(pageReports.createdAt, before)).run().changes,
    asks: deleteOldAsks(before),
    mails: db
      .delete(outbox)
      .where(and(isNotNull(outbox.sentAt), lt(outbox.sentAt, before)))
      .run().changes,
  }
  deleteMarksOfGone()
  return deleted
}

/** Asks of people without an account to which nothing has happened since. Those with one are kept in it. */
const deleteOldAsks = (before: string): number =>
  database()
    .delete(asks)
    .where(
      and(
        isNull(asks.personId),
        lt(asks.createdAt, before),
        sql`not exists (select 1 from ask_events e where e.ask_id = ${asks.id} and e.at >= ${before})`,
      ),
    )
    .run().changes

function deleteMarksOfGone(): void {
  const db = database()
  const known = db.select({ id: helpMessages.id }).from(helpMessages)
  const reported = db.select({ id: pageReports.id }).from(pageReports)
  db.delete(handledMessages)
    .where(and(notInArray(handledMessages.messageId, known), notInArray(handledMessages.messageId, reported)))
    .run()
}
