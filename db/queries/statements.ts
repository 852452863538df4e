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

/**
 * A query of Drizzle's that is built and prepared once for each database, at its first use: building it anew costs
 * more than asking it. What differs from call to call stands in it as `sql.placeholder`.
 */
export function preparedQuery<Query extends object>(build: (db: Db) => Query): () => Query {
  const made = new WeakMap<Db, Query>()
  return () => {
    const db = database()
    const query = made.get(db) ?? build(db)
    made.set(db, query)
    return query
  }
}
