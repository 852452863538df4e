import { and, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { hearBacks } from '../schema'
import { insertRow } from './rows'
import { prepared } from './statements'

export type HearBackRow = typeof hearBacks.$inferSelect
export type Channel = HearBackRow['channel']
export type AboutWhat = { surveyId: string } | { ideaId: string }

/** Where a mail or a text goes, or whose own page it is. */
export type Where = { channel: Channel; to: string; personId: string | null }

/** What the same person asked before about the same survey or idea, and did not stop. */
export function findHearBack(of: AboutWhat, { channel, to, personId }: Where): HearBackRow | undefined {
  const about = 'surveyId' in of ? eq(hearBacks.surveyId, of.surveyId) : eq(hearBacks.ideaId, of.ideaId)
  const who = personId ? eq(hearBacks.personId, personId) : eq(hearBacks.to, to)
  return database()
    .select()
    .from(hearBacks)
    .where(and(about, who, eq(hearBacks.channel, channel), isNull(hearBacks.stoppedAt)))
    .get()
}

export const insertHearBack = (row: typeof hearBacks.$inferInsert): void => insertRow(hearBacks, row)

export function setAbout(id: string, about: string[]): void {
  database().update(hearBacks).set({ about }).where(eq(hearBacks.id, id)).run()
}

/** What is public already when somebody asks to hear is no news for them. `on` is the day alone. */
export function markKnown(hearBackId: string, surveyId: string, on: string): void {
  prepared(`insert into hear_back_told (hear_back_id, of, at)
    select ?, s.id, ? from change_steps s join changes c on c.id = s.change_id
    where c.survey_id = ? and c.published_at is not null on conflict do nothing`).run(
    hearBackId,
    on,
    surveyId,
  )
}

export const findByStop = (stopHash: string): HearBackRow | undefined =>
  database().select().from(hearBacks).where(eq(hearBacks.stopHash, stopHash)).get()

/** From then on only that somebody stopped is kept: not where to, and not whose it was. */
export function stopHearBack(id: string, at: string): void {
  prepared(
    `update hear_backs set stopped_at = ?, "to" = '', person_id = null where id = ? and stopped_at is null`,
  ).run(at, id)
}

/** Somebody's own ones that still go on. */
export const listHearBacksOf = (personId: string): HearBackRow[] =>
  database()
    .select()
    .from(hearBacks)
    .where(and(eq(hearBacks.personId, personId), isNull(hearBacks.stoppedAt)))
    .all()
