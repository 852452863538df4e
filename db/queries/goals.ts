import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { checkIns, goalComments, goalEvents, goalSteps, goals } from '../schema'
import { insertIfNew, insertRow } from './rows'
import { prepared, preparedQuery } from './statements'

export type GoalRow = typeof goals.$inferSelect
export type EventRow = typeof goalEvents.$inferSelect
export type StepRow = typeof goalSteps.$inferSelect
export type CheckInRow = typeof checkIns.$inferSelect
export type CommentRow = typeof goalComments.$inferSelect

const ASKED = sql.placeholder('id')

const goalById = preparedQuery((db) => db.select().from(goals).where(eq(goals.id, ASKED)).prepare())
export const findGoal = (id: string): GoalRow | undefined => goalById().get({ id })

const eventsOfGoal = preparedQuery((db) =>
  db
    .select()
    .from(goalEvents)
    .where(eq(goalEvents.goalId, ASKED))
    .orderBy(asc(goalEvents.at), sql`rowid`)
    .prepare(),
)
export const listEvents = (goalId: string): EventRow[] => eventsOfGoal().all({ id: goalId })

const stepsOfGoal = preparedQuery((db) =>
  db
    .select()
    .from(goalSteps)
    .where(and(eq(goalSteps.goalId, ASKED), isNull(goalSteps.removedAt), isNull(goalSteps.declinedAt)))
    .orderBy(asc(goalSteps.position), asc(goalSteps.createdAt))
    .prepare(),
)
/** Those that are suggested too; not those that were taken away or declined. */
export const listSteps = (goalId: string): StepRow[] => stepsOfGoal().all({ id: goalId })

export const findStepRow = (id: string): StepRow | undefined =>
  database().select().from(goalSteps).where(eq(goalSteps.id, id)).get()

const checkInsOfGoal = preparedQuery((db) =>
  db
    .select()
    .from(checkIns)
    .where(eq(checkIns.goalId, ASKED))
    .orderBy(asc(checkIns.at), sql`rowid`)
    .prepare(),
)
export const listCheckIns = (goalId: string): CheckInRow[] => checkInsOfGoal().all({ id: goalId })

const commentsOfGoal = preparedQuery((db) =>
  db
    .select()
    .from(goalComments)
    .where(eq(goalComments.goalId, ASKED))
    .orderBy(asc(goalComments.at), sql`rowid`)
    .prepare(),
)
export const listComments = (goalId: string): CommentRow[] => commentsOfGoal().all({ id: goalId })

export const insertGoal = (row: typeof goals.$inferInsert): void => insertRow(goals, row)
export const insertEvent = (row: typeof goalEvents.$inferInsert): void => insertRow(goalEvents, row)
/** The same id twice is one row: a form that is sent again. */
export const insertStep = (row: typeof goalSteps.$inferInsert): void => insertIfNew(goalSteps, row)
export const insertCheckIn = (row: typeof checkIns.$inferInsert): void => insertRow(checkIns, row)
/** @returns whether it is new: the same id twice is one row */
export const insertComment = (row: typeof goalComments.$inferInsert): boolean =>
  database().insert(goalComments).values(row).onConflictDoNothing().run().changes > 0

/** Changes a goal's words if nobody has changed them since `version`. @returns whether it did */
export const changeGoalRow = (id: string, version: number, change: Partial<GoalRow>): boolean =>
  database()
    .update(goals)
    .set({ ...change, version: version + 1 })
    .where(and(eq(goals.id, id), eq(goals.version, version)))
    .run().changes > 0

export function changeStepRow(id: string, change: Partial<StepRow>): void {
  database().update(goalSteps).set(change).where(eq(goalSteps.id, id)).run()
}

const WRITINGS = ['goal_events', 'goal_steps', 'check_ins', 'goal_comments']

const UNSEEN = `select 1 from goals where id = @goalId and seen_at is null ${WRITINGS.map(
  (table) => `union all select 1 from ${table} where goal_id = @goalId and seen_at is null`,
).join(' ')} limit 1`

/**
 * The person has the goal before them now: what others wrote there is seen. Mostly there is nothing new, and then
 * nothing is written: a write waits for all other writers, a look for nobody.
 */
export function markGoalSeen(goalId: string, at: string): void {
  if (!prepared(UNSEEN).get({ goalId })) return
  prepared('update goals set seen_at = ? where id = ? and seen_at is null').run(at, goalId)
  for (const table of WRITINGS) {
    prepared(`update ${table} set seen_at = ? where goal_id = ? and seen_at is null`).run(at, goalId)
  }
}

export type FaceRow = { id: string; called: string; picture: string; photoId: string | null }

export const listFaces = (ids: readonly string[]): FaceRow[] =>
  ids.length === 0
    ? []
    : (prepared(`select id, called, picture, photo_id as photoId from people
        where id in (select value from json_each(?))`).all(JSON.stringify(ids)) as FaceRow[])

/** The activity that a goal is about. `name` is in English when the language has none. */
export function findGoalActivity(
  id: string,
  lang: string,
): { slug: string; name: string; lang: string } | undefined {
  return prepared(`select a.slug, x.name, x.lang from activities a join activity_texts x on x.activity_id = a.id
    where a.id = @id and x.lang in (@lang, 'en') order by x.lang = @lang desc limit 1`).get({ id, lang }) as
    | { slug: string; name: string; lang: string }
    | undefined
}

/** Whether it is a file of this person's that belongs to goals. */
export const isGoalFile = (id: string, personId: string): boolean =>
  prepared(`select 1 from files where id = ? and person_id = ? and topic = 'goals'`).get(id, personId) !==
  undefined

export type StartRow = { id: string; name: string; live: string | null; kind: string | null }

const FIRST_TERM = `select t.key from activity_terms x join taxonomy_terms t on t.id = x.term_id
  where x.activity_id = a.id and t.taxonomy =`

/** An activity that has not closed for good, by its address, with the first of its LIVE ways and kinds. */
export const findActivityForGoal = (slug: string, lang: string): StartRow | undefined =>
  prepared(`
    select a.id, x.name, (${FIRST_TERM} 'live' order by x.position limit 1) as live,
      (${FIRST_TERM} 'kind' order by x.position limit 1) as kind
    from activities a join activity_texts x on x.activity_id = a.id
    where a.slug = @slug and a.status in ('active', 'temporarily closed') and x.lang in (@lang, 'en')
    order by x.lang = @lang desc limit 1`).get({ slug, lang }) as StartRow | undefined
