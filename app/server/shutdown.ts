import type { Server } from 'node:http'
import { closeDatabase } from '../../db/connection.server'
import type { Log } from './request-log'

/** How long requests in flight may take to finish, in milliseconds. */
const PATIENCE = 10_000

/**
 * Ends the process well when it is told to: takes no new visitors, lets those who are here finish, puts the
 * database away. A second signal ends it at once.
 */
export function shutDownOnSignal(server: Server, log: Log, closeRest?: () => Promise<void>): void {
  const end = async (signal: NodeJS.Signals) => {
    process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143))
    log.logger.info({ signal }, 'Closing.')
    await finishRequests(server)
    await closeRest?.()
    try {
      closeDatabase()
    } catch (error) {
      log.logger.error({ err: error }, 'The database did not close well.')
    }
    log.flush()
    process.exit(0)
  }
  process.once('SIGINT', end).once('SIGTERM', end)
}

/** Resolves when every request in flight was answered, or when their time is over. */
export function finishRequests(server: Server, patience = PATIENCE): Promise<void> {
  return new Promise((resolve) => {
    const tidy = setInterval(() => server.closeIdleConnections(), 50)
    const giveUp = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(tidy)
      clearTimeout(giveUp)
      resolve()
    })
    server.closeIdleConnections()
  })
}
