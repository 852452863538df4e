import { env } from '../app/env.server'
import { database } from '../db/connection.server'
import { migrateDatabase } from '../db/migrate.server'
import { isNeverFilled } from '../db/queries/content-version'

/** Fills a new database with the demo, when this is one. */
if (env().DEMO) {
  await migrateDatabase(database())
  if (isNeverFilled()) {
    console.log('The database is new: filling it with the demo.')
    const { seedDemo } = await import('../db/seed')
    seedDemo(database())
  }
}
