import { z } from 'zod'
import { changeStepRow, findStepRow, insertStep, listSteps, type StepRow } from '../../../db/queries/goals'
import { allOrNothing } from '../../../db/queries/transaction'
import type { Viewer } from '../people/viewer'
import { hashOf, newId } from '../site/secrets'
import { findGoalFor } from './show'
import { orderOf } from './step-order'
import { tellOfGoal } from './tell'
import { FIRST_STEPS } from './ways'

export type Added =
  | { id: string }
  | { problem: 'goals:error.step' | 'shared:error.too-long' | 'goals:error.many' }

export const LONGEST_WORDS = 2000
const MOST_STEPS = 50

/** A form has a key of its own: whatever it writes has an id made from that, so that sending it again writes nothing. */
export const idOfForm = (key: string | undefined, ...of: string[]): string =>
  z.uuid().safeParse(key).success ? hashOf([key, ...of].join(' ')) : newId()

/**
 * Adds a step. A supporter who may only see suggests it: it is a step when the person says yes.
 * @param step.idea one of FIRST_STEPS; then `words` say it in the writer's language
 * @returns null when the goal is not for the viewer
 */
export function addStep(
  viewer: Viewer,
  personId: string,
  goalId: string,
  step: { idea?: string; words: string; key?: string; suggest?: boolean },
  now: Date,
): Added | null {
  const found = findGoalFor(viewer, personId, goalId, step.suggest ? 'see' : 'do', now)
  if (!found) return null
  const words = step.words.trim()
  if (!words) return { problem: 'goals:error.step' }
  if (words.length > LONGEST_WORDS) return { problem: 'shared:error.too-long' }
  const { access } = found
  return allOrNothing(() => {
    const known = listSteps(goalId)
    const id = idOfForm(step.key, goalId, access.by.writtenBy)
    if (known.length >= MOST_STEPS && !known.some((one) => one.id === id))
      return { problem: 'goals:error.many' }
    const at = now.toISOString()
    insertStep({
      id,
      goalId,
      idea: (FIRST_STEPS as readonly string[]).includes(step.idea ?? '') ? step.idea : null,
      words,
      position: Math.max(-1, ...known.map(({ position }) => position)) + 1,
      suggestedAt: step.suggest && access.as !== 'self' ? at : null,
      ...access.by,
      createdAt: at,
    })
    tellOfGoal(access, goalId, step.suggest ? 'step-suggested' : 'step', id, now)
    return { id }
  })
}

export const STEP_PRESSES = ['done', 'undo', 'up', 'down', 'remove', 'put-back', 'yes', 'no'] as const
export type StepPress = (typeof STEP_PRESSES)[number]

/**
 * One press on a step: it is done or not, it moves, it is taken away or put back, a suggestion is a step or is not.
 * @param order the order that the page showed, ids with spaces between: a second press on the same page moves nothing
 * @returns false when it is not there or not for the viewer
 */
export function pressStep(
  viewer: Viewer,
  personId: string,
  goalId: string,
  press: { does: StepPress; stepId: string; order?: string },
  now: Date,
): boolean {
  if (!findGoalFor(viewer, personId, goalId, 'do', now)) return false
  return allOrNothing(() => {
    const step = findStepRow(press.stepId)
    if (step?.goalId !== goalId) return false
    if (press.does === 'up' || press.does === 'down') moveStep(goalId, press.stepId, press.does, press.order)
    else changeStep(step, press.does, now.toISOString())
    return true
  })
}

function changeStep(step: StepRow, does: Exclude<StepPress, 'up' | 'down'>, at: string): void {
  const changes: Record<typeof does, Partial<StepRow>> = {
    done: step.doneAt ? {} : { doneAt: at },
    undo: { doneAt: null },
    remove: { removedAt: at },
    'put-back': { removedAt: null },
    yes: { suggestedAt: null, declinedAt: null, seenAt: step.seenAt ?? at },
    no: step.suggestedAt ? { declinedAt: at, seenAt: step.seenAt ?? at } : {},
  }
  const change = changes[does]
  if (Object.keys(change).length > 0) changeStepRow(step.id, change)
}

function moveStep(goalId: string, stepId: string, does: 'up' | 'down', order: string | undefined): void {
  const steps = listSteps(goalId).filter(({ suggestedAt }) => !suggestedAt)
  const ids = steps.map(({ id }) => id)
  if (order !== undefined && order !== orderOf(steps)) return
  const from = ids.indexOf(stepId)
  const to = from + (does === 'up' ? -1 : 1)
  if (from < 0 || to < 0 || to >= ids.length) return
  ids.splice(to, 0, ...ids.splice(from, 1))
  ids.forEach((id, position) => {
    changeStepRow(id, { position })
  })
}
