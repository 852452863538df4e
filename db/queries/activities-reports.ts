import { eq } from 'drizzle-orm'
import { database } from '../connection.server'
import { activities, pageReports } from '../schema'

export const hasReport = (id: string): boolean =>
  database().select({ id: pageReports.id }).from(pageReports).where(eq(pageReports.id, id)).get() !==
  undefined

/** The same id twice is one row. */
export function insertReport(row: typeof pageReports.$inferInsert): void {
  database().insert(pageReports).values(row).onConflictDoNothing().run()
}

export const findIdBySlug = (slug: string): string | undefined =>
  database().select({ id: activities.id }).from(activities).where(eq(activities.slug, slug)).get()?.id
