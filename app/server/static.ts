import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BuiltFile } from './built-files'
import { chooseEncoding } from './encoding'
import { matchesEtag } from './etag'

/** Sends a file of the build. @returns false when the address is none */
export function sendBuiltFile(
  req: IncomingMessage,
  res: ServerResponse,
  files: ReadonlyMap<string, BuiltFile>,
): boolean {
  if (req.method !== 'GET' && req.method !== 'HEAD') return false
  const url = req.url ?? ''
  const query = url.indexOf('?')
  const file = files.get(query < 0 ? url : url.slice(0, query))
  if (!file) return false
  const wanted = chooseEncoding(req.headers['accept-encoding'])
  const encoding = file.bodies[wanted] ? wanted : 'identity'
  const body = file.bodies[encoding] ?? file.bodies.identity
  for (const [name, value] of file.headers) res.setHeader(name, value)
  if (file.etag) {
    const etag = `"${file.etag}-${encoding}"`
    res.setHeader('ETag', etag)
    if (matchesEtag(req.headers['if-none-match'], etag)) {
      res.statusCode = 304
      res.end()
      return true
    }
  }
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
  return true
}
