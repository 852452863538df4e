import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { passkeyChallenges, passkeys } from '../schema'
import { prepared } from './statements'

export type PasskeyRow = typeof passkeys.$inferSelect

export function insertChallenge(row: typeof passkeyChallenges.$inferInsert): void {
  database().insert(passkeyChallenges).values(row).run()
}

/** @returns whether it was still good, and for this person (null: for whoever signs in) */
export const takeChallenge = (id: string, personId: string | null, now: string): boolean =>
  database()
    .update(passkeyChallenges)
    .set({ usedAt: now })
    .where(
      and(
        eq(passkeyChallenges.id, id),
        personId === null ? isNull(passkeyChallenges.personId) : eq(passkeyChallenges.personId, personId),
        isNull(passkeyChallenges.usedAt),
        gt(passkeyChallenges.expiresAt, now),
      ),
    )
    .run().changes > 0

/** @returns false when this passkey is known already */
export const insertPasskey = (row: typeof passkeys.$inferInsert): boolean =>
  database().insert(passkeys).values(row).onConflictDoNothing().run().changes > 0

export const findPasskey = (id: string): PasskeyRow | undefined =>
  database()
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.id, id), isNull(passkeys.endedAt)))
    .get()

export const listPasskeys = (personId: string): PasskeyRow[] =>
  database()
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.personId, personId), isNull(passkeys.endedAt)))
    .orderBy(asc(passkeys.createdAt))
    .all()

/**
 * Notes how often the passkey has signed by now.
 * @returns false when somebody else noted it in between: then two devices hold one key
 */
export const countPasskeyUse = (id: string, before: number, counter: number, now: string): boolean =>
  database()
    .update(passkeys)
    .set({ counter, usedAt: now })
    .where(and(eq(passkeys.id, id), eq(passkeys.counter, before), isNull(passkeys.endedAt)))
    .run().changes > 0

/**
 * Whoever is signed in with it is signed out.
 * @param keep the sign-in that asks for it: its person is there, and goes on
 * @returns whether it was there
 */
export function endPasskey(id: string, personId: string, keep: string, now: string): boolean {
  const ended = database()
    .update(passkeys)
    .set({ endedAt: now })
    .where(and(eq(passkeys.id, id), eq(passkeys.personId, personId), isNull(passkeys.endedAt)))
    .run().changes
  if (ended === 0) return false
  prepared(`update sign_ins set ended_at = @now, helping_id = null
    where person_id = @personId and passkey_id = @id and id <> @keep and ended_at is null`).run({
    id,
    personId,
    keep,
    now,
  })
  prepared('delete from pending_sign_ins where passkey_id = ? and used_at is null').run(id)
  return true
}
