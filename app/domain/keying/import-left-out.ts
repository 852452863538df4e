import { findDraft } from '../../../db/queries/drafts'
import { listSkipped } from '../../../db/queries/keying-import'
import { toLine } from '../directory/write-csv'
import { keyOf } from '../drafts/draft'
import type { Answers } from '../drafts/questions'
import { textOf } from '../drafts/read'
import type { Viewer } from '../people/viewer'
import { findKeyedSurvey } from './batch'
import { columnsOf, REASON_COLUMN } from './import-columns'
import type { PreparedRow } from './import-reader'

type LeftOut = { row: number; cells: Record<string, string> }

/**
 * Of a file that is in, the rows that were left out as they stood in it: to mend them and send them again. They stay
 * with the draft of whoever brought the file, and are forgotten with it.
 */
export function leftOutOf(batchId: string, rows: readonly PreparedRow[]): Answers {
  const skipped = new Set(listSkipped(batchId).map(({ row }) => row))
  const left: LeftOut[] = rows.flatMap(({ row, cells }) =>
    cells && skipped.has(row) ? [{ row, cells }] : [],
  )
  return left.length > 0 ? { left: JSON.stringify(left) } : {}
}

function findLeftOut(viewer: Viewer, surveyId: string, batchId: string): LeftOut[] {
  const draft = findDraft(batchId, keyOf(viewer, '', { kind: '' }).owner)
  const isThis = draft?.kind === 'answers-file' && draft.about === surveyId
  return isThis && draft.answers.left ? (JSON.parse(textOf(draft.answers.left)) as LeftOut[]) : []
}

/** Whether this person can still get the rows that were left out of a file of theirs. */
export const hasLeftOut = (viewer: Viewer, surveyId: string, batchId: string): boolean =>
  findLeftOut(viewer, surveyId, batchId).length > 0

/**
 * The rows that were left out as a file, each with what is wrong in it, in a column that is not read again.
 * @param say says a message key in English
 * @returns null where there are none for this person
 */
export function leftOutFile(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
  say: (key: string) => string,
): { slug: string; csv: string } | null {
  const survey = findKeyedSurvey(viewer, surveyId)
  const left = survey ? findLeftOut(viewer, survey.id, batchId) : []
  if (!survey || left.length === 0) return null
  const names = columnsOf(survey.definition).map(({ name }) => name)
  const problems = new Map(listSkipped(batchId).map(({ row, problems }) => [row, problems]))
  const lines = left.map(({ row, cells }) => {
    const why = (problems.get(row) ?? []).map(({ at, key }) => `${at ? `${at}: ` : ''}${say(key)}`)
    return toLine([...names.map((name) => cells[name] ?? ''), why.join(' ')])
  })
  return { slug: survey.slug, csv: `\ufeff${toLine([...names, REASON_COLUMN])}${lines.join('')}` }
}
