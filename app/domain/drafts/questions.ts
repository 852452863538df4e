/** By field. A field with more than one value has a list. */
export type Answers = Record<string, string | string[]>

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

/** What stands in the answers when somebody skipped a question or was not sure. */
export const SKIPPED = '-skipped'
export const UNSURE = '-unsure'
const leftOut = (answers: Answers, step: string) =>
  answers[`${step}${SKIPPED}`] ?? answers[`${step}${UNSURE}`]
export const wasSkipped = (answers: Answers, step: string) => leftOut(answers, step) !== undefined

export const problemsOf = ({ fields, check }: Question, answers: Answers): Problem[] => {
  const tooLong = fields.filter((field) => (answers[field]?.length ?? 0) > LONGEST)
  const wrong = (check?.(answers) ?? []).filter(({ at }) => !tooLong.includes(at))
  return [...tooLong.map((at) => ({ at, key: 'shared:error.too-long' })), ...wrong]
}

/** What is still wrong before it can be sent: the first step with a problem. */
export function findUnfinished(flow: Flow, answers: Answers): string | null {
  const open = askedQuestions(flow, answers).find(
    (one) => !wasSkipped(answers, one.step) && problemsOf(one, answers).length > 0,
  )
  return open?.step ?? null
}
