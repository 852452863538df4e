import { type HiddenRows, isSmall } from './suppress'

/** `values[row][column]`: rows are choices, columns are groups, each with 5 people or more who answered. */
export type SplitTable = {
  values: readonly (readonly number[])[]
  sides: readonly number[]
}
export type HiddenCells = { hidden: boolean[][]; sideShown: boolean[] }

/** Whether somebody of one cell and somebody of another could have given each other's answer, and nobody saw it. */
export type CanSwap = (row: number, column: number, otherRow: number, otherColumn: number) => boolean

type Rectangle = { rows: [number, number]; columns: [number, number] }

/**
 * Hides in a table of choices by groups, whose row sums are the whole survey's numbers. A row that is hidden in the
 * whole is hidden in every group. Each other small number is hidden with three more that make a rectangle with it: one
 * person more here, one fewer beside and below it, one more across. `canSwap` finds the two people.
 * @returns null when there is no such rectangle: then nothing of this table may be shown
 */
export function hideCells(table: SplitTable, whole: HiddenRows, canSwap: CanSwap): HiddenCells | null {
  const sides = whole.sidesShown ? table.sides : table.sides.map(() => 0)
  const { values } = table
  const columns = [...(values[0]?.keys() ?? [])]
  const hidden = values.map((row) => row.map(() => false))
  const sideShown = columns.map(() => whole.sidesShown)
  hideWholeRows(values, sides, whole.hidden, hidden)
  const work = { values, sides, canSwap, hidden, sideShown, wholeHidden: whole.hidden }
  for (const [row, counts] of values.entries()) {
    for (const [column, count] of counts.entries()) {
      if (whole.hidden[row] || !isSmall(count)) continue
      if (!hideCheapest(work, (one) => has(one, row, column))) return null
    }
  }
  return hideSides(work) && hideLeftOver(work) ? { hidden, sideShown } : null
}

type Work = SplitTable & HiddenCells & { canSwap: CanSwap; wholeHidden: readonly boolean[] }

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

const has = ({ rows, columns }: Rectangle, row: number, column: number) =>
  rows.includes(row) && columns.includes(column)

/** The sum of a side is a number like any other: a small one needs somebody who could be on the other side. */
function hideSides(work: Work): boolean {
  const { values, sides, sideShown } = work
  const columns = [...(values[0]?.keys() ?? [])]
  const isSmallSide = (isIn: (column: number) => boolean) =>
    [0, 1].some((side) => isSmall(sumOf(values, (row, column) => isIn(column) && sides[row] === side)))
  const hideIn = (isIn: (column: number) => boolean) =>
    hideCheapest(
      work,
      (one) => sides[one.rows[0]] !== sides[one.rows[1]] && one.columns.some((column) => isIn(column)),
    )
  for (const column of columns) {
    const isIt = (one: number) => one === column
    if (sideShown[column] && isSmallSide(isIt) && !hideIn(isIt)) return false
  }
  // Those that are hidden, all together, are the whole survey's sum less what is shown.
  while (sideShown[0] !== undefined && isSmallSide((column) => !sideShown[column])) {
    if (!sideShown.some(Boolean)) return true
    if (!hideIn((column) => sideShown[column]!)) return false
  }
  return true
}

/** What is hidden in a row, or in a group, is the sum less what is shown: it is a number like any other, too. */
function hideLeftOver(work: Work): boolean {
  const { values, hidden } = work
  const cells = values.length * (values[0]?.length ?? 0)
  for (let time = 0; time <= cells; time++) {
    const line = linesOf(work).find((is) => isSmall(sumOf(values, (r, c) => hidden[r]![c]! && is(r, c))))
    if (!line) return true
    const grows = ({ rows, columns }: Rectangle) =>
      rows.some((r) => columns.some((c) => line(r, c) && !hidden[r]![c] && values[r]![c]! > 0))
    if (!hideCheapest(work, grows)) return false
  }
  return false
}

/** Rows whose sum is published, and groups, by side where that sum is. */
function linesOf({
  values,
  sides,
  sideShown,
  wholeHidden,
}: Work): ((row: number, column: number) => boolean)[] {
  const rows = [...values.keys()].filter((row) => !wholeHidden[row])
  const columns = [...(values[0]?.keys() ?? [])]
  return [
    ...rows.map((row) => (r: number) => r === row),
    ...columns.flatMap((column) =>
      sideShown[column]
        ? [0, 1].map((side) => (r: number, c: number) => c === column && sides[r] === side)
        : [(_: number, c: number) => c === column],
    ),
  ]
}

const sumOf = (values: SplitTable['values'], is: (row: number, column: number) => boolean): number =>
  values.reduce((sum, row, r) => sum + row.reduce((of, count, c) => of + (is(r, c) ? count : 0), 0), 0)

const OTHER_SIDE = 1_000_000

/** Hides the rectangle that hides the fewest people more. False when there is none. */
function hideCheapest(work: Work, fits: (one: Rectangle) => boolean): boolean {
  const { values, sides, hidden, sideShown } = work
  const costOf = (one: Rectangle) =>
    (sides[one.rows[0]] === sides[one.rows[1]] ? 0 : OTHER_SIDE) +
    one.rows.flatMap((r) => one.columns.map((c) => (hidden[r]![c] ? 0 : 1 + values[r]![c]!))).reduce(add)
  const found = rectanglesOf(values)
    .filter(fits)
    .map((one) => ({ one, cost: costOf(one) }))
    .sort((a, b) => a.cost - b.cost)
    .find(({ one }) => isSwap(work, one))?.one
  if (!found) return false
  for (const r of found.rows) for (const c of found.columns) hidden[r]![c] = true
  if (sides[found.rows[0]] !== sides[found.rows[1]]) for (const c of found.columns) sideShown[c] = false
  return true
}

const add = (a: number, b: number) => a + b

function rectanglesOf(values: SplitTable['values']): Rectangle[] {
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, a) =>
      Array.from({ length: count - a - 1 }, (_, more): [number, number] => [a, a + 1 + more]),
    ).flat()
  return pairs(values.length).flatMap((rows) =>
    pairs(values[0]?.length ?? 0).map((columns) => ({ rows, columns })),
  )
}

const isSwap = ({ canSwap }: Work, { rows: [a, b], columns: [here, there] }: Rectangle) =>
  canSwap(a, here, b, there) || canSwap(b, here, a, there)

/** Of one choice of many: how many of each group have it. Hidden with another group that could have one person more. */
export function hideGroups(
  counts: readonly number[],
  answered: readonly number[],
  canSwap: (column: number, other: number) => boolean,
): boolean[] {
  const columns = [...counts.keys()]
  const no = (column: number) => answered[column]! - counts[column]!
  const telling = columns.filter((column) => isSmall(counts[column]!) || isSmall(no(column)))
  const hidden = new Set<number>()
  const sum = (of: (column: number) => number) => [...hidden].reduce((all, column) => all + of(column), 0)
  for (const column of telling) {
    const partners = columns.filter((other) => other !== column && canSwap(column, other))
    const isHidden = (other: number) => Number(hidden.has(other) || telling.includes(other))
    const [partner] = partners.sort((a, b) => isHidden(b) - isHidden(a) || answered[a]! - answered[b]!)
    if (partner === undefined) return columns.map(() => true)
    hidden.add(column).add(partner)
  }
  const bySize = [...columns].sort((a, b) => answered[a]! - answered[b]!)
  for (const column of bySize) {
    if (hidden.size === 0 || !(isSmall(sum((one) => counts[one]!)) || isSmall(sum(no)))) break
    hidden.add(column)
  }
  return columns.map((column) => hidden.has(column))
}
