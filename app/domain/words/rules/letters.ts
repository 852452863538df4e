import type { Context, Hit } from '../finding'
import { INITIALS, SHOUTED } from '../lists/initials'
import type { Sentence, Word } from '../sentences'
import { suggest } from './suggest'

const DOTTED = /^(?:\p{Lu}\.){1,6}\p{Lu}$/u

/**
 * Capitals and initials. "I", one letter ("Group B") and codes with a number in them (postcodes, the X30 bus, an
 * A4 page) stay; other initials only as glossary words.
 */
export function letters({ words }: Sentence, { names }: Context): Hit[] {
  const isPostcode = (index: number) => isOutward(words[index]) && isInward(words[index + 1])
  return words.flatMap((word, index) => {
    if (word.masked || word.text.length > 60 || names.has(word.lower)) return []
    if (/\d/.test(word.text) || isPostcode(index) || /^\d\p{Lu}{2}$/u.test(word.text)) return []
    return word.text.split(/[-/&]/).flatMap(judge)
  })
}

function judge(text: string): Hit[] {
  const singular = text.replace(/(?:['’]?s)$/u, '')
  const bare = singular.replace(/\./g, '')
  const isDotted = DOTTED.test(singular)
  if (!isDotted && !/^\p{Lu}{2,}$/u.test(singular)) return []
  if (isDotted && /^(?:EG|IE|NB|AM|PM|PA|PS)$/.test(bare)) return []
  if (LATIN.has(bare)) return []
  const known = INITIALS.get(bare.toLowerCase())
  if (known !== undefined) return [{ rule: 'initials', found: text, suggestion: suggest(known, text) }]
  const isShout = !isDotted && (bare.length > 5 || SHOUTED.has(bare.toLowerCase()))
  if (!isShout) return [{ rule: 'initials', found: text }]
  return [{ rule: 'capitals', found: text, suggestion: text.toLowerCase() }]
}

/** Left to the rule about Latin. */
const LATIN = new Set(['EG', 'IE', 'NB', 'ETC', 'VS'])

const isOutward = (word: Word | undefined) => !!word && /^[A-Z]{1,2}\d[A-Z\d]?$/.test(word.text)
const isInward = (word: Word | undefined) => !!word && /^\d[A-Z]{2}$/.test(word.text)
