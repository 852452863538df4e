import { insertCheckIn } from '../../../db/queries/goals'
import type { Flow } from '../drafts/questions'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { keepOwnFile } from './files'
import { scoreOf } from './scale'
import { sendDraft } from './send-draft'
import { findGoalFor } from './show'
import { tellOfGoal } from './tell'

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
