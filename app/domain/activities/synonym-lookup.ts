import { SYNONYMS } from './synonyms'

export type Meaning = { finds: string[][]; inText: boolean }

/**
 * The word without its ending, so that one entry serves swim, swims, swimming and swimmer. Coarser than the
 * search's own stemming: it only compares what is typed with what is in synonyms.ts.
 */
export function rootOf(word: string): string {
  if (word.length < 4) return word
  const bare = word.replace(/ies$/, 'y').replace(/(?<=[sxz]|ch|sh)es$|(?<!s)s$/, '')
  const root = bare.length > 5 ? bare.replace(/(ing|er|ed)$/, '') : bare
  return root.replace(/([^aeiouls])\1$/, '$1').replace(/(?<=..)e$/, '')
}

const keyOf = (words: string[]) => words.map(rootOf).join(' ')

let known: Map<string, Meaning[]> | undefined

function meanings(): Map<string, Meaning[]> {
  if (known) return known
  known = new Map()
  for (const { asked, finds, inText = false } of SYNONYMS) {
    const meaning = { finds: finds.split(', ').map((phrase) => phrase.split(' ')), inText }
    for (const phrase of asked.split(', ')) {
      const key = keyOf(phrase.split(' '))
      known.set(key, [...(known.get(key) ?? []), meaning])
    }
  }
  return known
}

const LONGEST_PHRASE = 3

/** The longest phrase that begins here and has synonyms. Null when the word has none. */
export function meaningAt(words: string[], start: number): { length: number; meanings: Meaning[] } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length--) {
    const found = meanings().get(keyOf(words.slice(start, start + length)))
    if (found) return { length, meanings: found }
  }
  return null
}

/** Single words of the synonyms, to mend typing mistakes into. */
export const synonymWords = (): string[] => [
  ...new Set(SYNONYMS.flatMap(({ asked }) => asked.split(', ')).filter((phrase) => !phrase.includes(' '))),
]
