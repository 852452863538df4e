import { type Answers, CHECK, type Problem, STOP } from '../../../domain/drafts/questions'
import {
  type Answering,
  answerStep,
  findAnswering,
  hasStep,
  moveOne,
} from '../../../domain/surveys/answering'
import { deviceSecret, type Page } from '../../../session.server'
import { readStepForm } from './read-form'

type Params = { survey?: string; step?: string }

/** The survey and the step of an address, as this person answers it. */
export type StepPlace = {
  secret: string
  /** The cookie of a device that had none yet. */
  headers: Record<string, string> | undefined
  answering: Answering
  step: string
  base: string
}

/** @throws Response 404 when there is no such survey for everybody, or no such question in it */
export function openStep({ viewer, today }: Page, request: Request, params: Params): StepPlace {
  const { secret, cookie } = deviceSecret(request)
  const answering = findAnswering(viewer, secret, params.survey ?? '', today)
  const step = params.step ?? ''
  if (!answering || !hasStep(answering, step)) throw new Response(null, { status: 404 })
  const headers = cookie ? { 'Set-Cookie': cookie } : undefined
  return { secret, headers, answering, step, base: `/have-your-say/${answering.slug}` }
}

export type SavedStep = { to: string } | { to: null; problems: Problem[]; given: Answers }

/** Saves what was sent, and says which address comes next, or what is wrong. */
export async function saveStep(page: Page, request: Request, place: StepPlace): Promise<SavedStep> {
  const { viewer, now } = page
  const { secret, answering, step, base } = place
  const { form, problems } = await readStepForm(page, request, answering, step, secret)
  if (form.has('move')) {
    await moveOne(viewer, secret, answering, step, form, now)
    const moved = (form.get('move') ?? '').replace(/^\w+:/, '')
    const from = form.get('to') === CHECK ? `?from=${CHECK}` : ''
    return { to: `${base}/${step}${from}#${step}--at-${encodeURIComponent(moved)}` }
  }
  const result = await answerStep(viewer, secret, answering, step, form, now)
  if (result.to === null) return { ...result, problems: [...problems, ...result.problems] }
  if (problems.length > 0) return { to: null, problems, given: {} }
  // The last day may have passed while somebody read: what they wrote is kept, and the first page says so.
  if (!answering.isOpen) return { to: base }
  return { to: result.to === STOP ? `${base}?done=stopped` : `${base}/${result.to}` }
}
