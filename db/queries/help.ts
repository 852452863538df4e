import { and, eq, gt } from 'drizzle-orm'
import { database } from '../connection.server'
import { activities, helpMessages, pageReports } from '../schema'

export type HelpMessageRow = typeof helpMessages.$inferSelect

/** The same id twice is one row. @returns whether it is new */
export const insertHelpMessage = (row: HelpMessageRow): boolean =>
  database().insert(helpMessages).values(row).onConflictDoNothing().run().changes > 0

export const hasHelpMessage = (id: string): boolean =>
  database().select({ id: helpMessages.id }).from(helpMessages).where(eq(helpMessages.id, id)).get() !==
  undefined

/** A message about the activity of this address that was sent after `since` (ISO 8601). */
export const findHelpMessage = (id: string, slug: string, since: string): HelpMessageRow | undefined =>
  database()
    .select({ message: helpMessages })
    .from(helpMessages)
    .innerJoin(activities, eq(activities.id, helpMessages.activityId))
    .where(and(eq(helpMessages.id, id), eq(activities.slug, slug), gt(helpMessages.createdAt, since)))
    .get()?.message

/** Every message that we keep and every report of a wrong page, the newest first. For staff alone. */
export function listSentToUs(): {
  at: string
  about: string | null
  name: string
  reach: string | null
  words: string
}[] {
  const messages = database()
    .select({
      at: helpMessages.createdAt,
      about: activities.slug,
      name: helpMessages.name,
      reach: helpMessages.reach,
      words: helpMessages.words,
    })
    .from(helpMessages)
    .leftJoin(activities, eq(activities.id, helpMessages.activityId))
    .all()
  const reports = database()
    .select({
      at: pageReports.createdAt,
      about: activities.slug,
      name: pageReports.what,
      reach: pageReports.reach,
      words: pageReports.words,
    })
    .from(pageReports)
    .innerJoin(activities, eq(activities.id, pageReports.activityId))
    .all()
  return [...messages, ...reports].sort((a, b) => b.at.localeCompare(a.at))
}
