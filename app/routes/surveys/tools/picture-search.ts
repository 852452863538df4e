import type { Words } from '../../../i18n/words'
import { PICTURES, type PictureKey } from '../../../kit/pictures/registry'

export type FoundPicture = { key: PictureKey; words: string }
export const MOST_PICTURES = 60

/** Where the site already has words for a picture: the names of kinds, days, places, and of hard words. */
const labelsOf = (key: string): string[] => [
  `taxonomy:${key}`,
  `glossary:${key.replace(/^word\./, '')}.word`,
  `survey-questions:${key}`,
]

/** "kind.life-skills" is found by "life", by "skills", and by what the site calls it: "Skills for daily life". */
function wordsOf({ t, has }: Words, key: PictureKey): { words: string; search: string } {
  const [group = '', name = ''] = key.split('.')
  const label = labelsOf(key).find(has)
  const plain = name.replaceAll('-', ' ')
  const moreKey = `survey-tools:picture-words.${key.replaceAll('.', '-')}`
  const more = has(moreKey) ? t(moreKey) : ''
  const words = label ? t(label) : /^\d/.test(name) ? more || `${group} ${plain}` : plain
  const search = [words, plain, group, group === 'kind' ? 'activity' : '', more].join(' ')
  return { words, search: search.toLowerCase() }
}

/**
 * Pictures of the registry that fit all words of a search, those first whose own name fits. '' finds none.
 * @returns at most MOST_PICTURES, and how many there are in all
 */
export function searchPictures(words: Words, q: string): { found: FoundPicture[]; total: number } {
  const wanted = q
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem)
  if (wanted.length === 0) return { found: [], total: 0 }
  const hits = (Object.keys(PICTURES) as PictureKey[]).flatMap((key) => {
    const { words: said, search } = wordsOf(words, key)
    if (!wanted.every((word) => startsAWord(search, word))) return []
    const first = wanted.every((word) => startsAWord(said.toLowerCase(), word))
    return [{ key, words: said, first }]
  })
  const sorted = hits.toSorted((a, b) => Number(b.first) - Number(a.first)).slice(0, MOST_PICTURES)
  const found = sorted.map(({ key, words }) => ({ key, words: tellApart(sorted, key, words) }))
  return { found, total: hits.length }
}

/** Two pictures of a bus are "bus, transport" and "bus, idea". */
const tellApart = (all: readonly { words: string }[], key: PictureKey, words: string) =>
  all.filter((one) => one.words === words).length > 1 ? `${words}, ${key.split('.')[0]}` : words

/** What a picture is called, for the one that is there now. */
export const nameOfPicture = (words: Words, key: PictureKey) => wordsOf(words, key).words

/** "buses" finds "bus", "friends" finds "friend". */
const stem = (word: string) => (word.length > 3 ? word.replace(/(?:es|s)$/, '') : word)
const startsAWord = (text: string, word: string) => text.startsWith(word) || text.includes(` ${word}`)
