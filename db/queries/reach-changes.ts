import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { database } from '../connection.server'
import { people, reachChanges } from '../schema'

export type ReachChangeRow = typeof reachChanges.$inferSelect

/** A new one ends those before it. */
export function replaceReachChange(row: typeof reachChanges.$inferInsert): void {
  database()
    .delete(reachChanges)
    .where(and(eq(reachChanges.personId, row.personId), isNull(reachChanges.usedAt)))
    .run()
  database().insert(reachChanges).values(row).run()
}

export const findReachChange = (id: string): ReachChangeRow | undefined =>
  database().select().from(reachChanges).where(eq(reachChanges.id, id)).get()

export function markReachChangeUsed(id: string, usedAt: string): void {
  database().update(reachChanges).set({ usedAt }).where(eq(reachChanges.id, id)).run()
}

/** Whether somebody else has this address or number. */
export const isReachTaken = (to: string, personId: string): boolean =>
  database()
    .select({ id: people.id })
    .from(people)
    .where(and(or(eq(people.email, to), eq(people.phone, to)), ne(people.id, personId)))
    .get() !== undefined
