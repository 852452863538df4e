import type { Viewer } from '../people/viewer'
import { howToAdd, listGoals } from './list'
import { type Plan, showPlans } from './plan'
import { type Goal, showGoal } from './show'

/**
 * Everything for a review meeting on paper: the goals that somebody works on or did, and the plan that runs.
 * @returns null when nothing is shared
 */
export function listForPrint(
  viewer: Viewer,
  personId: string,
  now: Date,
): { goals: Goal[]; plan: Plan | null } | null {
  const lines = listGoals(viewer, personId, now)
  if (!lines) return null
  const wanted = lines.filter(({ state }) => state === 'active' || state === 'paused' || state === 'reached')
  const order = ['active', 'paused', 'reached']
  const sorted = wanted.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const goals = sorted.flatMap(({ id }) => showGoal(viewer, personId, id, now) ?? [])
  // Whoever sees single goals alone does not see the plan.
  const plan = howToAdd(viewer, personId, now) ? (showPlans(viewer, personId, now)?.running ?? null) : null
  return { goals, plan }
}
