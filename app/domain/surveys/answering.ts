import { findSurveyLine, type SurveyState } from '../../../db/queries/surveys'
import { findPublishedVersion } from '../../../db/queries/surveys-answering'
import { writeTogether } from '../../../db/queries/transaction'
import { type Draft, dropDraft, findOwnDraft, type Subject } from '../drafts/draft'
import { type Answered, answerQuestion } from '../drafts/flow'
import type { Answers, Flow } from '../drafts/questions'
import { textOf } from '../drafts/read'
import type { Viewer } from '../people/viewer'
import { type Definition, stepsOf } from './definition'
import { surveyFlow } from './flow'
import { asPeopleGet } from './people-get'
import { moveInOrder } from './question-types/order'
import { isOpenOn, isPublic } from './survey'

/** A survey as somebody answers it: the version that they began with, and how far they are. */
export type Answering = {
  surveyId: string
  slug: string
  synthetic: boolean
  state: SurveyState
  /** Whether answers can be sent on this day. */
  isOpen: boolean
  versionId: string
  definition: Definition
  flow: Flow
  /** Null before the first answer, and again after they are sent. */
  draft: Draft | null
}

/** Where a draft keeps the version with which somebody began: questions that change later do not change for them. */
const VERSION = 'version'

export const subjectOf = (slug: string): Subject => ({ kind: 'survey', about: slug })

/** Flows hang on the definition alone, which is read once. */
const flows = new WeakMap<Definition, Flow>()

function flowOf(definition: Definition): Flow {
  const known = flows.get(definition) ?? surveyFlow(definition)
  flows.set(definition, known)
  return known
}

/**
 * @param deviceSecret what the browser keeps in its `drafts` cookie
 * @returns null when there is no survey of this name for everybody
 */
export function findAnswering(
  viewer: Viewer,
  deviceSecret: string,
  slug: string,
  today: string,
): Answering | null {
  const line = findSurveyLine({ slug })
  if (!line?.versionId || !isPublic(line)) return null
  const draft = findOwnDraft(viewer, deviceSecret, subjectOf(slug))
  const newest = findPublishedVersion(line.versionId)
  const begun = draft && findPublishedVersion(textOf(draft.answers[VERSION]))
  const version = begun?.surveyId === line.id ? begun : newest
  if (!version || !newest) return null
  const definition = asPeopleGet(version.definition as Definition)
  return {
    surveyId: line.id,
    slug,
    synthetic: line.synthetic,
    state: line.state,
    // Until when is said by the newest version: the council may give more time.
    isOpen: isOpenOn({ state: line.state, definition: newest.definition as Definition }, today),
    versionId: version.id,
    definition,
    flow: flowOf(definition),
    draft,
  }
}

/** Where somebody goes on who has begun; null for all others. */
export function stepBegun(viewer: Viewer, deviceSecret: string, slug: string): string | null {
  const draft = findOwnDraft(viewer, deviceSecret, subjectOf(slug))
  return draft?.step || null
}

/** Throws away what was answered and not sent. */
export const forgetBegun = (viewer: Viewer, deviceSecret: string, slug: string): void =>
  dropDraft(viewer, deviceSecret, subjectOf(slug))

/** Whether this is the name of a page of the survey, whether or not it is asked. */
export const hasStep = ({ flow }: Answering, step: string): boolean =>
  flow.questions.some((question) => question.step === step)

/** Saves the answer of one question, together with those of others that come in the same moment. */
export const answerStep = (
  viewer: Viewer,
  deviceSecret: string,
  { slug, flow, versionId }: Answering,
  step: string,
  form: URLSearchParams,
  now: Date,
): Promise<Answered> =>
  writeTogether(() =>
    answerQuestion(viewer, deviceSecret, flow, subjectOf(slug), step, form, now, { [VERSION]: versionId }),
  )

/**
 * Moves one thing of an order, and saves the new order.
 * @param form with `move`: up:<id> or down:<id>
 */
export async function moveOne(
  viewer: Viewer,
  deviceSecret: string,
  answering: Answering,
  step: string,
  form: URLSearchParams,
  now: Date,
): Promise<void> {
  const found = stepsOf(answering.definition).find((one) => one.step === step)
  if (found?.question.kind !== 'order') return
  const given: Answers = { [step]: form.getAll(step) }
  const moved = moveInOrder(found.question, step, given, form.get('move') ?? '')[step] ?? []
  const sent = new URLSearchParams([
    ['go', 'stop'],
    ...[moved].flat().map((id): [string, string] => [step, id]),
  ])
  await answerStep(viewer, deviceSecret, answering, step, sent, now)
}
