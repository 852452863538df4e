import type { Hit } from '../finding'
import { LATIN_SHORT, SHORTENED, SPELT_WITHOUT } from '../lists/short-forms'
import type { Sentence, Word } from '../sentences'

/** "do not" for "don't", and "for example" for "e.g.". A possessive ("Sam's bag") is no contraction. */
export function shortForms({ words }: Sentence): Hit[] {
  return words.flatMap((word) => (word.masked || word.text.length > 60 ? [] : judge(word)))
}

function judge(word: Word): Hit[] {
  const latin = LATIN_SHORT.get(word.lower)
  if (latin !== undefined) return [{ rule: 'latin', found: word.text, suggestion: latin }]
  const instead = inFull(word)
  return instead === undefined ? [] : [{ rule: 'contraction', found: withSigns(word), suggestion: instead }]
}

/** "'til" begins, and "goin'" ends, with its apostrophe. */
const withSigns = ({ before, text }: Word) => (/['’]$/.test(before) ? `'${text}` : text)

function inFull({ lower, before, after }: Word): string | undefined {
  if (/['’]$/.test(before) && ['til', 'em', 'cause', 'cos', 'tis'].includes(lower))
    return SHORTENED.get(`'${lower}`)
  if (lower === 'n' && /['’]/.test(before + after)) return 'and'
  const plain = SPELT_WITHOUT.get(lower)
  if (plain !== undefined) return plain
  if (!lower.includes("'")) return undefined
  const known = SHORTENED.get(lower)
  if (known !== undefined) return known
  const [, start, end] = /^([^']{1,30})'(ll|re|ve|d|m)$/.exec(lower) ?? []
  if (start && end) return `${start} ${SHORTENED.get(`'${end}`)}`
  const negative = /^([^']{2,20})n't$/.exec(lower)
  return negative ? `${negative[1]} not` : undefined
}
