import type { IncomingMessage } from 'node:http'

/** The built stylesheets, by address. */
export type Stylesheets = ReadonlyMap<string, string>

const LINK = /<link rel="stylesheet" href="(\/assets\/[^"]+\.css)"\s*\/?>/g

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

/** Puts the stylesheets that a page links to into the page. Their hashes are in our Content-Security-Policy. */
export const inlineStyles = (html: string, sheets: Stylesheets): string =>
  html.replace(LINK, (link, href: string) => {
    const css = sheets.get(href)
    return css === undefined ? link : `<style>${css}</style>`
  })
