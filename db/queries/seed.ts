import { sql } from 'drizzle-orm'
import { type Db, database } from '../connection.server'

const anyRow = (db: Db, table: string, where = '1') =>
  db.get<{ found: number }>(sql.raw(`select exists (select 1 from ${table} where ${where}) as found`))
    .found === 1

/** Whether the demo market is in this database. */
export const isSeeded = (db: Db = database()): boolean => anyRow(db, 'activities', "source = 'seed'")

/** Whether anything in this database came from people or from a feed, so that no demo data may be added. */
export function holdsRealData(db: Db = database()): boolean {
  return (
    ['activities', 'places', 'organisations', 'people'].some((table) =>
      anyRow(db, table, "source <> 'seed'"),
    ) ||
    ['help_messages', 'page_reports', 'activity_edits', 'import_runs', 'outbox', 'deleted_counts'].some(
      (table) => anyRow(db, table),
    )
  )
}
