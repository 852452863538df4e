import type { Hit } from '../finding'
import type { Sentence } from '../sentences'

/** 2 commas and then "and" or "or" name 4 things or more (or 3 with a comma too many): a list reads better. */
export function lists({ text, words }: Sentence): Hit[] {
  const commas = words.filter((word) => word.after.startsWith(',')).length
  const isJoined = words.some((word) => word.lower === 'and' || word.lower === 'or')
  return commas >= 2 && isJoined ? [{ rule: 'list-in-sentence', found: text.slice(0, 200) }] : []
}
