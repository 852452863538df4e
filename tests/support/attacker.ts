/** What somebody knows: these cells, less those of `minus`, add up to this number, 0 or more. No cell is below 0. */
export type Known = { cells: number[]; minus?: number[]; sum: number }

const NOTHING = 1e-9

/**
 * From where to where a cell can be while everything that is known stays true. The attacker knows it exactly when both
 * are the same. The simplex method in two steps, with the rule of Bland so that it ends.
 */
export function boundsOf(cell: number, cells: number, known: readonly Known[]): [from: number, to: number] {
  const start = findSolution(cells, known)
  const [from, to] = ([-1, 1] as const).map(
    (sign) => sign * climb(copyOf(start), only(cells, cell, sign), cells),
  )
  return [from!, to!]
}

/** Each row is an equation that is solved for its basic cell; its last number is that cell's value. */
type Tableau = { rows: number[][]; basic: number[] }

const copyOf = ({ rows, basic }: Tableau): Tableau => ({
  rows: rows.map((row) => [...row]),
  basic: [...basic],
})
const only = (size: number, cell: number, sign: number) =>
  Array.from({ length: size }, (_, index) => (index === cell ? sign : 0))

/** Begins with a made-up cell for each equation, and drives these to 0. */
function findSolution(cells: number, known: readonly Known[]): Tableau {
  const all = cells + known.length
  const rows = known.map((one, index) => {
    const row = Array.from({ length: all + 1 }, () => 0)
    for (const cell of one.cells) row[cell]! += 1
    for (const cell of one.minus ?? []) row[cell]! -= 1
    row[cells + index] = 1
    row[all] = one.sum
    return row
  })
  const tableau = { rows, basic: known.map((_, index) => cells + index) }
  const madeUp = Array.from({ length: all }, (_, index) => (index < cells ? 0 : -1))
  const left = climb(tableau, madeUp, cells)
  if (left < -1e-6) throw new Error('What is known contradicts itself')
  return tableau
}

/** Makes the sum of `worth` as large as it can be. Cells from `may` on never come in. */
function climb({ rows, basic }: Tableau, worth: readonly number[], may: number): number {
  const value = (cell: number) => worth[cell] ?? 0
  for (;;) {
    const entering = Array.from({ length: may }, (_, cell) => cell).find((cell) => {
      if (basic.includes(cell)) return false
      const gain = value(cell) - rows.reduce((sum, row, at) => sum + value(basic[at]!) * row[cell]!, 0)
      return gain > NOTHING
    })
    if (entering === undefined) break
    const leaving = leavingFor(rows, basic, entering)
    if (leaving < 0) return Number.POSITIVE_INFINITY
    pivot(rows, leaving, entering)
    basic[leaving] = entering
  }
  return rows.reduce((sum, row, at) => sum + value(basic[at]!) * row.at(-1)!, 0)
}

function leavingFor(rows: readonly number[][], basic: readonly number[], entering: number): number {
  let best = -1
  let smallest = Number.POSITIVE_INFINITY
  for (const [at, row] of rows.entries()) {
    if (row[entering]! < NOTHING) continue
    const ratio = row.at(-1)! / row[entering]!
    const isTie = Math.abs(ratio - smallest) < NOTHING && basic[at]! < basic[best]!
    if (ratio < smallest - NOTHING || isTie) [best, smallest] = [at, ratio]
  }
  return best
}

function pivot(rows: number[][], at: number, column: number): void {
  const row = rows[at]!
  const by = row[column]!
  for (let k = 0; k < row.length; k++) row[k]! /= by
  for (const other of rows) {
    const factor = other[column]!
    if (other === row || Math.abs(factor) < 1e-12) continue
    for (let k = 0; k < other.length; k++) other[k]! -= factor * row[k]!
  }
}
