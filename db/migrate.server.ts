import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { type Db, databasePath } from './connection.server'

/** Found from the project's root: this file is bundled, the migrations are not. */
export const migrationsFolder = (root = process.cwd()) => {
  const here = join(dirname(fileURLToPath(import.meta.url)), 'migrations')
  return existsSync(here) ? here : join(root, 'db', 'migrations')
}

/**
 * Brings the database up to date, in one transaction: when a migration fails, the database stays as it was.
 * A database that already holds something is first copied to `<database>.before-<last migration>`.
 * @returns how many migrations ran, and the copy's path when one was made
 */
export async function migrateDatabase(
  db: Db,
  folder = migrationsFolder(),
): Promise<{ ran: number; copy?: string }> {
  const waiting = countWaiting(db, folder)
  if (waiting === 0) return { ran: 0 }
  const copy = isEmpty(db) || db.$client.memory ? undefined : `${databasePath()}.before-${lastApplied(db)}`
  if (copy) await db.$client.backup(copy)
  migrate(db, { migrationsFolder: folder })
  return { ran: waiting, copy }
}

/** The same for a database in memory, where no copy can or need be made. */
export function migrateInMemory(db: Db): void {
  migrate(db, { migrationsFolder: migrationsFolder() })
}

const isEmpty = (db: Db) =>
  db.$client.prepare("select count(*) from sqlite_master where type = 'table'").pluck().get() === 0

function lastApplied(db: Db): number {
  const known = db.$client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!known) return 0
  return (db.$client.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number) ?? 0
}

const countWaiting = (db: Db, folder: string) =>
  readMigrationFiles({ migrationsFolder: folder }).filter((m) => m.folderMillis > lastApplied(db)).length
