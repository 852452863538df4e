import { type Goal, showGoal } from '../../domain/goals/show'
import type { Head } from '../../i18n/page-context'
import type { Words } from '../../i18n/words'
import type { MemberPage } from '../../session.server'
import { sayGoal } from './say-goal'

/**
 * The goal that a page below /me/goals/:id is about.
 * @throws Response 404 when it is not there or not for the viewer
 */
export function openGoal({ viewer, personId, now }: MemberPage, id = ''): Goal {
  const goal = showGoal(viewer, personId, id, now)
  if (!goal) throw new Response(null, { status: 404 })
  return goal
}

/** The same for a page that changes it: a viewer who may not is told as little. */
export function openGoalToChange(page: MemberPage, id = ''): Goal {
  const goal = openGoal(page, id)
  if (!goal.canDo) throw new Response(null, { status: 404 })
  return goal
}

export const isOpen = ({ state }: Pick<Goal, 'state'>) => state === 'active' || state === 'paused'

export const headOfGoal = (words: Words, goal: Goal, title: string, error = false): Head => ({
  title,
  section: sayGoal(words, goal),
  noIndex: true,
  error,
})
