import {
  listRowsWith,
  listSpellings,
  listSpellingsFrom,
  SEARCH_COLUMNS,
  type SearchColumn,
} from '../../../db/queries/search'
import { remember, rememberSome } from '../../../db/queries/snapshot'
import type { Directory } from './directory'
import { nothingUnderstood, readPlainly, readQuery, saysLittle, type Understood } from './query-words'
import { mendWord } from './spelling'
import { type Meaning, meaningAt, synonymWords } from './synonym-lookup'
import { findTown, type Where } from './where'

/** What a search came to. */
export type Search = {
  /** Positions in the directory, the best first. Null: no word narrows the list. */
  order: Int32Array | null
  /** Nothing has all of the words: `order` has what has some of them, most words first. */
  loosened: boolean
  spelling: { from: string; to: string } | null
  /** A town among the words. */
  where: Where | null
  understood: Understood
}

/** One thing that was asked for: any of its phrases will do. */
type Group = { words: string[]; meanings: Meaning[]; optional: boolean }

/** Found in the name is worth more than in the kind, then in the place, then somewhere in the text. */
const WORTH: Record<SearchColumn, number> = { name: 8, kinds: 5, place: 3, words: 1 }
/** The same by another word. A kind counts nearly as much: "baking" means cooking. */
const WORTH_OF_SYNONYM: Record<SearchColumn, number> = { name: 3, kinds: 4, place: 0, words: 0.5 }
const MOST_SEARCHES = 100

/**
 * Finds activities by words: FTS5 says which rows have a word in which column, the rest is adding up. Column by
 * column is quicker than bm25 over all (it reads no row's length) and can be explained: name, kind, place, text.
 * @param how 'plain' takes every word as a search word: no day, no price and no town is read from them
 */
export function searchFor(directory: Directory, q: string, how: 'read' | 'plain' = 'read'): Search {
  const searches = remember(directory.memory, 'searches', () => new Map<string, Search>())
  return rememberSome(searches, MOST_SEARCHES, `${how} ${q.toLowerCase()}`, () => search(directory, q, how))
}

function search(directory: Directory, q: string, how: 'read' | 'plain'): Search {
  const read = how === 'read' ? readQuery(q) : readPlainly(q)
  const typed =
    how === 'read' ? takeTown(directory, read.words) : { words: read.words, town: [], where: null }
  const mended = typed.words.map((word, i) => mend(directory, word, typed.words, i))
  const after = how === 'read' && !typed.where ? takeTown(directory, mended) : { ...typed, words: mended }
  const changed = mended.some((word, i) => word !== typed.words[i])
  const groups = [...groupWords(after.words), ...[...read.said, ...after.town].map(onlyInNames)]
  return {
    ...rank(directory, groups, Boolean(after.where) || !nothingUnderstood(read.understood)),
    spelling: changed ? { from: q, to: replaceWords(q, typed.words, mended) } : null,
    where: after.where,
    understood: read.understood,
  }
}

/** Takes the first town's name out of the words. */
function takeTown(
  directory: Directory,
  words: string[],
): { words: string[]; town: string[]; where: Where | null } {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const town = words.slice(start, start + length)
      const where = findTown(directory, town.join(' '))
      if (where) return { words: words.toSpliced(start, length), town, where }
    }
  }
  return { words, town: [], where: null }
}

/** The word itself when something has it; else a longer word that begins so; else the word that was meant. */
function mend(directory: Directory, word: string, words: string[], i: number): string {
  if (saysLittle(word) || meaningAt(words, i) || isKnown(word)) return word
  if (word.length >= 3 && listSpellingsFrom(word, 1).length > 0) return word
  const spellings = remember(directory.memory, 'spellings', () => [
    ...listSpellings(),
    ...synonymWords().map((known): [string, number] => [known, 1]),
  ])
  return mendWord(word, spellings) ?? word
}

const isKnown = (word: string) => SEARCH_COLUMNS.some((column) => listRowsWith(column, [[word]]).length > 0)

const onlyInNames = (word: string): Group => ({ words: [word], meanings: [], optional: true })

function groupWords(words: string[]): Group[] {
  const groups: Group[] = []
  for (let i = 0; i < words.length; ) {
    const word = words[i] as string
    const meaning = meaningAt(words, i)
    const length = meaning?.length ?? 1
    const optional = length === 1 && saysLittle(word)
    groups.push({
      words: words.slice(i, i + length),
      meanings: optional ? [] : (meaning?.meanings ?? []),
      optional,
    })
    i += length
  }
  return groups
}

function rank(directory: Directory, groups: Group[], narrowed: boolean) {
  const needed = groups.filter((group) => !group.optional)
  const score = new Float32Array(directory.size)
  const found = new Uint8Array(directory.size)
  for (const group of needed) addGroup(directory, group, score, found)
  for (const group of groups) if (group.optional) addName(directory, group, score)
  if (needed.length === 0)
    return { order: score.some(Boolean) ? inOrder(score, found, 0) : null, loosened: false }
  const whole = inOrder(score, found, needed.length)
  if (whole.length > 0) return { order: whole, loosened: false }
  const partly = inOrder(score, found, 1)
  if (partly.length > 0) return { order: partly, loosened: true }
  return { order: narrowed ? null : partly, loosened: narrowed }
}

function addGroup(
  directory: Directory,
  { words, meanings }: Group,
  score: Float32Array,
  found: Uint8Array,
): void {
  const best = new Map<number, number>()
  const give = (rows: number[], worth: number) => {
    for (const row of rows) {
      const position = directory.bySearchRow[row] ?? -1
      if (position >= 0 && (best.get(position) ?? 0) < worth) best.set(position, worth)
    }
  }
  const synonyms = meanings.flatMap(({ finds }) => finds)
  const inText = meanings.flatMap((meaning) => (meaning.inText ? meaning.finds : []))
  for (const column of SEARCH_COLUMNS) {
    give(listRowsWith(column, [words]), WORTH[column])
    if (WORTH_OF_SYNONYM[column] > 0) {
      give(listRowsWith(column, column === 'words' ? inText : synonyms), WORTH_OF_SYNONYM[column])
    }
  }
  if (best.size === 0 && words.length === 1) giveLonger(words[0] as string, give)
  for (const [position, worth] of best) {
    score[position] = (score[position] as number) + worth
    found[position] = (found[position] as number) + 1
  }
}

/** "Gard" finds gardening when nothing has just that. */
function giveLonger(word: string, give: (rows: number[], worth: number) => void): void {
  const longer = word.length >= 3 ? listSpellingsFrom(word, 12).map((known) => [known]) : []
  for (const column of SEARCH_COLUMNS) give(listRowsWith(column, longer), WORTH[column])
}

/** A word that says little is looked for in names alone: "gardening club" is first the club of that name. */
function addName(directory: Directory, { words }: Group, score: Float32Array): void {
  for (const row of listRowsWith('name', [words])) {
    const position = directory.bySearchRow[row] ?? -1
    if (position >= 0) score[position] = (score[position] as number) + 1
  }
}

/** Positions with at least `least` of the groups: most groups first, then the highest score, then plain order. */
function inOrder(score: Float32Array, found: Uint8Array, least: number): Int32Array {
  const positions: number[] = []
  for (let i = 0; i < found.length; i++) if ((found[i] as number) >= least) positions.push(i)
  positions.sort((a, b) => found[b]! - found[a]! || score[b]! - score[a]! || a - b)
  return Int32Array.from(positions)
}

/** What was typed, with the mended words in their places. */
function replaceWords(q: string, from: string[], to: string[]): string {
  let text = q
  from.forEach((word, i) => {
    if (word !== to[i])
      text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'), to[i] as string)
  })
  return text === q ? to.join(' ') : text
}
