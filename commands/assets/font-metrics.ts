/** What a fallback face needs to take the same room as the web font. */
export type FontMetrics = {
  unitsPerEm: number
  ascent: number
  descent: number
  lineGap: number
  width: number
}

/** How often letters and spaces come in English, in tenths of a per cent: enough to weigh their widths. */
// biome-ignore format: one table
const FREQUENCY: Record<string, number> = {
  ' ': 182, e: 104, t: 74, a: 66, o: 61, i: 57, n: 57, s: 52, h: 50, r: 49, d: 35, l: 33, u: 23, c: 22,
  m: 20, w: 19, f: 18, g: 16, y: 16, p: 15, b: 12, v: 8, k: 6, x: 1, j: 1, q: 1, z: 1,
}

/** Arial, and Liberation Sans and Helvetica with it, in thousandths of an em: what most devices fall back to. */
// biome-ignore format: one table
const ARIAL: Record<string, number> = {
  ' ': 278, e: 556, t: 278, a: 556, o: 556, i: 222, n: 556, s: 500, h: 556, r: 333, d: 556, l: 222, u: 556, c: 500,
  m: 833, w: 722, f: 278, g: 556, y: 500, p: 556, b: 556, v: 500, k: 500, x: 500, j: 222, q: 556, z: 500,
}

export const arialWidth = () => weighed((letter) => ARIAL[letter]! / 1000)

/** Reads the metrics of an uncompressed font (sfnt). */
export function fontMetrics(font: Uint8Array): FontMetrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = readTables(view)
  const head = tables.get('head')!
  const hhea = tables.get('hhea')!
  const hmtx = tables.get('hmtx')!
  const unitsPerEm = view.getUint16(head + 18)
  const fullMetrics = view.getUint16(hhea + 34)
  const glyphOf = readCharacterMap(view, tables.get('cmap')!)
  const advance = (letter: string) => {
    const glyph = Math.min(glyphOf(letter.charCodeAt(0)), fullMetrics - 1)
    return view.getUint16(hmtx + 4 * glyph) / unitsPerEm
  }
  return {
    unitsPerEm,
    ascent: view.getInt16(hhea + 4),
    descent: -view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    width: weighed(advance),
  }
}

function weighed(widthOf: (letter: string) => number): number {
  let width = 0
  let weight = 0
  for (const [letter, times] of Object.entries(FREQUENCY)) {
    width += widthOf(letter) * times
    weight += times
  }
  return width / weight
}

function readTables(view: DataView): Map<string, number> {
  const tables = new Map<string, number>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    tables.set(tag, view.getUint32(at + 8))
  }
  return tables
}

/** Format 4 is in every font that we use, and covers the letters that we measure. */
function readCharacterMap(view: DataView, cmap: number): (code: number) => number {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * i)
    if (view.getUint16(at) === 4) return (code) => glyphInFormat4(view, at, code)
  }
  throw new Error('This font has no character map of format 4')
}

function glyphInFormat4(view: DataView, at: number, code: number): number {
  const doubled = view.getUint16(at + 6)
  for (let i = 0; i < doubled; i += 2) {
    if (code > view.getUint16(at + 14 + i)) continue
    const start = view.getUint16(at + 16 + doubled + i)
    if (code < start) return 0
    const delta = view.getUint16(at + 16 + 2 * doubled + i)
    const offsetAt = at + 16 + 3 * doubled + i
    const offset = view.getUint16(offsetAt)
    if (offset === 0) return (code + delta) & 0xffff
    const glyph = view.getUint16(offsetAt + offset + 2 * (code - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
