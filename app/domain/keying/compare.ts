import { type Answers, SKIPPED, UNSURE } from '../drafts/questions'
import { textOf } from '../drafts/read'
import { type Definition, type Step, stepsOf } from '../surveys/definition'
import { HELPER_STEP, isAsked, QUOTE_STEP, WHO_STEP, whoOf } from '../surveys/flow'
import { typeOf } from '../surveys/question-types'
import { LANG_STEP } from './questions'

/** What of one step would be stored, to be held against another: spaces and the order of ticks are no difference. */
function gist(definition: Definition, { step, question }: Step, answers: Answers): string {
  if (!isAsked(definition, question.id, answers)) return 'not asked'
  if (answers[step + UNSURE]) return 'unsure'
  const type = typeOf(question)
  if (answers[step + SKIPPED] || type.check(question, step, answers).length > 0) return 'left out'
  const rows = type
    .rows(question, step, answers)
    .map(({ choice = '', number = '', words = '' }) => JSON.stringify([choice, number, tidy(words)]))
  return rows.sort().join()
}

/** Spaces are no difference. */
export const tidy = (words: string) => words.replace(/\s+/g, ' ').trim()

/** The same for what every sheet asks. */
const COMMON_GIST: Record<string, (definition: Definition, answers: Answers) => string> = {
  [LANG_STEP]: (_definition, answers) => textOf(answers[LANG_STEP]) || 'en',
  [WHO_STEP]: whoOf,
  [HELPER_STEP]: (definition, answers) => ofHelped(definition, answers, HELPER_STEP),
  help: (definition, answers) => ofHelped(definition, answers, 'help'),
  [QUOTE_STEP]: (_definition, answers) => (answers[QUOTE_STEP] === 'yes' ? 'yes' : 'no'),
}

const ofHelped = (definition: Definition, answers: Answers, step: string) =>
  whoOf(definition, answers) === 'helped' ? textOf(answers[step]) : ''

/** Of what every sheet asks, what stands behind its questions. */
const AFTER = [QUOTE_STEP, LANG_STEP]

/** The steps where two people read a sheet differently, in the order of the sheet. */
export function findDiffering(definition: Definition, first: Answers, second: Answers): string[] {
  const common = Object.entries(COMMON_GIST)
    .filter(([, read]) => read(definition, first) !== read(definition, second))
    .map(([step]) => step)
  const own = stepsOf(definition)
    .filter((step) => gist(definition, step, first) !== gist(definition, step, second))
    .map(({ step }) => step)
  return [
    ...common.filter((step) => !AFTER.includes(step)),
    ...own,
    ...common.filter((step) => AFTER.includes(step)),
  ]
}

/** Questions that were answered on a sheet although they would not have been asked: nothing is kept of them. */
export const findIgnored = (definition: Definition, answers: Answers): Step[] =>
  stepsOf(definition).filter(
    ({ step, question }) => !answers[step + SKIPPED] && !isAsked(definition, question.id, answers),
  )
