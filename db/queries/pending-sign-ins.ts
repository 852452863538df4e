import { and, eq, gt, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { pendingSignIns } from '../schema'

export type PendingRow = typeof pendingSignIns.$inferSelect

/** @returns false when there is one of this id already */
export const insertPending = (row: typeof pendingSignIns.$inferInsert): boolean =>
  database().insert(pendingSignIns).values(row).onConflictDoNothing().run().changes > 0

export const findPending = (id: string): PendingRow | undefined =>
  database().select().from(pendingSignIns).where(eq(pendingSignIns.id, id)).get()

export function confirmPending(id: string, now: string): void {
  database()
    .update(pendingSignIns)
    .set({ confirmedAt: now })
    .where(and(eq(pendingSignIns.id, id), isNull(pendingSignIns.confirmedAt)))
    .run()
}

/** @returns whether it was still waiting: of two presses at once, one gets it */
export const takePending = (id: string, now: string): boolean =>
  database()
    .update(pendingSignIns)
    .set({ usedAt: now })
    .where(and(eq(pendingSignIns.id, id), isNull(pendingSignIns.usedAt), gt(pendingSignIns.expiresAt, now)))
    .run().changes > 0

export function deletePending(id: string): void {
  database()
    .delete(pendingSignIns)
    .where(and(eq(pendingSignIns.id, id), isNull(pendingSignIns.usedAt)))
    .run()
}
