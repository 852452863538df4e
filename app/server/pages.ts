import type { IncomingMessage, ServerResponse } from 'node:http'
import { isClosedDoor } from './closed-doors'
import { type DatabaseState, isDatabaseError } from './database-state'
import { chooseEncoding, encode, encodeHarder, isWorthCompressing } from './encoding'
import { matchesEtag } from './etag'
import { readBody, uploadBoundary } from './limits'
import { type FallbackKind, kindOfStatus } from './mending'
import { type KeptPage, keepPage, type PageCache } from './page-cache'
import { pageKey } from './page-key'
import { type Asked, CACHE_CONTROL, type Rendered, type Rendering, renderAnswer } from './render'
import { noteCacheUse } from './request-log'
import { isFirstView } from './stylesheet'
import { readUpload } from './upload'
import type { Sender } from './visitor'

export type Pages = {
  state: DatabaseState
  cache: PageCache
  rendering: (https: boolean) => Rendering
  fallback: (req: IncomingMessage, res: ServerResponse, kind: FallbackKind) => void
  onFailure: (error: unknown) => void
}

const isRead = (req: IncomingMessage) => req.method === 'GET' || req.method === 'HEAD'

/**
 * The quick way, before everything else: a page that is kept and still good is sent as it is.
 * @returns false when it must be made
 */
export function sendFromCache(
  req: IncomingMessage,
  res: ServerResponse,
  sender: Sender,
  pages: Pages,
): boolean {
  if (!isRead(req)) return false
  const asked = askedOf(req, sender)
  const key = asked && pageKey(req, asked.url, asked.firstView)
  const version = key && pages.state.version()
  const page = version ? pages.cache.find(key, version) : undefined
  if (!key || !page) return false
  noteCacheUse(res, 'hit')
  sendKept(req, res, key, page, pages)
  return true
}

/** Makes a page, or shares one that is being made for somebody else, and sends it. */
export async function sendPage(
  req: IncomingMessage,
  res: ServerResponse,
  sender: Sender,
  pages: Pages,
): Promise<void> {
  const asked = askedOf(req, sender)
  if (!asked) return pages.fallback(req, res, 'bad-request')
  if (isClosedDoor(asked.url)) return pages.fallback(req, res, 'not-found')
  const version = pages.state.version()
  if (version === undefined) return pages.fallback(req, res, 'mending')
  if (!isRead(req)) asked.sent = await readSent(req, asked.url)
  const make = () => renderAnswer(req, asked, pages.rendering(sender.https))
  const key = isRead(req) ? pageKey(req, asked.url, asked.firstView) : undefined
  let own: Rendered | undefined
  const page = key
    ? await pages.cache.share(key, version, async () => {
        own = await make()
        const mayKeep = own.isPublic && own.status === 200 && own.failure === undefined
        return mayKeep ? keepPage(own, version, chooseEncoding(req.headers['accept-encoding'])) : undefined
      })
    : undefined
  if (!key || !page) return sendOnce(req, res, own ?? (await make()), pages)
  noteCacheUse(res, own ? 'miss' : 'shared')
  return sendKept(req, res, key, page, pages)
}

function readSent(req: IncomingMessage, url: URL): Promise<Buffer> {
  const boundary = uploadBoundary(req, url)
  return boundary ? readUpload(req, boundary) : readBody(req)
}

function askedOf(req: IncomingMessage, { address, host, https }: Sender): Asked | undefined {
  if (!req.url?.startsWith('/')) return undefined
  try {
    const url = new URL(`${https ? 'https' : 'http'}://${host}${req.url}`)
    // An address that cannot be decoded is no address of ours.
    decodeURIComponent(url.pathname)
    // Links on a page of such an address, as to its other languages, would lead to another site.
    if (url.pathname.startsWith('//')) return undefined
    return { url, address, firstView: isFirstView(req, host) }
  } catch {
    return undefined
  }
}

function sendKept(
  req: IncomingMessage,
  res: ServerResponse,
  key: string,
  page: KeptPage,
  pages: Pages,
): void {
  if (matchesEtag(req.headers['if-none-match'], page.etag)) {
    res.writeHead(304, page.headers as string[])
    res.end()
    return
  }
  const encoding = page.compressible ? chooseEncoding(req.headers['accept-encoding']) : 'identity'
  const headers = isAskedAhead(req) ? forAskedAhead(page.headers) : page.headers
  const send = (body: Buffer) => {
    const own = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    res.writeHead(200, [...headers, ...own, 'Content-Length', String(body.length)])
    res.end(req.method === 'HEAD' ? undefined : body)
  }
  const body = pages.cache.body(key, page, encoding)
  if (Buffer.isBuffer(body)) send(body)
  else body.then(send).catch((error) => failed(req, res, error, pages))
}

/** A browser asks for the page that its visitor is about to open (app/scripts/page/prefetch.ts). */
const isAskedAhead = (req: IncomingMessage) => req.headers['sec-purpose']?.includes('prefetch') ?? false

/** It may then show it without asking again, unless a cookie has changed since: that saves a journey. */
const forAskedAhead = (headers: readonly string[]) =>
  headers.map((text) => (text === CACHE_CONTROL ? 'private, max-age=30' : text))

function failed(req: IncomingMessage, res: ServerResponse, error: unknown, pages: Pages): void {
  pages.onFailure(error)
  pages.fallback(req, res, isDatabaseError(error) ? 'mending' : 'error')
}

/** An answer for this request alone. */
async function sendOnce(
  req: IncomingMessage,
  res: ServerResponse,
  made: Rendered,
  pages: Pages,
): Promise<void> {
  if (made.failure !== undefined) pages.onFailure(made.failure)
  if (isDatabaseError(made.failure)) return pages.fallback(req, res, 'mending')
  const kind = made.body.length === 0 ? kindOfStatus(made.status) : undefined
  if (kind) return pages.fallback(req, res, kind)
  const headers = made.headers.flat()
  if (made.status === 204 || made.status === 304) {
    res.writeHead(made.status, headers)
    res.end()
    return
  }
  const wanted = chooseEncoding(req.headers['accept-encoding'])
  const encoding = isWorthCompressing(made.type, made.body.length) ? wanted : 'identity'
  const body = await (made.isLight ? encodeHarder : encode)(made.body, encoding)
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding)
  writeHead(res, made.status, [...headers, 'Content-Length', String(body.length)])
  res.end(req.method === 'HEAD' ? undefined : body)
}

/**
 * Where something was set before (Vite does so while developing), Node would set each header anew: of several cookies
 * the last one alone would be left.
 */
function writeHead(res: ServerResponse, status: number, headers: string[]): void {
  if (res.getHeaderNames().length === 0) return void res.writeHead(status, headers)
  for (let i = 0; i < headers.length; i += 2) {
    const [name = '', value = ''] = headers.slice(i, i + 2)
    if (name.toLowerCase() === 'set-cookie') res.appendHeader(name, value)
    else res.setHeader(name, value)
  }
  res.writeHead(status)
}
