import { and, desc, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { cards } from '../schema'
import { prepared } from './statements'

export type CardRow = typeof cards.$inferSelect

export function insertCard(row: typeof cards.$inferInsert): void {
  database().insert(cards).values(row).run()
}

export const findCard = (id: string): CardRow | undefined =>
  database().select().from(cards).where(eq(cards.id, id)).get()

/** The card that a person holds now. */
export const findCardOf = (personId: string): CardRow | undefined =>
  database()
    .select()
    .from(cards)
    .where(and(eq(cards.personId, personId), isNull(cards.endedAt)))
    .orderBy(desc(cards.madeAt))
    .get()

/** @returns whether there was one */
export const endCards = (personId: string, now: string): boolean =>
  database()
    .update(cards)
    .set({ endedAt: now })
    .where(and(eq(cards.personId, personId), isNull(cards.endedAt)))
    .run().changes > 0

/** Whoever found a lost card may have signed in with it: that ends with the card. */
export function endSignInsOfCards(personId: string, now: string): void {
  prepared(`update sign_ins set ended_at = @now, helping_id = null
    where person_id = @personId and way = 'card' and ended_at is null`).run({ personId, now })
  prepared(`delete from pending_sign_ins where person_id = ? and way = 'card' and used_at is null`).run(
    personId,
  )
}

export function markCardUsed(id: string, now: string): void {
  database().update(cards).set({ usedAt: now }).where(eq(cards.id, id)).run()
}
