import { readInbox } from '../app/domain/help/inbox'
import { commandLine } from '../app/domain/people/viewer'
import { database, useDatabase } from '../db/connection.server'
import { migrateDatabase } from '../db/migrate.server'

// Whoever can run this can read the database file: it is the help desk until the desk has its own pages.
await migrateDatabase(database())
const messages = readInbox(commandLine)
for (const { at, about, name, reach, words } of messages) {
  console.log(
    [`${at}  ${about ?? ''}`, `  ${name}`, reach ? `  ${reach}` : '', `  ${words}`, '']
      .filter(Boolean)
      .join('\n'),
  )
}
console.log(`${messages.length} messages and reports.`)
useDatabase(undefined)
