/**
 * Small numbers are hidden, and with them others, so that nobody can work them out. Proof in one line: for each number
 * that is hidden here there is another set of numbers, one person larger or smaller, with the very same totals.
 *
 * What is published and therefore has to stay the same: how many answered (as a whole, and in each group), each number
 * that is shown, and the sum of each `side` (for "extremely or very important"). How many skipped a question or were
 * not sure is no answer to it, and is always shown.
 */
export const FEWEST = 5

export const isSmall = (count: number): boolean => count > 0 && count < FEWEST

/** Rows are choices. `sides` says of each to which published sum it belongs. */
export type HiddenRows = { hidden: boolean[]; sidesShown: boolean }

/**
 * Hides among the numbers of one group of people, 5 or more, who each gave an answer. Each small number gets a partner
 * that is not 0: one person more here and one fewer there would be published in the same way.
 */
export function hideRows(counts: readonly number[], sides: readonly number[]): HiddenRows {
  const hidden = counts.map(() => false)
  let sidesShown = true
  for (const row of smallestFirst(counts)) {
    const apart = counts.map((_, other) => other).filter((other) => other !== row && counts[other]! > 0)
    const [partner] = apart.sort(
      (a, b) =>
        Number(sides[a] !== sides[row]) - Number(sides[b] !== sides[row]) ||
        Number(hidden[b]) - Number(hidden[a]) ||
        counts[a]! - counts[b]!,
    )
    hidden[row] = true
    if (partner === undefined) continue
    hidden[partner] = true
    if (sides[partner] !== sides[row]) sidesShown = false
  }
  return { hidden, sidesShown }
}

const smallestFirst = (counts: readonly number[]) =>
  counts.flatMap((count, row) => (isSmall(count) ? [row] : [])).sort((a, b) => counts[a]! - counts[b]!)

/** `values[row][column]`: rows are choices, columns are groups, each with 5 people or more who answered. */
export type SplitTable = {
  values: readonly (readonly number[])[]
  sides: readonly number[]
  /** How many answered, in each group. */
  answered: readonly number[]
}
export type HiddenCells = { hidden: boolean[][]; sideShown: boolean[] }

/**
 * Hides in a table of choices by groups, whose row sums are the whole survey's numbers. A row that is hidden in the
 * whole is hidden in every group. Each other small number is hidden with three more that make a rectangle with it: one
 * person more here, one fewer beside and below it, one more across.
 * @returns null when there is no such rectangle: then nothing of this table may be shown
 */
export function hideCells(table: SplitTable, whole: HiddenRows): HiddenCells | null {
  const { values, answered } = table
  const sides = whole.sidesShown ? table.sides : table.sides.map(() => 0)
  const hidden = values.map((row) => row.map(() => false))
  const sideShown = answered.map(() => whole.sidesShown)
  hideWholeRows(values, sides, whole.hidden, hidden)
  for (const [row, counts] of values.entries()) {
    if (whole.hidden[row]) continue
    for (const [column, count] of counts.entries()) {
      if (!isSmall(count)) continue
      const found = cheapestRectangle({ ...table, sides }, row, column, hidden)
      if (!found) return null
      for (const r of [row, found.row]) for (const c of [column, found.column]) hidden[r]![c] = true
      if (sides[row] !== sides[found.row]) {
        sideShown[column] = false
        sideShown[found.column] = false
      }
    }
  }
  return { hidden, sideShown }
}

/** In each group, what is hidden in the whole is hidden, unless none of it is there: then the sum says so anyway. */
function hideWholeRows(
  values: SplitTable['values'],
  sides: readonly number[],
  rows: readonly boolean[],
  hidden: boolean[][],
) {
  for (const side of new Set(sides)) {
    const ofSide = values.map((_, row) => row).filter((row) => rows[row] && sides[row] === side)
    for (const column of values[0]?.keys() ?? []) {
      const isThere = ofSide.some((row) => values[row]![column]! > 0)
      for (const row of ofSide) hidden[row]![column] = isThere
    }
  }
}

const OTHER_SIDE = 1_000_000

function cheapestRectangle(
  { values, sides, answered }: SplitTable,
  row: number,
  column: number,
  hidden: boolean[][],
): { row: number; column: number } | null {
  let best: { row: number; column: number; cost: number } | null = null
  const costOf = (r: number, c: number) => (hidden[r]![c] ? 0 : 1 + values[r]![c]!)
  for (const r of values.keys()) {
    if (r === row || values[r]![column]! < 1) continue
    for (const c of answered.keys()) {
      if (c === column || values[row]![c]! < 1 || values[r]![c]! >= answered[c]!) continue
      const across = sides[r] === sides[row] ? 0 : OTHER_SIDE
      const cost = across + costOf(r, column) + costOf(row, c) + costOf(r, c)
      if (!best || cost < best.cost) best = { row: r, column: c, cost }
    }
  }
  return best
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
