import type { Context, Hit, Rule } from '../finding'
import { EVERYDAY_LONG_WORDS } from '../lists/everyday-long-words'
import { FIELD_WORDS } from '../lists/field-words'
import { HARD_PHRASES } from '../lists/hard-phrases'
import { HARD_WORDS_A_TO_E } from '../lists/hard-words-a-to-e'
import { HARD_WORDS_F_TO_Z } from '../lists/hard-words-f-to-z'
import { IDIOMS } from '../lists/idioms'
import { LATIN } from '../lists/latin'
import { RESPECT } from '../lists/respect'
import type { Sentence, Word } from '../sentences'
import { forms } from './forms'
import { suggest } from './suggest'
import { syllables } from './syllables'

type Entry = { words: string[]; rule: Rule; plain: string }

/** "=" in a list means: this is fine as it is, though a word in it is hard alone ("assistance dog"). */
const FINE = '='
const MOST_SYLLABLES = 3
/** Shorter stems are guessed wrong: "telling" is not a form of "tel". */
const SHORTEST_STEM = 4

const index = new Map<string, Entry[]>()
function addEntries(rule: Rule, list: Map<string, string>) {
  for (const [phrase, plain] of list) {
    const words = phrase.split(/[\s-]+/)
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { words, rule, plain }].sort(longestFirst))
  }
}
const longestFirst = (a: Entry, b: Entry) => b.words.length - a.words.length
addEntries('hard-word', HARD_WORDS_A_TO_E)
addEntries('hard-word', HARD_PHRASES)
addEntries('hard-word', HARD_WORDS_F_TO_Z)
addEntries('hard-word', FIELD_WORDS)
addEntries('latin', LATIN)
addEntries('respect', RESPECT)
addEntries('idiom', IDIOMS)

/**
 * Hard words and phrases with plain ones to use instead, by the longest phrase that fits; then long words. A word
 * with a capital inside a sentence is a name ("the Braille Institute"), and so is each of `names`.
 */
export function vocabulary({ words }: Sentence, { names }: Context): Hit[] {
  const isTitle = words.length > 1 && words.every((word) => word.masked || !/^\p{Ll}/u.test(word.text))
  const parts = words.flatMap((word, place) => splitWord(word, place > 0, names))
  const hits: Hit[] = []
  for (let at = 0; at < parts.length; at++) {
    const entry = longestAt(parts, at)
    const found = parts.slice(at, at + (entry?.words.length ?? 1))
    const words = found.map((part) => part.text).join(' ')
    const isName = found.every((part) => part.isName)
    if (entry && entry.plain !== FINE && !isName) hits.push(hit(entry, words))
    else if (!entry && !isName && !isTitle && isLong(found[0]!))
      hits.push({ rule: 'long-word', found: words })
    at += found.length - 1
  }
  return hits
}

const hit = ({ rule, plain }: Entry, found: string): Hit =>
  plain ? { rule, found, suggestion: suggest(plain, found) } : { rule, found }

type Part = { text: string; forms: string[]; ends: boolean; isName: boolean }

/** "person-centred" is 2 words here, so that a list has one spelling. Masked words match nothing. */
function splitWord(word: Word, isInside: boolean, names: ReadonlySet<string>): Part[] {
  if (word.masked) return [{ text: word.text, forms: [], ends: true, isName: true }]
  if (word.text.length > 60) return [{ text: word.text.slice(0, 60), forms: [], ends: true, isName: false }]
  const texts = word.text.split(/[-/]/).filter(Boolean)
  return texts.map((text, place) => {
    const lower = text
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/'s$|'$/, '')
    const isName = names.has(lower) || (isInside && /^\p{Lu}/u.test(text))
    return { text, forms: forms(lower), ends: place === texts.length - 1 && word.after !== '', isName }
  })
}

function longestAt(parts: Part[], at: number): Entry | undefined {
  let longest: Entry | undefined
  for (const form of parts[at]!.forms) {
    if (form.length < SHORTEST_STEM && form !== parts[at]!.forms[0]) continue
    const entry = index.get(form)?.find(({ words }) => fits(parts, at, words))
    if (entry && entry.words.length > (longest?.words.length ?? 0)) longest = entry
  }
  return longest
}

const fits = (parts: Part[], at: number, words: string[]) =>
  words.every((word, place) => {
    const part = parts[at + place]
    const isJoined = place === words.length - 1 || part?.ends === false
    return !!part && isJoined && part.forms.includes(word)
  })

/** "developing" is as long as "develop": an ending does not make a word hard. */
function isLong({ text, forms: known }: Part): boolean {
  if (!/\p{L}/u.test(text) || known.some((form) => EVERYDAY_LONG_WORDS.has(form))) return false
  return text.length > 40 || Math.min(...known.map(syllables)) > MOST_SYLLABLES
}
