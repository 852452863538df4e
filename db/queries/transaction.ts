import { inTransaction } from '../connection.server'

/** All that `work` writes is written, or nothing of it. For actions that need more than one query. */
export const allOrNothing = <T>(work: () => T): T => inTransaction(work)
