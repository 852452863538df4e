import { type Db, database } from '../connection.server'

/** All that `work` writes is written, or nothing of it. Immediate: nobody else writes in between. */
export const allOrNothing = <T>(work: () => T, db: Db = database()): T =>
  db.$client.inTransaction ? work() : db.$client.transaction(work).immediate()
