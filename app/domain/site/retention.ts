import { deleteOldHearBacks } from '../../../db/queries/hear-backs'
import { deleteWaiting } from '../../../db/queries/hear-backs-waiting'
import { deleteOlderThan } from '../../../db/queries/retention'
import { addDays } from '../activities/dates'
import { CONFIRM_DAYS } from '../hear-back/confirm'
import { todayInLondon } from './today'

/** How long we keep what people send us. The privacy page says so in words: change both. */
export const KEPT_MONTHS = 12
/** How to reach somebody who asked to hear what changed: so long after the last thing to tell. The same page says so. */
export const HEAR_BACK_MONTHS = 24

/** Deletes messages and reports that are older than we promise to keep them. Safe to do at any time, any number of times. */
export function forgetOldMessages(now: Date) {
  deleteOldHearBacks(monthsBefore(now, HEAR_BACK_MONTHS))
  deleteWaiting(addDays(todayInLondon(now), -CONFIRM_DAYS))
  return deleteOlderThan(monthsBefore(now, KEPT_MONTHS))
}

function monthsBefore(now: Date, months: number): string {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - months)
  return before.toISOString()
}
