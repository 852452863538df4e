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

/** Somebody who is to be told of something: a step of a change, or an answer to an idea. */
export type ToTell = {
  hearBackId: string
  channel: Channel
  to: string
  personId: string | null
  lang: string
  surveyId: string | null
  of: string
} & ({ kind: 'change'; state: string; slug: string; title: string } | { kind: 'idea'; reference: string })

const WHO = `h.id as hearBackId, h.channel, h."to", h.person_id as personId, h.lang, h.survey_id as surveyId`
const NOT_TOLD = `h.stopped_at is null
  and not exists (select 1 from hear_back_told t where t.hear_back_id = h.id and t.of = l.id)`

/**
 * Who spoke about a published change and does not know of its newest step yet. Earlier steps that nobody was told of
 * are part of the change's story: they make no mail of their own.
 */
export const listToTellOfChanges = (limit: number): ToTell[] =>
  prepared(`select ${WHO}, l.id as of, 'change' as kind, l.state, c.slug, c.title
    from changes c
    join change_steps l on l.id =
      (select id from change_steps where change_id = c.id order by at desc, rowid desc limit 1)
    join hear_backs h on h.survey_id = c.survey_id
    where c.published_at is not null and ${NOT_TOLD}
      and (json_array_length(c.answers) = 0 or exists (
        select 1 from json_each(h.about) a join json_each(c.answers) b on a.value = b.value))
    limit ?`).all(limit) as ToTell[]

/** Whose idea has an answer that they do not know of yet. */
export const listToTellOfIdeas = (limit: number): ToTell[] =>
  prepared(`select ${WHO}, l.id as of, 'idea' as kind, i.reference
    from ideas i
    join idea_answers l on l.id =
      (select id from idea_answers where idea_id = i.id order by at desc, rowid desc limit 1)
    join hear_backs h on h.idea_id = i.id
    where ${NOT_TOLD} limit ?`).all(limit) as ToTell[]

export function markTold(hearBackId: string, of: string, at: string): void {
  prepared('insert into hear_back_told (hear_back_id, of, at) values (?, ?, ?) on conflict do nothing').run(
    hearBackId,
    of,
    at,
  )
}

/**
 * Changes whenever there may be something to tell, also to somebody who said yes after it had moved. Reading it costs
 * a few microseconds; some more with many people.
 */
export const newestMovement = (): string =>
  prepared(`select coalesce((select max(rowid) from change_steps), 0) || ' ' ||
    coalesce((select max(published_at) from changes), '') || ' ' ||
    coalesce((select max(rowid) from idea_answers), 0) || ' ' || (select count(*) from hear_backs)`)
    .pluck()
    .get() as string

/**
 * Deletes how to reach people long after there was anything to tell, and what was stopped.
 * @param before ISO 8601: nothing of the survey or the idea moved since then
 * @returns how many
 */
export const deleteOldHearBacks = (before: string): number =>
  prepared(`delete from hear_backs where
    (stopped_at is not null and stopped_at < @before)
    or (asked_on < @before
      and not exists (select 1 from change_steps s join changes c on c.id = s.change_id
        where c.survey_id = hear_backs.survey_id and s.at >= @before)
      and not exists (select 1 from idea_answers a where a.idea_id = hear_backs.idea_id and a.at >= @before))`).run(
    { before },
  ).changes
