import { insertKeying, insertSettled } from '../../../db/queries/keying'
import { allOrNothing } from '../../../db/queries/transaction'
import { isLang, type Lang } from '../../i18n/languages'
import { listTownNames } from '../activities/towns'
import type { Answers, Problem } from '../drafts/questions'
import { textOf } from '../drafts/read'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { storeResponse } from '../surveys/response'
import { keyedBy } from './batch'
import { findDiffering, findIgnored } from './compare'
import { type Given, readSheet } from './given'
import { LANG_STEP, numberOf } from './questions'
import { isKeyedTwice } from './share'
import { type CodeProblem, type OpenSheet, openSheet, type Standing } from './sheet'

/**
 * What became of a sheet. `saved`: its answers count, `ignored` are numbers of questions that would not have been
 * asked. `waits`: somebody else types it in too. `differs`: the two are not the same.
 */
export type Keyed =
  | { kind: 'saved' | 'waits' | 'differs'; code: string; ignored: string[] }
  | { kind: 'wrong'; problems: Problem[] }
  /** It cannot be typed in by this person, or not again. */
  | { kind: 'refused'; standing: Standing | 'closed' }
  | ({ kind: 'code' } & CodeProblem)

/** In which language the sheet was; of the survey's own ones. */
export const langOfSheet = (answers: Answers): Lang => {
  const lang = textOf(answers[LANG_STEP])
  return isLang(lang) ? lang : 'en'
}

/**
 * Takes in one sheet, or the answers of one call. A sheet that two people type in counts only when both did. Sending
 * the same form again, by a second press, changes nothing and gets the same answer.
 * @returns null where there is no such batch for this person
 */
export function keySheet(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
  code: string,
  givenFor: (sheet: OpenSheet['sheet']) => Given,
  now: Date,
): Keyed | null {
  return allOrNothing(() => {
    const open = openSheet(viewer, surveyId, batchId, code)
    if (!open) return null
    if ('problem' in open) return { kind: 'code', ...open }
    const { sheet, batch, standing } = open
    const { answers, problems } = readSheet(sheet.definition, givenFor(sheet), listTownNames(viewer))
    const again = findEarlierPress(viewer, open, answers)
    if (again) return again
    if (batch.closedAt) return { kind: 'refused', standing: 'closed' }
    if (standing !== 'new' && standing !== 'second') return { kind: 'refused', standing }
    if (problems.length > 0) return { kind: 'wrong', problems }
    const at = now.toISOString()
    const turn = standing === 'new' ? 1 : 2
    const { surveyId: survey, id } = { surveyId: open.survey.id, id: batch.id }
    insertKeying({
      id: newId(),
      batchId: id,
      surveyId: survey,
      versionId: sheet.versionId,
      sheet: sheet.code,
      turn,
      answers,
      ...keyedBy(viewer),
      at,
    })
    return turn === 1 ? afterFirst(viewer, open, answers, now) : afterSecond(viewer, open, answers, now)
  })
}

/** The same answers, by the same person, to the same sheet: the form was sent twice. */
function findEarlierPress(viewer: Viewer, open: OpenSheet, answers: Answers): Keyed | null {
  const { sheet, keyings, standing } = open
  const own = keyings.find(({ byId, batchId }) => byId === keyedBy(viewer).byId && batchId === open.batch.id)
  if (!own || JSON.stringify(own.answers) !== JSON.stringify(answers)) return null
  const kind = standing === 'own' ? 'waits' : standing === 'differs' ? 'differs' : 'saved'
  return { kind, code: sheet.code, ignored: ignoredNumbers(open, answers) }
}

function afterFirst(viewer: Viewer, open: OpenSheet, answers: Answers, now: Date): Keyed {
  const { sheet, batch } = open
  const ignored = ignoredNumbers(open, answers)
  if (isKeyedTwice(batch.id, sheet.code, batch.doubleShare))
    return { kind: 'waits', code: sheet.code, ignored }
  settle(viewer, open, answers, [], now)
  return { kind: 'saved', code: sheet.code, ignored }
}

function afterSecond(viewer: Viewer, open: OpenSheet, answers: Answers, now: Date): Keyed {
  const { sheet, keyings } = open
  const first = keyings[0]?.answers ?? {}
  const ignored = ignoredNumbers(open, answers)
  if (findDiffering(sheet.definition, first, answers).length > 0) {
    return { kind: 'differs', code: sheet.code, ignored }
  }
  settle(viewer, open, answers, [], now)
  return { kind: 'saved', code: sheet.code, ignored }
}

/** Makes the answers of a sheet count, and says who decided it and what had differed. In a transaction. @returns their id */
export function settle(
  viewer: Viewer,
  { survey, batch, sheet }: OpenSheet,
  answers: Answers,
  differed: string[],
  now: Date,
  sentAt = now,
): string {
  const from = {
    surveyId: survey.id,
    versionId: sheet.versionId,
    channel: batch.channel,
    lang: langOfSheet(answers),
    codeHash: null,
    sheet: sheet.code,
    synthetic: survey.synthetic,
  }
  const responseId = storeResponse(from, sheet.definition, answers, sentAt)
  insertSettled({
    id: newId(),
    batchId: batch.id,
    sheet: sheet.code,
    responseId,
    differed,
    ...keyedBy(viewer),
    at: now.toISOString(),
  })
  return responseId
}

export const ignoredNumbers = ({ sheet }: OpenSheet, answers: Answers): string[] =>
  findIgnored(sheet.definition, answers).map((step) => numberOf(step, sheet.definition))
