import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { builtInPicture, type PictureAddress } from './pictures'
import { isPictureKey, type PictureKey } from './registry'

/**
 * A site's own pictures: files named after a key ("kind.cooking.webp") in a folder of its data. They are not
 * made by us, so they are shown only as <img>, where an SVG runs no script and loads nothing, and the server
 * sends them with a policy that holds even when one is opened by itself.
 */
const KINDS = ['.svg', '.webp', '.png']

let overrides = new Map<PictureKey, PictureAddress>()

/**
 * Reads the folder once, at start. A folder that is not there means no pictures of one's own.
 * @returns the keys that now have the site's picture, and the files whose names are no key, to tell at start
 */
export function loadPictureOverrides(folder: string): { shown: PictureKey[]; unknown: string[] } {
  const found = new Map<PictureKey, PictureAddress>()
  const unknown: string[] = []
  for (const name of pictureFiles(folder)) {
    const key = name.slice(0, -extname(name).length)
    if (!isPictureKey(key)) unknown.push(name)
    else if (!found.has(key)) found.set(key, siteAddress(folder, name))
  }
  overrides = found
  return { shown: [...found.keys()], unknown }
}

/** Where the picture of a key is: the site's own, or else the built-in one. */
export function pictureAddress(key: PictureKey): PictureAddress | undefined {
  return overrides.get(key) ?? builtInPicture(key)
}

const arts = new Map<string, string | undefined>()

/**
 * The art of one of our own pictures. A picture of a sheet has none of its own: the sheet is asked for once and kept.
 * Neither has a picture of the site, which we do not trust inside of a page.
 */
export function pictureArt({ address, site }: PictureAddress): string | undefined {
  if (site || address.includes('#')) return undefined
  if (!arts.has(address)) arts.set(address, readArt(address))
  return arts.get(address)
}

function readArt(address: string): string | undefined {
  try {
    const art = readFileSync(join('public', address), 'utf8')
    return art.startsWith('<svg ') ? art.replace(' xmlns="http://www.w3.org/2000/svg"', '') : undefined
  } catch {
    return undefined
  }
}

/** In the order of preference of their kinds, so that the first of a key is the one that counts. */
function pictureFiles(folder: string): string[] {
  let names: string[]
  try {
    names = readdirSync(folder).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return KINDS.flatMap((kind) => names.filter((name) => extname(name) === kind))
}

function siteAddress(folder: string, name: string): PictureAddress {
  const { mtimeMs, size } = statSync(join(folder, name))
  const version = createHash('sha256').update(`${mtimeMs} ${size}`).digest('hex').slice(0, 8)
  return { address: `/site-pictures/${name}?v=${version}`, width: 72, height: 72, site: true }
}
