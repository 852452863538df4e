import { isGoalFile } from '../../../db/queries/goals'
import { type Added, addFile } from '../files/add'
import type { Viewer } from '../people/viewer'
import { mayTouchGoals } from './access'

/** A photo or a recording for a goal. @returns null when it is refused */
export async function addGoalFile(
  viewer: Viewer,
  personId: string,
  file: { kind: 'photo' | 'voice'; bytes: Buffer; goalId?: string },
  now: Date,
): Promise<Added | null> {
  const access = mayTouchGoals(viewer, personId, 'do', now, file.goalId)
  return access && addFile(access, 'goals', file.kind, file.bytes, now)
}

/** A form says which file: it counts only when it is this person's own. */
export const keepOwnFile = (id: unknown, personId: string): string | null =>
  typeof id === 'string' && id !== '' && isGoalFile(id, personId) ? id : null
