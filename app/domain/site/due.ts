import { deleteOldUnowned } from '../../../db/queries/deletions'
import { deleteDueAccounts } from '../data/delete'
import { forgetLooseFiles } from '../files/forget'
import { KEPT_MONTHS } from './retention'

const DAY_MS = 86_400_000
/** As long as the cookie that finds them (session.server.ts). The privacy page says so. */
export const DRAFT_DAYS = 30

/**
 * Each day: accounts whose 7 days are over, what people without an account sent long ago or never sent, and photos
 * that nothing names.
 * @param nobody what stands where somebody's name was
 */
export function deleteWhatIsDue(now: Date, nobody: string) {
  const sentBefore = new Date(now)
  sentBefore.setUTCMonth(sentBefore.getUTCMonth() - KEPT_MONTHS)
  const touchedBefore = new Date(now.getTime() - DRAFT_DAYS * DAY_MS)
  const unowned = deleteOldUnowned(sentBefore.toISOString(), touchedBefore.toISOString())
  return { accounts: deleteDueAccounts(now, nobody), ...unowned, files: forgetLooseFiles(now) }
}
