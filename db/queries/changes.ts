import { and, asc, eq, ne } from 'drizzle-orm'
import { database } from '../connection.server'
import { changeSteps, changes } from '../schema'
import { insertIfNew } from './rows'
import { prepared } from './statements'

export type ChangeRow = typeof changes.$inferSelect
export type ChangeStepRow = typeof changeSteps.$inferSelect
export type ChangeState = ChangeStepRow['state']
export type ChangeLine = ChangeRow & { state: ChangeState; movedAt: string }

/** The newest step is the state; a change moves when it gets one, and when it is published. */
const LINES = `
  select c.id, s.state, max(s.at, coalesce(c.published_at, '')) as movedAt
  from changes c join change_steps s on s.id =
    (select id from change_steps where change_id = c.id order by at desc, rowid desc limit 1)`

/** Changes with their state, the newest movement first. */
export function listChangeLines({ onlyPublished }: { onlyPublished: boolean }): ChangeLine[] {
  const lines = prepared(
    `${LINES} ${onlyPublished ? 'where c.published_at is not null' : ''} order by movedAt desc, c.rowid desc`,
  ).all() as { id: string; state: ChangeState; movedAt: string }[]
  const rows = new Map(
    database()
      .select()
      .from(changes)
      .all()
      .map((row) => [row.id, row]),
  )
  return lines.flatMap(({ id, state, movedAt }) => {
    const row = rows.get(id)
    return row ? [{ ...row, state, movedAt }] : []
  })
}

export const findChange = (by: { slug: string } | { id: string }): ChangeRow | undefined =>
  database()
    .select()
    .from(changes)
    .where('slug' in by ? eq(changes.slug, by.slug) : eq(changes.id, by.id))
    .get()

/** The oldest first: the last one is where it stands. */
export const listChangeSteps = (changeId: string): ChangeStepRow[] =>
  database()
    .select()
    .from(changeSteps)
    .where(eq(changeSteps.changeId, changeId))
    .orderBy(asc(changeSteps.at))
    .all()

export const insertChange = (row: typeof changes.$inferInsert): void => insertIfNew(changes, row)
export const insertChangeStep = (row: typeof changeSteps.$inferInsert): void => insertIfNew(changeSteps, row)

export function updateChange(id: string, change: Partial<typeof changes.$inferInsert>): void {
  database().update(changes).set(change).where(eq(changes.id, id)).run()
}

export const isSlugTaken = (slug: string, id: string): boolean =>
  database()
    .select({ id: changes.id })
    .from(changes)
    .where(and(eq(changes.slug, slug), ne(changes.id, id)))
    .get() !== undefined

/** What of a survey somebody answered, as names of steps: which questions, never what they said. */
export const listAnsweredSteps = (responseId: string): string[] =>
  prepared(`select distinct question || case item when '' then '' else '--' || item end
    from survey_answers where response_id = ? and state = 'answered'`)
    .pluck()
    .all(responseId) as string[]
