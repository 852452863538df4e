import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { database, databasePath, emptyWaitingFile } from '../../db/connection.server'
import { migrateDatabase } from '../../db/migrate.server'
import { forgetRateEvents } from '../../db/queries/rate-events'
import { deleteWhatIsDue } from '../domain/site/due'
import { forgetOldMessages } from '../domain/site/retention'
import { env } from '../env.server'
import { DEFAULT_LANG } from '../i18n/languages'
import { wordsFor } from '../i18n/words.server'
import { startHearBacks } from './hear-backs'
import { remindPeople } from './reminders'
import type { Log } from './request-log'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** Opens the database and brings it up to date. */
export async function openSiteDatabase(log: Log): Promise<void> {
  const { ran, copy } = await migrateDatabase(database())
  if (ran > 0) log.logger.info({ ran, copy }, 'The database was brought up to date.')
  tidy(log)
  setInterval(() => tidy(log), DAY).unref()
  setInterval(() => forgetWaiting(log), HOUR).unref()
  startHearBacks((error) => log.logger.error({ err: error }, 'People could not be told what changed.'))
}

/** What was deleted still stands in the file of what was written last: a draft beside the answers that it became. */
function forgetWaiting(log: Log): void {
  try {
    emptyWaitingFile()
  } catch (error) {
    log.logger.error({ err: error }, 'What was deleted could not be overwritten.')
  }
}

/** Deletes what we promised not to keep, and tells people what ends soon. One that fails does not keep the other. */
function tidy(log: Log): void {
  try {
    forgetRateEvents(Date.now() - DAY)
    forgetOldMessages(new Date())
  } catch (error) {
    log.logger.error({ err: error }, 'Old messages could not be deleted.')
  }
  try {
    deleteWhatIsDue(new Date(), wordsFor(DEFAULT_LANG).t('data:gone'))
  } catch (error) {
    log.logger.error({ err: error }, 'Accounts that people asked us to delete could not be deleted.')
  }
  try {
    remindPeople(new Date())
  } catch (error) {
    log.logger.error({ err: error }, 'People could not be told what ends soon.')
  }
}

/** @returns the address to open in a browser */
export function listen(server: Server): Promise<string> {
  const { HOST, PORT, SITE_URL } = env()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, () => {
      const { port } = server.address() as AddressInfo
      const host = HOST.includes(':') ? `[${HOST}]` : HOST
      resolve(SITE_URL ?? `http://${host === '0.0.0.0' || host === '[::]' ? 'localhost' : host}:${port}`)
    })
  })
}

/** Says in one line why the site cannot start, and ends. */
export function refuseToStart(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException
  const why =
    code === 'EADDRINUSE'
      ? `Port ${env().PORT} is taken. Set PORT to another number.`
      : /^SQLITE_(?:CANTOPEN|READONLY|FULL|IOERR)/.test(code ?? '')
        ? `${databasePath()} cannot be written. Is DATA_DIR right, may it be written, and is there room?`
        : message
  console.error(`The site cannot start: ${why}`)
  process.exit(1)
}
