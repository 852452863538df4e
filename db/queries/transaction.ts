import { type Db, database } from '../connection.server'

/** All that `work` writes is written, or nothing of it. Immediate: nobody else writes in between. */
export const allOrNothing = <T>(work: () => T, db: Db = database()): T =>
  db.$client.inTransaction ? work() : db.$client.transaction(work).immediate()

type Job = { work: () => unknown; done: (result: unknown) => void; failed: (error: unknown) => void }
let waiting: Job[] = []

/**
 * Writes what many people send in the same moment with one stroke: waiting for the disk is most of what a write costs,
 * and one wait serves all of them. Each is on the disk before anybody is told so; one that fails undoes itself alone.
 */
export const writeTogether = <T>(work: () => T): Promise<T> =>
  new Promise((resolve, reject) => {
    if (waiting.length === 0) setImmediate(writeWaiting)
    waiting.push({ work, done: resolve as Job['done'], failed: reject })
  })

function writeWaiting(): void {
  const jobs = waiting
  waiting = []
  try {
    const tellAll = allOrNothing(() => jobs.map(tryJob))
    for (const tell of tellAll) tell()
  } catch (error) {
    for (const { failed } of jobs) failed(error)
  }
}

/** @returns what to tell the one who waits, once everything is on the disk */
function tryJob({ work, done, failed }: Job): () => void {
  const { $client } = database()
  try {
    const result = $client.transaction(work)()
    return () => done(result)
  } catch (error) {
    // A full or broken disk ends the whole transaction: then nobody's answer is there.
    if (!$client.inTransaction) throw error
    return () => failed(error)
  }
}
