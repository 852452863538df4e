import type { Hit } from '../finding'
import type { Sentence } from '../sentences'

const AMOUNT = String.raw`(\d{1,3}(?:,\d{3}){0,3}|\d{1,9})(?:\.(\d{2}))?`
const WORDS = new RegExp(`(?<![\\d.,£])£?${AMOUNT} (?:pounds?(?: sterling)?|quid)\\b`, 'gi')
const CODE = new RegExp(`\\bGBP ?${AMOUNT}(?!\\d)`, 'g')
const NO_PENCE = /£(\d{1,3}(?:,\d{3}){0,3}|\d{1,9})\.00(?!\d)/g

/** Money is "£12", and "£12.50" where there are pence. */
export function money({ text, masked }: Sentence): Hit[] {
  const hits: Hit[] = []
  for (const pattern of [WORDS, CODE, NO_PENCE]) {
    for (const match of masked.matchAll(pattern)) {
      const [, pounds, pence] = match
      const start = match.index
      const end = start + match[0].length
      const suggestion = `£${pounds}${pence && pence !== '00' ? `.${pence}` : ''}`
      hits.push({ rule: 'money-format', found: text.slice(start, end), suggestion, start, end })
    }
  }
  return hits
}
