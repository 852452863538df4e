import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrationsFolder } from './migrate.server'

/** Why a file is no database that this site can use, in a word for `commands/` to explain. */
export type Flaw = 'no-database' | 'damaged' | 'broken-links' | 'not-ours' | 'newer'

/** Only its owner may read it: it holds what people told us. */
const OWNER_ONLY = 0o600

/**
 * A consistent copy of a database that may be in use.
 * @param to must not be in use; it appears whole or not at all
 * @throws when the copy does not pass its check
 */
export async function backUp(from: string, to: string): Promise<void> {
  const part = await copyBeside(from, to)
  const flaw = findFlaw(part)
  if (flaw) {
    rmSync(part)
    throw new Error(`the copy did not pass its check: ${flaw}`)
  }
  renameSync(part, to)
}

/** Copies through SQLite, so that what another process is writing is in the copy whole or not at all. */
async function copyBeside(from: string, to: string): Promise<string> {
  const part = `${to}.part`
  rmSync(part, { force: true })
  closeSync(openSync(part, 'w', OWNER_ONLY))
  const source = new Database(from, { readonly: true, fileMustExist: true })
  try {
    await source.backup(part)
  } finally {
    source.close()
  }
  const copy = new Database(part)
  // A copy is one file: in WAL mode it would want its two companions beside it.
  copy.pragma('journal_mode = delete')
  copy.close()
  return part
}

/** What is wrong with a database file, or undefined when the site can use it. */
export function findFlaw(file: string): Flaw | undefined {
  let db: Database.Database | undefined
  try {
    db = new Database(file, { readonly: true, fileMustExist: true })
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') return 'damaged'
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) return 'broken-links'
    return findForeignMigration(db)
  } catch (error) {
    return (error as { code?: string }).code === 'SQLITE_CORRUPT' ? 'damaged' : 'no-database'
  } finally {
    db?.close()
  }
}

/** Its migrations must be ours, from the first one on: as many, or fewer. */
function findForeignMigration(db: Database.Database): Flaw | undefined {
  const known = db.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!known) return 'not-ours'
  const theirs = db.prepare('select hash from __drizzle_migrations order by created_at').pluck().all()
  const ours = readMigrationFiles({ migrationsFolder: migrationsFolder() }).map((migration) => migration.hash)
  if (theirs.length === 0 || theirs.slice(0, ours.length).some((hash, i) => hash !== ours[i]))
    return 'not-ours'
  return theirs.length > ours.length ? 'newer' : undefined
}

/**
 * Whether any process has this database open. A database that is in use in WAL mode cannot leave that mode.
 * Afterwards it is one file, without companions.
 */
export function isInUse(file: string): boolean {
  if (!existsSync(file)) return false
  const db = new Database(file, { timeout: 0 })
  try {
    return db.pragma('journal_mode = delete', { simple: true }) !== 'delete'
  } catch (error) {
    if (String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) return true
    // Nobody can work with a broken database: it may be replaced.
    return false
  } finally {
    db.close()
  }
}

/**
 * Puts a copy of `from` in the place of `to`. What was there is kept beside it.
 * @returns where it is kept, when there was something
 */
export async function replaceDatabase(
  from: string,
  to: string,
  now = new Date(),
): Promise<string | undefined> {
  const part = await copyBeside(from, to)
  const kept = existsSync(to)
    ? `${to}.before-${now.toISOString().replace(/\D/g, '').slice(0, 14)}`
    : undefined
  if (kept) renameSync(to, kept)
  for (const companion of ['-wal', '-shm']) rmSync(to + companion, { force: true })
  renameSync(part, to)
  return kept
}
