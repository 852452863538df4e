import type { Hit } from '../finding'
import type { Line, Sentence } from '../sentences'

export const MOST_WORDS_IN_SENTENCE = 15
export const MOST_WORDS_IN_PARAGRAPH = 50

export function lengthOf({ text, words }: Sentence): Hit[] {
  if (words.length <= MOST_WORDS_IN_SENTENCE) return []
  return [
    {
      rule: 'long-sentence',
      found: start(text),
      values: { words: words.length, most: MOST_WORDS_IN_SENTENCE },
    },
  ]
}

export function longParagraph({ text, wordCount }: Line): Hit[] {
  if (wordCount <= MOST_WORDS_IN_PARAGRAPH) return []
  return [
    {
      rule: 'long-paragraph',
      found: start(text),
      values: { words: wordCount, most: MOST_WORDS_IN_PARAGRAPH },
    },
  ]
}

const start = (text: string) => text.trim().slice(0, 200)
