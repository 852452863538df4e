import type { BallotStep } from './ballot'
import { type Tally, tallyGroups } from './count'
import { type HiddenCells, hideCells, hideGroups } from './hide-cells'
import {
  type GroupLine,
  type HiddenIds,
  hiddenIdsOf,
  mostOfStep,
  NOTHING_HIDDEN,
  type Positive,
  positiveOf,
  sidesOf,
  tellsHidden,
} from './published'
import type { Assigned, Group } from './splits'
import { FEWEST, groupsAlone, type HiddenRows, hideChoices, hideRows, isSmall } from './suppress'
import { choiceSwapsOf, type Likeness, swapsOf } from './swaps'

/** How people are sorted, and which groups are large enough to stand alone. */
export type Sorted = Assigned & { alone: boolean[] }
/** What is known of a question in one split, for those that hang on it. */
export type Known = { alone: boolean[]; hidden: HiddenIds; hiddenInOthers: Map<number, HiddenIds> }
/** Who is like whom, and what else hangs on the question. */
export type Place = { like: Likeness; isSorting: boolean; isParent: boolean }

export const NOTHING_SHOWN: Known = { alone: [], hidden: 'all', hiddenInOthers: new Map() }

/** How groups answered one question. Null where that would tell something about few people. */
export function publishSplit(
  sorted: Sorted,
  step: BallotStep,
  whole: HiddenRows,
  known: ReadonlyMap<string, Known>,
  place: Place,
): { lines: GroupLine[]; known: Known } | null {
  const { askedIf } = step.question
  const parent = askedIf ? known.get(askedIf.question) : undefined
  if (tellsHidden(step.question, () => parent?.hidden ?? NOTHING_HIDDEN)) return null
  const tallies = tallyGroups(step, sorted)
  const answered = tallies.map((one, place) => (sorted.groups[place]!.others ? 0 : one.answered))
  const apart = sorted.alone.map((alone, place) => !alone || parent?.alone[place] === false)
  const alone = groupsAlone(answered, apart)
  const inside = publishOwn(sorted, step, { whole, tallies, alone, place })
  if (!inside) return null
  const outside = publishOthers(sorted, step, tallies, parent)
  const lines = [...inside.lines, ...outside.lines]
  if (lines.length < 2) return null
  return { lines, known: { alone, hidden: inside.hidden, hiddenInOthers: outside.hidden } }
}

type Own = { whole: HiddenRows; tallies: readonly Tally[]; alone: readonly boolean[]; place: Place }

/** Those whose numbers add up to the main figures. */
function publishOwn(
  { groups, groupOf }: Sorted,
  step: BallotStep,
  { whole, tallies, alone, place }: Own,
): { lines: GroupLine[]; hidden: HiddenIds } | null {
  const own = tallies.map((tally, at) => ({ tally, group: groups[at]!, at, alone: alone[at]! }))
  const rest = own.filter(({ group, alone }) => !group.others && !alone).map(({ tally }) => tally)
  const together = addUp(rest, step.choices.length)
  const standing = own.filter((one) => one.alone && !one.group.others)
  const columns: { group: Group | null; tally: Tally }[] = [
    ...standing.map(({ group, tally }) => ({ group, tally })),
    ...(together.answered > 0 ? [{ group: null, tally: together }] : []),
  ]
  // Who does not say where they live is a group in every other question: how many of them are in another group is hidden.
  if (place.isSorting && columns.some(({ tally }) => isSmall(gaveNone(tally)))) return null
  const columnOfGroup = groups.map(({ others }, at) => {
    const column = standing.findIndex((one) => one.at === at)
    return others ? -1 : column < 0 ? standing.length : column
  })
  const columnOf = (person: number) => columnOfGroup[groupOf[person]!] ?? -1
  const cells = hideIn(step, columns, { whole, columnOf, place })
  if (!cells) return null
  const lines = columns.map(({ group, tally }, column) => ({
    group,
    answered: tally.answered,
    counts: tally.counts.map((count, row) => (cells.hidden[row]![column] ? null : count)),
    positive: positiveIf(cells.sideShown[column]!, tally, sidesOf(step)),
  }))
  const hidden = hiddenIdsOf(
    step,
    cells.hidden.map((row) => row.some(Boolean)),
  )
  return { lines, hidden }
}

const gaveNone = ({ unsure, skipped, notAsked }: Tally) => unsure + skipped + notAsked

type Columns = { whole: HiddenRows; columnOf: (person: number) => number; place: Place }

/**
 * Two people give each other's answers. By the question that sorts people they cannot: it would sort them anew in every
 * other question, so that one is shown by groups only where nothing has to be hidden.
 */
function hideIn(
  step: BallotStep,
  columns: readonly { tally: Tally }[],
  { whole, columnOf, place: { like, isSorting, isParent } }: Columns,
): HiddenCells | null {
  const values = step.choices.map((_, row) => columns.map(({ tally }) => tally.counts[row]!))
  const most = mostOfStep(step)
  if (most === 1) {
    const canSwap = isSorting ? () => false : swapsOf(step, columnOf, columns.length, like)
    return hideCells({ values, sides: sidesOf(step) }, whole, canSwap)
  }
  const answered = columns.map(({ tally }) => tally.answered)
  const swaps = choiceSwapsOf(step, columnOf, columns.length, like, most)
  const hidden = values.map((counts, row) =>
    whole.hidden[row]
      ? counts.map(() => true)
      : hideGroups(counts, answered, isParent ? () => false : swaps(row)),
  )
  return { hidden, sideShown: columns.map(() => false) }
}

/** Groups that are in no main figure: each stands for itself. */
function publishOthers(
  { groups, sizes }: Sorted,
  step: BallotStep,
  tallies: readonly Tally[],
  parent: Known | undefined,
): { lines: GroupLine[]; hidden: Map<number, HiddenIds> } {
  const sides = sidesOf(step)
  const hidden = new Map<number, HiddenIds>()
  const lines = groups.flatMap((group, place): GroupLine[] => {
    if (!group.others) return []
    const tally = tallies[place]!
    const tells = tellsHidden(step.question, () => parent?.hiddenInOthers.get(place) ?? NOTHING_HIDDEN)
    if (sizes[place]! < FEWEST || tally.answered < FEWEST || tells) {
      hidden.set(place, 'all')
      return []
    }
    const most = mostOfStep(step)
    const rows = most > 1 ? hideChoices(tally.counts, tally.answered, most) : hideRows(tally.counts, sides)
    hidden.set(place, rows ? hiddenIdsOf(step, rows.hidden) : 'all')
    if (!rows) return []
    const counts = tally.counts.map((count, row) => (rows.hidden[row] ? null : count))
    return [{ group, answered: tally.answered, counts, positive: positiveIf(rows.sidesShown, tally, sides) }]
  })
  return { lines, hidden }
}

const positiveIf = (shown: boolean, tally: Tally, sides: readonly number[]): Positive | null =>
  shown && sides.includes(1) ? positiveOf(tally, sides) : null

const addUp = (tallies: readonly Tally[], rows: number): Tally => ({
  counts: Array.from({ length: rows }, (_, row) => tallies.reduce((sum, one) => sum + one.counts[row]!, 0)),
  answered: tallies.reduce((sum, one) => sum + one.answered, 0),
  unsure: tallies.reduce((sum, one) => sum + one.unsure, 0),
  skipped: tallies.reduce((sum, one) => sum + one.skipped, 0),
  notAsked: tallies.reduce((sum, one) => sum + one.notAsked, 0),
})
