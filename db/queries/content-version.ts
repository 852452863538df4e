import type { Statement } from 'better-sqlite3'
import { type Db, database } from '../connection.server'

/**
 * The number that every write of public content makes larger, in whatever process it happens: triggers keep it
 * (db/migrations/0001). Reading it costs about 3 microseconds, so it is asked at each request.
 * @throws when the database does not answer
 */
export function contentVersion(db: Db = database()): number {
  return statementFor(db).get() as number
}

/** Nobody has ever written content here. */
export const isNeverFilled = (db: Db = database()): boolean => contentVersion(db) === 1

const statements = new WeakMap<Db, Statement>()

function statementFor(db: Db): Statement {
  let statement = statements.get(db)
  if (!statement) {
    statement = db.$client.prepare('select version from content_version where id = 1').pluck()
    statements.set(db, statement)
  }
  return statement
}
