import { and, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { hearBackWaiting } from '../schema'
import type { AboutWhat } from './hear-backs'
import { insertRow } from './rows'
import { prepared } from './statements'

/** An address that somebody gave, until its owner has said yes. */
export type WaitingRow = typeof hearBackWaiting.$inferSelect

/** What waits for a yes from the same address about the same survey or idea. */
export function findWaiting(of: AboutWhat, channel: WaitingRow['channel'], to: string) {
  const about =
    'surveyId' in of ? eq(hearBackWaiting.surveyId, of.surveyId) : eq(hearBackWaiting.ideaId, of.ideaId)
  return database()
    .select()
    .from(hearBackWaiting)
    .where(
      and(
        about,
        eq(hearBackWaiting.channel, channel),
        eq(hearBackWaiting.to, to),
        isNull(hearBackWaiting.confirmedOn),
      ),
    )
    .get()
}

export const insertWaiting = (row: typeof hearBackWaiting.$inferInsert): void =>
  insertRow(hearBackWaiting, row)

/** It was asked again: the link works so many days from now on. */
export function askAgain(id: string, about: string[], askedOn: string): void {
  database().update(hearBackWaiting).set({ about, askedOn }).where(eq(hearBackWaiting.id, id)).run()
}

export const findByConfirm = (confirmHash: string): WaitingRow | undefined =>
  database().select().from(hearBackWaiting).where(eq(hearBackWaiting.confirmHash, confirmHash)).get()

/** Whether the sender of this idea has not said yes yet. */
export const waitsForYes = (ideaId: string): boolean =>
  prepared('select 1 from hear_back_waiting where idea_id = ? and confirmed_on is null').get(ideaId) !==
  undefined

/** The address is kept in one place, and what it was about goes with it. */
export function setConfirmed(id: string, confirmedOn: string): void {
  database()
    .update(hearBackWaiting)
    .set({ confirmedOn, to: '', about: [], known: [] })
    .where(eq(hearBackWaiting.id, id))
    .run()
}

/** Steps of published changes because of a survey: no news for who asks after they were made. */
export const listPublicSteps = (surveyId: string): string[] =>
  prepared(`select s.id from change_steps s join changes c on c.id = s.change_id
    where c.survey_id = ? and c.published_at is not null`)
    .pluck()
    .all(surveyId) as string[]

/** Deletes addresses to which nobody said yes, and what is left of those that did. @param before YYYY-MM-DD */
export const deleteWaiting = (before: string): number =>
  prepared('delete from hear_back_waiting where asked_on < ?').run(before).changes
