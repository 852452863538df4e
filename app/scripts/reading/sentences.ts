/** Longer than this a voice from the network may fall silent, and nobody follows: it is cut at a comma or a space. */
const LONGEST = 200

/** Where the sentences of a text begin and end, without the spaces around them: `[from, to)`. */
export function splitSentences(text: string, lang: string): [from: number, to: number][] {
  const found: [number, number][] = []
  for (const [from, to] of roughly(text, lang)) {
    for (const [start, end] of cut(text, from, to)) {
      const part = text.slice(start, end)
      if (!/[\p{L}\p{N}]/u.test(part)) continue
      found.push([start + part.length - part.trimStart().length, end - part.length + part.trimEnd().length])
    }
  }
  return found
}

function roughly(text: string, lang: string): [number, number][] {
  if (typeof Intl.Segmenter === 'function') {
    const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
    return Array.from(segmenter.segment(text), ({ index, segment }) => [index, index + segment.length])
  }
  return Array.from(text.matchAll(/[^.!?۔؟]+[.!?۔؟]*\s*/g), ({ 0: part, index }) => [
    index,
    index + part.length,
  ])
}

function cut(text: string, from: number, to: number): [number, number][] {
  if (to - from <= LONGEST) return [[from, to]]
  const piece = text.slice(from, from + LONGEST)
  const comma = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '), piece.lastIndexOf(': '))
  const at = comma > 0 ? comma + 1 : piece.lastIndexOf(' ')
  if (at <= 0) return [[from, to]]
  return [[from, from + at], ...cut(text, from + at, to)]
}
