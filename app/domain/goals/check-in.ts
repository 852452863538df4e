import { insertCheckIn } from '../../../db/queries/goals'
import type { Flow } from '../drafts/flow'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { keepOwnFile } from './files'
import { sendDraft } from './send-draft'
import { findGoalFor } from './show'
import { tellOfGoal } from './tell'

/**
 * "How is it going?" in 5 steps. This is goal attainment scaling (T. J. Kiresuk and R. E. Sherman, "Goal attainment
 * scaling: a general method for evaluating comprehensive community mental health programs", Community Mental Health
 * Journal 4, 1968): 0 is the outcome that the person expected, -1 and -2 are less and much less than that, +1 and +2
 * more and much more. The person judges; nobody computes a sum over goals here.
 */
export const SCORES = { 1: -2, 2: -1, 3: 0, 4: 1, 5: 2 } as const
export type Step = keyof typeof SCORES

/** From what the form says to the score; undefined when it is no step of the scale. */
export const scoreOf = (step: unknown): number | undefined =>
  typeof step === 'string' && /^[1-5]$/.test(step) ? SCORES[Number(step) as Step] : undefined
/** The step of the scale that a score is shown as. */
export const stepOf = (score: number): Step => Math.min(5, Math.max(1, Math.round(score) + 3)) as Step

export const CHECK_IN_FLOW: Flow = {
  kind: 'check-in',
  questions: [
    {
      step: 'how',
      fields: ['how'],
      check: ({ how }) => (scoreOf(how) === undefined ? [{ at: 'how', key: 'goals:error.how' }] : []),
    },
    { step: 'words', fields: ['words'], canSkip: true },
    { step: 'show', fields: ['photoId', 'voiceId'], canSkip: true },
  ],
}

/**
 * Keeps a check-in of its draft, once.
 * @returns the check-in's id; null when the goal is not for the viewer, undefined when there is no such draft
 */
export function saveCheckIn(
  viewer: Viewer,
  secret: string,
  { personId, goalId, draftId }: { personId: string; goalId: string; draftId: string },
  now: Date,
): string | null | undefined {
  const found = findGoalFor(viewer, personId, goalId, 'do', now)
  if (!found) return null
  const { access } = found
  return sendDraft(viewer, secret, { flow: CHECK_IN_FLOW, about: goalId, draftId }, now, ({ answers }) => {
    const id = newId()
    insertCheckIn({
      id,
      goalId,
      score: scoreOf(answers.how) ?? 0,
      words: String(answers.words ?? ''),
      photoId: keepOwnFile(answers.photoId, personId),
      voiceId: keepOwnFile(answers.voiceId, personId),
      at: now.toISOString(),
      ...access.by,
    })
    tellOfGoal(access, goalId, 'check-in', id, now)
    return id
  })
}
