import { countingOf } from '../question-types'
import type { Ballot, BallotStep } from './ballot'
import { isFewOfSomeKind, publishBases } from './bases'
import { type Tally, tallyWhole } from './count'
import { fewestOf, middleOf } from './offered'
import { publishSplits } from './publish-splits'
import {
  type CountLine,
  type HiddenIds,
  hiddenIdsOf,
  mostOfStep,
  type Nearly,
  NOTHING_HIDDEN,
  type Published,
  type PublishedStep,
  positiveOf,
  sidesOf,
  tellsHidden,
} from './published'
import { FEWEST, type HiddenRows, hideChoices, hideRows, isSmall } from './suppress'

/** With fewer than these the number in the middle is one person's own. */
const FEWEST_FOR_MIDDLE = 10
/** Of so many people, 4 are fewer than 1 in 10: that they are nearly nobody is true of each number from 1 to 4. */
const FEWEST_FOR_NEARLY = 50

/**
 * All numbers of a survey that may be shown, the same for its page and its files.
 * @returns null when fewer than 5 people answered
 */
export function publish(ballot: Ballot): Published | null {
  if ((ballot.own.sizes[0] ?? 0) < FEWEST) return null
  const hidden = new Map<string, HiddenIds>()
  const hiddenOf = (question: string): HiddenIds => hidden.get(question) ?? NOTHING_HIDDEN
  const few = isFewOfSomeKind(ballot)
  const wholes = ballot.steps.map((step) => {
    const tally = tallyWhole(ballot, step)
    const rows =
      isSmall(tally.answered) || tellsHidden(step.question, hiddenOf) ? null : hideWhole(step, tally)
    if (!step.item) hidden.set(step.question.id, rows ? hiddenIdsOf(step, rows.hidden) : 'all')
    return { step, rows, published: publishStep(ballot, step, { tally, rows, few }) }
  })
  const splits = publishSplits(ballot, wholes, hiddenOf)
  return { responses: ballot.own.sizes[0] ?? 0, splits, questions: wholes.map(({ published }) => published) }
}

function hideWhole(step: BallotStep, { counts, answered }: Tally): HiddenRows | null {
  const most = mostOfStep(step)
  if (most > 1) return hideChoices(counts, answered, most)
  const floors = step.choices.map(({ said }) => fewestOf(step.question, said))
  return hideRows(counts, sidesOf(step), floors)
}

type Found = { tally: Tally; rows: HiddenRows | null; few: boolean }

function publishStep(ballot: Ballot, step: BallotStep, { tally, rows, few }: Found): PublishedStep {
  const { question, item, earlier } = step
  const counting = countingOf(question)
  const sides = sidesOf(step)
  const isWhole = rows?.hidden.every((one) => !one) ?? false
  const hasMiddle = counting.counts === 'number' && isWhole && tally.answered >= FEWEST_FOR_MIDDLE
  const nothing = { noAnswer: null, unsure: null, skipped: null, notAsked: null }
  return {
    step: step.step,
    question,
    item,
    counting: counting.counts,
    earlier,
    counts: linesOf(step, tally, rows, sides),
    answered: rows ? tally.answered : null,
    bases: rows ? publishBases(question, tally, few) : nothing,
    positive: rows?.sidesShown && counting.says ? positiveOf(tally, sides) : null,
    nearly: rows && counting.says ? nearlyOf(tally, sides, rows) : null,
    median: hasMiddle ? middleOf(step.given, (at) => ballot.own.groupOf[at] === 0) : null,
    tooFew: rows === null,
    splits: {},
  }
}

function linesOf(step: BallotStep, tally: Tally, rows: HiddenRows | null, sides: number[]): CountLine[] {
  const isSeveral = mostOfStep(step) > 1
  return step.choices.map(({ said }, row) => {
    const count = tally.counts[row]!
    const shown = rows !== null && !rows.hidden[row]
    const nearly = rows && !shown && isSeveral ? nearlyAll(count, tally.answered) : null
    return { ...said, count: shown ? count : null, shown, says: sides[row] === 1, nearly }
  })
}

/** Not where it would tell of each of 4 choices that 1 person chose it. */
function nearlyOf(tally: Tally, sides: readonly number[], rows: HiddenRows): Nearly | null {
  if (rows.sidesShown) return null
  const nearly = nearlyAll(positiveOf(tally, sides)?.count ?? 0, tally.answered)
  const few = nearly === 'everybody' ? 0 : 1
  const choices = tally.counts.filter((count, row) => count > 0 && sides[row] === few).length
  return choices < FEWEST - 1 ? nearly : null
}

function nearlyAll(count: number, answered: number): Nearly | null {
  if (answered < FEWEST_FOR_NEARLY) return null
  if (isSmall(answered - count)) return 'everybody'
  return isSmall(count) ? 'nobody' : null
}
