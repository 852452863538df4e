import { setImmediate as nextTurn } from 'node:timers/promises'
import { changeDraft } from '../../../db/queries/drafts'
import { insertBatch } from '../../../db/queries/keying'
import {
  type Became,
  countImportRows,
  findImport,
  findSame,
  type ImportCounts,
  type ImportLine,
  insertImportRow,
  isImported,
  listImportRows,
  listImports,
} from '../../../db/queries/keying-import'
import { findVersion } from '../../../db/queries/surveys'
import { allOrNothing } from '../../../db/queries/transaction'
import { dropDraft, findOwnDraft, openDraft, saveAnswers } from '../drafts/draft'
import type { Answers } from '../drafts/questions'
import { textOf } from '../drafts/read'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import type { Definition } from '../surveys/definition'
import { storeResponse } from '../surveys/response'
import { findKeyedSurvey, type KeyedSurvey, keyedBy } from './batch'
import { columnsOf } from './import-columns'
import { type FileProblem, readAnswersFile } from './import-file'
import { type PreparedRow, RowReader } from './import-reader'
import type { CellProblem } from './import-row'
import { langOfSheet } from './key'

export type { ImportCounts, ImportLine }

export type RowReport = { row: number; became: Became; problems: CellProblem[] }
/** A file that was read and is not taken in yet. */
export type Preview = {
  id: string
  name: string
  counts: ImportCounts
  unknown: string[]
  isOld: boolean
  /** Rows that somebody should look at: skipped, known, or taken in less something. */
  rows: RowReport[]
}
export type ImportPage = { survey: KeyedSurvey; imports: ImportLine[]; preview: Preview | null }

const subjectOf = (surveyId: string) => ({ kind: 'answers-file', about: surveyId })
/** An open draft of staff is found by who they are. */
const NO_DEVICE = ''

/** Null for all but the council. */
export function openImports(viewer: Viewer, surveyId: string): ImportPage | null {
  const survey = findKeyedSurvey(viewer, surveyId)
  if (!survey) return null
  const draft = findOwnDraft(viewer, NO_DEVICE, subjectOf(survey.id))
  const imports = listImports(survey.id).filter(({ id }) => id !== draft?.id)
  return { survey, imports, preview: draft && previewOf(survey.id, draft.id, draft.answers) }
}

function previewOf(surveyId: string, id: string, answers: Answers): Preview | null {
  const rows = rowsOf(answers)
  if (!rows) return null
  const counts: ImportCounts = { added: 0, known: 0, skipped: 0 }
  const reports = rows.map((row): RowReport => {
    const became = standingOf(surveyId, id, row)
    counts[became] += 1
    return { row: row.row, became, problems: became === 'added' ? row.notes : row.problems }
  })
  return {
    id,
    name: textOf(answers.name),
    counts,
    unknown: JSON.parse(textOf(answers.unknown) || '[]') as string[],
    isOld: answers.old === 'yes',
    rows: reports.filter(({ became, problems }) => became !== 'added' || problems.length > 0),
  }
}

const rowsOf = (answers: Answers): PreparedRow[] | null =>
  answers.rows ? (JSON.parse(textOf(answers.rows)) as PreparedRow[]) : null

/** What a row would become now. */
function standingOf(surveyId: string, batchId: string, { row, sheet, hash, problems }: PreparedRow): Became {
  if (problems.length > 0) return 'skipped'
  return isImported(batchId, row) || !findSame(surveyId, sheet, hash) ? 'added' : 'known'
}

/**
 * Reads a file and keeps what it says until somebody confirms it. Nothing is counted before that.
 * @param say says a message key in English: cells may have words in place of ids
 * @returns null for all but the council
 */
export function prepareImport(
  viewer: Viewer,
  surveyId: string,
  file: { name: string; bytes: Uint8Array },
  say: (key: string) => string,
  at: { now: Date; today: string },
): { problem: FileProblem } | { id: string } | null {
  const survey = findKeyedSurvey(viewer, surveyId)
  if (!survey) return null
  const columns = columnsOf(survey.definition)
  const names = columns.map(({ name }) => name)
  const needed = columns.flatMap(({ name, step }) => (step ? name : []))
  const read = readAnswersFile(file.bytes, names, needed)
  if ('problem' in read) return read
  const rows = new RowReader(viewer, survey, at.today, say).readAll(read.rows)
  dropDraft(viewer, NO_DEVICE, subjectOf(survey.id))
  const draft = openDraft(viewer, NO_DEVICE, subjectOf(survey.id), at.now)
  const answers = {
    name: file.name.slice(0, 80) || 'csv',
    rows: JSON.stringify(rows),
    unknown: JSON.stringify(read.unknown),
    old: read.isOld ? 'yes' : '',
  }
  saveAnswers(draft, answers, 'check', at.now)
  return { id: draft.id }
}

/** At a time, so that everybody else is answered in between. */
const CHUNK = 100

/**
 * Takes in what was read, a hundred rows at a time. When it is broken off, the same press goes on where it stopped.
 * @param draftId the file that the form was made for
 * @returns the id of what it became; null when there is nothing of this person's to take in
 */
export async function takeIn(
  viewer: Viewer,
  surveyId: string,
  draftId: string,
  now: Date,
): Promise<string | null> {
  const survey = findKeyedSurvey(viewer, surveyId)
  if (!survey) return null
  if (findImport(survey.id, draftId) && !isOwnOpen(viewer, survey.id, draftId)) return draftId
  const draft = findOwnDraft(viewer, NO_DEVICE, subjectOf(survey.id))
  const rows = draft?.id === draftId ? rowsOf(draft.answers) : null
  if (!draft || !rows) return null
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
  changeDraft(draftId, { finishedAt: now.toISOString(), resultId: draftId, answers: {} })
  return draftId
}

const isOwnOpen = (viewer: Viewer, surveyId: string, draftId: string) =>
  findOwnDraft(viewer, NO_DEVICE, subjectOf(surveyId))?.id === draftId

function storeRow(
  survey: KeyedSurvey,
  batchId: string,
  row: PreparedRow,
  definitions: Map<string, Definition>,
  now: Date,
): void {
  if (isImported(batchId, row.row)) return
  const same = findSame(survey.id, row.sheet, row.hash)
  const became: Became = row.problems.length > 0 ? 'skipped' : same ? 'known' : 'added'
  const responseId = became === 'added' ? storeAnswers(survey, row, definitions, now) : (same ?? null)
  const told = became === 'added' ? row.notes : row.problems
  insertImportRow({
    id: newId(),
    batchId,
    row: row.row,
    became,
    // Which cell and what is wrong; not what stood in it.
    problems: told.map(({ at, key }) => ({ at, key })),
    responseId,
  })
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

/** Throws away what was read. What is counted already stays. */
export function dropImport(viewer: Viewer, surveyId: string): boolean {
  const survey = findKeyedSurvey(viewer, surveyId)
  if (survey) dropDraft(viewer, NO_DEVICE, subjectOf(survey.id))
  return survey !== null
}

export const ROWS_ON_A_PAGE = 100

/** What became of the rows of a file that somebody should look at, and how many there were of each. Null where there is no such file for this person. */
export function showImport(viewer: Viewer, surveyId: string, id: string, page: number) {
  const survey = findKeyedSurvey(viewer, surveyId)
  const line = survey && findImport(survey.id, id)
  if (!survey || !line) return null
  const pages = Math.max(1, Math.ceil(countImportRows(id) / ROWS_ON_A_PAGE))
  const at = Math.min(Math.max(1, page), pages)
  const rows = listImportRows(id, ROWS_ON_A_PAGE, (at - 1) * ROWS_ON_A_PAGE)
  return { survey, line, page: at, pages, rows }
}

/** The names of all columns as a file, with the mark by which spreadsheets know its letters. Null for all but the council. */
export function templateOf(viewer: Viewer, surveyId: string): { slug: string; csv: string } | null {
  const survey = findKeyedSurvey(viewer, surveyId)
  if (!survey) return null
  const names = columnsOf(survey.definition).map(({ name }) => name)
  return { slug: survey.slug, csv: `\ufeff${names.join(',')}\r\n` }
}
