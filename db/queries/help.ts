import { and, eq, gt } from 'drizzle-orm'
import { database } from '../connection.server'
import { activities, handledMessages, helpMessages, pageReports } from '../schema'

export type HelpMessageRow = typeof helpMessages.$inferSelect

/** The same id twice is one row. @returns whether it is new */
export const insertHelpMessage = (row: HelpMessageRow): boolean =>
  database().insert(helpMessages).values(row).onConflictDoNothing().run().changes > 0

export const hasHelpMessage = (id: string): boolean =>
  database().select({ id: helpMessages.id }).from(helpMessages).where(eq(helpMessages.id, id)).get() !==
  undefined

/** A message that was sent after `since` (ISO 8601). */
export const findHelpMessage = (id: string, since: string): HelpMessageRow | undefined =>
  database()
    .select()
    .from(helpMessages)
    .where(and(eq(helpMessages.id, id), gt(helpMessages.createdAt, since)))
    .get()

/** Every message that we keep and every report of a wrong page, the newest first. For staff alone. */
export function listSentToUs(): {
  id: string
  kind: 'message' | 'report'
  at: string
  about: string | null
  /** Of a report: what is wrong, as a key. */
  name: string
  reach: string | null
  words: string
  handledAt: string | null
  handledBy: string | null
}[] {
  const messages = database()
    .select({
      id: helpMessages.id,
      at: helpMessages.createdAt,
      about: activities.slug,
      name: helpMessages.name,
      reach: helpMessages.reach,
      words: helpMessages.words,
      handledAt: handledMessages.at,
      handledBy: handledMessages.byName,
    })
    .from(helpMessages)
    .leftJoin(activities, eq(activities.id, helpMessages.activityId))
    .leftJoin(handledMessages, eq(handledMessages.messageId, helpMessages.id))
    .all()
    .map((row) => ({ kind: 'message' as const, ...row }))
  const reports = database()
    .select({
      id: pageReports.id,
      at: pageReports.createdAt,
      about: activities.slug,
      name: pageReports.what,
      reach: pageReports.reach,
      words: pageReports.words,
      handledAt: handledMessages.at,
      handledBy: handledMessages.byName,
    })
    .from(pageReports)
    .innerJoin(activities, eq(activities.id, pageReports.activityId))
    .leftJoin(handledMessages, eq(handledMessages.messageId, pageReports.id))
    .all()
    .map((row) => ({ kind: 'report' as const, ...row }))
  return [...messages, ...reports].sort((a, b) => b.at.localeCompare(a.at))
}

export function markHandled(row: typeof handledMessages.$inferInsert): void {
  database().insert(handledMessages).values(row).onConflictDoNothing().run()
}

export function unmarkHandled(messageId: string): void {
  database().delete(handledMessages).where(eq(handledMessages.messageId, messageId)).run()
}
