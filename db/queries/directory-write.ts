import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { prepared } from './statements'

type Row = Record<string, unknown>
type Plan = { columns: [key: string, column: SQLiteColumn][]; insert: string }

const plans = new Map<SQLiteTable, Plan>()

/** One statement a table, prepared once: a directory has thousands of rows. */
function planFor(table: SQLiteTable): Plan {
  let plan = plans.get(table)
  if (!plan) {
    const columns = Object.entries(getTableColumns(table)) as Plan['columns']
    const names = columns.map(([key, column]) => `"${columnName(key, column)}"`).join(', ')
    const marks = columns.map(() => '?').join(', ')
    plan = { columns, insert: `insert into "${getTableName(table)}" (${names}) values (${marks})` }
    plans.set(table, plan)
  }
  return plan
}

const columnName = (key: string, column: SQLiteColumn) =>
  column.keyAsName ? key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : column.name

const valuesOf = ({ columns }: Plan, row: Row) => columns.map(([key, column]) => toValue(row[key], column))

/** better-sqlite3 takes no booleans, objects or undefined. */
const toValue = (value: unknown, column: SQLiteColumn) =>
  value === undefined || value === null ? null : column.mapToDriverValue(value)

/** A whole row: every column is given. */
export const insertRow = (table: SQLiteTable, row: Row): void => {
  const plan = planFor(table)
  prepared(plan.insert).run(valuesOf(plan, row))
}

/** Writes the row in place of the one with its id, less the columns named in `keep`. */
export function putRow(table: SQLiteTable, row: Row, keep: readonly string[] = []): void {
  const plan = planFor(table)
  const changed = plan.columns
    .filter(([key]) => key !== 'id' && !keep.includes(key))
    .map(([key, column]) => columnName(key, column))
  const set = changed.map((name) => `"${name}" = excluded."${name}"`).join(', ')
  prepared(`${plan.insert} on conflict ("id") do update set ${set}`).run(valuesOf(plan, row))
}

export function insertIfNew(table: SQLiteTable, row: Row): void {
  const plan = planFor(table)
  prepared(`${plan.insert} on conflict do nothing`).run(valuesOf(plan, row))
}
