import { deleteOlderThan } from '../../../db/queries/retention'

/** How long we keep what people send us. The privacy page says so in words: change both. */
export const KEPT_MONTHS = 12

/** Deletes messages and reports that are older than we promise to keep them. Safe to do at any time, any number of times. */
export function forgetOldMessages(now: Date) {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - KEPT_MONTHS)
  return deleteOlderThan(before.toISOString())
}
