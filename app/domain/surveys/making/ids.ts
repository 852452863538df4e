import { slugify } from '../../directory/slugs'
import type { Choice, Definition } from '../definition'
import { isGoodId } from './rules'

const LONGEST = 40

/** "How do you get here?" → "how-do-you-get-here": whole words, at most 40 characters. */
export function wordsToId(words: string, otherwise: string): string {
  const whole = slugify(words.replaceAll('{{item}}', ' '))
  if (whole.length <= LONGEST) return whole || otherwise
  const cut = whole.slice(0, LONGEST + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST)
}

/** The same with a number behind it, if it is taken or has a meaning of its own. */
export function freeId(wanted: string, isFree: (id: string) => boolean): string {
  if (isFree(wanted)) return wanted
  for (let number = 2; ; number++) if (isFree(`${wanted}-${number}`)) return `${wanted}-${number}`
}

/** An id that no question has or had: answers to that one would be counted with this one's. */
export const questionIdFor = (ask: string, taken: ReadonlySet<string>): string =>
  freeId(wordsToId(ask, 'question'), (id) => isGoodId(id) && !taken.has(id))

export const choiceIdFor = (words: string, taken: ReadonlySet<string>): string =>
  freeId(wordsToId(words, 'choice'), (id) => id !== 'other' && !taken.has(id))

/** Choices that are new get their ids from their words; all others keep theirs, whatever their words say now. */
export function withIds(things: readonly Choice[]): Choice[] {
  const taken = new Set(things.flatMap(({ id }) => (id ? [id] : [])))
  return things.map((thing) => {
    if (thing.id) return thing
    const id = choiceIdFor(thing.texts.en, taken)
    taken.add(id)
    return { ...thing, id }
  })
}

export const questionIdsOf = (definitions: readonly Definition[]): Set<string> =>
  new Set(definitions.flatMap(({ questions }) => questions.map(({ id }) => id)))
