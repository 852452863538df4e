import { database } from '../connection.server'
import { type importRows, importRuns } from '../schema'
import { prepared } from './statements'

export type RunRow = typeof importRuns.$inferInsert
export type RunLine = Omit<typeof importRows.$inferInsert, 'id' | 'runId'>

/** Keeps what happened in a run of the import, row by row, for the staff who ask later. */
export function keepRun(run: RunRow, lines: RunLine[]): void {
  database().insert(importRuns).values(run).run()
  const insert = prepared(
    'insert into import_rows (run_id, row, activity_id, name, outcome, problems) values (?, ?, ?, ?, ?, ?)',
  )
  for (const line of lines) {
    const { row, activityId, name, outcome, problems } = line
    insert.run(run.id, row, activityId ?? null, name ?? null, outcome, JSON.stringify(problems))
  }
}

/** By activity: the row that it had when its feed last had it. */
export function listLastRows(feed: string): Map<string, number> {
  const rows = prepared(
    `select activity_id as id, row from import_rows where id in (
       select max(r.id) from import_rows r join import_runs n on n.id = r.run_id
       where n.feed = ? and r.outcome <> 'closed' and r.activity_id is not null group by r.activity_id)`,
  ).all(feed) as { id: string; row: number }[]
  return new Map(rows.map(({ id, row }) => [id, row]))
}

const RUNS_KEPT = 50

/** A feed that is read each night would fill the database with what happened. */
export const forgetOldRuns = (feed: string): void => {
  prepared(
    `delete from import_runs where feed = @feed and id not in
       (select id from import_runs where feed = @feed order by started_at desc, rowid desc limit @kept)`,
  ).run({ feed, kept: RUNS_KEPT })
}

/** The fields that staff changed by hand, by activity, of all that came from one source. */
export function listEditedFields(source: string): Map<string, Set<string>> {
  const rows = prepared(
    'select activity_id as id, field from activity_edits where activity_id in (select id from activities where source = ?)',
  ).all(source) as { id: string; field: string }[]
  const edited = new Map<string, Set<string>>()
  for (const { id, field } of rows) edited.set(id, (edited.get(id) ?? new Set()).add(field))
  return edited
}
