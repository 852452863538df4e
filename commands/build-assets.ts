import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * Makes the pictures and fonts that are served (public/pictures, public/fonts) and what the code knows of them:
 * the manifest of pictures, the font css and its preload list. Does nothing when nothing it reads has changed.
 */
const ROOT = new URL('../', import.meta.url)
const at = (path: string) => new URL(path, ROOT)

const STAMP = at('.cache/assets.json')
const MANIFEST = at('app/kit/pictures/manifest.json')
const FONTS_CSS = at('app/styles/fonts.css')
const FONTS_LIST = at('app/styles/fonts.json')

/** Everything that the result depends on: our code and drawings, and the versions of the packages. */
const READ_FOLDERS = ['commands/assets/', 'app/kit/pictures/', 'app/kit/pictures/own/']
const PACKAGES = [
  '@iconify-json/openmoji',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource/noto-sans-arabic',
  'svgo',
  'subset-font',
]

function inputHash(): string {
  const hash = createHash('sha256')
  for (const folder of READ_FOLDERS) {
    for (const name of readdirSync(at(folder)).sort()) {
      if (/\.(ts|svg)$/.test(name)) hash.update(name).update(readFileSync(at(folder + name)))
    }
  }
  for (const name of PACKAGES) hash.update(readFileSync(at(`node_modules/${name}/package.json`)))
  return hash.digest('hex')
}

type Stamp = { inputs: string; files: string[] }

function isUpToDate(inputs: string): boolean {
  if (!existsSync(STAMP)) return false
  const stamp = JSON.parse(readFileSync(STAMP, 'utf8')) as Stamp
  return stamp.inputs === inputs && stamp.files.every((file) => existsSync(at(file)))
}

async function build(inputs: string) {
  const { makePictures, writeFolder } = await import('./assets/pictures')
  const { makeFonts } = await import('./assets/fonts')
  const pictures = makePictures()
  const fonts = await makeFonts()
  writeFolder(at('public/pictures/'), pictures.files)
  writeFolder(at('public/fonts/'), fonts.files)
  writeChanged(MANIFEST, `${JSON.stringify(pictures.manifest, null, 2)}\n`)
  writeChanged(FONTS_CSS, fonts.css)
  writeChanged(FONTS_LIST, fonts.list)
  const made = [...pictures.files.keys()].map((name) => `public/pictures/${name}`)
  const files = [...made, ...[...fonts.files.keys()].map((name) => `public/fonts/${name}`)]
  const read = [MANIFEST, FONTS_CSS, FONTS_LIST].map((url) => url.pathname.slice(ROOT.pathname.length))
  mkdirSync(at('.cache/'), { recursive: true })
  writeFileSync(STAMP, JSON.stringify({ inputs, files: [...files, ...read] } satisfies Stamp))
  const weight = (parts: Iterable<string | Uint8Array>) =>
    Math.round([...parts].reduce((sum, part) => sum + part.length, 0) / 1000)
  console.log(
    `Pictures and fonts: made ${pictures.files.size} pictures (${weight(pictures.files.values())} KB) and ` +
      `${fonts.files.size} fonts (${weight(fonts.files.values())} KB).`,
  )
}

/** Leaves a file alone that already says the same, so that nothing rebuilds for nothing. */
function writeChanged(url: URL, content: string) {
  if (!existsSync(url) || readFileSync(url, 'utf8') !== content) writeFileSync(url, content)
}

const inputs = inputHash()
if (isUpToDate(inputs)) console.log('Pictures and fonts: up to date.')
else await build(inputs)
