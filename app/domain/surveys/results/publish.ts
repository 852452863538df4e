import type { SurveyQuestion } from '../definition'
import { countingOf } from '../question-types'
import type { Ballot, BallotStep } from './ballot'
import { type Tally, tallyWhole } from './count'
import { middleOf } from './offered'
import { publishSplits } from './publish-splits'
import {
  type HiddenIds,
  idsOf,
  type Published,
  type PublishedStep,
  positiveOf,
  sidesOf,
  tellsHidden,
} from './published'
import { FEWEST, type HiddenRows, hideRows, isSmall } from './suppress'

/** With fewer than these the number in the middle is one person's own. */
const FEWEST_FOR_MIDDLE = 10

/**
 * All numbers of a survey that may be shown, the same for its page and its files.
 * @returns null when fewer than 5 people answered
 */
export function publish(ballot: Ballot): Published | null {
  if ((ballot.own.sizes[0] ?? 0) < FEWEST) return null
  const hidden = new Map<string, HiddenIds>()
  const hiddenOf = (question: string): HiddenIds => hidden.get(question) ?? new Set<string>()
  const wholes = ballot.steps.map((step) => {
    const tally = tallyWhole(ballot, step)
    const rows =
      isSmall(tally.answered) || tellsHidden(step.question, hiddenOf)
        ? null
        : hideRows(tally.counts, sidesOf(step))
    if (!step.item) hidden.set(step.question.id, rows ? idsOf(step, rows.hidden) : 'all')
    return { step, rows, published: publishStep(ballot, step, tally, rows) }
  })
  const splits = publishSplits(ballot, wholes, hiddenOf)
  return { responses: ballot.own.sizes[0] ?? 0, splits, questions: wholes.map(({ published }) => published) }
}

function publishStep(ballot: Ballot, step: BallotStep, tally: Tally, rows: HiddenRows | null): PublishedStep {
  const { question, item, earlier } = step
  const counting = countingOf(question)
  const sides = sidesOf(step)
  const bases = rows && publishBases(question, tally)
  const isWhole = rows?.hidden.every((one) => !one) ?? false
  const hasMiddle = counting.counts === 'number' && isWhole && tally.answered >= FEWEST_FOR_MIDDLE
  return {
    step: step.step,
    question,
    item,
    counting: counting.counts,
    earlier,
    counts: step.choices.map(({ said }, row) => {
      const shown = rows !== null && !rows.hidden[row]
      return { ...said, count: shown ? tally.counts[row]! : null, shown, says: sides[row] === 1 }
    }),
    ...(bases ?? { answered: null, unsure: null, skipped: null, notAsked: null }),
    positive: rows?.sidesShown && counting.says ? positiveOf(tally, sides) : null,
    median: hasMiddle ? middleOf(step.given, (at) => ballot.own.groupOf[at] === 0) : null,
    tooFew: rows === null,
    splits: {},
  }
}

/** Who was not asked because of who they are is a small group too. */
function publishBases({ for: asked }: SurveyQuestion, { answered, unsure, skipped, notAsked }: Tally) {
  return asked && isSmall(notAsked)
    ? { answered, unsure: null, skipped: null, notAsked: null }
    : { answered, unsure, skipped, notAsked }
}
