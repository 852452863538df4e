import { type Feed, FeedError, type FeedRow, feedName } from './feed'
import { isListRow, isRecord, isRootAnswer, type JsonPage, parsePage } from './read-json'
import { WEB_LIMITS, type WebLimits, WebReader } from './web-page'

/** Rows of a list are asked for one by one: so many at a time. */
const AT_ONCE = 4
/** A server that answers so many with an error has more wrong with it than a few rows. */
const MOST_FAILURES = 20

/**
 * A directory from a web address: its root, its list of services (all pages of it), or one service.
 * Rows of a list that lack what only a whole service has are asked for by their ids.
 * @throws FeedError when a page cannot be read: half a feed would close what is in the other half
 */
export async function readFeedAddress(
  address: string,
  name = feedName(address),
  limits: Partial<WebLimits> = {},
): Promise<Feed> {
  const bounds = { ...WEB_LIMITS, ...limits }
  const reader = new WebReader(bounds)
  try {
    const { first, url } = await openList(reader, address)
    const { rows, isWhole } = await readPages(reader, url, first, bounds.pages)
    const services = first.isList
      ? await readDetails(reader, url, rows)
      : rows.map((service) => ({ service }))
    return {
      name,
      source: address,
      rows: services.map((row, at): FeedRow => ({ row: at + 1, ...row })),
      isWhole,
      notes: first.isList && !isWhole ? [{ key: 'not-whole', value: `${first.page} of ${first.pages}` }] : [],
    }
  } finally {
    reader.close()
  }
}

/** An Open Referral root says what it is, and has its services one step below. */
async function openList(reader: WebReader, address: string): Promise<{ first: JsonPage; url: URL }> {
  const url = new URL(address)
  const text = await reader.read(address)
  if (!isRootAnswer(text)) return { first: parsePage(text), url }
  url.pathname = `${url.pathname.replace(/\/$/, '')}/services`
  return { first: parsePage(await reader.read(url.href)), url }
}

async function readPages(reader: WebReader, url: URL, first: JsonPage, most: number) {
  const rows = [...first.rows]
  if (first.page !== 1 || !first.isList) return { rows, isWhole: false }
  if (first.pages > most) throw new FeedError('too-many-pages', `${first.pages}`)
  let last = first
  for (let page = 2; page <= first.pages || !last.isLast; page++) {
    if (page > most) throw new FeedError('too-many-pages', `${page}`)
    url.searchParams.set('page', `${page}`)
    last = parsePage(await reader.read(url.href))
    if (last.page !== page && last.rows.length > 0 && sameRow(last.rows[0], first.rows[0])) {
      throw new FeedError('pages-repeat', url.href)
    }
    rows.push(...last.rows)
    if (last.rows.length === 0) break
  }
  return { rows, isWhole: true }
}

const sameRow = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

type Detailed = Pick<FeedRow, 'service' | 'unread'>

async function readDetails(reader: WebReader, url: URL, rows: unknown[]): Promise<Detailed[]> {
  const detailed: Detailed[] = rows.map((service) => ({ service }))
  const waiting = detailed.filter((row) => isListRow(row.service) && idOf(row.service))
  let failures = 0
  const work = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      await readDetail(reader, url, row)
      if (row.unread && ++failures > MOST_FAILURES) throw new FeedError('details-refused', url.href)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return detailed
}

/** A service that cannot be read is skipped: with the little that the list says, it would lose the rest here. */
async function readDetail(reader: WebReader, url: URL, row: Detailed): Promise<void> {
  const address = new URL(url)
  address.search = ''
  address.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(idOf(row.service)!)}`
  try {
    const page = parsePage(await reader.read(address.href))
    if (page.isList || idOf(page.rows[0]) !== idOf(row.service)) throw new FeedError('not-a-directory')
    row.service = page.rows[0]
  } catch (error) {
    if (!(error instanceof FeedError)) throw error
    row.unread = 'details-not-read'
  }
}

const idOf = (service: unknown): string | undefined =>
  isRecord(service) && typeof service.id === 'string' ? service.id : undefined
