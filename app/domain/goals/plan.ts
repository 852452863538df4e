import {
  changePlanGoal,
  changePlanRow,
  findRunningPlan,
  listPlanGoalRows,
  listPlanRows,
  markPlanSeen,
  type PlanGoalRow,
  type PlanRow,
} from '../../../db/queries/goals-plan'
import { allOrNothing } from '../../../db/queries/transaction'
import { dayNumber } from '../activities/dates'
import type { Viewer } from '../people/viewer'
import { todayInLondon } from '../site/today'
import { couldDo, mayTouchGoals } from './access'
import { moveGoal } from './moves'
import type { Review } from './reviews'
import { tellOfPlan } from './tell'

/** Enablement runs for up to 12 weeks. */
export const WEEKS = 12

export type PlanGoal = Pick<PlanGoalRow, 'id' | 'goalId' | 'review' | 'picture' | 'idea' | 'words'>

export type Plan = Pick<
  PlanRow,
  | 'id'
  | 'startsOn'
  | 'weeks'
  | 'startMeetingOn'
  | 'startMeetingWith'
  | 'reviewOn'
  | 'reviewWith'
  | 'agreed'
  | 'came'
  | 'version'
  | 'writtenByName'
> & {
  isNew: boolean
  endedOn: string | null
  /** Which week it is, from 1 to `weeks`; 0 before it starts; `weeks` + 1 when they are over. */
  week: number
  goals: PlanGoal[]
}

export type Plans = { running: Plan | null; ended: Plan[]; canDo: boolean }

/** Which week of so many it is. Whole weeks from the first day. */
export function weekOfPlan(startsOn: string, weeks: number, today: string): number {
  const days = dayNumber(today) - dayNumber(startsOn)
  return days < 0 ? 0 : Math.min(weeks + 1, Math.floor(days / 7) + 1)
}

/** A person's plans: the one that runs, and those that have ended, the newest first. @returns null when refused */
export function showPlans(viewer: Viewer, personId: string, now: Date): Plans | null {
  const access = mayTouchGoals(viewer, personId, 'see', now)
  if (!access) return null
  const rows = listPlanRows(personId)
  const running = rows.find(({ endedAt }) => !endedAt)
  const shown = {
    running: running ? buildPlan(running, now) : null,
    ended: rows.filter(({ endedAt }) => endedAt).map((row) => buildPlan(row, now)),
    canDo: couldDo(viewer, personId, now),
  }
  if (access.as === 'self') for (const { id } of rows) markPlanSeen(id, now.toISOString())
  return shown
}

function buildPlan(row: PlanRow, now: Date): Plan {
  const { personId, writtenBy, seenAt, endedAt, createdAt, updatedAt, ...plan } = row
  return {
    ...plan,
    isNew: row.writtenByName !== null && !seenAt,
    endedOn: endedAt ? todayInLondon(new Date(endedAt)) : null,
    week: weekOfPlan(row.startsOn, row.weeks, todayInLondon(now)),
    goals: listPlanGoalRows(row.id).map(({ planId, reviewedAt, ...goal }) => goal),
  }
}

/**
 * Looks at one outcome of the running plan again. It may be said anew until the plan has ended. One that is reached
 * is a goal that is reached.
 * @returns false when it is refused, or not there
 */
export function reviewGoal(
  viewer: Viewer,
  personId: string,
  planGoalId: string,
  review: Review,
  now: Date,
): boolean {
  const access = mayTouchGoals(viewer, personId, 'do', now)
  if (!access) return false
  return allOrNothing(() => {
    const plan = findRunningPlan(personId)
    const goal = plan && listPlanGoalRows(plan.id).find(({ id }) => id === planGoalId)
    if (!plan || !goal) return false
    if (goal.review === review) return true
    changePlanGoal(goal.id, { review, reviewedAt: now.toISOString(), reviewedBy: access.by.writtenBy })
    if (review === 'reached') moveGoal(viewer, personId, goal.goalId, 'finish', now)
    else if (goal.review === 'reached') moveGoal(viewer, personId, goal.goalId, 'undo', now)
    tellOfPlan(access, plan.id, 'plan-changed', now)
    return true
  })
}

export type Ended = { kind: 'ended' } | { kind: 'conflict'; now: string; version: number }

/**
 * Ends the running plan with what came of it. Sent again, it has ended already.
 * @param version of the plan when the form was opened: nobody's words are written over
 * @returns null when it is refused, or there is no plan
 */
export function endPlan(
  viewer: Viewer,
  personId: string,
  { planId, version, came }: { planId: string; version: number; came: string },
  now: Date,
): Ended | null {
  const access = mayTouchGoals(viewer, personId, 'do', now)
  if (!access) return null
  const plan = listPlanRows(personId).find(({ id }) => id === planId)
  if (!plan) return null
  if (plan.endedAt) return { kind: 'ended' }
  const at = now.toISOString()
  if (plan.version !== version) return { kind: 'conflict', now: plan.came, version: plan.version }
  changePlanRow(planId, version, { came: came.trim().slice(0, 4000), endedAt: at, updatedAt: at })
  tellOfPlan(access, planId, 'plan-changed', now)
  return { kind: 'ended' }
}

/** Takes back that a plan has ended, as long as no other one runs. @returns false when it is refused */
export function goOnWithPlan(viewer: Viewer, personId: string, planId: string, now: Date): boolean {
  if (!mayTouchGoals(viewer, personId, 'do', now)) return false
  return allOrNothing(() => {
    const plan = listPlanRows(personId).find(({ id }) => id === planId)
    if (!plan || findRunningPlan(personId)) return plan?.endedAt === null
    return changePlanRow(plan.id, plan.version, { endedAt: null, updatedAt: now.toISOString() })
  })
}
