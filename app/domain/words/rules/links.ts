import type { Hit } from '../finding'
import type { Sentence } from '../sentences'

const EMPTY_LINKS = new Set(
  'more|read more|see more|show more|find out more|learn more|view more|view details|see details|here|click here|press here|tap here|this link|link|click me|this page|go|continue reading|discover more'.split(
    '|',
  ),
)
const POINTS_HERE =
  /\b(?:click|press|tap) here\b|\b(?:click|tap) on\b|\b(?:click|press|tap|follow) this link\b/gi

/** A link or button says where it goes. A whole text that is only "more" can be nothing else. */
export function emptyLink(text: string): Hit[] {
  const whole = text.trim()
  const isEmpty = whole.length < 40 && EMPTY_LINKS.has(whole.toLowerCase().replace(/[\s.:…>→»]{1,5}$/, ''))
  return isEmpty ? [{ rule: 'link-text', found: whole }] : []
}

export const pointing = ({ masked, words }: Sentence): Hit[] =>
  words.length < 3 ? [] : [...masked.matchAll(POINTS_HERE)].map(([found]) => ({ rule: 'link-text', found }))
