import type { SurveyQuestion, Texts } from '../definition'
import { countingOf } from '../question-types'
import { mostOf } from '../question-types/choosing'
import { OTHER } from '../question-types/type'
import { FEWEST } from './suppress'

/** What is not named stands under these. */
const ELSEWHERE = '(elsewhere)'

/** Whether people typed the names of places. */
const areTyped = (question: SurveyQuestion) =>
  question.kind === 'place' && countingOf(question).offers(question).length === 0

/** How few a number can be when it is hidden: nobody is no hidden number, and a place that is named has 5 people. */
export const fewestOf = (question: SurveyQuestion, { id }: Said): number =>
  areTyped(question) && id !== ELSEWHERE ? FEWEST : 1

/**
 * How many of the choices one person may have: 1, or as many as the question allows.
 * @param given the most that anybody has, from versions of the survey that allowed more
 */
export function mostChosen(question: SurveyQuestion, given = 1): number {
  if (question.kind === 'many') return Math.max(mostOf(question), given)
  if (question.kind === 'when' && question.when !== 'date')
    return countingOf(question).offers(question).length
  return 1
}

/** What stands beside a number: words of the survey, a message key, or a month (YYYY-MM). */
export type Said = {
  id: string
  picture: string | null
  texts?: Texts
  detailed?: Texts
  key?: string
  values?: Record<string, number>
  month?: string
}

/** One answer as it was given: what was chosen, or the number, and by whom. */
export type Given = { choice: string; number: number | null; people: readonly number[] }
export type Counted = { said: Said; people: readonly number[] }

/** What people could answer to a question, in its order, each with who did. */
export function sortGiven(question: SurveyQuestion, given: readonly Given[]): Counted[] {
  const type = countingOf(question)
  if (type.counts === 'words') return []
  if (type.counts === 'number') return bandsOf(given)
  if (areTyped(question)) return placesOf(given)
  if (question.kind === 'when' && question.when === 'date') return monthsOf(given)
  const first = type.counts === 'order' ? given.filter(({ number }) => number === 1) : given
  const offered: Said[] = type.offers(question).map((one) => ({ ...one, picture: one.picture ?? null }))
  const known = offered.map((said) => ({ said, people: peopleOf(first, ({ choice }) => choice === said.id) }))
  const gone = peopleOf(first, ({ choice }) => !offered.some(({ id }) => id === choice))
  return gone.length > 0 ? [...known, { said: EARLIER, people: gone }] : known
}

/** What was a choice in an earlier version of the survey alone. */
const EARLIER: Said = { id: '(earlier)', picture: null, key: 'survey-results:earlier-choice' }

const peopleOf = (given: readonly Given[], is: (one: Given) => boolean): readonly number[] => {
  const found = given.filter(is)
  return found.length === 1 ? found[0]!.people : [...new Set(found.flatMap(({ people }) => people))]
}

const BANDS = 5
const ROUND = [1, 2, 5, 10, 15, 20, 30, 50, 60, 100, 120, 200, 500, 1000, 5000, 10_000, 100_000, 1_000_000]

/** Numbers in 5 steps at most, each equally wide and round: 0 to 14, 15 to 29. */
function bandsOf(given: readonly Given[]): Counted[] {
  const numbers = given.map(({ number }) => number ?? 0)
  const lowest = Math.min(...numbers)
  const highest = Math.max(...numbers)
  const width = ROUND.find((one) => Math.floor(highest / one) - Math.floor(lowest / one) < BANDS)
  if (given.length === 0 || !width) return []
  const from = Math.floor(lowest / width) * width
  const count = Math.floor(highest / width) - Math.floor(lowest / width) + 1
  return Array.from({ length: count }, (_, index) => {
    const start = from + index * width
    const end = start + width - 1
    const people = peopleOf(given, ({ number }) => number !== null && number >= start && number <= end)
    const key = `survey-results:${width === 1 ? 'band-one' : 'band'}`
    return { said: { id: `${start}-${end}`, picture: null, key, values: { from: start, to: end } }, people }
  })
}

/** Typed names of towns. One that fewer than 5 people wrote is not named: it may be anything. */
function placesOf(given: readonly Given[]): Counted[] {
  const byName = new Map<string, Given[]>()
  for (const one of given) {
    const name = one.choice.trim().replace(/\s+/g, ' ').toLowerCase()
    byName.set(name, [...(byName.get(name) ?? []), one])
  }
  const all = [...byName].map(([id, same]) => {
    const [most] = [...same].sort((a, b) => b.people.length - a.people.length)
    const people = same.flatMap((one) => one.people)
    return { said: { id, picture: null, texts: { en: most!.choice.trim() } }, people }
  })
  const isNamed = ({ said, people }: Counted) => said.id !== OTHER && people.length >= FEWEST
  const named = all.filter(isNamed)
  const others = all.filter((one) => !isNamed(one)).flatMap(({ people }) => people)
  const elsewhere = { id: ELSEWHERE, picture: null, key: 'survey-results:elsewhere' }
  const sorted = named.sort((a, b) => b.people.length - a.people.length || (a.said.id < b.said.id ? -1 : 1))
  return others.length > 0 ? [...sorted, { said: elsewhere, people: others }] : sorted
}

/** Days by their months. */
function monthsOf(given: readonly Given[]): Counted[] {
  const months = [...new Set(given.map(({ choice }) => choice.slice(0, 7)))].sort()
  return months.map((month) => ({
    said: { id: month, picture: null, month },
    people: peopleOf(given, ({ choice }) => choice.startsWith(month)),
  }))
}

/** The number in the middle: half of the people gave it or a smaller one. Null when nobody gave any. */
export function middleOf(given: readonly Given[], counts: (person: number) => boolean): number | null {
  const sorted = given
    .map(({ number, people }) => ({ number: number ?? 0, count: people.filter(counts).length }))
    .sort((a, b) => a.number - b.number)
  const all = sorted.reduce((sum, { count }) => sum + count, 0)
  let before = 0
  for (const { number, count } of sorted) {
    before += count
    if (count > 0 && before * 2 >= all) return number
  }
  return null
}
