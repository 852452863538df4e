import type Database from 'better-sqlite3'
import { type Db, database } from '../connection.server'

const known = new WeakMap<Db, Map<string, Database.Statement>>()

/** A statement of this SQL, prepared at its first use and kept with its database. For the hot paths. */
export function prepared(sql: string, db: Db = database()): Database.Statement {
  const statements = known.get(db) ?? new Map<string, Database.Statement>()
  known.set(db, statements)
  const statement = statements.get(sql) ?? db.$client.prepare(sql)
  statements.set(sql, statement)
  return statement
}
