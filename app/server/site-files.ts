import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { TYPES } from './built-files'
import { matchesEtag } from './etag'
import { FILE_HEADERS, PICTURE_POLICY } from './security-headers'

/** Where this site keeps its own pictures and photos, by the address that shows them. */
const FOLDERS: Record<string, string> = { 'site-pictures': 'pictures', photos: 'photos' }

/** Plain names only: no hidden file, no way up, nothing encoded. */
const ADDRESS =
  /^\/(site-pictures|photos)\/((?:[a-z0-9][a-z0-9._-]{0,99}\/){0,2}[a-z0-9][a-z0-9._-]{0,99}\.(?:svg|png|webp|jpe?g))(?:\?|$)/i

/** The file that an address of `/site-pictures/` or `/photos/` names, or undefined. */
export function siteFilePath(url: string, dataDir: string): string | undefined {
  const [, folder = '', name = ''] = ADDRESS.exec(url) ?? []
  return name && !name.includes('..') ? join(dataDir, FOLDERS[folder] ?? folder, name) : undefined
}

/**
 * Sends a picture that this site was given. It was not made by us, so it may load nothing and run nothing.
 * @returns false when there is no such picture
 */
export async function sendSiteFile(
  req: IncomingMessage,
  res: ServerResponse,
  dataDir: string,
): Promise<boolean> {
  if (req.method !== 'GET' && req.method !== 'HEAD') return false
  const path = siteFilePath(req.url ?? '', dataDir)
  if (!path) return false
  const file = await stat(path).catch(() => undefined)
  if (!file?.isFile()) return false
  const etag = `"${file.size.toString(36)}-${Math.round(file.mtimeMs).toString(36)}"`
  for (const [name, value] of [...FILE_HEADERS, PICTURE_POLICY]) res.setHeader(name, value)
  res.setHeader('Content-Type', TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream')
  res.setHeader('Cache-Control', 'public, max-age=3600')
  res.setHeader('ETag', etag)
  if (matchesEtag(req.headers['if-none-match'], etag)) {
    res.statusCode = 304
    res.end()
    return true
  }
  res.setHeader('Content-Length', file.size)
  if (req.method === 'HEAD') res.end()
  else await pipeline(createReadStream(path), res).catch(() => res.destroy())
  return true
}
