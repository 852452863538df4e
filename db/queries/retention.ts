import { and, isNotNull, lt } from 'drizzle-orm'
import { database } from '../connection.server'
import { helpMessages, outbox, pageReports } from '../schema'

/** Deletes what was sent to us before `before` (ISO 8601), and the traces of mails that went out. */
export function deleteOlderThan(before: string): { messages: number; reports: number; mails: number } {
  const db = database()
  return {
    messages: db.delete(helpMessages).where(lt(helpMessages.createdAt, before)).run().changes,
    reports: db.delete(pageReports).where(lt(pageReports.createdAt, before)).run().changes,
    mails: db
      .delete(outbox)
      .where(and(isNotNull(outbox.sentAt), lt(outbox.sentAt, before)))
      .run().changes,
  }
}
