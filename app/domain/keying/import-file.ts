import { parse } from 'csv-parse/sync'
import { decodeText } from '../directory/decode'

/** As programs that save it call it. */
export const FILE_FORMAT = 'CSV'
export const MOST_ROWS = 10_000
/** In bytes: about 500 letters in each of 10,000 rows. */
export const LARGEST_ANSWERS = 5 * 1024 * 1024

/** A row as it stands in the file. Rows are counted as a spreadsheet counts them: the names of columns are row 1. */
export type FileRow = { row: number; cells: Record<string, string> }
export type FileProblem =
  | 'empty'
  | 'large'
  | 'rows'
  | 'spreadsheet'
  | 'not-csv'
  | 'no-columns'
  | 'columns-twice'
export type AnswersFile = {
  rows: FileRow[]
  /** Names that no column of this survey has: nothing is read of them. */
  unknown: string[]
  /** Letters of older programs: words may look wrong. */
  isOld: boolean
}

/**
 * The rows of a CSV file, however a spreadsheet wrote it: with commas, semicolons or tabs, with a mark at its
 * start, in UTF-8, UTF-16 or the letters of older programs.
 * @param names of the columns that are known
 * @param needed at least one of these columns must be there
 */
export function readAnswersFile(
  bytes: Uint8Array,
  names: readonly string[],
  needed: readonly string[],
): AnswersFile | { problem: FileProblem } {
  if (bytes.length > LARGEST_ANSWERS) return { problem: 'large' }
  // Excel's own files are archives, and those of its older versions begin like this.
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { problem: 'spreadsheet' }
  const { text, isOld } = decodeText(bytes)
  const plain = text.replace(/^\ufeff/, '')
  if (plain.trim() === '') return { problem: 'empty' }
  if (plain.includes('\u0000')) return { problem: 'not-csv' }
  const lines = parseLines(plain)
  if (!lines) return { problem: 'not-csv' }
  const [head, ...rest] = lines
  const columns = (head?.cells ?? []).map((cell) => findName(cell, names))
  const found = columns.flatMap((name) => name ?? [])
  if (!found.some((name) => needed.includes(name))) return { problem: 'no-columns' }
  if (new Set(found).size < found.length) return { problem: 'columns-twice' }
  // What a spreadsheet leaves below its last row is nothing.
  const last = rest.findLastIndex(({ cells }) => !isEmpty(cells))
  if (last < 0) return { problem: 'empty' }
  if (last + 1 > MOST_ROWS) return { problem: 'rows' }
  const unknown = (head?.cells ?? []).filter((cell, at) => cell.trim() && !columns[at])
  return {
    rows: rest.slice(0, last + 1).map(({ cells, row }) => ({ row, cells: toRecord(cells, columns) })),
    unknown: unknown.map((cell) => cell.trim().slice(0, 60)),
    isOld,
  }
}

const startsWith = (bytes: Uint8Array, sign: readonly number[]) =>
  sign.every((byte, at) => bytes[at] === byte)
const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')

/** The apostrophe that spreadsheets put before what would else be run as a formula. */
const MADE_HARMLESS = /^'(?=[=+\-@\t\r])/

function toRecord(
  cells: readonly string[],
  columns: readonly (string | undefined)[],
): Record<string, string> {
  const pairs = columns.flatMap((name, at): [string, string][] => {
    const cell = (cells[at] ?? '').trim().replace(MADE_HARMLESS, '')
    return name && cell ? [[name, cell]] : []
  })
  return Object.fromEntries(pairs)
}

/** Spaces and large letters do not count: "Sent on" is `sent_on`. */
function findName(cell: string, names: readonly string[]): string | undefined {
  const plain = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '_')
  return names.find((name) => plain(name) === plain(cell))
}

type Line = { cells: string[]; row: number }

function parseLines(text: string): Line[] | null {
  // Some programs say in a first line of its own what parts the cells.
  const [, said, body = text] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? []
  const skipped = said ? 1 : 0
  try {
    const records = parse(body, {
      delimiter: said ?? delimiterOf(body),
      relax_column_count: true,
      relax_quotes: true,
    }) as string[][]
    return records.map((cells, at) => ({ cells, row: at + 1 + skipped }))
  } catch {
    return null
  }
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] as string
}
