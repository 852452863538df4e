import { type Db, database } from '../connection.server'
import { prepared } from './statements'

/**
 * The number that every write of public content makes larger, in whatever process it happens: triggers keep it
 * (db/migrations/0001). Reading it costs about 3 microseconds, so it is asked at each request.
 * @throws when the database does not answer
 */
export function contentVersion(db: Db = database()): number {
  return prepared('select version from content_version where id = 1', db).pluck().get() as number
}

/** Nobody has ever written content here. */
export const isNeverFilled = (db: Db = database()): boolean => contentVersion(db) === 1

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
