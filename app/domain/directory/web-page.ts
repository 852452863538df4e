import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FeedError } from './feed'
import { checkWebAddress, guardedLookup } from './web-address'

export type WebLimits = {
  allowPrivate: boolean
  pageBytes: number
  pageMs: number
  redirects: number
  pages: number
}

export const WEB_LIMITS: WebLimits = {
  allowPrivate: false,
  pageBytes: 10 * 1024 * 1024,
  pageMs: 30_000,
  redirects: 3,
  pages: 500,
}

/** Reads pages one after another, or some side by side, over few connections. Close it when done. */
export class WebReader {
  private readonly http: HttpAgent
  private readonly https: HttpsAgent

  constructor(private readonly limits: WebLimits) {
    const options = { keepAlive: true, maxSockets: 4, lookup: guardedLookup(limits.allowPrivate) }
    this.http = new HttpAgent(options)
    this.https = new HttpsAgent(options)
  }

  close(): void {
    this.http.destroy()
    this.https.destroy()
  }

  /**
   * The text of a page. Where it sends us on to is checked like the address itself.
   * @throws FeedError
   */
  async read(address: string): Promise<string> {
    const deadline = AbortSignal.timeout(this.limits.pageMs)
    let url = checkWebAddress(address, this.limits.allowPrivate)
    for (let hop = 0; hop <= this.limits.redirects; hop++) {
      const answer = await this.ask(url, deadline)
      const next = redirectOf(answer, url)
      if (!next) return this.readBody(answer, url, deadline)
      answer.destroy()
      url = checkWebAddress(next.href, this.limits.allowPrivate)
    }
    throw new FeedError('too-many-redirects', address)
  }

  private ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const isSecure = url.protocol === 'https:'
    const send = isSecure ? httpsRequest : httpRequest
    const headers = {
      accept: 'application/json',
      'accept-encoding': 'gzip, br',
      'user-agent': 'GoodDays-import',
    }
    return new Promise((resolve, reject) => {
      send(url, { agent: isSecure ? this.https : this.http, headers, signal }, resolve)
        .on('error', (error) => reject(toFeedError(error, url, signal)))
        .end()
    })
  }

  private async readBody(answer: IncomingMessage, url: URL, signal: AbortSignal): Promise<string> {
    if (answer.statusCode !== 200) {
      answer.destroy()
      throw new FeedError('page-refused', `${answer.statusCode} ${url.href}`)
    }
    const chunks: Buffer[] = []
    let size = 0
    try {
      for await (const chunk of unpacked(answer)) {
        size += (chunk as Buffer).length
        if (size > this.limits.pageBytes) throw new FeedError('page-too-large', url.href)
        chunks.push(chunk as Buffer)
      }
    } catch (error) {
      answer.destroy()
      throw toFeedError(error as Error, url, signal)
    }
    return Buffer.concat(chunks).toString('utf8')
  }
}

/** Packed answers count by what is in them: a small one may hold a very large one. */
function unpacked(answer: IncomingMessage): Readable {
  const coding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (coding === 'identity') return answer
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  }
  const make = Object.hasOwn(unpack, coding) ? unpack[coding as keyof typeof unpack] : undefined
  if (!make) throw new FeedError('page-broken', coding)
  const stream = make()
  answer.on('error', (error) => stream.destroy(error))
  return answer.pipe(stream)
}

function redirectOf(answer: IncomingMessage, from: URL): URL | undefined {
  const { statusCode = 0, headers } = answer
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return undefined
  if (!URL.canParse(headers.location, from.href)) throw new FeedError('address-wrong', headers.location)
  const to = new URL(headers.location, from.href)
  // What was asked for in secret is not asked for in the open.
  if (from.protocol === 'https:' && to.protocol === 'http:') throw new FeedError('address-wrong', to.href)
  return to
}

function toFeedError(error: Error, url: URL, signal: AbortSignal): FeedError {
  if (error instanceof FeedError) return error
  if (signal.aborted) return new FeedError('page-too-slow', url.href)
  const code = (error as NodeJS.ErrnoException).code ?? error.message
  return new FeedError(code === 'ENOTFOUND' ? 'address-unknown' : 'page-broken', `${code} ${url.href}`)
}
