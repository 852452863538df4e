import { tellPerson } from '../people/news'
import type { Access } from '../sharing/decide'

/** Tells the person of what somebody else wrote; of their own words they need no news. */
export function tellOfGoal(access: Access, goalId: string, what: string, thingId: string, now: Date): void {
  if (access.as === 'self' || !access.by.writtenByName) return
  const values = { name: access.by.writtenByName }
  tellPerson(
    access.personId,
    { id: `goal-${what}-${thingId}`, key: `goals:news.${what}`, values, href: `/me/goals/${goalId}` },
    now,
  )
}

/** The same for a plan. A day is told once, however often it was changed. */
export function tellOfPlan(access: Access, planId: string, what: string, now: Date): void {
  if (access.as === 'self' || !access.by.writtenByName) return
  const id = `${what}-${planId}-${now.toISOString().slice(0, 10)}`
  const values = { name: access.by.writtenByName }
  tellPerson(access.personId, { id, key: `goals:news.${what}`, values, href: '/me/plan' }, now)
}
