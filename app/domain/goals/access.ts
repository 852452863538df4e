import { listRunningShares } from '../../../db/queries/shares'
import { findShare } from '../../../db/queries/sharing'
import type { Viewer } from '../people/viewer'
import { type Access, mayTouch } from '../sharing/decide'
import type { Ability } from '../sharing/topics'

/** Leave to see or change a person's goals, or one of them. */
export const mayTouchGoals = (
  viewer: Viewer,
  personId: string,
  ability: Ability,
  now: Date,
  goalId?: string,
): Access | null => mayTouch(viewer, { personId, topic: 'goals', ability, thing: goalId }, now)

/**
 * Which goals a supporter was given alone, without the others.
 * @returns null when all goals are asked for: by the person, or by somebody who shares them all, or none
 */
export function goalsSharedAlone(viewer: Viewer, personId: string, now: Date): string[] | null {
  if (viewer.kind !== 'member' || viewer.personId === personId) return null
  const shares = listRunningShares(personId, viewer.personId, now.toISOString())
  const things = shares.filter(({ topic }) => topic === 'goals').map(({ thing }) => thing)
  if (things.length === 0 || things.includes(null)) return null
  return [...new Set(things as string[])]
}

/**
 * Whether buttons that change something are worth showing. It decides nothing, and no look is kept of it: whoever
 * opens a page has not tried to change it yet.
 */
export function couldDo(viewer: Viewer, personId: string, now: Date, goalId?: string): boolean {
  if (viewer.kind !== 'member') return false
  if (viewer.personId === personId) return true
  const of = { supporterId: viewer.personId, personId, topic: 'goals', ability: 'do' } as const
  return findShare({ ...of, thing: goalId, now: now.toISOString() }) !== null
}
