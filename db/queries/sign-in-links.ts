import { and, eq, gt, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { newAccounts, signInLinks } from '../schema'

export type LinkRow = typeof signInLinks.$inferSelect
export type NewAccountRow = typeof newAccounts.$inferSelect

export function insertLink(row: typeof signInLinks.$inferInsert): void {
  database().insert(signInLinks).values(row).run()
}

export const findLink = (id: string): LinkRow | undefined =>
  database().select().from(signInLinks).where(eq(signInLinks.id, id)).get()

/** @returns whether it was still good: of two presses at once, one gets it */
export const takeLink = (id: string, now: string): boolean =>
  database()
    .update(signInLinks)
    .set({ usedAt: now })
    .where(and(eq(signInLinks.id, id), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, now)))
    .run().changes > 0

/** Ends the links of a person that nobody opened, when their address changes. */
export function endLinks(personId: string, now: string): void {
  database()
    .update(signInLinks)
    .set({ usedAt: now })
    .where(and(eq(signInLinks.personId, personId), isNull(signInLinks.usedAt)))
    .run()
}

export function insertNewAccount(row: typeof newAccounts.$inferInsert): void {
  database().insert(newAccounts).values(row).run()
}

export const findNewAccount = (id: string): NewAccountRow | undefined =>
  database().select().from(newAccounts).where(eq(newAccounts.id, id)).get()

/** @returns whether it was still waiting */
export const takeNewAccount = (id: string, personId: string, now: string): boolean =>
  database()
    .update(newAccounts)
    .set({ usedAt: now, personId })
    .where(and(eq(newAccounts.id, id), isNull(newAccounts.usedAt), gt(newAccounts.expiresAt, now)))
    .run().changes > 0
