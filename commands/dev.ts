import { env } from '../app/env.server'
import { database } from '../db/connection.server'
import { migrateDatabase } from '../db/migrate.server'
import { isNeverFilled } from '../db/queries/content-version'

await migrateDatabase(database())
if (env().DEMO && isNeverFilled()) {
  console.log('The database is new: filling it with the demo.')
  try {
    const { seedDemo } = await import('../db/seed')
    seedDemo(database())
  } catch (error) {
    console.warn(`The demo could not be written, so the site starts empty: ${(error as Error).message}`)
  }
}
await import('../app/server/dev')
