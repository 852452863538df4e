import type { SurveyQuestion } from '../definition'
import { countingOf } from '../question-types'
import type { BallotStep } from './ballot'
import type { Tally } from './count'
import type { Said } from './offered'
import type { Group, SplitId } from './splits'
import { type HiddenRows, isSmall } from './suppress'

/** A number beside what was said. Null when it is hidden. `says`: the sentence of the results is about it. */
export type CountLine = Said & { count: number | null; shown: boolean; says: boolean }
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
  unsure: number | null
  skipped: number | null
  notAsked: number | null
  /** How many said what `says` marks, of those who answered. `share` is 0 to 1, not rounded. */
  positive: Positive | null
  /** The number in the middle; null where there is none, where few answered, and where numbers are hidden. */
  median: number | null
  /** Nothing of it is shown, because it would say too much about few people. */
  tooFew: boolean
  splits: Partial<Record<SplitId, GroupLine[]>>
  /** Own words: what they are about, the most spoken about first, and some of them. */
  themes?: Theme[]
  quotes?: Quote[]
}
export type Theme = { id: string; name: string; picture: string; count: number | null; shown: boolean }
export type Quote = { words: string; who: string; lang: string }
export type Published = { responses: number; splits: SplitId[]; questions: PublishedStep[] }

/** Which choices of a question are hidden. Questions that hang on them must not tell how many chose them. */
export type HiddenIds = ReadonlySet<string> | 'all'

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
  const known = [...hidden].filter((id) => askedIf.is.includes(id)).length
  return known > 0 && known < hidden.size
}

/** Which published sum each choice belongs to: 1 is what the sentence is about. */
export const sidesOf = ({ question, choices }: BallotStep): number[] => {
  const says = countingOf(question).says ?? []
  return choices.map(({ said }) => (says.includes(said.id) ? 1 : 0))
}

export const idsOf = ({ choices }: BallotStep, rows: readonly boolean[]): ReadonlySet<string> =>
  new Set(choices.flatMap(({ said }, row) => (rows[row] ? [said.id] : [])))

export type Whole = { step: BallotStep; rows: HiddenRows | null; published: PublishedStep }

export const positiveOf = ({ counts, answered }: Tally, sides: readonly number[]): Positive | null => {
  if (answered === 0) return null
  const count = counts.reduce((sum, one, row) => sum + (sides[row] === 1 ? one : 0), 0)
  return isSmall(count) ? null : { count, share: count / answered }
}
