import { insertAnswer, insertResponse, type ResponseRow } from '../../../db/queries/surveys'
import { type Answers, SKIPPED, UNSURE } from '../drafts/questions'
import { textOf } from '../drafts/read'
import { newId } from '../site/secrets'
import { type Definition, stepsOf } from './definition'
import { HELPER_STEP, isAsked, QUOTE_STEP, whoOf } from './flow'
import { typeOf } from './question-types'

/** Where answers came from. */
export type From = Pick<ResponseRow, 'channel' | 'lang'> & {
  surveyId: string
  versionId: string
  /** What is stored of the person's own code; null where nobody has one. */
  codeHash: string | null
  sheet: string | null
  synthetic?: boolean
}

/**
 * Writes what somebody answered: a row for the sending and one for each answer, also for what was skipped and what
 * they were not sure about. Questions that were not asked leave none. The one way into the results, from the screen,
 * from paper, by phone and from a file. Call it in a transaction, with answers that were found right.
 * @returns the response's id
 */
export function storeResponse(from: From, definition: Definition, answers: Answers, now: Date): string {
  const { surveyId, versionId, channel, lang, codeHash, sheet, synthetic = false } = from
  const id = newId()
  const who = whoOf(definition, answers)
  const helped = who === 'helped'
  insertResponse({
    id,
    surveyId,
    versionId,
    channel,
    who,
    helper: helped ? textOf(answers[HELPER_STEP]) : '',
    help: helped ? textOf(answers.help) : '',
    lang,
    codeHash,
    sheet,
    mayQuote: answers[QUOTE_STEP] === 'yes',
    synthetic,
    sentAt: now.toISOString(),
  })
  for (const { step, question, item } of stepsOf(definition)) {
    if (!isAsked(definition, question.id, answers)) continue
    const base = { responseId: id, surveyId, question: question.id, item: item?.id ?? '' }
    const type = typeOf(question)
    if (answers[step + UNSURE]) insertAnswer({ ...base, state: 'unsure' })
    else if (answers[step + SKIPPED] || type.check(question, step, answers).length > 0)
      insertAnswer({ ...base, state: 'skipped' })
    else
      for (const row of type.rows(question, step, answers))
        insertAnswer({ ...base, state: 'answered', ...row })
  }
  return id
}
