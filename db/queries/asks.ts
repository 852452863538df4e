import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { activities, askEvents, askFollows, asks, organisations } from '../schema'
import { prepared } from './statements'

export type AskRow = typeof asks.$inferSelect
export type AskEventRow = typeof askEvents.$inferSelect
/** An ask with what it is about. All of that is null when the activity has gone. */
export type AskWithActivity = {
  ask: AskRow
  slug: string | null
  organisationId: string | null
  organisation: string | null
  /** Where the provider's mail goes. */
  activityEmail: string | null
  organisationEmail: string | null
}

const withActivity = () =>
  database()
    .select({
      ask: asks,
      slug: activities.slug,
      organisationId: activities.organisationId,
      organisation: organisations.name,
      activityEmail: activities.email,
      organisationEmail: organisations.email,
    })
    .from(asks)
    .leftJoin(activities, eq(activities.id, asks.activityId))
    .leftJoin(organisations, eq(organisations.id, activities.organisationId))

export const findAsk = (id: string): AskWithActivity | undefined =>
  withActivity().where(eq(asks.id, id)).get()

export const findAskByFollow = (hash: string): AskWithActivity | undefined =>
  withActivity()
    .innerJoin(askFollows, eq(askFollows.askId, asks.id))
    .where(and(eq(askFollows.hash, hash), isNull(asks.personId)))
    .get()

export function insertAsk(row: typeof asks.$inferInsert): void {
  database().insert(asks).values(row).run()
}

export function insertFollow(row: typeof askFollows.$inferInsert): void {
  database().insert(askFollows).values(row).onConflictDoNothing().run()
}

/** The number that the next reference has. */
export const nextReference = (): number =>
  prepared(`select coalesce(max(cast(substr(reference, 3) as integer)), 1000) + 1 from asks`)
    .pluck()
    .get() as number

/** The oldest first. */
export const listEvents = (askId: string): AskEventRow[] =>
  database()
    .select()
    .from(askEvents)
    .where(eq(askEvents.askId, askId))
    .orderBy(asc(askEvents.at), sql`ask_events.rowid`)
    .all()

export const hasEvent = (id: string): boolean =>
  prepared('select 1 from ask_events where id = ?').get(id) !== undefined

export function insertEvent(row: typeof askEvents.$inferInsert): void {
  database().insert(askEvents).values(row).run()
}

/** The person has seen what others wrote; what was only for staff stays out of it. */
export function markEventsSeen(askId: string, at: string): void {
  database()
    .update(askEvents)
    .set({ seenAt: at })
    .where(and(eq(askEvents.askId, askId), isNull(askEvents.seenAt), eq(askEvents.forPerson, true)))
    .run()
}

export type OwnAskRow = {
  id: string
  reference: string
  activityName: string
  slug: string | null
  kind: string | null
  stage: AskEventRow['stage']
  waitsFor: AskEventRow['waitsFor']
  dueOn: string | null
  reason: string | null
  latest: AskEventRow['kind']
  latestBy: AskEventRow['byRole']
  at: string
  createdAt: string
  unseen: number
}

/** The last event that is no note: it says where the ask is. */
export const LATEST_EVENT = `(select l.id from ask_events l where l.ask_id = k.id and l.kind <> 'note'
  order by l.at desc, l.rowid desc limit 1)`

/** Everything that a person asked for: what is open first, the newest change first. */
export const listAsksOf = (personId: string): OwnAskRow[] =>
  prepared(`
    select k.id, k.reference, k.activity_name as activityName, a.slug, e.stage, e.waits_for as waitsFor,
      e.due_on as dueOn, e.reason, e.kind as latest, e.by_role as latestBy, e.at, k.created_at as createdAt,
      (select t.key from activity_terms at join taxonomy_terms t on t.id = at.term_id
        where at.activity_id = k.activity_id and t.taxonomy = 'kind' order by at.position limit 1) as kind,
      (select count(*) from ask_events n where n.ask_id = k.id and n.seen_at is null and n.for_person) as unseen
    from asks k join ask_events e on e.id = ${LATEST_EVENT}
    left join activities a on a.id = k.activity_id
    where k.person_id = ?
    order by case when e.stage in ('started', 'taken-back', 'not-now') or e.reason = 'not-for-me' then 1 else 0 end,
      e.at desc`).all(personId) as OwnAskRow[]

export const kindOfActivity = (activityId: string): string | undefined =>
  prepared(`select t.key from activity_terms at join taxonomy_terms t on t.id = at.term_id
    where at.activity_id = ? and t.taxonomy = 'kind' order by at.position limit 1`)
    .pluck()
    .get(activityId) as string | undefined
