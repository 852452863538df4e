import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { PageLoadContext } from './load-context'
import { allowing, embedding, FILE_HEADERS, type HeaderList } from './security-headers'
import { findSheet, type LinkedSheet, type Stylesheets, withStyles } from './stylesheet'
import { toWebRequest } from './web-request'

export type RenderPage = (request: Request, context: PageLoadContext) => Promise<Response>

/** One request as far as a page needs to know it. */
export type Asked = { url: URL; address: string; firstView: boolean; sent?: Buffer }

/** How this site makes its pages. */
export type Rendering = { render: RenderPage; sheets: Stylesheets; documentHeaders: HeaderList }

/** One answer of the pages, complete, with all headers but those of its encoding. */
export type Rendered = {
  status: number
  type: string
  headers: HeaderList
  body: Buffer
  /** The page says that everybody with the same settings may have it. */
  isPublic: boolean
  /** The page says that it goes to old phones and slow networks. */
  isLight: boolean
  /** Of a public page as it was written: the same whether its stylesheet travels inside or not. */
  etag: string | undefined
  failure?: unknown
}

/** Pages say by this header that they are the same for every visitor without an account. It is not sent on. */
const PUBLIC = 'x-page-cache'

const REPLACED = new Set([PUBLIC, 'content-length', 'content-encoding'])

/** The browser that a page was made for may keep it, and shows it again at once when a person goes back. */
export const CACHE_CONTROL = 'private, no-cache'
const VARIES = { document: 'Accept-Encoding, Accept-Language, Cookie', other: 'Accept-Encoding' }

/** Makes one answer. Nothing on our pages is worth streaming, so all of it is there at once. */
export async function renderAnswer(req: IncomingMessage, asked: Asked, how: Rendering): Promise<Rendered> {
  const nonce = randomBytes(12).toString('base64url')
  const context: PageLoadContext = { nonce, address: asked.address, takesHtml: true }
  const response = await how.render(toWebRequest(req, asked.url, asked.sent), context)
  const written = await readWritten(response, context)
  const isDocument = typeof written === 'string'
  const usesNonce = isDocument && written.includes(nonce)
  const isPublic =
    response.headers.get(PUBLIC) === 'public' && !response.headers.has('set-cookie') && !usesNonce
  const sheet = isDocument ? findSheet(written, how.sheets) : undefined
  const isInside = sheet !== undefined && asked.firstView
  let guards = isDocument ? how.documentHeaders : FILE_HEADERS
  if (usesNonce) guards = allowing(guards, 'script-src', `'nonce-${nonce}'`)
  if (context.embeds) guards = embedding(guards)
  // A browser that keeps a page takes on the headers of "not changed", which answers for both ways of sending it.
  if (sheet && (isInside || isPublic)) guards = allowing(guards, 'style-src', sheet.source)
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: headersOf(response, guards, isDocument ? VARIES.document : VARIES.other),
    body: isDocument ? documentBody(written, isInside ? sheet : undefined) : written,
    isPublic,
    isLight: context.isLight ?? false,
    etag: isPublic ? (response.headers.get('etag') ?? tagOf(written)) : undefined,
    failure: context.failure,
  }
}

async function readWritten(response: Response, { html }: PageLoadContext): Promise<string | Buffer> {
  if (html !== undefined) return html
  const isDocument = response.headers.get('content-type')?.startsWith('text/html')
  return isDocument ? response.text() : Buffer.from(await response.arrayBuffer())
}

const documentBody = (written: string, inside: LinkedSheet | undefined) =>
  inside ? withStyles(written, inside) : Buffer.from(written)

const tagOf = (written: string | Buffer) =>
  `W/"${createHash('sha256').update(written).digest('base64url').slice(0, 20)}"`

/** "Saved" and "look there": there is no body to guard, to keep or to encode. */
const isBare = ({ status, body }: Response) => body === null && (status === 204 || status === 303)

function headersOf(response: Response, guards: HeaderList, varies: string): HeaderList {
  const headers: (readonly [string, string])[] = []
  for (const header of response.headers) {
    if (!REPLACED.has(header[0])) headers.push(header)
  }
  if (isBare(response)) return headers
  for (const guard of guards) if (!response.headers.has(guard[0])) headers.push(guard)
  if (!response.headers.has('cache-control')) headers.push(['Cache-Control', CACHE_CONTROL])
  if (!response.headers.has('vary')) headers.push(['Vary', varies])
  return headers
}
