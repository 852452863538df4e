import { openDatabase, useDatabase } from '../../db/connection.server'
import { migrateInMemory } from '../../db/migrate.server'

/** A new database with the tables and nothing in them, in use until the next one. */
export function emptyDatabase() {
  const db = openDatabase(':memory:')
  migrateInMemory(db)
  useDatabase(db)
  return db
}

let seeded: Buffer | undefined

/**
 * A copy of the seeded demo, in use until the next one. The seed runs once a test file.
 * @param now the day from which the days of its people are counted: the same in all calls of a test file
 */
export async function demoDatabase(now = new Date()) {
  if (!seeded) {
    const db = emptyDatabase()
    const { seedDemo } = await import('../../db/seed')
    seedDemo(db, undefined, now)
    seeded = db.$client.serialize()
  }
  const db = openDatabase(seeded)
  useDatabase(db)
  return db
}
