import { deleteOldWaysIn } from '../../../db/queries/ways-in'

const DAY_MS = 86_400_000
/** A link that was used or is too old says so for this long; after that it is as if it had never been. */
const LINK_DAYS = 30
/** Where somebody was signed in, after it has ended. */
const SIGN_IN_DAYS = 365

/** Deletes what opens nothing any more. Safe to do at any time, any number of times. @returns how many rows */
export function forgetOldWaysIn(now: Date): number {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString()
  return deleteOldWaysIn({ day: before(1), links: before(LINK_DAYS), signIns: before(SIGN_IN_DAYS) })
}
