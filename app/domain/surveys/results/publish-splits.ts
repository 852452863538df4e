import type { Ballot, BallotStep } from './ballot'
import { type Tally, tallyGroups } from './count'
import {
  type GroupLine,
  type HiddenIds,
  idsOf,
  type Positive,
  positiveOf,
  sidesOf,
  tellsHidden,
  type Whole,
} from './published'
import {
  type Assigned,
  assignGroups,
  type Group,
  helpGroup,
  isSorter,
  type SplitId,
  splitsOf,
} from './splits'
import { FEWEST, groupsAlone, type HiddenRows, hideCells, hideRows } from './suppress'

/** How people are sorted, and which groups are large enough to stand alone. */
type Sorted = Assigned & { alone: boolean[] }
/** What is known of a question in one split, for those that hang on it. */
type Known = { alone: boolean[]; hidden: HiddenIds; hiddenInOthers: Map<number, HiddenIds> }

const NOTHING_SHOWN: Known = { alone: [], hidden: 'all', hiddenInOthers: new Map() }

/**
 * Adds to each question how groups answered it, where that tells nothing about few people.
 * @returns by what the results are split
 */
export function publishSplits(
  ballot: Ballot,
  wholes: readonly Whole[],
  hiddenOf: (question: string) => HiddenIds,
): SplitId[] {
  return splitsOf(ballot.definition).filter((id) => {
    if (id === 'help' && splitsOf(ballot.definition).includes('who')) return addHelp(wholes)
    const sorted = sortInto(ballot, id, hiddenOf)
    if (!sorted) return false
    const known = new Map<string, Known>()
    for (const { step, rows, published } of wholes) {
      const isTwice = sorted.question && isSorter(ballot.definition, step.question)
      const found = rows && !isTwice ? publishSplit(sorted, step, rows, known) : null
      if (!step.item) known.set(step.question.id, found?.known ?? NOTHING_SHOWN)
      if (found && published.counts.length > 0) published.splits[id] = found.lines
    }
    return wholes.some(({ published }) => published.splits[id])
  })
}

/**
 * With help and alone, made of who answered as that is shown already: counted anew, it could tell what is hidden there.
 */
function addHelp(wholes: readonly Whole[]): boolean {
  for (const { published } of wholes) {
    const own = (published.splits.who ?? []).filter(({ group }) => !group?.others)
    const helped = own.find(({ group }) => group?.id === 'helped')
    const alone = own.filter((line) => line !== helped)
    if (!helped || alone.length === 0 || alone.some(({ group }) => group === null)) continue
    published.splits.help = [sumOf('alone', alone), sumOf('helped', [helped])]
  }
  return wholes.some(({ published }) => published.splits.help)
}

function sumOf(id: 'alone' | 'helped', lines: readonly GroupLine[]): GroupLine {
  const sum = (numbers: (number | null | undefined)[]) =>
    numbers.reduce<number | null>((all, one) => (all === null || one == null ? null : all + one), 0)
  const answered = sum(lines.map((line) => line.answered)) ?? 0
  const counts = (lines[0]?.counts ?? []).map((_, row) => sum(lines.map((line) => line.counts[row])))
  const count = sum(lines.map(({ positive }) => positive?.count))
  return {
    group: helpGroup(id),
    answered,
    counts,
    positive: count === null || answered === 0 ? null : { count, share: count / answered },
  }
}

/** @returns null when there are no two groups that may stand side by side */
function sortInto(ballot: Ballot, id: SplitId, hiddenOf: (question: string) => HiddenIds): Sorted | null {
  const assigned = assignGroups(ballot, id)
  const { groups, sizes, question } = assigned
  const hidden = question ? hiddenOf(question.id) : null
  if (hidden === 'all') return null
  const own = groups.map(({ others }, place) => (others ? 0 : sizes[place]!))
  // A group whose size is hidden, as a number of the question that sorts, is part of the rest.
  const apart = groups.map((group) => hidden?.has(group.id) ?? false)
  const alone = groupsAlone(own, apart)
  const shown = groups.filter(({ others }, place) => (others ? sizes[place]! >= FEWEST : alone[place]))
  return shown.length > 0 ? { ...assigned, alone } : null
}

function publishSplit(
  sorted: Sorted,
  step: BallotStep,
  whole: HiddenRows,
  known: Map<string, Known>,
): { lines: GroupLine[]; known: Known } | null {
  const { askedIf } = step.question
  const parent = askedIf ? known.get(askedIf.question) : undefined
  if (tellsHidden(step.question, () => parent?.hidden ?? new Set())) return null
  const tallies = tallyGroups(step, sorted)
  const answered = tallies.map((one, place) => (sorted.groups[place]!.others ? 0 : one.answered))
  const apart = sorted.alone.map((alone, place) => !alone || parent?.alone[place] === false)
  const alone = groupsAlone(answered, apart)
  const inside = publishOwn(sorted, step, whole, tallies, alone)
  if (!inside) return null
  const outside = publishOthers(sorted, step, tallies, parent)
  const lines = [...inside.lines, ...outside.lines]
  if (lines.length < 2) return null
  return { lines, known: { alone, hidden: inside.hidden, hiddenInOthers: outside.hidden } }
}

/** Those whose numbers add up to the main figures. */
function publishOwn(
  { groups }: Sorted,
  step: BallotStep,
  whole: HiddenRows,
  tallies: readonly Tally[],
  alone: readonly boolean[],
): { lines: GroupLine[]; hidden: HiddenIds } | null {
  const own = tallies.map((tally, place) => ({ tally, group: groups[place]!, alone: alone[place]! }))
  const rest = own.filter(({ group, alone }) => !group.others && !alone).map(({ tally }) => tally)
  const together = addUp(rest, step.choices.length)
  const columns: { group: Group | null; tally: Tally }[] = [
    ...own.filter((one) => one.alone).map(({ group, tally }) => ({ group, tally })),
    ...(together.answered > 0 ? [{ group: null, tally: together }] : []),
  ]
  const sides = sidesOf(step)
  const values = step.choices.map((_, row) => columns.map(({ tally }) => tally.counts[row]!))
  const cells = hideCells({ values, sides, answered: columns.map(({ tally }) => tally.answered) }, whole)
  if (!cells) return null
  const lines = columns.map(({ group, tally }, column) => ({
    group,
    answered: tally.answered,
    counts: tally.counts.map((count, row) => (cells.hidden[row]![column] ? null : count)),
    positive: positiveIf(cells.sideShown[column]!, tally, sides),
  }))
  return {
    lines,
    hidden: idsOf(
      step,
      cells.hidden.map((row) => row.some(Boolean)),
    ),
  }
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
    const tells = tellsHidden(step.question, () => parent?.hiddenInOthers.get(place) ?? new Set())
    if (sizes[place]! < FEWEST || tally.answered < FEWEST || tells) {
      hidden.set(place, 'all')
      return []
    }
    const rows = hideRows(tally.counts, sides)
    hidden.set(place, idsOf(step, rows.hidden))
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
