import { deleteLooseFiles } from '../../../db/queries/files'

const DAY_MS = 86_400_000

/** Deletes photos and recordings that nothing names any more. A form that was just sent has a day to name its own. */
export const forgetLooseFiles = (now: Date): number =>
  deleteLooseFiles(new Date(now.getTime() - DAY_MS).toISOString())
