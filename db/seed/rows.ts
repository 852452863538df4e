import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '../connection.server'
import { insertRow } from '../queries/rows'

export function writeRows(db: Db, table: SQLiteTable, rows: readonly Record<string, unknown>[]): void {
  for (const row of rows) insertRow(table, row, db)
}
