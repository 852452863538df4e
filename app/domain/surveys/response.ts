import { insertAnswer, insertResponse, type ResponseRow } from '../../../db/queries/surveys'
import { type Answers, SKIPPED, UNSURE } from '../drafts/questions'
import { textOf } from '../drafts/read'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { type Definition, stepsOf } from './definition'
import { HELPER_STEP, isAsked, QUOTE_STEP, whoOf } from './flow'
import { typeOf } from './question-types'
import type { AnswerRow } from './question-types/type'

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
    sentAt: dayAlone(now),
  })
  for (const row of answerRows(definition, answers)) insertAnswer({ responseId: id, surveyId, ...row })
  return id
}

/**
 * The day in the United Kingdom, at noon. To the second it would tell who sent it: sign-ins are dated too, and on the
 * tablet of a group one ends just after the answers were sent.
 */
export const dayAlone = (now: Date): string => `${todayInLondon(now)}T12:00:00.000Z`

/** A row of `survey_answers` without whose it is. */
export type StoredAnswer = AnswerRow & {
  question: string
  item: string
  state: 'answered' | 'unsure' | 'skipped'
}

/** What is stored of answers: also what was skipped and what somebody was not sure about. */
export const answerRows = (definition: Definition, answers: Answers): StoredAnswer[] =>
  stepsOf(definition)
    .filter(({ question }) => isAsked(definition, question.id, answers))
    .flatMap(({ step, question, item }): StoredAnswer[] => {
      const base = { question: question.id, item: item?.id ?? '' }
      const type = typeOf(question)
      if (answers[step + UNSURE]) return [{ ...base, state: 'unsure' }]
      if (answers[step + SKIPPED] || type.check(question, step, answers).length > 0)
        return [{ ...base, state: 'skipped' }]
      return type.rows(question, step, answers).map((row) => ({ ...base, state: 'answered', ...row }))
    })
