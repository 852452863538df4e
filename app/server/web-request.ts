import type { IncomingMessage } from 'node:http'

/** Which site a page is asked of is our own finding. The rest is between a proxy and the server. */
const OURS = new Set(['host', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'forwarded'])

/**
 * The request in the shape that pages read. Its signal never aborts: a page is made in one go, and a signal from
 * outside costs a tenth of making it.
 * @param url the whole address
 * @param body what was sent with a write
 */
export function toWebRequest(req: IncomingMessage, url: URL, body?: Buffer): Request {
  // A HEAD is answered with the headers of the same GET, so the page is asked for as a GET.
  const method = req.method === 'HEAD' ? 'GET' : req.method
  return new Request(url, { method, headers: toHeaders(req, url.host), body: body as BodyInit })
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
