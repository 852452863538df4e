import {
  findResponseOfSheet,
  type KeyingRow,
  listKeyings,
  listScans,
  listSettled,
  listSheetLines,
  type SettledRow,
} from '../../../db/queries/keying'
import { listVersions } from '../../../db/queries/surveys'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import type { Definition } from '../surveys/definition'
import { readSheetCode } from '../surveys/paper/sheet-code'
import { type Batch, findBatch, type KeyedSurvey, keyedBy } from './batch'
import { isKeyedTwice } from './share'

/** A sheet of this survey: what was printed on it, and which questions it asks. */
export type Sheet = { code: string; versionId: string; definition: Definition }

/**
 * How a sheet stands for this person. `second`: somebody else typed it in, now it is their turn. `own`: it waits for
 * another person. `differs`: typed in twice, not the same. `saved`: its answers count. `elsewhere`: in another batch.
 * `counted`: its answers came in another way, with a file. `by-file`: they came with a file while it was typed in here.
 */
export type Standing = 'new' | 'second' | 'own' | 'differs' | 'saved' | 'elsewhere' | 'counted' | 'by-file'

export type OpenSheet = {
  survey: KeyedSurvey
  batch: Batch
  sheet: Sheet
  standing: Standing
  keyings: KeyingRow[]
  settled: SettledRow[]
}

/** What is wrong with a code: a message key. */
export type CodeProblem = { problem: string }

/** No vowels, so that no words come about; nothing that is taken for something else. */
const SIGNS = 'BCDFGHJKLMNPQRSTVWXYZ23456789'
const CALL_CODE = new RegExp(`^P-[${SIGNS}]{6}$`)

/** A code for a call, which has no sheet. */
export const newCallCode = () =>
  `P-${[...Buffer.from(newId(), 'base64url').subarray(0, 6)].map((byte) => SIGNS[byte % SIGNS.length]).join('')}`

/** @returns null where there is no such batch for this person */
export function openSheet(
  viewer: Viewer,
  surveyId: string,
  batchId: string,
  typed: string,
): OpenSheet | CodeProblem | null {
  const found = findBatch(viewer, surveyId, batchId)
  if (!found) return null
  const sheet = found.batch.channel === 'phone' ? ofCall(found.survey, typed) : ofPaper(found.survey, typed)
  if ('problem' in sheet) return sheet
  const keyings = listKeyings(found.survey.id, sheet.code)
  const settled = listSettled(batchId, sheet.code)
  const isHere = !keyings[0] || keyings[0].batchId === batchId
  const isCounted =
    isHere && settled.length === 0 && findResponseOfSheet(found.survey.id, sheet.code) !== undefined
  const standing =
    isCounted && keyings.length < 2
      ? keyings.length === 0
        ? 'counted'
        : 'by-file'
      : standingOf(viewer, batchId, keyings, settled)
  return { ...found, sheet, keyings, settled, standing }
}

function ofCall({ versionId, definition }: KeyedSurvey, typed: string): Sheet | CodeProblem {
  const code = typed.trim().toUpperCase()
  return CALL_CODE.test(code) ? { code, versionId, definition } : { problem: 'keying:error.call-code' }
}

/** The sheet is of the version that is printed on it, whatever is asked today. */
function ofPaper(survey: KeyedSurvey, typed: string): Sheet | CodeProblem {
  const read = readSheetCode(typed)
  if ('problem' in read) return { problem: `keying:error.code-${read.problem}` }
  if (read.survey !== survey.number) return { problem: 'keying:error.other-survey' }
  const version = listVersions(survey.id).find(({ number }) => number === read.version)
  if (!version?.publishedAt) return { problem: 'keying:error.other-version' }
  return { code: read.code, versionId: version.id, definition: version.definition as Definition }
}

function standingOf(
  viewer: Viewer,
  batchId: string,
  [first, second]: readonly KeyingRow[],
  settled: readonly SettledRow[],
): Standing {
  if (!first) return 'new'
  if (first.batchId !== batchId) return 'elsewhere'
  if (settled.length > 0) return 'saved'
  if (second) return 'differs'
  return first.byId === keyedBy(viewer).byId ? 'own' : 'second'
}

export type SheetInList = {
  code: string
  standing: Exclude<Standing, 'new' | 'elsewhere' | 'counted'>
  byName: string
  /** ISO */
  at: string
  twice: boolean
  /** It was to be typed in twice, and somebody decided that once is enough. */
  once: boolean
  changed: boolean
}

const MOST_LISTED = 200

/** The sheets of a batch, what was typed in last first. */
export function listSheets(viewer: Viewer, surveyId: string, batchId: string): SheetInList[] | null {
  const found = findBatch(viewer, surveyId, batchId)
  if (!found) return null
  const { byId } = keyedBy(viewer)
  return listSheetLines(batchId, MOST_LISTED).map((line) => ({
    code: line.sheet,
    standing: line.settled
      ? 'saved'
      : line.turns > 1
        ? 'differs'
        : line.byFile
          ? 'by-file'
          : line.firstById === byId
            ? 'own'
            : 'second',
    byName: line.firstByName,
    at: line.at,
    twice: line.turns > 1,
    once: line.settled > 0 && line.turns === 1 && isKeyedTwice(batchId, line.sheet, found.batch.doubleShare),
    changed: Boolean(line.changed),
  }))
}

/** The scans of a sheet, whether or not it was typed in. */
export const scansOf = ({ batch, sheet }: OpenSheet) => listScans(batch.id, sheet.code)

/** Where the batch is in which a sheet was typed in, and what it is called. */
export function batchOfSheet(viewer: Viewer, { survey, keyings }: OpenSheet) {
  const found = keyings[0] && findBatch(viewer, survey.id, keyings[0].batchId)
  return found ? { id: found.batch.id, name: found.batch.name } : null
}
