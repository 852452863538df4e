import { insertEvent } from '../../../db/queries/goals'
import { allOrNothing } from '../../../db/queries/transaction'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { findGoalFor } from './show'
import { MOVES, type MoveName } from './state'
import { tellOfGoal } from './tell'

/**
 * Says yes or no to a suggested goal, pauses it, goes on, finishes it, lets it go, or takes that back. A move that
 * the goal has made already changes nothing: pressing twice makes one row.
 * @param words what the person says about it; may be empty
 * @returns whether it may be done at all
 */
export function moveGoal(
  viewer: Viewer,
  personId: string,
  goalId: string,
  move: MoveName,
  now: Date,
  words = '',
): boolean {
  return allOrNothing(() => {
    const found = findGoalFor(viewer, personId, goalId, 'do', now)
    if (!found) return false
    const { access, goal, state } = found
    const { from, kind } = MOVES[move]
    if (!(from as readonly string[]).includes(state)) return true
    // Nobody says yes to their own suggestion in place of the person.
    if (move === 'accept' && access.as !== 'self' && goal.writtenBy === access.by.writtenBy) return false
    const id = newId()
    insertEvent({ id, goalId, kind, words: words.slice(0, 4000), at: now.toISOString(), ...access.by })
    tellOfGoal(access, goalId, 'changed', id, now)
    return true
  })
}
