import type { Answers, Flow, Question } from '../drafts/questions'
import { listOf, textOf } from '../drafts/read'
import { type Definition, HELP, HELPERS, type Step, stepsOf, WHO, type Who } from './definition'
import { typeOf } from './question-types'
import { problem } from './question-types/type'

/** Steps that every survey has, beside its own questions. No question may have these ids. */
export const WHO_STEP = 'who'
export const HELPER_STEP = 'helper'
export const QUOTE_STEP = 'quote'
export const OWN_STEPS: readonly string[] = [
  WHO_STEP,
  HELPER_STEP,
  QUOTE_STEP,
  'check',
  'thanks',
  'results',
  'paper',
  'copy',
  'take-back',
  // Names in the form or in the draft of every question.
  'help',
  'version',
  'go',
  'to',
  'move',
  'key',
]

/** Who is answering. Asked when the survey is for more than one kind of people. */
export const whoOf = (definition: Definition, answers: Answers): Who => {
  const given = textOf(answers[WHO_STEP]) as Who
  return definition.who.includes(given) ? given : (definition.who[0] ?? 'me')
}

/** The pages of a survey as questions of a flow: its own, and before them who is answering. */
export const surveyFlow = (definition: Definition): Flow => ({
  kind: 'survey',
  questions: [
    ...(definition.who.length > 1 ? [whoQuestion(definition), helperQuestion(definition)] : []),
    ...stepsOf(definition).map((step) => toQuestion(step, definition)),
    quoteQuestion(definition),
  ],
})

const whoQuestion = (definition: Definition): Question => ({
  step: WHO_STEP,
  fields: [WHO_STEP],
  check: (answers) =>
    WHO.includes(answers[WHO_STEP] as Who) && definition.who.includes(answers[WHO_STEP] as Who)
      ? []
      : problem(WHO_STEP, 'who'),
})

const helperQuestion = (definition: Definition): Question => ({
  step: HELPER_STEP,
  fields: [HELPER_STEP, 'help'],
  asked: (answers) => whoOf(definition, answers) === 'helped',
  canSkip: true,
  check: (answers) => [
    ...(isIn(HELPERS, answers[HELPER_STEP]) ? [] : problem(HELPER_STEP, 'helper')),
    ...(isIn(HELP, answers.help) ? [] : problem('help', 'help')),
  ],
})

const isIn = (list: readonly string[], value: unknown) => list.includes(textOf(value))

function toQuestion({ step, question }: Step, definition: Definition): Question {
  const type = typeOf(question)
  return {
    step,
    fields: type.fields(question, step),
    many: type.many?.(question, step),
    canSkip: true,
    canBeUnsure: !question.equality,
    asked: (answers) => isAsked(definition, question.id, answers),
    check: (answers) => type.check(question, step, answers),
  }
}

/** Whether a question is asked, after the answers so far. One that hangs on a question that is not asked is not either. */
export function isAsked(definition: Definition, questionId: string, answers: Answers, depth = 0): boolean {
  const question = definition.questions.find(({ id }) => id === questionId)
  if (!question || depth > definition.questions.length) return false
  if (question.for && !question.for.includes(whoOf(definition, answers))) return false
  if (!question.askedIf) return true
  const { question: on, is } = question.askedIf
  return (
    isAsked(definition, on, answers, depth + 1) && listOf(answers[on]).some((value) => is.includes(value))
  )
}

/** Own words may be shown to others only when the person says so; asked of those who wrote some. */
const quoteQuestion = (definition: Definition): Question => ({
  step: QUOTE_STEP,
  fields: [QUOTE_STEP],
  canSkip: true,
  asked: (answers) => hasOwnWords(definition, answers),
  check: (answers) => (isIn(['yes', 'no'], answers[QUOTE_STEP]) ? [] : problem(QUOTE_STEP, 'choose')),
})

const hasOwnWords = (definition: Definition, answers: Answers) =>
  stepsOf(definition).some(
    ({ step, question }) =>
      isAsked(definition, question.id, answers) &&
      typeOf(question)
        .rows(question, step, answers)
        .some(({ words }) => Boolean(words)),
  )
