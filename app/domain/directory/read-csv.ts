import { parse } from 'csv-parse/sync'
import { csvToService } from './csv-service'
import { FeedError, type FeedRow, type Note } from './feed'

/** Our columns, in the order that we write, and the other names that spreadsheets give them. */
export const CSV_COLUMNS = {
  name: ['Name', 'service', 'service name', 'activity', 'title'],
  organisation: ['Organisation', 'organization', 'provider', 'organisation name'],
  description: ['Description', 'about', 'details'],
  address: ['Address', 'address 1', 'street', 'street address', 'location'],
  town: ['Town', 'city', 'town or city'],
  postcode: ['Postcode', 'post code', 'postal code', 'zip'],
  days: ['Days', 'day'],
  opens: ['Opens', 'opens at', 'start', 'start time', 'from'],
  closes: ['Closes', 'closes at', 'end', 'end time', 'to'],
  cost: ['Cost', 'costs', 'price', 'fee', 'fees'],
  ageFrom: ['Age from', 'minimum age', 'min age'],
  ageTo: ['Age to', 'maximum age', 'max age'],
  access: ['Access', 'accessibility', 'access information'],
  website: ['Website', 'url', 'web', 'web address', 'web site'],
  phone: ['Phone', 'telephone', 'phone number', 'tel'],
  email: ['Email', 'e mail', 'email address'],
  id: ['Id', 'service id', 'identifier'],
} as const satisfies Record<string, readonly string[]>

export type CsvField = keyof typeof CSV_COLUMNS
export type CsvRow = Partial<Record<CsvField, string>>

/**
 * A spreadsheet saved as CSV. Rows are counted as a spreadsheet counts them: the names of the columns are row 1.
 * @throws FeedError when there is no column with names
 */
export function readCsvFile(
  text: string,
  feed: string,
): { rows: FeedRow[]; isWhole: boolean; notes: Note[] } {
  const [head, ...lines] = parseLines(text)
  const columns = matchColumns(head?.cells ?? [])
  if (!columns.fields.includes('name'))
    throw new FeedError('no-name-column', (head?.cells ?? []).join(', ').slice(0, 120))
  const toRow = countedNames(feed)
  const rows = lines.map(({ cells, row }): FeedRow => {
    if (cells.every((cell) => cell.trim() === '')) return { row, service: null, unread: 'row-empty' }
    const found: CsvRow = {}
    for (const [at, field] of columns.fields.entries()) {
      if (field && cells[at]?.trim()) found[field] = cells[at].replace(MADE_HARMLESS, '')
    }
    return { row, service: toRow(found) }
  })
  return { rows, isWhole: true, notes: columns.notes }
}

/** The apostrophe that our own spreadsheets put before what would else be run as a formula. */
const MADE_HARMLESS = /^'(?=[=+\-@\t\r])/

type Line = { cells: string[]; row: number }

function parseLines(text: string): Line[] {
  const plain = text.replace(/^\ufeff/, '')
  try {
    const found = parse(plain, {
      bom: true,
      delimiter: delimiterOf(plain),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { info: { records: number; empty_lines: number }; record: string[] }[]
    return found.map(({ info, record }) => ({ cells: record, row: info.records + info.empty_lines }))
  } catch (error) {
    throw new FeedError('not-csv', (error as Error).message.slice(0, 120))
  }
}

/** Spreadsheets of other countries part cells with semicolons, and some programs with tabs. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!
}

function matchColumns(head: string[]): { fields: (CsvField | undefined)[]; notes: Note[] } {
  const seen = new Set<string>()
  const unknown: string[] = []
  const fields = head.map((title) => {
    const field = FIELD_OF.get(plain(title))
    if (!field || seen.has(field)) {
      if (title.trim()) unknown.push(title.trim())
      return undefined
    }
    seen.add(field)
    return field
  })
  return {
    fields,
    notes: unknown.length > 0 ? [{ key: 'columns-unknown', value: unknown.join(', ').slice(0, 200) }] : [],
  }
}

const plain = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

const FIELD_OF = new Map(
  Object.entries(CSV_COLUMNS).flatMap(([field, titles]) =>
    titles.map((title) => [plain(title), field as CsvField]),
  ),
)

/** A spreadsheet has no ids: a row is who it is by its name and organisation, and the how-manieth of that name. */
function countedNames(feed: string) {
  const met = new Map<string, number>()
  return (row: CsvRow) => {
    const key = [row.name, row.organisation ?? row.name].map((part) => plain(part ?? '')).join('|')
    const nth = (met.get(key) ?? 0) + 1
    met.set(key, nth)
    return csvToService(row, feed, nth === 1 ? key : `${key}|${nth}`)
  }
}
