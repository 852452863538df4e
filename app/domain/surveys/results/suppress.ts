/**
 * Small numbers are hidden, and with them others, so that nobody can work them out: not from the numbers of the same
 * question, not from how groups answered it, not from other questions. Proof in one line: for each number that is
 * hidden there are other answers of the same people with which everything that is published stays as it is.
 *
 * What is published and therefore has to stay the same: how many answered (as a whole, and in each group), each number
 * that is shown, and the sum of each `side` (for "extremely or very important"). What is left over when all shown
 * numbers are taken away is a number too: it is never from 1 to 4. How many gave no answer at all is always shown.
 */
export const FEWEST = 5

export const isSmall = (count: number): boolean => count > 0 && count < FEWEST

/** Rows are choices. `sides` says of each to which published sum it belongs. */
export type HiddenRows = { hidden: boolean[]; sidesShown: boolean }

/**
 * Hides among the numbers of one group of people, 5 or more, who each gave one answer. With each small number others
 * are hidden that are not 0, until together they are 5 or more and at least one person could be in another of them.
 * @param floors of each number, how small it can be, as everybody knows, when it is hidden: no 0 ever is
 * @returns null when no such numbers are there: then nothing of them may be shown
 */
export function hideRows(
  counts: readonly number[],
  sides: readonly number[],
  floors: readonly number[] = counts.map(() => 1),
): HiddenRows | null {
  const rows = [...counts.keys()]
  const apart = [0, 1].map((side) => rows.filter((row) => sides[row] === side))
  if (apart.every((side) => !isSmall(sumAt(counts, side)))) {
    const hidden = apart.map((side) => hideAmong(counts, side, floors))
    const [here, there] = hidden
    if (here && there) return { hidden: rows.map((row) => here.has(row) || there.has(row)), sidesShown: true }
  }
  const hidden = hideAmong(counts, rows, floors)
  return hidden && { hidden: rows.map((row) => hidden.has(row)), sidesShown: false }
}

/** Among numbers whose sum is known. */
function hideAmong(
  counts: readonly number[],
  rows: readonly number[],
  floors: readonly number[],
): ReadonlySet<number> | null {
  const bySize = rows.filter((row) => counts[row]! > 0).sort((a, b) => counts[a]! - counts[b]!)
  const hidden = new Set(bySize.filter((row) => isSmall(counts[row]!)))
  if (hidden.size === 0) return hidden
  const isEnough = () => {
    const sum = sumAt(counts, [...hidden])
    return hidden.size > 1 && sum >= FEWEST && sum > sumAt(floors, [...hidden])
  }
  for (const row of bySize) {
    if (isEnough()) return hidden
    hidden.add(row)
  }
  return isEnough() ? hidden : null
}

const sumAt = (counts: readonly number[], rows: readonly number[]) =>
  rows.reduce((sum, row) => sum + counts[row]!, 0)

/** Whether it, or how many are left, says something of few people. */
export const isTelling = (count: number, all: number): boolean => isSmall(count) || isSmall(all - count)

/**
 * Hides among choices of which each person has one or more: each is a yes or no of its own. Everybody knows that
 * nobody has none, and that nobody has more than `most`.
 * @returns null when so many would be hidden that none could be anything else
 */
export function hideChoices(counts: readonly number[], answered: number, most: number): HiddenRows | null {
  const hidden = counts.map((count) => isTelling(count, answered))
  const open = () => counts.map((_, row) => row).filter((row) => !hidden[row] && counts[row]! > 0)
  while (hidden.some(Boolean) && !canDiffer(counts, hidden, answered, most)) {
    const [next] = open().sort((a, b) => counts[a]! - counts[b]!)
    if (next === undefined) return null
    hidden[next] = true
  }
  return { hidden, sidesShown: false }
}

/** Whether each that is hidden could be another number of the same sort: a few people, or all but a few. */
function canDiffer(
  counts: readonly number[],
  hidden: readonly boolean[],
  answered: number,
  most: number,
): boolean {
  const shown = counts.reduce((sum, count, row) => sum + (hidden[row] ? 0 : count), 0)
  const ranges = counts.flatMap((count, row) => (hidden[row] ? [rangeOf(count, answered)] : []))
  const [lows, highs] = [0, 1].map((end) => ranges.reduce((sum, range) => sum + range[end]!, 0))
  return ranges.every(([low, high]) => {
    const lowest = Math.max(low, answered - shown - (highs! - high))
    const highest = Math.min(high, most * answered - shown - (lows! - low))
    return highest > lowest
  })
}

function rangeOf(count: number, answered: number): [from: number, to: number] {
  if (isSmall(count)) return [1, Math.min(FEWEST - 1, answered)]
  return isSmall(answered - count) ? [answered - FEWEST + 1, answered - 1] : [1, answered]
}

/**
 * Which groups may stand alone: those with 5 people or more. The others are put together, with the next smallest ones
 * until they are 5 or more as well, or 0.
 * @param apart groups that stood together before, in whatever this is a part of
 * @returns of each group whether it stands alone
 */
export function groupsAlone(sizes: readonly number[], apart: readonly boolean[] = []): boolean[] {
  const alone = sizes.map((size, group) => size >= FEWEST && !apart[group])
  const together = () => sizes.reduce((sum, size, group) => sum + (alone[group] ? 0 : size), 0)
  while (isSmall(together())) {
    const next = sizes
      .map((size, group) => ({ size, group }))
      .filter(({ group }) => alone[group])
      .sort((a, b) => a.size - b.size)[0]
    if (!next) break
    alone[next.group] = false
  }
  return alone
}
