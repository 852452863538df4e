import type { Viewer } from '../people/viewer'
import { changeOpenDraft, type Draft, type Subject, withAnswers } from './draft'
import {
  type Answers,
  askedQuestions,
  CHECK,
  type Flow,
  findStep,
  type Go,
  type Problem,
  problemsOf,
  type Question,
  SKIPPED,
  STOP,
  UNSURE,
  wasSkipped,
} from './questions'

/** What is longer than may be sent is kept as well, to this length. */
const MOST_KEPT = 20_000

export type Answered = { to: string } | { to: null; problems: Problem[]; given: Answers }

/**
 * Saves the answer of one question at once, whatever the button, and says which step comes next.
 * Going back never loses anything and never complains. After a change from the check page one goes back there.
 * All in one transaction with one change of the draft: a write to the disk is what an answer costs.
 * @param form what was sent: the question's fields and `go`; `to=check` when it came from the check page
 * @param start answers that a new draft begins with
 */
export const answerQuestion = (
  viewer: Viewer,
  deviceSecret: string,
  flow: Flow,
  subject: Subject,
  step: string,
  form: URLSearchParams,
  now: Date,
  start: Answers = {},
): Answered =>
  changeOpenDraft(viewer, deviceSecret, subject, now, start, (draft) => {
    const question = flow.questions.find((one) => one.step === step)
    if (!question) return { result: { to: findStep(flow, null, draft).step } }
    return readAnswer(flow, question, draft, form)
  })

type Outcome = { result: Answered; save?: { answers: Answers; step: string } }

function readAnswer(flow: Flow, question: Question, draft: Draft, form: URLSearchParams): Outcome {
  const { step } = question
  const go = (form.get('go') ?? 'next') as Go
  const leaves = (go === 'skip' && question.canSkip) || (go === 'unsure' && question.canBeUnsure)
  const given = leaves ? emptied(question) : readFields(question, form)
  const answers = { ...draft.answers, ...given }
  const problems = leaves || go === 'back' || go === 'stop' ? [] : problemsOf(question, answers)
  // What was typed is kept, wrong as it is, so that it is there after a pause too.
  if (problems.length > 0)
    return { result: { to: null, problems, given: answers }, save: { answers: given, step } }
  const save = { ...given, ...marksOf(step, leaves ? go : null) }
  if (go === 'stop') return { result: { to: STOP }, save: { answers: save, step } }
  const saved = withAnswers(draft.answers, save)
  const { before, after } = findStep(flow, step, { answers: saved, step })
  const next = form.get('to') === CHECK ? nextUnanswered(flow, saved, after) : after
  const to = go === 'back' ? (before ?? step) : next
  return { result: { to }, save: { answers: save, step: to } }
}

const marksOf = (step: string, left: Go | null): Answers => ({
  [`${step}${SKIPPED}`]: left === 'skip' ? 'yes' : '',
  [`${step}${UNSURE}`]: left === 'unsure' ? 'yes' : '',
})

/** A changed answer may bring new questions: those are asked before the check page. */
function nextUnanswered(flow: Flow, answers: Answers, after: string): string {
  const questions = askedQuestions(flow, answers)
  const from = questions.findIndex(({ step }) => step === after)
  const rest = from < 0 ? [] : questions.slice(from)
  const open = rest.find((one) => !wasSkipped(answers, one.step) && isUnanswered(one, answers))
  return open?.step ?? CHECK
}

const isUnanswered = (question: Question, answers: Answers) =>
  question.fields.every((field) => answers[field] === undefined) && problemsOf(question, answers).length > 0

const emptied = ({ fields }: Question): Answers => Object.fromEntries(fields.map((field) => [field, '']))

const readFields = ({ fields, many = [] }: Question, form: URLSearchParams): Answers =>
  Object.fromEntries(
    fields.map((field) => [
      field,
      many.includes(field) ? form.getAll(field).slice(0, 50).map(tidy) : tidy(form.get(field) ?? ''),
    ]),
  )

const tidy = (value: string) => value.replaceAll('\r\n', '\n').trim().slice(0, MOST_KEPT)
