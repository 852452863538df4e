import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

/** The request in the shape that pages read. It aborts when the visitor goes away. */
export function toWebRequest(req: IncomingMessage, res: ServerResponse, origin: string): Request {
  const gone = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) gone.abort()
  })
  // A HEAD is answered with the headers of the same GET, so the page is asked for as a GET.
  const method = req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET')
  const init: RequestInit & { duplex?: 'half' } = { method, headers: toHeaders(req), signal: gone.signal }
  if (method !== 'GET') {
    init.body = Readable.toWeb(req) as ReadableStream
    init.duplex = 'half'
  }
  return new Request(origin + req.url, init)
}

function toHeaders(req: IncomingMessage): Headers {
  const headers = new Headers()
  const raw = req.rawHeaders
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i]!
    if (name[0] !== ':') headers.append(name, raw[i + 1]!)
  }
  return headers
}
