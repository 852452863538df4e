import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { isWorthCompressing } from './encoding'
import { FILE_HEADERS, hashSource, PICTURE_POLICY } from './security-headers'
import type { Stylesheet, Stylesheets } from './stylesheet'

/** One file of the build, ready to send. `bodies` holds what `npm run build` compressed beside it. */
export type BuiltFile = {
  headers: readonly [string, string][]
  etag: string | undefined
  bodies: { identity: Buffer; br?: Buffer; gzip?: Buffer }
}

export const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** Their names change with what is in them, so a browser may keep them for ever. */
const HASHED = /^\/(?:assets|pictures|fonts)\//
const FOREVER = 'public, max-age=31536000, immutable'
const ONE_HOUR = 'public, max-age=3600'

/**
 * All files of the build by their address, read once: a few megabytes, and only what was there at the start can
 * ever be sent, whatever an address says.
 */
export function readBuiltFiles(folder: string): Map<string, BuiltFile> {
  const files = new Map<string, BuiltFile>()
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  for (const file of names) {
    const type = TYPES[extname(file)]
    if (!type) continue
    const address = `/${relative(folder, file).split(sep).map(encodeURIComponent).join('/')}`
    const read = (name: string) => (names.has(name) ? readFileSync(name) : undefined)
    files.set(address, builtFile(address, type, readFileSync(file), read(`${file}.br`), read(`${file}.gz`)))
  }
  return files
}

function builtFile(address: string, type: string, identity: Buffer, br?: Buffer, gzip?: Buffer): BuiltFile {
  const hashed = HASHED.test(address)
  const headers: [string, string][] = [
    ['Content-Type', type],
    ['Cache-Control', hashed ? FOREVER : ONE_HOUR],
    ...FILE_HEADERS.map(([name, value]): [string, string] => [name, value]),
  ]
  if (isWorthCompressing(type, identity.length)) headers.push(['Vary', 'Accept-Encoding'])
  if (type.startsWith('image/svg')) headers.push([...PICTURE_POLICY])
  const etag = hashed ? undefined : createHash('sha256').update(identity).digest('base64url').slice(0, 16)
  return { headers, etag, bodies: { identity, br, gzip } }
}

/** The texts of the built stylesheets, which pages may carry inside. */
export function stylesheetsOf(files: ReadonlyMap<string, BuiltFile>): Stylesheets {
  const sheets = new Map<string, Stylesheet>()
  for (const [address, file] of files) {
    const css = file.bodies.identity
    if (address.endsWith('.css')) sheets.set(address, { css, source: hashSource(css) })
  }
  return sheets
}
