import { listAnswers, type ResponseRow } from '../../../db/queries/surveys'
import { type Answers, SKIPPED, UNSURE } from '../drafts/questions'
import { type Definition, stepsOf } from '../surveys/definition'
import { HELPER_STEP, QUOTE_STEP, WHO_STEP } from '../surveys/flow'
import { typeOf } from '../surveys/question-types'
import { LANG_STEP } from './questions'

/** Stored answers as a draft would hold them. */
export function answersOf(response: ResponseRow, definition: Definition): Answers {
  const answers: Answers = { [LANG_STEP]: response.lang, [WHO_STEP]: response.who }
  if (response.helper) answers[HELPER_STEP] = response.helper
  if (response.help) answers.help = response.help
  if (response.mayQuote) answers[QUOTE_STEP] = 'yes'
  const rows = listAnswers(response.id)
  for (const { step, question, item } of stepsOf(definition)) {
    const own = rows.filter((row) => row.question === question.id && row.item === (item?.id ?? ''))
    if (own[0]?.state === 'unsure') answers[step + UNSURE] = 'yes'
    else if (own[0]?.state === 'answered') {
      const filled = own.map(({ choice, number, words }) => ({ choice, number: number ?? undefined, words }))
      Object.assign(answers, typeOf(question).fill(question, step, filled))
    } else answers[step + SKIPPED] = 'yes'
  }
  return answers
}
