import {
  type CheckInRow,
  type CommentRow,
  type EventRow,
  findGoal,
  findGoalActivity,
  type GoalRow,
  listCheckIns,
  listComments,
  listEvents,
  listFaces,
  listSteps,
  markGoalSeen,
  type StepRow,
} from '../../../db/queries/goals'
import type { Viewer } from '../people/viewer'
import type { Access } from '../sharing/decide'
import { couldDo, mayTouchGoals } from './access'
import { type GoalState, stateOf } from './state'

/** Who wrote something, and whether the person should see it marked as new. */
export type Written = { writtenByName: string | null; isNew: boolean }

export type GoalStep = { id: string; idea: string | null; words: string; done: boolean } & Written
export type SaidOfGoal = { id: string; words: string; at: string; name: string | null; isNew: boolean }
export type Helper = { id: string; name: string; picture: string; photoId: string | null }

/** Something in a goal's history, the oldest first. `words` are the person's or a supporter's own. */
export type GoalPast = {
  kind: EventRow['kind'] | 'check-in' | 'step'
  at: string
  words: string
  idea: string | null
  score: number | null
  photoId: string | null
  voiceId: string | null
} & Written

export type Goal = Omit<
  GoalRow,
  'personId' | 'writtenBy' | 'seenAt' | 'activityId' | 'createdAt' | 'updatedAt' | 'helpers'
> &
  Written & {
    state: GoalState
    since: string | null
    steps: GoalStep[]
    /** Steps that somebody suggests. */
    suggested: GoalStep[]
    comments: SaidOfGoal[]
    past: GoalPast[]
    helpers: Helper[]
    /** Chosen helpers that are no supporter: 'alone', 'staff'. */
    helpedBy: string[]
    /** `lang` is the language of its name. */
    activity: { slug: string; name: string; lang: string } | null
    /** Changing it is open to the viewer. */
    canDo: boolean
    /** It is the viewer's own. */
    isOwn: boolean
  }

/**
 * A goal that the viewer may see, with leave to see it. Every function of one goal starts with it.
 * @returns null when it is not there, not this person's, or not for the viewer: nobody learns which
 */
export function findGoalFor(
  viewer: Viewer,
  personId: string,
  goalId: string,
  ability: 'see' | 'do',
  now: Date,
): { access: Access; goal: GoalRow; state: GoalState; since: string | null } | null {
  const access = mayTouchGoals(viewer, personId, ability, now, goalId)
  const goal = access ? findGoal(goalId) : undefined
  if (!access || goal?.personId !== personId) return null
  const { state, at } = stateOf(listEvents(goalId))
  return { access, goal, state, since: at }
}

/** Everything on the page of one goal. Opened by the person, what others wrote is seen from then on. */
export function showGoal(viewer: Viewer, personId: string, goalId: string, now: Date): Goal | null {
  const found = findGoalFor(viewer, personId, goalId, 'see', now)
  if (!found) return null
  const { access, goal, state, since } = found
  const shown = buildGoal(viewer, goal, now)
  if (access.as === 'self') markGoalSeen(goalId, now.toISOString())
  return {
    ...shown,
    state,
    since,
    canDo: couldDo(viewer, personId, now, goalId),
    isOwn: access.as === 'self',
  }
}

function buildGoal(viewer: Viewer, row: GoalRow, now: Date) {
  const { personId, writtenBy, seenAt, activityId, createdAt, updatedAt, helpers, ...goal } = row
  const steps = listSteps(row.id)
  const faces = new Map(listFaces(helpers).map((face) => [face.id, face]))
  const known = helpers.flatMap((id) => faces.get(id) ?? [])
  return {
    ...goal,
    ...writtenOf(row, now),
    steps: steps.filter((step) => !step.suggestedAt).map((step) => buildStep(step, now)),
    suggested: steps.filter((step) => step.suggestedAt).map((step) => buildStep(step, now)),
    comments: listComments(row.id).map((comment) => buildComment(comment, now)),
    past: buildPast(listEvents(row.id), listCheckIns(row.id), steps, now),
    helpers: known.map(({ id, called, picture, photoId }) => ({ id, name: called, picture, photoId })),
    helpedBy: helpers.filter((id) => id === 'alone' || id === 'staff'),
    activity: (activityId && findGoalActivity(activityId, viewer.lang)) || null,
  }
}

/** What somebody else wrote stays marked for an hour after it was first seen: a page is often opened twice. */
const STAYS_NEW_MS = 3_600_000

function writtenOf(row: { writtenByName: string | null; seenAt: string | null }, now: Date): Written {
  const fresh = !row.seenAt || now.getTime() - Date.parse(row.seenAt) < STAYS_NEW_MS
  return { writtenByName: row.writtenByName, isNew: row.writtenByName !== null && fresh }
}

const buildStep = (step: StepRow, now: Date): GoalStep => ({
  id: step.id,
  idea: step.idea,
  words: step.words,
  done: step.doneAt !== null,
  ...writtenOf(step, now),
})

const buildComment = (comment: CommentRow, now: Date): SaidOfGoal => ({
  id: comment.id,
  words: comment.words,
  at: comment.at,
  name: comment.writtenByName,
  isNew: writtenOf(comment, now).isNew,
})

const NOTHING = { idea: null, score: null, photoId: null, voiceId: null }

function buildPast(events: EventRow[], checks: CheckInRow[], steps: StepRow[], now: Date): GoalPast[] {
  const told = events.map((event) => ({
    ...NOTHING,
    ...pick(event),
    kind: event.kind,
    ...writtenOf(event, now),
  }))
  const checked = checks.map(({ score, photoId, voiceId, ...check }) => ({
    ...NOTHING,
    ...pick(check),
    kind: 'check-in' as const,
    score,
    photoId,
    voiceId,
    ...writtenOf(check, now),
  }))
  const ticked = steps.flatMap(({ doneAt, words, idea }) =>
    doneAt
      ? [{ ...NOTHING, kind: 'step' as const, at: doneAt, words, idea, writtenByName: null, isNew: false }]
      : [],
  )
  return [...told, ...checked, ...ticked].sort((a, b) => a.at.localeCompare(b.at))
}

const pick = ({ at, words }: { at: string; words: string }) => ({ at, words })
