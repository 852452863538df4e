import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Db } from '../connection.server'
import { checkIns, goalComments, goalEvents, goalSteps, goals, planGoals, plans, shares } from '../schema'
import { CAST } from './cast'
import { OTHERS } from './cast-others'
import { SEED_GOALS, type SeedGoal, type Writer } from './goals-of-cast'
import { personId } from './ids'
import type { DayAfter } from './people'
import { writeRows } from './rows'

const NAMES: Record<string, { firstName: string }> = { ...CAST, ...OTHERS }

export const goalId = (of: string, key: string) => stableId('goal', of, key)

/** Written by the person, or by a supporter; the person has seen it unless it is said. */
const by = (of: string, writer: Writer | undefined, at: string, unseen = false) => ({
  writtenBy: personId(writer ?? of),
  writtenByName: writer ? (NAMES[writer]?.firstName ?? null) : null,
  seenAt: writer && unseen ? null : at,
})

const moment = (dayAfter: DayAfter, day: number, hour = 10) =>
  `${dayAfter(day)}T${String(hour).padStart(2, '0')}:00:00.000Z`

function writeGoal(db: Db, goal: SeedGoal, dayAfter: DayAfter): void {
  const { of, key } = goal
  const id = goalId(of, key)
  const began = goal.events[0]?.day ?? -30
  const at = moment(dayAfter, began)
  const ownRow = (name: string, index: number) => ({ id: stableId('goal-part', id, name, index), goalId: id })
  writeRows(db, goals, [
    {
      id,
      personId: personId(of),
      way: goal.way,
      picture: goal.picture,
      idea: goal.idea ?? null,
      words: goal.words,
      whys: goal.whys ?? [],
      why: goal.why ?? '',
      helpers: (goal.helpers ?? []).map((one) => (one === 'alone' || one === 'staff' ? one : personId(one))),
      helps: goal.helps ?? '',
      byDate: goal.by === undefined ? null : dayAfter(goal.by),
      knows: goal.knows ?? [],
      howKnow: goal.howKnow ?? '',
      ...by(of, goal.writer, at, goal.unseen),
      createdAt: at,
      updatedAt: at,
    },
  ])
  const events = goal.events.map(({ kind, day, words = '' }, index) => {
    const when = moment(dayAfter, day, 10 + index)
    return { ...ownRow('event', index), kind, words, at: when, ...by(of, goal.writer, when, goal.unseen) }
  })
  writeRows(db, goalEvents, events)
  const steps = (goal.steps ?? []).map(({ words, done, writer, suggested }, position) => ({
    ...ownRow('step', position),
    words,
    position,
    doneAt: done === undefined ? null : moment(dayAfter, done, 14),
    suggestedAt: suggested === undefined ? null : moment(dayAfter, suggested),
    ...by(of, writer ?? goal.writer, moment(dayAfter, suggested ?? began), suggested !== undefined),
    createdAt: moment(dayAfter, suggested ?? began),
  }))
  writeRows(db, goalSteps, steps)
  const looks = (goal.checkIns ?? []).map(({ score, day, words = '' }, index) => {
    const when = moment(dayAfter, day, 16)
    return { ...ownRow('check-in', index), score, words, at: when, ...by(of, goal.writer, when) }
  })
  writeRows(db, checkIns, looks)
  const said = (goal.comments ?? []).map(({ writer, words, day, unseen }, index) => {
    const when = moment(dayAfter, day, 18)
    return { ...ownRow('comment', index), words, at: when, ...by(of, writer, when, unseen) }
  })
  writeRows(db, goalComments, said)
}

/** Sam shows one goal to Jo, and no other. */
const buildShare = (dayAfter: DayAfter) => ({
  id: stableId('share', 'customer', 'carer', 'goals', 'cook'),
  customerId: personId('customer'),
  supporterId: personId('carer'),
  topic: 'goals',
  can: 'see',
  thing: goalId('customer', 'cook'),
  startsAt: moment(dayAfter, -40),
  endsAt: null,
  givenBy: personId('customer'),
  authority: 'permission',
  createdAt: moment(dayAfter, -40),
})

/** Leah is in week 5 of 12. */
function writePlan(db: Db, dayAfter: DayAfter): void {
  const id = stableId('plan', 'customer-work')
  const at = moment(dayAfter, -30)
  writeRows(db, plans, [
    {
      id,
      personId: personId('customer-work'),
      startsOn: dayAfter(-30),
      weeks: 12,
      startMeetingOn: dayAfter(-32),
      startMeetingWith: 'Marcus',
      reviewOn: dayAfter(54),
      reviewWith: 'Marcus and my mum',
      agreed: 'Marcus comes every Tuesday. We look for jobs. I visit 2 cafés.',
      ...by('customer-work', undefined, at),
      createdAt: at,
      updatedAt: at,
    },
  ])
  writeRows(
    db,
    planGoals,
    ['cafe', 'bus'].map((key) => ({
      id: stableId('plan-goal', id, key),
      planId: id,
      goalId: goalId('customer-work', key),
    })),
  )
}

/** The goals of the people of the demo, with what happened to them. */
export function seedGoals(db: Db, dayAfter: DayAfter): void {
  for (const goal of SEED_GOALS) writeGoal(db, goal, dayAfter)
  writeRows(db, shares, [buildShare(dayAfter)])
  writePlan(db, dayAfter)
}
