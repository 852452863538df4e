import { findSame, isTypedIn } from '../../../db/queries/keying-import'
import { findVersion, listVersions } from '../../../db/queries/surveys'
import { listTownNames } from '../activities/towns'
import type { Answers } from '../drafts/questions'
import type { Viewer } from '../people/viewer'
import { hashOf } from '../site/secrets'
import type { Definition } from '../surveys/definition'
import { readSheetCode } from '../surveys/paper/sheet-code'
import type { KeyedSurvey } from './batch'
import { SHEET_COLUMN } from './import-columns'
import type { FileRow } from './import-file'
import { type CellProblem, type Reading, readingOf, readRow } from './import-row'

/** A row that waits to be taken in, with what it would become. */
export type PreparedRow = {
  row: number
  sheet: string | null
  /** Of all that stands in it: the same row again is known. */
  hash: string
  versionId: string
  channel: 'paper' | 'phone' | 'import'
  sentOn: string | null
  answers: Answers
  /** As they stood in the file, where the row may be left out. */
  cells?: Record<string, string>
  problems: CellProblem[]
  notes: CellProblem[]
}

/** Reads rows against the version of the survey that their sheet was printed from. */
export class RowReader {
  readonly #readings = new Map<string, Reading>()
  readonly #versions: Map<number, string>
  readonly #met = new Map<string, number>()
  readonly #sheets = new Map<string, string>()
  readonly #towns: string[]

  constructor(
    viewer: Viewer,
    readonly survey: KeyedSurvey,
    readonly today: string,
    readonly say: (key: string) => string,
  ) {
    this.#towns = listTownNames(viewer)
    const published = listVersions(survey.id).filter(({ publishedAt }) => publishedAt)
    this.#versions = new Map(published.map(({ number, id }) => [number, id]))
  }

  readAll = (rows: readonly FileRow[]): PreparedRow[] => rows.map((row) => this.#read(row))

  #read(line: FileRow): PreparedRow {
    const { row, cells } = line
    const sheet = this.#readSheet(cells[SHEET_COLUMN])
    const versionId = sheet.versionId ?? this.survey.versionId
    const { channel, sentOn, answers, problems, notes } = readRow(this.#readingOf(versionId), line)
    const said = JSON.stringify([this.survey.id, Object.entries(cells).toSorted()])
    const nth = (this.#met.get(said) ?? 0) + 1
    this.#met.set(said, nth)
    // Two people may well answer the same; two rows of one sheet are the same row.
    const hash = hashOf(['import', sheet.code ? '' : nth, said].join(' '))
    const again = sheet.code ? this.#sheets.get(sheet.code) : undefined
    if (sheet.code && again === undefined) this.#sheets.set(sheet.code, hash)
    const isOther = again !== undefined && again !== hash
    const twice = isOther ? [{ at: SHEET_COLUMN, key: 'answers-file:problem.sheet-twice' }] : []
    const all = [...sheet.problems, ...twice, ...problems]
    const kept = all.length > 0 || sheet.code ? { cells } : {}
    return {
      row,
      sheet: sheet.code,
      hash,
      versionId,
      channel,
      sentOn,
      answers,
      problems: all,
      notes,
      ...kept,
    }
  }

  #readingOf(versionId: string): Reading {
    const known = this.#readings.get(versionId)
    if (known) return known
    const definition = (findVersion(versionId)?.definition ?? this.survey.definition) as Definition
    const reading = readingOf(definition, this.#towns, this.today, this.say)
    this.#readings.set(versionId, reading)
    return reading
  }

  #readSheet(cell: string | undefined): { code: string | null; versionId?: string; problems: CellProblem[] } {
    if (!cell) return { code: null, problems: [] }
    const wrong = (key: string) => ({
      code: null,
      problems: [{ at: SHEET_COLUMN, key: `answers-file:problem.${key}`, value: cell }],
    })
    const read = readSheetCode(cell)
    if ('code' in read) {
      const versionId = this.#versions.get(read.version)
      if (read.survey !== this.survey.number || !versionId) return wrong('sheet-survey')
      return isTypedIn(this.survey.id, read.code) && !findSame(this.survey.id, read.code, '')
        ? wrong('sheet-typed')
        : { code: read.code, versionId, problems: [] }
    }
    // What another system calls its sheets is as good, as long as it is no code of ours that was misread.
    if (read.problem === 'check' || /^\d+\s*[-–—]\s*\d+/.test(cell)) return wrong('sheet-check')
    return /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,39}$/u.test(cell)
      ? { code: cell.toUpperCase(), problems: [] }
      : wrong('sheet-check')
  }
}
