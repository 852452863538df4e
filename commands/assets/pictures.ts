import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Art } from '../../app/kit/pictures/art'
import { PICTURES } from '../../app/kit/pictures/registry'
import { SHEETS } from '../../app/kit/pictures/sheets'
import type { Drawing } from './drawing'
import { hash8 } from './hash'
import { compose } from './layout'
import { part } from './parts'
import { writeSheet, writeSvg } from './write-svg'

export type Manifest = Record<string, { file: string; width: number; height: number }>
type Made = { manifest: Manifest; files: Map<string, string> }

/** Width and height of every picture on the page; the tile decides how large it is seen. */
const SIZE = 72

/** Makes the file of every picture. Keys that share their art share their file. */
export function makePictures(): Made {
  const manifest: Manifest = {}
  const files = new Map<string, string>()
  const firstKeys = new Map<string, string>()
  for (const [key, art] of Object.entries<Art>(PICTURES)) {
    const svg = writeSvg(compose(art, part))
    const name = firstKeys.get(svg) ?? `${key}.${hash8(svg)}.svg`
    firstKeys.set(svg, name)
    files.set(name, svg)
    manifest[key] = { file: name, width: SIZE, height: SIZE }
  }
  for (const [name, keys] of Object.entries(SHEETS)) putOnSheet(name, keys, manifest, files)
  return { manifest: sorted(manifest), files }
}

/** Pictures on a sheet have no file of their own. */
function putOnSheet(name: string, keys: readonly string[], manifest: Manifest, files: Map<string, string>) {
  const drawings = keys.map((key): [string, Drawing] => [
    key,
    compose(PICTURES[key as keyof typeof PICTURES], part),
  ])
  const svg = writeSheet(drawings.map(([key, drawing]) => [fragment(key), drawing]))
  const file = `${name}.${hash8(svg)}.svg`
  files.set(file, svg)
  const alone = new Set(keys.map((key) => manifest[key]!.file))
  const replaced = Object.keys(manifest).filter((key) => alone.has(manifest[key]!.file))
  const byFile = new Map(keys.map((key) => [manifest[key]!.file, key]))
  for (const key of replaced) {
    const twin = byFile.get(manifest[key]!.file)!
    manifest[key] = { file: `${file}#${fragment(twin)}`, width: SIZE, height: SIZE }
  }
  for (const gone of alone) files.delete(gone)
}

const fragment = (key: string) => key.replace('.', '-')

const sorted = (manifest: Manifest): Manifest =>
  Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Writes what is new and removes what is stale. */
export function writeFolder(folder: URL, files: Map<string, string | Uint8Array>) {
  mkdirSync(folder, { recursive: true })
  const there = new Set(readdirSync(folder))
  for (const [name, content] of files) if (!there.has(name)) writeFileSync(new URL(name, folder), content)
  for (const name of there) if (!files.has(name)) rmSync(new URL(name, folder))
}
