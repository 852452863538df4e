import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../env.server'
import { wordsFor } from '../i18n/words.server'
import { langFrom, preferencesFrom } from '../preferences/cookie'
import type { HeaderList } from './security-headers'

/** What can go wrong before, after or without a page, by the name of its words in `errors.json`. */
const KINDS = {
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  'too-large': 413,
  'too-long': 414,
  'too-many': 429,
  error: 500,
  mending: 503,
} as const

export type FallbackKind = keyof typeof KINDS

/** The kind that says what a bare status means, or undefined where a page says it itself. */
export const kindOfStatus = (status: number): FallbackKind | undefined =>
  (Object.keys(KINDS) as FallbackKind[]).find((kind) => KINDS[kind] === status)

/** What an answer without a page needs from the site: its headers and its stylesheet, if it was built. */
export type Frame = { headers: HeaderList; stylesheet?: string }

/**
 * Answers with a whole document of our own making: no page, no database, no scripts, nothing to wait for.
 * It looks like the site where the stylesheet can be had, and reads well where it cannot.
 */
export function sendFallback(
  req: IncomingMessage,
  res: ServerResponse,
  kind: FallbackKind,
  frame: Frame,
): void {
  if (res.headersSent) {
    res.destroy()
    return
  }
  const body = Buffer.from(fallbackPage(req, kind, frame.stylesheet))
  for (const [name, value] of frame.headers) res.setHeader(name, value)
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Content-Length', body.length)
  if (kind === 'mending') res.setHeader('Retry-After', '30')
  if (kind === 'too-large') res.setHeader('Connection', 'close')
  res.statusCode = KINDS[kind]
  res.end(req.method === 'HEAD' ? undefined : body)
}

function fallbackPage(req: IncomingMessage, kind: FallbackKind, stylesheet: string | undefined): string {
  const cookie = req.headers.cookie
  const { lang, dir, t } = wordsFor(langFrom(addressOf(req), cookie, req.headers['accept-language']))
  const site = toHtml(env().SITE_NAME)
  const look = preferencesFrom(cookie)
  const say = (key: string) => toHtml(t(`errors:${key}`))
  const next =
    kind === 'mending' || kind === 'error'
      ? link(toHtml(ownAddress(req.url)), say('again'))
      : link('/', say('home'))
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" data-text="${look.text}" data-space="${look.space}" data-colours="${look.colours}" data-pictures="${look.pictures}" data-page="${look.page}" data-motion="${look.motion}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say(`${kind}.title`)} - ${site}</title>
${stylesheet ? `<link rel="stylesheet" href="${stylesheet}">` : ''}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body>
<header class="site-header"><div class="site-bar"><a class="brand" href="/"><span class="brand-name">${site}</span></a></div></header>
<main id="main">
<div class="page-title"><h1>${say(`${kind}.title`)}</h1></div>
<p>${say(`${kind}.what`)}</p>
<p>${say(`${kind}.do`)}</p>
<p>${next}</p>
<p>${phone(say('phone'), env().HELP_PHONE)}</p>
</main>
</body>
</html>
`
}

const link = (href: string, words: string) => `<a class="button button-main" href="${href}">${words}</a>`

const phone = (sentence: string, number: string) =>
  sentence.replace(number, `<a href="tel:${number.replaceAll(' ', '')}" dir="ltr">${number}</a>`)

/** Never one that leads to another site. */
const ownAddress = (url = '/') => (/^\/(?!\/)/.test(url) ? url : '/')

/** Only its ?lang= is read, so an address that is none does no harm. */
function addressOf(req: IncomingMessage): URL {
  const at = req.url?.indexOf('?') ?? -1
  const url = new URL('http://site')
  if (at >= 0) url.search = req.url?.slice(at, at + 200) ?? ''
  return url
}

const toHtml = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
