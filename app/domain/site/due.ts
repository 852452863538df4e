import { deleteDueAccounts } from '../data/delete'
import { forgetLooseFiles } from '../files/forget'

/**
 * Each day: accounts whose 7 days are over, and photos that nothing names.
 * @param nobody what stands where somebody's name was
 */
export function deleteWhatIsDue(now: Date, nobody: string): { accounts: number; files: number } {
  return { accounts: deleteDueAccounts(now, nobody), files: forgetLooseFiles(now) }
}
