import type { Ballot } from './ballot'
import { type Known, NOTHING_SHOWN, publishSplit, type Sorted } from './publish-groups'
import type { GroupLine, HiddenIds, Whole } from './published'
import { type Assigned, assignGroups, helpGroup, isSorter, type SplitId, splitsOf } from './splits'
import { FEWEST, groupsAlone } from './suppress'
import { likenessOf } from './swaps'

/**
 * Adds to each question how groups answered it, where that tells nothing about few people.
 * @returns by what the results are split
 */
export function publishSplits(
  ballot: Ballot,
  wholes: readonly Whole[],
  hiddenOf: (question: string) => HiddenIds,
): SplitId[] {
  const ids = splitsOf(ballot.definition)
  const isMade = (id: SplitId) => id === 'help' && ids.includes('who')
  const assigned = new Map(ids.filter((id) => !isMade(id)).map((id) => [id, assignGroups(ballot, id)]))
  return ids.filter((id) => {
    const found = assigned.get(id)
    if (!found) return addHelp(wholes)
    const sorted = sortInto(found, hiddenOf)
    if (!sorted) return false
    const like = likenessOf(ballot, assigned, id)
    const known = new Map<string, Known>()
    for (const { step, rows, published } of wholes) {
      const isSorting = isSorter(ballot.definition, step.question)
      const place = { like, isSorting, isParent: isAskedAbout(ballot, step.question.id) }
      const isTwice = sorted.question && isSorting
      const found = rows && !isTwice ? publishSplit(sorted, step, rows, known, place) : null
      if (!step.item) known.set(step.question.id, found?.known ?? NOTHING_SHOWN)
      if (found && published.counts.length > 0) published.splits[id] = found.lines
    }
    return wholes.some(({ published }) => published.splits[id])
  })
}

const isAskedAbout = ({ steps }: Ballot, id: string) =>
  steps.some(({ question }) => question.askedIf?.question === id)

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
function sortInto(assigned: Assigned, hiddenOf: (question: string) => HiddenIds): Sorted | null {
  const { groups, sizes, question } = assigned
  const hidden = question ? hiddenOf(question.id) : null
  if (hidden === 'all') return null
  const own = groups.map(({ others }, place) => (others ? 0 : sizes[place]!))
  // A group whose size is hidden, as a number of the question that sorts, is part of the rest.
  const apart = groups.map((group) => hidden?.ids.has(group.id) ?? false)
  const alone = groupsAlone(own, apart)
  const shown = groups.filter(({ others }, place) => (others ? sizes[place]! >= FEWEST : alone[place]))
  return shown.length > 0 ? { ...assigned, alone } : null
}
