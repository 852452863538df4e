import type { Step } from '../definition'
import { type BallotStep, type People, readBallot } from './ballot'
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
  const members = (split?.groups ?? []).map((_, index) => {
    return new Set([...(split?.groupOf ?? [])].flatMap(([at, group]) => (group === index ? [at] : [])))
  })
  return {
    responses: ballot.own.size,
    groups: (split?.groups ?? []).map((group, index) => ({ ...group, responses: members[index]!.size })),
    questions: ballot.steps.map((one) => ({
      step: one.step,
      question: one.question,
      item: one.item,
      choices: one.choices.map(({ said }) => said),
      whole: tallyOf(one, ballot.own),
      groups: members.map((people) => tallyOf(one, people)),
    })),
  }
}

/** How some people answered one question. */
export function tallyOf(step: BallotStep, people: ReadonlySet<number>): Tally {
  const among = (list: People) => {
    let count = 0
    for (const at of list) if (people.has(at)) count++
    return count
  }
  const [answered, unsure, skipped] = [among(step.answered), among(step.unsure), among(step.skipped)]
  const notAsked = people.size - answered - unsure - skipped
  return { counts: step.choices.map((choice) => among(choice.people)), answered, unsure, skipped, notAsked }
}
