import type { SurveyQuestion } from '../definition'
import { countingOf } from '../question-types'
import type { BallotStep } from './ballot'
import type { Tally } from './count'
import { mostChosen, type Said } from './offered'
import type { Group, SplitId } from './splits'
import type { HiddenRows } from './suppress'

/** Nearly all people or nearly nobody: said of many people in place of a number that is hidden. */
export type Nearly = 'everybody' | 'nobody'

/** A number beside what was said. Null when it is hidden. `says`: the sentence of the results is about it. */
export type CountLine = Said & {
  count: number | null
  shown: boolean
  says: boolean
  /** Only where people could choose many: else it stands beside `positive`. */
  nearly: Nearly | null
}

/** How many did not answer, of those whose answers count. Null is hidden. */
export type Bases = {
  /** Not sure, or skipped, together. */
  noAnswer: number | null
  unsure: number | null
  skipped: number | null
  notAsked: number | null
}
export type Positive = { count: number; share: number }

/** One group of people and how it answered one question. Null is hidden. */
export type GroupLine = {
  /** Null: small groups, put together. */
  group: Group | null
  answered: number
  /** In the order of the question's `counts`. */
  counts: (number | null)[]
  positive: Positive | null
}

/** What may be shown of one question, about one thing of its list. */
export type PublishedStep = {
  step: string
  question: SurveyQuestion
  item: BallotStep['item']
  counting: 'choices' | 'scale' | 'order' | 'number' | 'words'
  earlier: boolean
  counts: CountLine[]
  /** Null when it is hidden: fewer than 5 answered. */
  answered: number | null
  bases: Bases
  /** How many said what `says` marks, of those who answered. `share` is 0 to 1, not rounded. */
  positive: Positive | null
  /** In place of `positive`, where it is hidden. */
  nearly: Nearly | null
  /** The number in the middle; null where there is none, where few answered, and where numbers are hidden. */
  median: number | null
  /** Nothing of it is shown, because it would say too much about few people. */
  tooFew: boolean
  splits: Partial<Record<SplitId, GroupLine[]>>
  /** Own words, also beside "something else": what they are about, the most spoken about first, and some of them. */
  themes?: Theme[]
  quotes?: Quote[]
}
export type Theme = { id: string; name: string; picture: string; count: number | null; shown: boolean }
/** `who`: null where few people of their kind answered. */
export type Quote = { words: string; who: string | null; lang: string }
export type Published = { responses: number; splits: SplitId[]; questions: PublishedStep[] }

/**
 * Which choices of a question are hidden. Questions that hang on them must not tell how many chose them. `several`:
 * people could choose more than one.
 */
export type HiddenIds = { ids: ReadonlySet<string>; several: boolean } | 'all'

export const NOTHING_HIDDEN: HiddenIds = { ids: new Set(), several: false }

/**
 * Whether the number of people who were asked a question, because of what they had answered before, would tell a
 * number that is hidden there.
 */
export const tellsHidden = (
  { askedIf }: SurveyQuestion,
  hiddenOf: (question: string) => HiddenIds,
): boolean => {
  if (!askedIf) return false
  const hidden = hiddenOf(askedIf.question)
  if (hidden === 'all') return true
  if (hidden.several) return hidden.ids.size > 0
  const known = [...hidden.ids].filter((id) => askedIf.is.includes(id)).length
  return known > 0 && known < hidden.ids.size
}

/** Which published sum each choice belongs to: 1 is what the sentence is about. */
export const sidesOf = ({ question, choices }: BallotStep): number[] => {
  const says = countingOf(question).says ?? []
  return choices.map(({ said }) => (says.includes(said.id) ? 1 : 0))
}

export const hiddenIdsOf = ({ question, choices }: BallotStep, rows: readonly boolean[]): HiddenIds => ({
  ids: new Set(choices.flatMap(({ said }, row) => (rows[row] ? [said.id] : []))),
  several: mostChosen(question) > 1,
})

/** The most that anybody chose, or may choose. */
export function mostOfStep({ question, choices }: BallotStep): number {
  if (mostChosen(question) === 1) return 1
  const counts = new Map<number, number>()
  for (const { people } of choices) for (const one of people) counts.set(one, (counts.get(one) ?? 0) + 1)
  return mostChosen(question, Math.max(1, ...counts.values()))
}

export type Whole = { step: BallotStep; rows: HiddenRows | null; published: PublishedStep }

/** @returns null where nobody answered */
export const positiveOf = ({ counts, answered }: Tally, sides: readonly number[]): Positive | null => {
  if (answered === 0) return null
  const count = counts.reduce((sum, one, row) => sum + (sides[row] === 1 ? one : 0), 0)
  return { count, share: count / answered }
}
