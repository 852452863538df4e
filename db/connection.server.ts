import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { env } from '../app/env.server'
import * as schema from './schema'

export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database }

/** Shared by every copy of this module in the process: the server's bundle, the pages' bundle, a reload. */
const held = globalThis as typeof globalThis & { goodDaysDb?: Db; goodDaysDbIsBroken?: boolean }

export const databasePath = () => join(env().DATA_DIR, 'good-days.db')

/**
 * The one database of this process. Opened at first use.
 * @throws while it was given up: opening it by itself would make a new, empty one in its place
 */
export function database(): Db {
  if (held.goodDaysDbIsBroken) {
    throw Object.assign(new Error('The database does not answer'), { code: 'SQLITE_CANTOPEN' })
  }
  held.goodDaysDb ??= openDatabase(databasePath())
  return held.goodDaysDb
}

/** Puts another database in its place (tests, restore) and closes the one before. Undefined only closes. */
export function useDatabase(db: Db | undefined): void {
  if (held.goodDaysDb !== db) held.goodDaysDb?.$client.close()
  held.goodDaysDb = db
  held.goodDaysDbIsBroken = false
}

/** Lets go of a broken database, until `useDatabase` brings the mended one. */
export function giveUpDatabase(): void {
  const broken = held.goodDaysDb
  held.goodDaysDb = undefined
  held.goodDaysDbIsBroken = true
  broken?.$client.close()
}

/** Brings all that was written into the database itself, and empties the file in which it waited. */
export function emptyWaitingFile(): void {
  database().$client.pragma('wal_checkpoint(TRUNCATE)')
}

/** Puts the database away at the end of the process: one file, nothing left to write. */
export function closeDatabase(): void {
  held.goodDaysDb?.$client.pragma('wal_checkpoint(TRUNCATE)')
  useDatabase(undefined)
}

/** @param file a path, or ':memory:', or a serialized database */
export function openDatabase(file: string | Buffer): Db {
  if (typeof file === 'string' && file !== ':memory:' && !existsSync(dirname(file))) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  }
  const client = new Database(file)
  client.pragma('journal_mode = WAL')
  client.pragma('foreign_keys = ON')
  client.pragma('busy_timeout = 5000')
  client.pragma('synchronous = FULL')
  // What is deleted is overwritten: a draft says whose the answers are that were sent from it.
  client.pragma('secure_delete = ON')
  return drizzle(client, { schema, casing: 'snake_case' }) as Db
}
