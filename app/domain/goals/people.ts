import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'
import { shareWith } from '../sharing/share'
import { stopSharing } from '../sharing/stop'
import { listSupporters } from '../sharing/supporters'
import { findGoalFor } from './show'

/** Who sees a goal: all goals are shared with them, this one alone is, or it is not. */
export type SeesGoal = {
  id: string
  name: string
  picture: string
  photoId: string | null
  relation: string
  how: 'all' | 'this' | 'no'
}

/**
 * Who can see one goal. For the person alone.
 * @returns null when it is refused
 */
export function whoSeesGoal(viewer: Viewer, personId: string, goalId: string, now: Date): SeesGoal[] | null {
  if (!mayShare(viewer, personId, goalId, now)) return null
  return listSupporters(viewer, personId, now).map(({ id, name, picture, photoId, relation, topics }) => {
    const shared = topics.filter(({ topic }) => topic === 'goals')
    const all = shared.some(({ thing }) => thing === null)
    const alone = shared.some(({ thing }) => thing === goalId)
    return { id, name, picture, photoId, relation, how: all ? 'all' : alone ? 'this' : 'no' }
  })
}

/** @returns false when it is refused, or there is no such supporter */
export function shareGoal(
  viewer: Viewer,
  personId: string,
  goalId: string,
  supporterId: string,
  now: Date,
): boolean {
  if (!mayShare(viewer, personId, goalId, now)) return false
  const shared = shareWith(viewer, personId, { supporterId, topic: 'goals', can: 'see', thing: goalId }, now)
  return shared !== null && 'shareId' in shared
}

/** Stops sharing this goal alone with a supporter, at once. */
export function stopSharingGoal(
  viewer: Viewer,
  personId: string,
  goalId: string,
  supporterId: string,
  now: Date,
): boolean {
  if (!mayShare(viewer, personId, goalId, now)) return false
  const supporter = listSupporters(viewer, personId, now).find(({ id }) => id === supporterId)
  const shares = supporter?.topics.filter(({ topic, thing }) => topic === 'goals' && thing === goalId) ?? []
  return shares.every(({ shareId }) => stopSharing(viewer, personId, { supporterId, shareId }, now))
}

const mayShare = (viewer: Viewer, personId: string, goalId: string, now: Date) =>
  viewer.kind === 'member' &&
  viewer.personId === personId &&
  mayTouch(viewer, { personId, topic: 'people', ability: 'do' }, now) !== null &&
  findGoalFor(viewer, personId, goalId, 'see', now) !== null
