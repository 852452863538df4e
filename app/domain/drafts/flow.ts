import type { Viewer } from '../people/viewer'
import { type Answers, findOwnDraft, openDraft, type Subject, saveAnswers } from './draft'

/** Something wrong with an answer: the field's name and a message key. */
export type Problem = { at: string; key: string }

/** One question, on a page of its own. */
export type Question = {
  step: string
  /** Fields of its form. Those of `many` may have more than one value. */
  fields: readonly string[]
  many?: readonly string[]
  /** What is wrong with the answers of this step. Not asked when the person skips it or is not sure. */
  check?: (answers: Answers) => Problem[]
  /** Whether this question is asked at all, after the answers so far. */
  asked?: (answers: Answers) => boolean
  canSkip?: boolean
  canBeUnsure?: boolean
}

/** Some questions one after another, then the check page. */
export type Flow = { kind: string; questions: readonly Question[] }

export const CHECK = 'check'
/** In characters. What is longer is kept as well, but not taken. */
const LONGEST = 4000
const MOST_KEPT = 20_000

export const askedQuestions = (flow: Flow, answers: Answers): Question[] =>
  flow.questions.filter(({ asked }) => asked?.(answers) ?? true)

/** Where somebody is: the step that the address names, else where they stopped, else the first. */
export function findStep(flow: Flow, named: string | null, draft: { answers: Answers; step: string } | null) {
  const answers = draft?.answers ?? {}
  const questions = askedQuestions(flow, answers)
  const steps = [...questions.map(({ step }) => step), CHECK]
  const step = [named, draft?.step].find((one) => one && steps.includes(one)) ?? steps[0] ?? CHECK
  const at = steps.indexOf(step)
  return {
    step,
    question: questions[at],
    number: at + 1,
    total: questions.length,
    before: at > 0 ? (steps[at - 1] as string) : null,
    after: steps[at + 1] ?? CHECK,
  }
}

/** What a form's button may say: go on, go back, leave it out, not sure, stop for today. */
export type Go = 'next' | 'back' | 'skip' | 'unsure' | 'stop'

/** Where `stop` leads: away from the questions. The draft waits at the same question. */
export const STOP = 'stop'

export type Answered = { to: string } | { to: null; problems: Problem[]; given: Answers }

/** What stands in the answers when somebody skipped a question or was not sure. */
export const SKIPPED = '-skipped'
export const UNSURE = '-unsure'
const leftOut = (answers: Answers, step: string) =>
  answers[`${step}${SKIPPED}`] ?? answers[`${step}${UNSURE}`]
export const wasSkipped = (answers: Answers, step: string) => leftOut(answers, step) !== undefined

/**
 * Saves the answer of one question at once, whatever the button, and says which step comes next.
 * Going back never loses anything and never complains. After a change from the check page one goes back there.
 * @param form what was sent: the question's fields and `go`; `to=check` when it came from the check page
 */
export function answerQuestion(
  viewer: Viewer,
  deviceSecret: string,
  flow: Flow,
  subject: Subject,
  step: string,
  form: URLSearchParams,
  now: Date,
): Answered {
  const draft = openDraft(viewer, deviceSecret, subject, now)
  const question = flow.questions.find((one) => one.step === step)
  if (!question) return { to: findStep(flow, null, draft).step }
  const go = (form.get('go') ?? 'next') as Go
  const leaves = (go === 'skip' && question.canSkip) || (go === 'unsure' && question.canBeUnsure)
  const given = leaves ? emptied(question) : readFields(question, form)
  const marks = {
    [`${step}${SKIPPED}`]: leaves && go === 'skip' ? 'yes' : '',
    [`${step}${UNSURE}`]: leaves && go === 'unsure' ? 'yes' : '',
  }
  const answers = { ...draft.answers, ...given }
  const problems = leaves || go === 'back' || go === 'stop' ? [] : problemsOf(question, answers)
  if (problems.length > 0) {
    // What was typed is kept, wrong as it is, so that it is there after a pause too.
    saveAnswers(draft, given, step, now)
    return { to: null, problems, given: answers }
  }
  const saved = saveAnswers(draft, { ...given, ...marks }, step, now)
  if (go === 'stop') return { to: STOP }
  const { before, after } = findStep(flow, step, saved)
  const to =
    go === 'back'
      ? (before ?? step)
      : form.get('to') === CHECK
        ? nextUnanswered(flow, saved.answers, after)
        : after
  saveAnswers(saved, {}, to, now)
  return { to }
}

const problemsOf = ({ fields, check }: Question, answers: Answers): Problem[] => {
  const tooLong = fields.filter((field) => (answers[field]?.length ?? 0) > LONGEST)
  return [...tooLong.map((at) => ({ at, key: 'shared:error.too-long' })), ...(check?.(answers) ?? [])]
}

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

/** What is still wrong before it can be sent: the first step with a problem. */
export function findUnfinished(flow: Flow, answers: Answers): string | null {
  const open = askedQuestions(flow, answers).find(
    (one) => !wasSkipped(answers, one.step) && problemsOf(one, answers).length > 0,
  )
  return open?.step ?? null
}

/** The draft of a flow as its page shows it. */
export const openFlow = (viewer: Viewer, deviceSecret: string, flow: Flow, about: string) =>
  findOwnDraft(viewer, deviceSecret, { kind: flow.kind, about })
