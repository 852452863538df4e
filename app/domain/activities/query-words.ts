import { listWords } from '../../../db/queries/search'
import { DAYS, type Day, type TimeOfDay } from './vocabulary'

/** Search words as somebody typed them, taken apart. */
export type QueryWords = {
  words: string[]
  /** The words that were understood: they may still be part of a name ("Monday Club"). */
  said: string[]
  /** What some of them say about when and how much; these are no search words then. */
  understood: Understood
}
export type Understood = { day: Day[]; time: TimeOfDay[]; free: boolean }

/** More than this in one search is not somebody looking for something to do. */
const MOST_WORDS = 12
const LONGEST_WORD = 40

export function readQuery(q: string): QueryWords {
  const all = listWords(q)
    .slice(0, 3 * MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
  const understood: Understood = { day: [], time: [], free: false }
  const words = all.filter((word, i) => NOT_FREE.has(all[i - 1] ?? '') || !understand(word, understood))
  const said = all.filter((word) => !words.includes(word))
  return { words: words.slice(0, MOST_WORDS), said: said.slice(0, MOST_WORDS), understood }
}

export const nothingUnderstood = ({ day, time, free }: Understood) => day.length + time.length === 0 && !free

/** The same with no word read as a day, a time or a price. */
export const readPlainly = (q: string): QueryWords => ({
  words: listWords(q)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD)),
  said: [],
  understood: { day: [], time: [], free: false },
})

/**
 * Words that say nothing about what is looked for. They count only when there are no others.
 * Words such as "group" could also be part of a name: found there, they lift it.
 */
export const saysLittle = (word: string): boolean => LITTLE.has(word)

const LITTLE = new Set(
  `a am an and any are as at be by can class classes club clubs do find for from get go going good group groups had
   has have how i id if ill im in into is it like look looking love me my near need of on or our people person place
   places please session sessions show so some someone something somewhere that the their them there they thing things
   this to activity activities us want wants we what when where which who will with would you your`.split(
    /\s+/,
  ),
)

/** "Step free" is no price. */
const NOT_FREE = new Set(['step', 'smoke', 'gluten', 'dairy', 'sugar', 'alcohol', 'barrier'])

const TIME_WORDS: Record<string, TimeOfDay> = {
  morning: 'morning',
  mornings: 'morning',
  afternoon: 'afternoon',
  afternoons: 'afternoon',
  evening: 'evening',
  evenings: 'evening',
  night: 'evening',
  nights: 'evening',
}

const DAY_WORDS = new Map<string, Day[]>(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap((name, i) => {
    const day: Day[] = [DAYS[i] as Day]
    return [name, `${name}s`, name.slice(0, 3)].map((word): [string, Day[]] => [word, day])
  }),
)
for (const word of ['weekend', 'weekends']) DAY_WORDS.set(word, ['sat', 'sun'])
for (const word of ['weekday', 'weekdays']) DAY_WORDS.set(word, ['mon', 'tue', 'wed', 'thu', 'fri'])

function understand(word: string, understood: Understood): boolean {
  const days = DAY_WORDS.get(word)
  const time = Object.hasOwn(TIME_WORDS, word) ? TIME_WORDS[word] : undefined
  if (days) understood.day.push(...days.filter((day) => !understood.day.includes(day)))
  else if (time && !understood.time.includes(time)) understood.time.push(time)
  else if (word === 'free') understood.free = true
  else return Boolean(time)
  return true
}
