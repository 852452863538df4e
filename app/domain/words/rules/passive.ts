import type { Hit } from '../finding'
import { IRREGULAR, STATES } from '../lists/passive'
import type { Sentence } from '../sentences'

const BE = new Set('is are was were be been being'.split(' '))
const BETWEEN = new Set(
  'not always also often only usually sometimes never now still all both being been'.split(' '),
)

/**
 * A guess at passive voice: a form of "be", then a word that tells what is done. Words that tell how somebody is
 * ("You are interested") or how something stays ("The room is heated") are no action.
 */
export function passive({ words }: Sentence): Hit[] {
  return words.flatMap((word, index) => {
    if (!BE.has(word.lower) || word.after) return []
    let at = index + 1
    while (at < index + 3 && BETWEEN.has(words[at]?.lower ?? '')) at++
    const done = words[at]
    if (!done || done.masked || !isDone(done.lower)) return []
    return [
      {
        rule: 'passive',
        found: words
          .slice(index, at + 1)
          .map((each) => each.text)
          .join(' '),
      } as const,
    ]
  })
}

const isDone = (lower: string) =>
  !STATES.has(lower) &&
  (IRREGULAR.has(lower) || (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed')))
