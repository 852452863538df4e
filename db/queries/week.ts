import { and, eq, isNull } from 'drizzle-orm'
import { database } from '../connection.server'
import { weekChanges, weekEntries } from '../schema'
import type { ClosureRow, SessionRow } from './activities-show'
import { prepared } from './statements'

type Stored = typeof weekEntries.$inferSelect

/** An entry with what it must know of its activity; all of that is null for a person's own. */
export type WeekEntryRow = Omit<Stored, 'follows'> & {
  follows: 0 | 1
  slug: string | null
  activityStatus: string | null
}
export type WeekChangeRow = typeof weekChanges.$inferSelect

const ENTRY = `select e.id, e.person_id as personId, e.day, e.date, e.part, e.starts_at as startsAt, e.ends_at as endsAt,
    e.what, e.picture, e.place, e.who, e.how, e.every_weeks as everyWeeks, e.first_date as firstDate,
    e.last_date as lastDate, e.activity_id as activityId, e.ask_id as askId, e.follows, e.version,
    e.written_by as writtenBy, e.written_by_name as writtenByName, e.seen_at as seenAt, e.created_at as createdAt,
    e.updated_at as updatedAt, e.removed_at as removedAt, a.slug, a.status as activityStatus
  from week_entries e left join activities a on a.id = e.activity_id`

/** Those that were taken away too: earlier weeks keep them. */
export const listWeekEntries = (personId: string): WeekEntryRow[] =>
  prepared(`${ENTRY} where e.person_id = ? order by e.created_at, e.id`).all(personId) as WeekEntryRow[]

export const findWeekEntry = (id: string): WeekEntryRow | undefined =>
  prepared(`${ENTRY} where e.id = ?`).get(id) as WeekEntryRow | undefined

export const listWeekChanges = (personId: string): WeekChangeRow[] =>
  prepared(
    `select c.id, c.entry_id as entryId, c.date, c.kind, c.to_date as toDate, c.starts_at as startsAt,
       c.ends_at as endsAt, c.place, c.words, c.written_by as writtenBy, c.written_by_name as writtenByName,
       c.seen_at as seenAt, c.at, c.removed_at as removedAt
     from week_changes c join week_entries e on e.id = c.entry_id
     where e.person_id = ? and c.removed_at is null order by c.date`,
  ).all(personId) as WeekChangeRow[]

/** Says of which activity a row is. */
export type OfActivity<Row> = Row & { activityId: string }

/** The timetables of the activities in somebody's week, as they are now. */
export const listWeekSessions = (personId: string) =>
  prepared(
    `select s.activity_id as activityId, s.day, s.date, s.starts_at as startsAt, s.ends_at as endsAt,
       s.every_weeks as everyWeeks, s.first_date as firstDate, s.last_date as lastDate, s.note
     from sessions s where s.activity_id in
       (select e.activity_id from week_entries e where e.person_id = ? and e.follows)
     order by s.activity_id, s.starts_at, s.position`,
  ).all(personId) as OfActivity<SessionRow>[]

export const listWeekClosures = (personId: string) =>
  prepared(
    `select c.activity_id as activityId, c.first_date as firstDate, c.last_date as lastDate, c.reason
     from activity_closures c where c.activity_id in
       (select e.activity_id from week_entries e where e.person_id = ?)
     order by c.first_date`,
  ).all(personId) as OfActivity<ClosureRow>[]

export function insertWeekEntry(row: typeof weekEntries.$inferInsert): void {
  database().insert(weekEntries).values(row).run()
}

/**
 * Changes an entry that nobody else has changed since.
 * @returns whether it was still the version that was known
 */
export function changeWeekEntry(
  id: string,
  version: number,
  change: Partial<typeof weekEntries.$inferInsert>,
): boolean {
  const { changes } = database()
    .update(weekEntries)
    .set({ ...change, version: version + 1 })
    .where(and(eq(weekEntries.id, id), eq(weekEntries.version, version)))
    .run()
  return changes === 1
}

/** Another change of the same day makes place for it. */
export function putWeekChange(row: typeof weekChanges.$inferInsert): void {
  endWeekChange(row.entryId, row.date, row.at)
  database().insert(weekChanges).values(row).run()
}

/** @returns whether there was one */
export function endWeekChange(entryId: string, date: string, at: string): boolean {
  const { changes } = database()
    .update(weekChanges)
    .set({ removedAt: at })
    .where(and(eq(weekChanges.entryId, entryId), eq(weekChanges.date, date), isNull(weekChanges.removedAt)))
    .run()
  return changes > 0
}

const UNSEEN = `select 1 from week_entries where person_id = @personId and seen_at is null
  union all select 1 from week_changes c join week_entries e on e.id = c.entry_id
    where e.person_id = @personId and c.seen_at is null
  limit 1`

/** The person has seen what others wrote into their week. Mostly nothing is new, and then nothing is written. */
export function markWeekSeen(personId: string, at: string): void {
  if (!prepared(UNSEEN).get({ personId })) return
  prepared('update week_entries set seen_at = @at where person_id = @personId and seen_at is null').run({
    personId,
    at,
  })
  prepared(
    `update week_changes set seen_at = @at where seen_at is null and entry_id in
       (select id from week_entries where person_id = @personId)`,
  ).run({ personId, at })
}
