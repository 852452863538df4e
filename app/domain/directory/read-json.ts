import { FeedError, type FeedRow, type Note } from './feed'

/** One answer of a services address, or a file in its form. */
export type JsonPage = {
  rows: unknown[]
  page: number
  pages: number
  isLast: boolean
  /** False for one service by itself. */
  isList: boolean
}

/** @throws FeedError when it is no JSON, or JSON of something else */
export function parsePage(text: string): JsonPage {
  const given = parseJson(text)
  if (Array.isArray(given)) return list(given)
  if (!isRecord(given)) throw new FeedError('not-a-directory')
  const rows = [given.contents, given.content, given.services, given.data].find(Array.isArray)
  if (rows) {
    const pages = whole(given.total_pages) ?? 1
    const page = whole(given.page_number) ?? 1
    const isLast = typeof given.last_page === 'boolean' ? given.last_page : page >= pages
    return { rows, page, pages, isLast: isLast || rows.length === 0, isList: true }
  }
  if (typeof given.id === 'string' && typeof given.name === 'string')
    return { ...list([given]), isList: false }
  throw new FeedError('not-a-directory')
}

const list = (rows: unknown[]): JsonPage => ({ rows, page: 1, pages: 1, isLast: true, isList: true })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new FeedError('not-json', (error as Error).message.slice(0, 120))
  }
}

/** A file with one page, an array of services, or one service. */
export function readJsonFile(text: string): { rows: FeedRow[]; isWhole: boolean; notes: Note[] } {
  const { rows, page, pages, isLast, isList } = parsePage(text)
  const isWhole = isList && isLast && page === 1
  const bare = rows.filter(isListRow).length
  const notes: Note[] = []
  if (isList && !isWhole) notes.push({ key: 'not-whole', value: `${page} of ${pages}` })
  if (bare > 0) notes.push({ key: 'rows-bare', value: `${bare}` })
  return { rows: rows.map((service, at) => ({ row: at + 1, service })), isWhole, notes }
}

/** The arrays that only a whole service has. A list row has none of them, even empty. */
const DETAILS = [
  'schedules',
  'service_at_locations',
  'cost_options',
  'attributes',
  'languages',
  'contacts',
  'service_areas',
]

export const isListRow = (service: unknown): boolean =>
  isRecord(service) && !DETAILS.some((name) => Array.isArray(service[name]))

/** What stands at the root of an Open Referral address: it says where to go on. */
export const isRootAnswer = (text: string): boolean => {
  const given = parseJson(text)
  return isRecord(given) && typeof given.version === 'string' && !('contents' in given) && !('id' in given)
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const whole = (value: unknown) =>
  Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined
