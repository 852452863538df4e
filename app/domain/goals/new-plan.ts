import { findRunningPlan, insertPlan, insertPlanGoal } from '../../../db/queries/goals-plan'
import { addDays, dayNumber, weekdayOf } from '../activities/dates'
import type { Answers, Flow, Problem } from '../drafts/questions'
import { dateOf, listOf } from '../drafts/read'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { mayTouchGoals } from './access'
import { type GoalLine, listGoals } from './list'
import { WEEKS } from './plan'
import { sendDraft } from './send-draft'
import { tellOfPlan } from './tell'

export const STARTS = ['today', 'monday', 'date'] as const
export const REVIEW_DAYS = ['end', 'half', 'date'] as const

const oneOf =
  (at: string, known: readonly string[], key: string) =>
  (answers: Answers): Problem[] =>
    known.includes(String(answers[at])) ? [] : [{ at, key }]
const realDate =
  (name: string) =>
  (answers: Answers): Problem[] =>
    dateOf(answers, name) ? [] : [{ at: name, key: 'goals:error.date' }]
const anyDate =
  (name: string) =>
  (answers: Answers): Problem[] =>
    PARTS_OF_DATE.some((part) => answers[`${name}-${part}`]) ? realDate(name)(answers) : []

const PARTS_OF_DATE = ['day', 'month', 'year']
const boxes = (name: string) => PARTS_OF_DATE.map((part) => `${name}-${part}`)

export const PLAN_FLOW: Flow = {
  kind: 'plan',
  questions: [
    {
      step: 'goals',
      fields: ['goals'],
      many: ['goals'],
      check: ({ goals }) => (listOf(goals).length > 0 ? [] : [{ at: 'goals', key: 'plan:error.goals' }]),
    },
    { step: 'start', fields: ['start'], check: oneOf('start', STARTS, 'plan:error.start') },
    {
      step: 'start-date',
      fields: boxes('starts'),
      asked: ({ start }) => start === 'date',
      check: realDate('starts'),
    },
    { step: 'agreed', fields: ['agreed'], canSkip: true },
    {
      step: 'meeting',
      fields: ['meetingWith', ...boxes('meeting')],
      canSkip: true,
      check: anyDate('meeting'),
    },
    { step: 'review', fields: ['review'], check: oneOf('review', REVIEW_DAYS, 'plan:error.review') },
    {
      step: 'review-date',
      fields: boxes('reviewOn'),
      asked: ({ review }) => review === 'date',
      check: realDate('reviewOn'),
    },
    { step: 'review-with', fields: ['reviewWith'], canSkip: true, canBeUnsure: true },
  ],
}

/** The goals that a plan may be about: those that the person works on now. */
export const listGoalsToPlan = (viewer: Viewer, personId: string, now: Date): GoalLine[] =>
  (listGoals(viewer, personId, now) ?? []).filter(({ state }) => state === 'active' || state === 'paused')

/** The days that a plan's answers come to. */
export function daysOfPlan(answers: Answers, today: string) {
  const startsOn =
    answers.start === 'date'
      ? (dateOf(answers, 'starts') ?? today)
      : answers.start === 'monday'
        ? nextMonday(today)
        : today
  const reviews: Record<string, string | null> = {
    end: addDays(startsOn, WEEKS * 7),
    half: addDays(startsOn, (WEEKS / 2) * 7),
    date: dateOf(answers, 'reviewOn'),
  }
  return {
    startsOn,
    startMeetingOn: dateOf(answers, 'meeting'),
    reviewOn: reviews[String(answers.review)] ?? null,
  }
}

export const nextMonday = (today: string) => addDays(today, 7 - weekdayOf(dayNumber(today)))

/**
 * Makes a plan of its draft, once. One plan runs at a time.
 * @returns its id, or that of the plan that runs; null when refused; undefined when the draft is not complete
 */
export function makePlan(
  viewer: Viewer,
  secret: string,
  { personId, draftId }: { personId: string; draftId: string },
  now: Date,
): string | null | undefined {
  const access = mayTouchGoals(viewer, personId, 'do', now)
  if (!access) return null
  return sendDraft(viewer, secret, { flow: PLAN_FLOW, about: '', draftId }, now, ({ answers }) => {
    const running = findRunningPlan(personId)
    if (running) return running.id
    const planId = newId()
    const at = now.toISOString()
    insertPlan({
      id: planId,
      personId,
      ...daysOfPlan(answers, todayInLondon(now)),
      weeks: WEEKS,
      startMeetingWith: String(answers.meetingWith ?? ''),
      reviewWith: String(answers.reviewWith ?? ''),
      agreed: String(answers.agreed ?? ''),
      ...access.by,
      createdAt: at,
      updatedAt: at,
    })
    const known = listGoalsToPlan(viewer, personId, now).map(({ id }) => id)
    for (const goalId of listOf(answers.goals).filter((id) => known.includes(id))) {
      insertPlanGoal({ id: newId(), planId, goalId })
    }
    tellOfPlan(access, planId, 'plan', now)
    return planId
  })
}
