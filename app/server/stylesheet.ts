import type { IncomingMessage } from 'node:http'

/** The built stylesheets, by address. */
export type Stylesheets = ReadonlyMap<string, string>

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

/** Puts the stylesheet that a page links to into the page. Its hash is in our Content-Security-Policy. */
export function inlineStyles(html: string, sheets: Stylesheets): string {
  const start = html.indexOf(BEFORE)
  const nameEnd = start < 0 ? -1 : html.indexOf('"', start + BEFORE.length)
  const end = nameEnd < 0 ? -1 : html.indexOf('>', nameEnd) + 1
  const css = end > 0 ? sheets.get(html.slice(start + BEFORE.length, nameEnd)) : undefined
  return css === undefined ? html : `${html.slice(0, start)}<style>${css}</style>${html.slice(end)}`
}
