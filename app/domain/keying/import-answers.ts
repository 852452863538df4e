import {
  type Became,
  countImportRows,
  findImport,
  type ImportCounts,
  type ImportLine,
  listBecame,
  listImportRows,
  listImports,
} from '../../../db/queries/keying-import'
import { allOrNothing } from '../../../db/queries/transaction'
import { dropDraft, findOwnDraft, openDraft, saveAnswers } from '../drafts/draft'
import type { Answers } from '../drafts/questions'
import { textOf } from '../drafts/read'
import type { Viewer } from '../people/viewer'
import { findKeyedSurvey, type KeyedSurvey } from './batch'
import { columnsOf, REASON_COLUMN } from './import-columns'
import { type FileProblem, readAnswersFile } from './import-file'
import { hasLeftOut } from './import-left-out'
import { RowReader } from './import-reader'
import type { CellProblem } from './import-row'
import { endBrokenOff, judgeRow, NO_DEVICE, rowsOf, subjectOf } from './import-take-in'

export type { ImportCounts, ImportLine }

export type RowReport = { row: number; became: Became; problems: CellProblem[] }
/** A file that was read and is not taken in yet. */
export type Preview = {
  id: string
  name: string
  counts: ImportCounts
  unknown: string[]
  isOld: boolean
  /** So many rows are in already: taking them in was broken off. */
  begun: number
  /** Rows that somebody should look at: skipped, known, or taken in less something. */
  rows: RowReport[]
}
export type ImportPage = { survey: KeyedSurvey; imports: ImportLine[]; preview: Preview | null }

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
  // A sheet that stands in the file twice is added once.
  const met = new Set<string>()
  const done = new Map(listBecame(id).map(({ row, became }) => [row, became]))
  const reports = rows.map((row): RowReport => {
    const judged = judgeRow(surveyId, row)
    const fresh = judged.became === 'added' && met.has(row.hash) ? 'known' : judged.became
    const became = done.get(row.row) ?? fresh
    met.add(row.hash)
    counts[became] += 1
    return { row: row.row, became, problems: became === 'added' ? row.notes : judged.problems }
  })
  return {
    id,
    name: textOf(answers.name),
    counts,
    unknown: JSON.parse(textOf(answers.unknown) || '[]') as string[],
    isOld: answers.old === 'yes',
    begun: done.size,
    rows: reports.filter(({ became, problems }) => became !== 'added' || problems.length > 0),
  }
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
  const answers = {
    name: file.name.slice(0, 80) || 'csv',
    rows: JSON.stringify(rows),
    unknown: JSON.stringify(read.unknown.filter((name) => name !== REASON_COLUMN)),
    old: read.isOld ? 'yes' : '',
  }
  return allOrNothing(() => {
    const subject = subjectOf(survey.id)
    endBrokenOff(survey.id, findOwnDraft(viewer, NO_DEVICE, subject))
    dropDraft(viewer, NO_DEVICE, subject)
    const draft = openDraft(viewer, NO_DEVICE, subject, at.now)
    saveAnswers(draft, answers, 'check', at.now)
    return { id: draft.id }
  })
}

/**
 * Throws away what was read. What is counted already stays.
 * @param draftId the file that the form was made for
 * @returns 'replaced' when another file waits in its place: that one stays. Null for all but the council
 */
export function dropImport(viewer: Viewer, surveyId: string, draftId: string): 'dropped' | 'replaced' | null {
  const survey = findKeyedSurvey(viewer, surveyId)
  if (!survey) return null
  return allOrNothing(() => {
    const draft = findOwnDraft(viewer, NO_DEVICE, subjectOf(survey.id))
    if (draft && draft.id !== draftId) return 'replaced'
    endBrokenOff(survey.id, draft)
    dropDraft(viewer, NO_DEVICE, subjectOf(survey.id))
    return 'dropped'
  })
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
  return { survey, line, page: at, pages, rows, leftOut: hasLeftOut(viewer, survey.id, id) }
}

/** The names of all columns as a file, with the mark by which spreadsheets know its letters. Null for all but the council. */
export function templateOf(viewer: Viewer, surveyId: string): { slug: string; csv: string } | null {
  const survey = findKeyedSurvey(viewer, surveyId)
  if (!survey) return null
  const names = columnsOf(survey.definition).map(({ name }) => name)
  return { slug: survey.slug, csv: `\ufeff${names.join(',')}\r\n` }
}
