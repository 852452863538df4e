import { insertComment } from '../../../db/queries/goals'
import type { Viewer } from '../people/viewer'
import { findGoalFor } from './show'
import { idOfForm, LONGEST_WORDS } from './steps'
import { tellOfGoal } from './tell'

export type Said = { id: string } | { problem: 'goals:error.say' | 'shared:error.too-long' }

/**
 * Says something about a goal that one may see.
 * @returns null when the goal is not for the viewer
 */
export function sayOfGoal(
  viewer: Viewer,
  personId: string,
  goalId: string,
  said: { words: string; key?: string },
  now: Date,
): Said | null {
  const found = findGoalFor(viewer, personId, goalId, 'see', now)
  if (!found) return null
  const words = said.words.trim()
  if (!words) return { problem: 'goals:error.say' }
  if (words.length > LONGEST_WORDS) return { problem: 'shared:error.too-long' }
  const id = idOfForm(said.key, goalId, found.access.by.writtenBy)
  const isNew = insertComment({ id, goalId, words, at: now.toISOString(), ...found.access.by })
  if (isNew) tellOfGoal(found.access, goalId, 'comment', id, now)
  return { id }
}
