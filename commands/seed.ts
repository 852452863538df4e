import { database, databasePath } from '../db/connection.server'
import { migrateDatabase } from '../db/migrate.server'
import { holdsRealData, isSeeded } from '../db/queries/seed'
import { seedDemo } from '../db/seed'

/** `npm run seed`: demo data into an empty database. */
const db = database()
await migrateDatabase(db)

if (holdsRealData(db)) {
  console.error(
    `${databasePath()} holds real data. Demo data goes only into an empty database. Nothing was changed.`,
  )
  process.exitCode = 1
} else if (isSeeded(db)) {
  console.log(`${databasePath()} already has the demo data. Nothing was changed.`)
} else {
  const started = performance.now()
  seedDemo(db)
  console.log(`The demo data is in ${databasePath()} (${Math.round(performance.now() - started)} ms).`)
}
db.$client.close()
