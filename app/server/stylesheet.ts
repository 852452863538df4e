import type { IncomingMessage } from 'node:http'

/** The built stylesheets, by address. */
export type Stylesheets = ReadonlyMap<string, Buffer>

const BEFORE = '<link rel="stylesheet" href="'

/**
 * Whether this visitor probably has no stylesheet of ours yet: they do not come from one of our own pages.
 * Their page carries its stylesheet inside, so that it is there a whole journey over the network earlier.
 */
export function isFirstView(req: IncomingMessage, host: string): boolean {
  const site = req.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin'
  const referer = req.headers.referer
  if (referer === undefined) return true
  const at = referer.indexOf('//')
  return at < 0 || !referer.startsWith(host, at + 2)
}

/**
 * A page as it is sent, with the stylesheet that it links to inside. The policy of our pages names its hash.
 * The stylesheet stays bytes: as text it would have to be encoded again for each page.
 */
export function withStyles(html: string, sheets: Stylesheets): Buffer {
  const start = html.indexOf(BEFORE)
  const nameEnd = start < 0 ? -1 : html.indexOf('"', start + BEFORE.length)
  const end = nameEnd < 0 ? -1 : html.indexOf('>', nameEnd) + 1
  const css = end > 0 ? sheets.get(html.slice(start + BEFORE.length, nameEnd)) : undefined
  if (css === undefined) return Buffer.from(html)
  // Its address stays readable: the page's script asks for it before the next page needs it.
  const before = Buffer.from(
    `${html.slice(0, start)}<style data-href="${html.slice(start + BEFORE.length, nameEnd)}">`,
  )
  return Buffer.concat([before, css, Buffer.from(`</style>${html.slice(end)}`)])
}
