import type { Step } from '../definition'
import { type Ballot, type BallotStep, type People, readBallot, type Sorting } from './ballot'
import type { Said } from './offered'
import { assignGroups, type Group, type SplitId } from './splits'

/** Numbers as they are, nothing hidden: never to be shown to anybody. */
export type RawCount = {
  responses: number
  groups: (Group & { responses: number })[]
  questions: (Pick<Step, 'step' | 'question' | 'item'> & {
    choices: Said[]
    /** The whole, and with `by` each group in the order of `groups`. */
    whole: Tally
    groups: Tally[]
  })[]
}
export type Tally = {
  /** In the order of `choices`. */
  counts: number[]
  answered: number
  unsure: number
  skipped: number
  notAsked: number
}

/**
 * Counts the answers of a survey as they stand now, of those who speak for themselves (`countsAsOwnVoice`). With
 * `by: 'who'` the groups also hold the others. Nothing is hidden: results that people see come from `computeResults`.
 * @returns null when there is no such survey
 */
export function countAnswers(surveyId: string, { by }: { by?: SplitId } = {}): RawCount | null {
  const ballot = readBallot(surveyId)
  if (!ballot) return null
  const split = by ? assignGroups(ballot, by) : null
  return {
    responses: ballot.own.sizes[0] ?? 0,
    groups: (split?.groups ?? []).map((group, place) => ({ ...group, responses: split!.sizes[place]! })),
    questions: ballot.steps.map((one) => ({
      step: one.step,
      question: one.question,
      item: one.item,
      choices: one.choices.map(({ said }) => said),
      whole: tallyWhole(ballot, one),
      groups: split ? tallyGroups(one, split) : [],
    })),
  }
}

/** How those of the main figures answered one question. */
export const tallyWhole = ({ own }: Ballot, step: BallotStep): Tally => tallyGroups(step, own)[0]!

/** How each group answered one question. */
export function tallyGroups(step: BallotStep, { groupOf, sizes }: Sorting): Tally[] {
  const among = (people: People) => {
    const counts = sizes.map(() => 0)
    for (const person of people) {
      const place = groupOf[person]!
      if (place >= 0) counts[place]!++
    }
    return counts
  }
  const [answered, unsure, skipped] = [among(step.answered), among(step.unsure), among(step.skipped)]
  const choices = step.choices.map(({ people }) => among(people))
  return sizes.map((size, place) => ({
    counts: choices.map((counts) => counts[place]!),
    answered: answered[place]!,
    unsure: unsure[place]!,
    skipped: skipped[place]!,
    notAsked: size - answered[place]! - unsure[place]! - skipped[place]!,
  }))
}
