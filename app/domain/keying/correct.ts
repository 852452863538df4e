import { deleteResponse, findResponseOfSheet } from '../../../db/queries/keying'
import { listAnswers, type ResponseRow } from '../../../db/queries/surveys'
import { allOrNothing } from '../../../db/queries/transaction'
import { listTownNames } from '../activities/towns'
import { type Answers, type Problem, SKIPPED, UNSURE } from '../drafts/questions'
import type { Viewer } from '../people/viewer'
import { type Definition, stepsOf } from '../surveys/definition'
import { HELPER_STEP, QUOTE_STEP, WHO_STEP } from '../surveys/flow'
import { typeOf } from '../surveys/question-types'
import { findDiffering } from './compare'
import { type Given, givenFrom, readSheet } from './given'
import { ignoredNumbers, settle } from './key'
import { LANG_STEP } from './questions'
import { type OpenSheet, openSheet } from './sheet'

export type SavedSheet = {
  open: OpenSheet
  given: Given
  /** Who made it count, and who changed it since: the newest first. */
  history: { byName: string; at: string; steps: string[] }[]
}

/** A sheet whose answers count, to look at and to correct. Null where there is none for this person. */
export function openSaved(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
  code: string,
): SavedSheet | null {
  const open = openSheet(viewer, surveyId, batchId, code)
  if (!open || 'problem' in open || open.standing !== 'saved') return null
  const response = findResponseOfSheet(open.survey.id, open.sheet.code)
  if (!response) return null
  const answers = answersOf(response, open.sheet.definition)
  const history = open.settled.map(({ byName, at, differed }) => ({ byName, at, steps: differed }))
  return { open, given: givenFrom(open.sheet.definition, answers), history }
}

/** Stored answers as a draft would hold them. */
function answersOf(response: ResponseRow, definition: Definition): Answers {
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

export type Corrected =
  | { kind: 'saved'; code: string; ignored: string[] }
  | { kind: 'wrong'; problems: Problem[] }
  | { kind: 'closed' }

/**
 * Puts other answers in the place of those of a sheet, while its batch is open. Who did it, when, and which questions
 * changed stays beside it. Sending the same again changes nothing.
 * @returns null where there is no such sheet for this person
 */
export function correctSheet(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
  code: string,
  givenFor: (sheet: OpenSheet['sheet']) => Given,
  now: Date,
): Corrected | null {
  return allOrNothing(() => {
    const open = openSheet(viewer, surveyId, batchId, code)
    if (!open || 'problem' in open || open.standing !== 'saved') return null
    const response = findResponseOfSheet(open.survey.id, open.sheet.code)
    if (!response) return null
    if (open.batch.closedAt) return { kind: 'closed' }
    const { answers, problems } = readSheet(
      open.sheet.definition,
      givenFor(open.sheet),
      listTownNames(viewer),
    )
    if (problems.length > 0) return { kind: 'wrong', problems }
    const changed = findDiffering(open.sheet.definition, answersOf(response, open.sheet.definition), answers)
    if (changed.length > 0) {
      deleteResponse(response.id)
      settle(viewer, open, answers, changed, now, new Date(response.sentAt))
    }
    return { kind: 'saved', code: open.sheet.code, ignored: ignoredNumbers(open, answers) }
  })
}
