import type { IncomingMessage, ServerResponse } from 'node:http'

/** Which site a page is asked of is our own finding. The rest is between a proxy and the server. */
const OURS = new Set(['host', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'forwarded'])

/** Why a request's signal is aborted although nothing went wrong. */
const ANSWERED = new Error('The request was answered')

export type Asking = { request: Request; done: () => void }

/**
 * The request in the shape that pages read. It aborts when the visitor goes away, or when `done` is called: Remix
 * holds on to a page's data until then, or for five seconds.
 * @param url the whole address
 * @param body what was sent with a write
 */
export function toWebRequest(req: IncomingMessage, res: ServerResponse, url: URL, body?: Buffer): Asking {
  const gone = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) gone.abort()
  })
  // A HEAD is answered with the headers of the same GET, so the page is asked for as a GET.
  const method = req.method === 'HEAD' ? 'GET' : req.method
  const headers = toHeaders(req, url.host)
  const request = new Request(url, { method, headers, signal: gone.signal, body: body as BodyInit })
  return { request, done: () => gone.abort(ANSWERED) }
}

function toHeaders(req: IncomingMessage, host: string): Headers {
  const headers = new Headers({ host })
  const { rawHeaders: raw } = req
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i] ?? ''
    if (!OURS.has(name.toLowerCase())) headers.append(name, raw[i + 1] ?? '')
  }
  return headers
}
