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

/**
 * Writes to the database for real, without changing anything that it says.
 * It does not wait for another writer: that would hold up every visitor.
 * @throws when the database does not take the write, 'SQLITE_BUSY' when another process is writing just now
 */
export function tryToWrite(db: Db = database()): void {
  const { $client: client } = db
  const patience = client.pragma('busy_timeout', { simple: true })
  client.pragma('busy_timeout = 0')
  try {
    client.pragma(`user_version = ${client.pragma('user_version', { simple: true })}`)
  } finally {
    client.pragma(`busy_timeout = ${patience}`)
  }
}
