import { isMasked } from './mask'

export type Word = {
  /** The word without the signs around it, as written. */
  text: string
  lower: string
  /** Signs before and after it. */
  before: string
  after: string
  start: number
  masked: boolean
}

export type Sentence = {
  /** As the writer wrote it. */
  text: string
  masked: string
  words: Word[]
}

export type Line = { text: string; masked: string; sentences: Sentence[]; wordCount: number }

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st rev prof no tel eg e.g ie i.e etc approx dept ext a.m p.m am pm vs jan feb aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)
const isWordSign = (sign: string) => /[\p{L}\p{N}\p{M}\uE000-\uE002]/u.test(sign)
/** An apostrophe, %, £ and a full stop inside a word are kept as part of it by the rules that need them. */
const ENDS = /[.!?…۔؟]["'’”)\]]{0,3}$/

/** Lines of a text are sentences of their own: an item of a list has no full stop. */
export function splitLines(text: string, masked: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= masked.length) {
    const found = masked.indexOf('\n', start)
    const end = found < 0 ? masked.length : found
    if (masked.slice(start, end).trim())
      lines.push(readLine(text.slice(start, end), masked.slice(start, end)))
    start = end + 1
  }
  return lines
}

function readLine(text: string, line: string): Line {
  const masked = hideBullet(line)
  const sentences: Sentence[] = []
  let words: Word[] = []
  let from = -1
  const close = (to: number) => {
    if (from >= 0) sentences.push({ text: text.slice(from, to), masked: masked.slice(from, to), words })
    words = []
    from = -1
  }
  for (const token of tokens(masked)) {
    if (from < 0) from = token.start
    const word = readWord(token.raw, token.start)
    if (word) words.push({ ...word, start: word.start - from })
    if (endsSentence(token.raw, word)) close(token.start + token.raw.length)
  }
  close(masked.trimEnd().length)
  return { text, masked, sentences, wordCount: sentences.reduce((sum, one) => sum + one.words.length, 0) }
}

/** A list's own "-", "*" or "1." is not part of its sentence. */
const hideBullet = (line: string) =>
  line.replace(
    /^(\s{0,20})([-*•]|\d{1,2}\.)(?=\s)/,
    (_, space: string, bullet: string) => space + ' '.repeat(bullet.length),
  )

/** Words between spaces. "day.Come" and "cats,dogs" are 2 words whose space is missing. */
function* tokens(masked: string) {
  for (const match of masked.matchAll(/\S+/g)) {
    const raw = match[0]
    let start = 0
    for (const stop of raw.matchAll(/\p{Ll}[.!?](?=\p{Lu}\p{Ll})|\p{L},(?=\p{L})/gu)) {
      const end = stop.index + stop[0].length
      yield { raw: raw.slice(start, end), start: match.index + start }
      start = end
    }
    yield { raw: raw.slice(start), start: match.index + start }
  }
}

function readWord(raw: string, start: number): Word | undefined {
  const signs = [...raw]
  let first = 0
  while (first < signs.length && !isWordSign(signs[first]!)) first++
  let last = signs.length
  while (last > first && !isWordSign(signs[last - 1]!)) last--
  if (first === last) return undefined
  const before = signs.slice(0, first).join('')
  const text = signs.slice(first, last).join('')
  const lower = text.toLowerCase().replace(/’/g, "'")
  return {
    text,
    lower,
    before,
    after: signs.slice(last).join(''),
    start: start + before.length,
    masked: isMasked(text),
  }
}

function endsSentence(raw: string, word: Word | undefined): boolean {
  if (!ENDS.test(raw.slice(-5))) return false
  if (!word?.after.startsWith('.') || word.after.startsWith('..')) return true
  return !ABBREVIATIONS.has(word.lower)
}
