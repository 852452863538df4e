import { deleteResponse, findResponseOfSheet } from '../../../db/queries/keying'
import { listWords, moveThemes, takeSheetOff } from '../../../db/queries/keying-themes'
import { allOrNothing } from '../../../db/queries/transaction'
import { listTownNames } from '../activities/towns'
import type { Problem } from '../drafts/questions'
import type { Viewer } from '../people/viewer'
import { stepsOf } from '../surveys/definition'
import { findDiffering, tidy } from './compare'
import { type Given, givenFrom, readSheet } from './given'
import { ignoredNumbers, settle } from './key'
import { numberOf } from './questions'
import { type OpenSheet, openSheet } from './sheet'
import { answersOf } from './stored'

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

export type Corrected =
  /** `unthemed`: numbers of questions whose words are others now, and wait for themes again. */
  | { kind: 'saved'; code: string; ignored: string[]; unthemed: string[] }
  | { kind: 'wrong'; problems: Problem[] }
  | { kind: 'closed' }

/**
 * Puts other answers in the place of those of a sheet, while its batch is open. Who did it, when, and which questions
 * changed stays beside it. Words that stay the same keep the themes that staff gave them. Sending the same again
 * changes nothing.
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
    const unthemed =
      changed.length > 0
        ? replaceResponse(open, response.id, () =>
            settle(viewer, open, answers, changed, now, new Date(response.sentAt)),
          )
        : []
    return { kind: 'saved', code: open.sheet.code, ignored: ignoredNumbers(open, answers), unthemed }
  })
}

/** @param write stores the new answers, and says their id @returns numbers of questions that lost their themes */
function replaceResponse({ sheet }: OpenSheet, oldId: string, write: () => string): string[] {
  takeSheetOff(oldId)
  const old = listWords(oldId)
  const kept = new Set<number>()
  for (const now of listWords(write())) {
    const same = old.find(
      (one) =>
        !kept.has(one.id) &&
        one.question === now.question &&
        one.item === now.item &&
        tidy(one.words) === tidy(now.words),
    )
    if (!same) continue
    moveThemes(same.id, now.id)
    kept.add(same.id)
  }
  deleteResponse(oldId)
  const lost = old.filter(({ id, hasThemes }) => hasThemes && !kept.has(id))
  return stepsOf(sheet.definition)
    .filter(({ question, item }) =>
      lost.some((one) => one.question === question.id && one.item === (item?.id ?? '')),
    )
    .map((step) => numberOf(step, sheet.definition))
}
