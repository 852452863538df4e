import { redirect } from '@remix-run/node'
import type { Draft, Subject } from '../../domain/drafts/draft'
import { findOwnDraft } from '../../domain/drafts/draft'
import { answerQuestion } from '../../domain/drafts/flow'
import {
  type Answers,
  CHECK,
  type Flow,
  findStep,
  findUnfinished,
  type Problem,
  STOP,
} from '../../domain/drafts/questions'
import { deviceSecret, type Page, typedBefore } from '../../session.server'
import { stepAddress } from './step-address'

/** A page of questions: its flow, what it is about, and its address without the step. */
export type FlowPlace = {
  flow: Flow
  about?: string
  address: string
  /** Where somebody goes who stops for now; their own page when left out. */
  stopAt?: string
}

export type FlowState = ReturnType<typeof openFlowPage>

/** Where the reader is in some questions, and what they answered so far. */
export function openFlowPage({ viewer, url }: Page, request: Request, place: FlowPlace) {
  const { secret } = deviceSecret(request)
  const draft = findOwnDraft(viewer, secret, subjectOf(place))
  const named = url.searchParams.get('step')
  const found = findStep(place.flow, named, draft)
  const { step, number, total, before } = found
  // The address says which question it is, so that its form is sent there. Without one it is the first: after an
  // error there, a way on would lose what is wrong.
  const isFirst = named === null && step === findStep(place.flow, null, null).step
  if (draft && named !== step && !isFirst) throw redirect(stepAddress(place.address, step), 303)
  if (step === CHECK && draft) leadToUnfinished(place, draft)
  return {
    step,
    number,
    total,
    draftId: draft?.id ?? '',
    answers: { ...draft?.answers, ...typedBefore(request) } as Answers,
    canSkip: found.question?.canSkip ?? false,
    canBeUnsure: found.question?.canBeUnsure ?? false,
    /** One goes back to the check page from a change that was asked for there. */
    fromCheck: url.searchParams.get('from') === CHECK,
    before,
  }
}

/** The check page opens when all questions that need an answer have one. */
function leadToUnfinished(place: FlowPlace, draft: Draft) {
  const open = findUnfinished(place.flow, draft.answers)
  if (open) throw redirect(stepAddress(place.address, open), 303)
}

export type FlowProblems = { problems: Problem[]; given: Answers }

/**
 * Saves the answer of one question and leads on.
 * @returns what is wrong, to show the page again with status 422; a redirect is thrown
 */
export function answerFlowPage(
  { viewer, url, now }: Page,
  request: Request,
  place: FlowPlace,
  form: URLSearchParams,
): FlowProblems {
  const { secret, cookie } = deviceSecret(request)
  const step = url.searchParams.get('step') ?? findStep(place.flow, null, null).step
  const result = answerQuestion(viewer, secret, place.flow, subjectOf(place), step, form, now)
  if (result.to === null) return result
  const headers = cookie ? { 'Set-Cookie': cookie } : undefined
  const next = result.to === STOP ? (place.stopAt ?? '/me') : stepAddress(place.address, result.to)
  throw redirect(next, { status: 303, headers })
}

const subjectOf = ({ flow, about }: FlowPlace): Subject => ({ kind: flow.kind, about })
