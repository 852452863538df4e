import { openDatabase, useDatabase } from '../../db/connection.server'
import { migrateInMemory } from '../../db/migrate.server'

/** A new database with the tables and nothing in them, in use until the next one. */
export function emptyDatabase() {
  const db = openDatabase(':memory:')
  migrateInMemory(db)
  useDatabase(db)
  return db
}

/** Test files share a process: the last demo that was seeded, and for which moment. */
let seeded: { at: number | undefined; rows: Buffer } | undefined

/**
 * A copy of the seeded demo, in use until the next one. To copy takes next to no time.
 * @param now the day from which the days of its people are counted; none: about now
 */
export async function demoDatabase(now?: Date) {
  const at = now?.getTime()
  if (seeded?.at !== at || !seeded) {
    const db = emptyDatabase()
    const { seedDemo } = await import('../../db/seed')
    seedDemo(db, undefined, now ?? new Date())
    seeded = { at, rows: db.$client.serialize() }
  }
  const db = openDatabase(seeded.rows)
  useDatabase(db)
  return db
}
