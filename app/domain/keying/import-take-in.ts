import { setImmediate as nextTurn } from 'node:timers/promises'
import { changeDraft } from '../../../db/queries/drafts'
import { insertBatch } from '../../../db/queries/keying'
import {
  type Became,
  findImport,
  findSame,
  insertImportRow,
  isImported,
  isTypedIn,
} from '../../../db/queries/keying-import'
import { findVersion } from '../../../db/queries/surveys'
import { allOrNothing } from '../../../db/queries/transaction'
import { type Draft, findOwnDraft } from '../drafts/draft'
import type { Answers } from '../drafts/questions'
import { textOf } from '../drafts/read'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import type { Definition } from '../surveys/definition'
import { storeResponse } from '../surveys/response'
import { findKeyedSurvey, type KeyedSurvey, keyedBy } from './batch'
import { leftOutOf } from './import-left-out'
import type { PreparedRow } from './import-reader'
import type { CellProblem } from './import-row'
import { langOfSheet } from './key'

export const subjectOf = (surveyId: string) => ({ kind: 'answers-file', about: surveyId })
/** An open draft of staff is found by who they are. */
export const NO_DEVICE = ''

/** What was read of a file, out of its draft. */
export const rowsOf = (answers: Answers): PreparedRow[] | null =>
  answers.rows ? (JSON.parse(textOf(answers.rows)) as PreparedRow[]) : null

/** What a row becomes now, and why it is left out. */
export function judgeRow(
  surveyId: string,
  { sheet, hash, problems }: PreparedRow,
): { became: Became; same: string | null; problems: CellProblem[] } {
  if (problems.length > 0) return { became: 'skipped', same: null, problems }
  const same = findSame(surveyId, sheet, hash)
  if (same) return { became: 'known', same, problems }
  // Since the file was read, somebody at the desk may have begun with the same sheet.
  const isTyped = sheet !== null && isTypedIn(surveyId, sheet)
  return isTyped
    ? { became: 'skipped', same: null, problems: [{ at: 'sheet', key: 'answers-file:problem.sheet-typed' }] }
    : { became: 'added', same: null, problems }
}

export type Taken =
  /** `again`: it was in before this press. */
  | { kind: 'taken'; id: string; again: boolean }
  /** Another file was read since then; it waits in its place. */
  | { kind: 'replaced' }
  /** It was thrown away, or never was this person's. */
  | { kind: 'gone' }

/** At a time, so that everybody else is answered in between. */
const CHUNK = 100

/**
 * Takes in what was read, a hundred rows at a time. When it is broken off, the same press goes on where it stopped.
 * @param draftId the file that the form was made for
 * @returns null for all but the council
 */
export async function takeIn(
  viewer: Viewer,
  surveyId: string,
  draftId: string,
  now: Date,
): Promise<Taken | null> {
  const survey = findKeyedSurvey(viewer, surveyId)
  if (!survey) return null
  const draft = findOwnDraft(viewer, NO_DEVICE, subjectOf(survey.id))
  const rows = draft?.id === draftId ? rowsOf(draft.answers) : null
  if (!draft || !rows) {
    if (findImport(survey.id, draftId)) return { kind: 'taken', id: draftId, again: true }
    return { kind: draft && rowsOf(draft.answers) ? 'replaced' : 'gone' }
  }
  const { byId, byName } = keyedBy(viewer)
  const batch = {
    id: draftId,
    surveyId: survey.id,
    name: textOf(draft.answers.name),
    channel: 'import' as const,
  }
  insertBatch({ ...batch, createdBy: byId, createdByName: byName, createdAt: now.toISOString() })
  const definitions = new Map<string, Definition>()
  for (let from = 0; from < rows.length; from += CHUNK) {
    allOrNothing(() => {
      for (const row of rows.slice(from, from + CHUNK)) storeRow(survey, draftId, row, definitions, now)
    })
    await nextTurn()
  }
  const answers = leftOutOf(draftId, rows)
  changeDraft(draftId, { finishedAt: now.toISOString(), resultId: draftId, answers })
  return { kind: 'taken', id: draftId, again: false }
}

function storeRow(
  survey: KeyedSurvey,
  batchId: string,
  row: PreparedRow,
  definitions: Map<string, Definition>,
  now: Date,
): void {
  if (isImported(batchId, row.row)) return
  const { became, same, problems } = judgeRow(survey.id, row)
  const responseId = became === 'added' ? storeAnswers(survey, row, definitions, now) : same
  writeRow(batchId, row.row, became, became === 'added' ? row.notes : problems, responseId)
}

const writeRow = (
  batchId: string,
  row: number,
  became: Became,
  told: CellProblem[],
  responseId: string | null,
): void =>
  insertImportRow({
    id: newId(),
    batchId,
    row,
    became,
    // Which cell and what is wrong; not what stood in it.
    problems: told.map(({ at, key }) => ({ at, key })),
    responseId,
  })

/**
 * A file that was broken off gives way to another one, or is thrown away: the rows that nobody came to are left out,
 * and said to be. In a transaction.
 */
export function endBrokenOff(surveyId: string, draft: Draft | null): void {
  if (!draft || !findImport(surveyId, draft.id)) return
  const problems = [{ at: '', key: 'answers-file:problem.stopped' }]
  for (const { row } of rowsOf(draft.answers) ?? []) {
    if (!isImported(draft.id, row)) writeRow(draft.id, row, 'skipped', problems, null)
  }
}

function storeAnswers(
  survey: KeyedSurvey,
  row: PreparedRow,
  definitions: Map<string, Definition>,
  now: Date,
): string {
  const { versionId, channel, answers, sheet, hash, sentOn } = row
  const definition =
    definitions.get(versionId) ?? ((findVersion(versionId)?.definition ?? survey.definition) as Definition)
  definitions.set(versionId, definition)
  const from = { surveyId: survey.id, versionId, channel, lang: langOfSheet(answers), codeHash: hash, sheet }
  return storeResponse(from, definition, answers, sentOn ? new Date(`${sentOn}T12:00:00Z`) : now)
}
