import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { arialWidth, fontMetrics } from './font-metrics'
import { hash8 } from './hash'

const ATKINSON = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const NOTO = '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic'

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))
const LATIN_1 = String.fromCharCode(...Array.from({ length: 64 }, (_, i) => 0xc0 + i))
/** What English pages show, and the quotation marks and vowels that Polish and names share with it. */
const ENGLISH = `${ASCII}\u00a0£·×éóÓ–—‘’“”„•`
const POLISH = 'ąćęłńśźżĄĆĘŁŃŚŹŻ'
/** Names and imported text in other languages of western Europe. */
const ACCENTS = `${[...LATIN_1].filter((letter) => !ENGLISH.includes(letter)).join('')}§©«®°»¼½¾…€™`
/** Urdu with its vowel signs, digits and punctuation, and the few letters of Arabic that names bring. */
const URDU =
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٹپچڈڑژکگںھہۂۃیےۓ' +
  '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0670' +
  '،؛؟۔٪٫٬۰۱۲۳۴۵۶۷۸۹\u200c\u200d\u200e\u200f'

type Face = {
  name: string
  family: string
  source: string
  letters: string
  weight: string
  axis?: [number, number]
}

/**
 * One variable file from regular to bold is smaller than the two weights apart (12.7 against 14.9 KB). What
 * English never shows is in files of its own, which the browser fetches only when a page has such a letter.
 */
const FACES: Face[] = [
  { name: 'atkinson-next', letters: ENGLISH, source: `${ATKINSON}-latin-wght-normal.woff2` },
  { name: 'atkinson-next-polish', letters: POLISH, source: `${ATKINSON}-latin-ext-wght-normal.woff2` },
  { name: 'atkinson-next-accents', letters: ACCENTS, source: `${ATKINSON}-latin-wght-normal.woff2` },
].map((face) => ({
  ...face,
  family: 'Atkinson Next',
  weight: '400 700',
  axis: [400, 700] as [number, number],
}))

const URDU_FACES: Face[] = ['400', '700'].map((weight) => ({
  name: `noto-arabic-${weight}`,
  family: 'Noto Arabic',
  letters: URDU,
  source: `${NOTO}-${weight}-normal.woff2`,
  weight,
}))

export type MadeFonts = {
  files: Map<string, Uint8Array>
  css: string
  /** JSON of the addresses to preload: on every page, and on Urdu pages. */
  list: string
}

export async function makeFonts(): Promise<MadeFonts> {
  const files = new Map<string, Uint8Array>()
  const rules: string[] = []
  const addresses = new Map<string, string>()
  for (const face of [...FACES, ...URDU_FACES]) {
    const content = await subset(face, 'woff2')
    const file = `${face.name}.${hash8(content)}.woff2`
    files.set(file, content)
    addresses.set(face.name, `/fonts/${file}`)
    rules.push(faceRule(face, `/fonts/${file}`))
  }
  const list = (faces: Face[]) => `[${faces.map(({ name }) => `"${addresses.get(name)}"`).join(', ')}]`
  rules.push(...(await fallbackRules(FACES[0]!)), FAMILIES)
  return {
    files,
    css: `/* biome-ignore-all format: made by commands/build-assets.ts */\n${rules.join('\n')}`,
    list: `{\n  "latin": ${list(FACES.slice(0, 1))},\n  "arabic": ${list(URDU_FACES)}\n}\n`,
  }
}

function subset({ source, letters, axis }: Face, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> {
  const path = createRequire(import.meta.url).resolve(source)
  const variationAxes = axis && { wght: { min: axis[0], max: axis[1] } }
  return subsetFont(readFileSync(path), letters, {
    targetFormat,
    ...(variationAxes ? { variationAxes } : {}),
  })
}

/** A font that comes too late for the first view waits for the next page: words never move. */
function faceRule({ family, weight, letters }: Face, address: string): string {
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: optional;
  src: url("${address}") format("woff2");
  unicode-range: ${ranges(letters)};
}`
}

/** Until the font is there, Arial takes exactly its room: same width on average, same height of line. */
async function fallbackRules(face: Face): Promise<string[]> {
  const { unitsPerEm, ascent, descent, lineGap, width } = fontMetrics(await subset(face, 'sfnt'))
  const size = width / arialWidth()
  const part = (units: number) => `${((100 * units) / unitsPerEm / size).toFixed(2)}%`
  const rule = (weight: number, locals: string[]) => `@font-face {
  font-family: "Atkinson Next Fallback";
  font-weight: ${weight};
  src: ${locals.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${(100 * size).toFixed(2)}%;
  ascent-override: ${part(ascent)};
  descent-override: ${part(descent)};
  line-gap-override: ${part(lineGap)};
}`
  return [
    rule(400, ['Arial', 'Liberation Sans', 'Helvetica']),
    rule(700, ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold']),
  ]
}

/** The name of Urdu stands on every page: only Urdu pages may fetch its font for it. */
const FAMILIES = `:root:not([lang="ur"]) {
  --font: "Atkinson Next", "Atkinson Next Fallback", system-ui, sans-serif;
}
:root[lang="ur"] {
  --font: "Atkinson Next", "Noto Arabic", "Atkinson Next Fallback", system-ui, sans-serif;
}
`

function ranges(letters: string): string {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0)!).sort((a, b) => a - b)
  const list: [number, number][] = []
  for (const code of codes) {
    const last = list.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else list.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return list.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ')
}
