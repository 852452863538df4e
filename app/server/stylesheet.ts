import type { IncomingMessage } from 'node:http'
import { holdsSignIn } from './page-key'

/** A built stylesheet, and how a Content-Security-Policy names it where a page carries it inside. */
export type Stylesheet = { css: Buffer; source: string }
/** By address. */
export type Stylesheets = ReadonlyMap<string, Stylesheet>

const BEFORE = '<link rel="stylesheet" href="'

/**
 * Whether this visitor probably has no stylesheet of ours yet: they do not come from one of our own pages.
 * Their page carries its stylesheet inside, so that it is there a whole journey over the network earlier.
 * Whoever is signed in came in through our pages and keeps the stylesheet: they would load it a second time with each
 * page that they open from a bookmark, and compressing it was a fifth of the work for such a page.
 */
export function isFirstView(req: IncomingMessage, host: string): boolean {
  if (holdsSignIn(req.headers.cookie)) return false
  const site = req.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin'
  const referer = req.headers.referer
  if (referer === undefined) return true
  const at = referer.indexOf('//')
  return at < 0 || !referer.startsWith(host, at + 2)
}

/** The first stylesheet that a page links to, and where the link stands. */
export type LinkedSheet = Stylesheet & { address: string; start: number; end: number }

export function findSheet(html: string, sheets: Stylesheets): LinkedSheet | undefined {
  const start = html.indexOf(BEFORE)
  const nameEnd = start < 0 ? -1 : html.indexOf('"', start + BEFORE.length)
  const end = nameEnd < 0 ? -1 : html.indexOf('>', nameEnd) + 1
  if (end <= 0) return undefined
  const address = html.slice(start + BEFORE.length, nameEnd)
  const sheet = sheets.get(address)
  return sheet && { ...sheet, address, start, end }
}

/**
 * A page as it is sent, with the stylesheet that it links to inside.
 * The stylesheet stays bytes: as text it would have to be encoded again for each page.
 */
export function withStyles(html: string, { css, address, start, end }: LinkedSheet): Buffer {
  // Its address stays readable: the page's script asks for it before the next page needs it.
  const before = Buffer.from(`${html.slice(0, start)}<style data-href="${address}">`)
  return Buffer.concat([before, css, Buffer.from(`</style>${html.slice(end)}`)])
}
