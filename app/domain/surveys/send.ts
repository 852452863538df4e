import { findResponseByCode } from '../../../db/queries/surveys'
import { claimSurveyFiles } from '../../../db/queries/surveys-answering'
import { allOrNothing } from '../../../db/queries/transaction'
import { dropDraft, keyOf } from '../drafts/draft'
import { type Answers, findUnfinished } from '../drafts/questions'
import { textOf } from '../drafts/read'
import { codeFrom } from '../hear-back/code'
import type { Viewer } from '../people/viewer'
import { hashOf, secretFrom } from '../site/secrets'
import { findAnswering, subjectOf } from './answering'
import { type Definition, stepsOf } from './definition'
import { typeOf } from './question-types'
import { storeResponse } from './response'

export type SendResult =
  | { kind: 'sent' }
  /** The first question that needs an answer has none. */
  | { kind: 'unfinished'; step: string }
  /** It is closed. What was answered stays where it is. */
  | { kind: 'closed' }
  /** There is no such draft of this person's. */
  | { kind: 'not-found' }

/**
 * The code of what was sent from this device: the same for the same draft, so that sending twice makes one thing and
 * the page after it can be opened again. Only its hash is stored, and nobody can make the code from that.
 */
export const codeOfDraft = (deviceSecret: string, draftId: string): string =>
  codeFrom(secretFrom(deviceSecret, `survey ${draftId}`))

/**
 * Sends what somebody answered. From then on nothing says whose it is: the draft, which did, is deleted with the same
 * stroke, and what is stored names no person, no device and no draft.
 * @param draftId the draft that the form was made for
 * @returns null when there is no survey of this name for everybody
 */
export function sendAnswers(
  viewer: Viewer,
  deviceSecret: string,
  { slug, draftId, today }: { slug: string; draftId: string; today: string },
  now: Date,
): SendResult | null {
  return allOrNothing(() => {
    const answering = findAnswering(viewer, deviceSecret, slug, today)
    if (!answering) return null
    const { surveyId, versionId, definition, flow, draft, isOpen } = answering
    const codeHash = hashOf(codeOfDraft(deviceSecret, draftId))
    if (findResponseByCode(codeHash)?.surveyId === surveyId) return { kind: 'sent' }
    if (!isOpen) return { kind: 'closed' }
    if (draft?.id !== draftId) return { kind: 'not-found' }
    const step = findUnfinished(flow, draft.answers)
    if (step) return { kind: 'unfinished', step }
    const { owner } = keyOf(viewer, deviceSecret, subjectOf(slug))
    const answers = withOwnFiles(definition, draft.answers, (ids) => claimSurveyFiles(surveyId, owner, ids))
    const from = { surveyId, versionId, channel: 'online', lang: viewer.lang, codeHash, sheet: null } as const
    storeResponse(from, definition, answers, now)
    dropDraft(viewer, deviceSecret, subjectOf(slug))
    return { kind: 'sent' }
  })
}

/** Answers without files that are not this person's: an address could name any. */
function withOwnFiles(definition: Definition, answers: Answers, claim: (ids: string[]) => string[]): Answers {
  const fields = stepsOf(definition).flatMap(({ step, question }) =>
    (typeOf(question).files?.(question) ?? []).map((kind) => `${step}-${kind}`),
  )
  const named = fields.filter((field) => textOf(answers[field]))
  const own = claim(named.map((field) => textOf(answers[field])))
  const others = named.filter((field) => !own.includes(textOf(answers[field])))
  return { ...answers, ...Object.fromEntries(others.map((field) => [field, ''])) }
}
