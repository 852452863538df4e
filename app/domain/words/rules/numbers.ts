import type { Hit } from '../finding'
import type { Sentence } from '../sentences'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const LARGE = new Map([
  ['hundred', 100],
  ['thousand', 1000],
])
const VALUE = new Map([
  ...UNITS.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, n * 10 + 20] as const),
])

/**
 * Digits for numbers: "7 people". "One" is most often no number ("this one", "one of the staff"), so it is judged
 * only inside a larger number ("one hundred"). "Hundreds" and "thousands" are no exact number.
 */
export function numbers(sentence: Sentence): Hit[] {
  return [...percentWords(sentence), ...numberWords(sentence)]
}

function numberWords({ words }: Sentence): Hit[] {
  const parts = words.flatMap((word) => (word.masked ? [{ lower: '', text: word.text }] : split(word)))
  const hits: Hit[] = []
  for (let index = 0; index < parts.length; index++) {
    const { length, value } = readNumber(parts, index)
    if (length === 0) continue
    const found = parts.slice(index, index + length).map((part) => part.text)
    hits.push({ rule: 'number-word', found: found.join(' '), suggestion: String(value) })
    index += length - 1
  }
  return hits
}

type Part = { lower: string; text: string; after?: string }

const split = ({ text, after }: { text: string; after: string }): Part[] => {
  const parts = text.length > 60 ? [''] : text.split('-')
  return parts.map((part, index) => ({
    text: part,
    lower: part.toLowerCase(),
    after: index === parts.length - 1 ? after : '',
  }))
}

/** Reads "two hundred and fifty" from a place on: how many words it takes, and its value. */
function readNumber(parts: Part[], from: number): { length: number; value: number } {
  let sum = 0
  let part = 0
  let index = from
  for (; index < parts.length && index < from + 12; index++) {
    const { lower, after } = parts[index]!
    const size = VALUE.get(lower)
    const isJoin =
      lower === 'and' && index > from && sum + part >= 100 && VALUE.has(parts[index + 1]?.lower ?? '')
    if (size !== undefined && (part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && size < 10)))
      part += size
    else if (LARGE.has(lower) && !isDigits(parts[from - 1])) {
      part = (part || 1) * LARGE.get(lower)!
      if (lower === 'thousand') [sum, part] = [sum + part, 0]
    } else if (!isJoin) break
    if (after) {
      index++
      break
    }
  }
  const isOne = index - from === 1 && parts[from]!.lower === 'one'
  return isOne ? { length: 0, value: 1 } : { length: index - from, value: sum + part }
}

/** "3 hundred" has its digits. */
const isDigits = (part: Part | undefined) => !!part && /\d|\uE000/.test(part.text)

const PERCENT = new Set(['percent', 'percentage', 'percentages', 'pct'])

function percentWords({ words }: Sentence): Hit[] {
  return words.flatMap((word, index) => {
    if (PERCENT.has(word.lower)) return [{ rule: 'percentage', found: word.text } as const]
    if (word.lower !== 'per' || words[index + 1]?.lower !== 'cent') return []
    return [{ rule: 'percentage', found: `${word.text} ${words[index + 1]!.text}` } as const]
  })
}
