import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { goals, planGoals, plans } from '../schema'
import { insertRow } from './rows'

export type PlanRow = typeof plans.$inferSelect

/** The newest first. */
export const listPlanRows = (personId: string): PlanRow[] =>
  database()
    .select()
    .from(plans)
    .where(eq(plans.personId, personId))
    .orderBy(desc(plans.startsOn), desc(plans.createdAt))
    .all()

export const findRunningPlan = (personId: string): PlanRow | undefined =>
  database()
    .select()
    .from(plans)
    .where(and(eq(plans.personId, personId), isNull(plans.endedAt)))
    .orderBy(desc(plans.createdAt))
    .get()

export type PlanGoalRow = {
  id: string
  planId: string
  goalId: string
  review: 'kept' | 'changed' | 'reached' | null
  reviewedAt: string | null
  picture: string
  idea: string | null
  words: string
}

export const listPlanGoalRows = (planId: string): PlanGoalRow[] =>
  database()
    .select({
      id: planGoals.id,
      planId: planGoals.planId,
      goalId: planGoals.goalId,
      review: planGoals.review,
      reviewedAt: planGoals.reviewedAt,
      picture: goals.picture,
      idea: goals.idea,
      words: goals.words,
    })
    .from(planGoals)
    .innerJoin(goals, eq(goals.id, planGoals.goalId))
    .where(eq(planGoals.planId, planId))
    .orderBy(asc(sql`plan_goals.rowid`))
    .all()

export const insertPlan = (row: typeof plans.$inferInsert): void => insertRow(plans, row)
export const insertPlanGoal = (row: typeof planGoals.$inferInsert): void => insertRow(planGoals, row)

export function changePlanGoal(id: string, change: Partial<typeof planGoals.$inferInsert>): void {
  database().update(planGoals).set(change).where(eq(planGoals.id, id)).run()
}

/** Changes a plan if nobody has since `version`. @returns whether it did */
export const changePlanRow = (id: string, version: number, change: Partial<PlanRow>): boolean =>
  database()
    .update(plans)
    .set({ ...change, version: version + 1 })
    .where(and(eq(plans.id, id), eq(plans.version, version)))
    .run().changes > 0

export function markPlanSeen(id: string, seenAt: string): void {
  database()
    .update(plans)
    .set({ seenAt })
    .where(and(eq(plans.id, id), isNull(plans.seenAt)))
    .run()
}
