import { and, count, desc, eq, max } from 'drizzle-orm'
import { database } from '../connection.server'
import { looks } from '../schema'

export type LookRow = typeof looks.$inferSelect

const ofPerson = (customerId: string, viewerId: string | null) =>
  and(eq(looks.customerId, customerId), viewerId === null ? undefined : eq(looks.viewerId, viewerId))

/** Who looked, the newest first. @param viewerId one person's looks alone; null: everybody's */
export const listLookRows = (
  customerId: string,
  viewerId: string | null,
  limit: number,
  offset: number,
): LookRow[] =>
  database()
    .select()
    .from(looks)
    .where(ofPerson(customerId, viewerId))
    .orderBy(desc(looks.at), desc(looks.id))
    .limit(limit)
    .offset(offset)
    .all()

export const countLooks = (customerId: string, viewerId: string | null): number =>
  database().select({ count: count() }).from(looks).where(ofPerson(customerId, viewerId)).get()?.count ?? 0

/** Everybody who looked or wanted to, the latest first. */
export const listLookers = (customerId: string): { id: string | null; name: string }[] =>
  database()
    .select({ id: looks.viewerId, name: looks.viewerName })
    .from(looks)
    .where(eq(looks.customerId, customerId))
    .groupBy(looks.viewerId)
    .orderBy(desc(max(looks.at)))
    .limit(20)
    .all()
