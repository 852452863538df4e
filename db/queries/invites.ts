import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { invites, people } from '../schema'

export type InviteRow = typeof invites.$inferSelect

export function insertInvite(row: typeof invites.$inferInsert): void {
  database().insert(invites).values(row).run()
}

export const findInviteRow = (id: string): InviteRow | undefined =>
  database().select().from(invites).where(eq(invites.id, id)).get()

/** Those that still wait for an answer. */
export const listOpenInvites = (customerId: string, now: string): InviteRow[] =>
  database()
    .select()
    .from(invites)
    .where(
      and(
        eq(invites.customerId, customerId),
        isNull(invites.usedAt),
        isNull(invites.stoppedAt),
        gt(invites.expiresAt, now),
      ),
    )
    .orderBy(desc(invites.createdAt))
    .all()

export function useInvite(id: string, usedBy: string, usedAt: string): void {
  database().update(invites).set({ usedBy, usedAt }).where(eq(invites.id, id)).run()
}

/** @returns whether it still waited */
export const stopInvite = (id: string, stoppedAt: string): boolean =>
  database()
    .update(invites)
    .set({ stoppedAt })
    .where(and(eq(invites.id, id), isNull(invites.usedAt), isNull(invites.stoppedAt)))
    .run().changes > 0

/** @param email in lower case */
export const findIdByEmail = (email: string): string | undefined =>
  database().select({ id: people.id }).from(people).where(eq(people.email, email)).get()?.id

export function insertInvited(row: typeof people.$inferInsert): void {
  database().insert(people).values(row).run()
}
