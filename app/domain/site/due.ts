import { deleteOldDrafts } from '../../../db/queries/deletions'
import { forgetOldWaysIn } from '../account/forget'
import { deleteDueAccounts } from '../data/delete'
import { forgetLooseFiles } from '../files/forget'
import { forgetLooseSurveyFiles } from '../surveys/files'

const DAY_MS = 86_400_000
/** As long as the cookie that finds them (session.server.ts). The privacy page says so. */
export const DRAFT_DAYS = 30

/**
 * Each day: accounts whose 7 days are over, answers that were never sent, photos that nothing names, and ways in that open nothing.
 * @param nobody what stands where somebody's name was
 */
export function deleteWhatIsDue(now: Date, nobody: string) {
  const before = new Date(now.getTime() - DRAFT_DAYS * DAY_MS).toISOString()
  return {
    accounts: deleteDueAccounts(now, nobody),
    drafts: deleteOldDrafts(before),
    files: forgetLooseFiles(now),
    surveyFiles: forgetLooseSurveyFiles(now),
    waysIn: forgetOldWaysIn(now),
  }
}
