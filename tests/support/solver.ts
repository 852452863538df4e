/** Some cells, less others, add up to a number, or to this number or more. No cell is below 0. */
export type Equation = { plus: number[]; minus: number[] } & ({ is: number } | { atLeast: number })

const NOTHING = 1e-7
const MOST_STEPS = 20_000

/**
 * Everything that can be true of some cells while equations hold: the simplex method. Each solution that is met on the
 * way is kept as a proof that a sum is not known, so that few have to be asked for.
 */
export class Solver {
  private rows: Float64Array[] = []
  private basic: number[] = []
  private readonly columns: number
  private readonly cells: number
  private readonly seen: Float64Array[] = []

  /** Of each cell the one that stands for it; -1 for those that are nobody. */
  private readonly standsFor: Int32Array

  constructor(all: number, equations: readonly Equation[]) {
    const { standsFor, left, cells } = simplify(all, equations)
    this.standsFor = standsFor
    const usable = left
    const slacks = usable.filter((one) => 'atLeast' in one).length
    this.cells = cells
    this.columns = cells + slacks
    this.begin(usable)
    this.keep()
  }

  /** Whether only one whole number fits for the sum of these cells. */
  isKnown(all: readonly number[]): boolean {
    const cells = all.map((cell) => this.standsFor[cell]!).filter((cell) => cell >= 0)
    const value = (solution: Float64Array) => cells.reduce((sum, cell) => sum + solution[cell]!, 0)
    const isOpen = (from: number, to: number) => Math.floor(to + 1e-4) - Math.ceil(from - 1e-4) >= 1
    const values = this.seen.map(value)
    if (isOpen(Math.min(...values), Math.max(...values))) return false
    const worth = new Float64Array(this.columns)
    const ends = ([1, -1] as const).map((sign) => {
      worth.fill(0)
      for (const cell of cells) worth[cell]! += sign
      const end = sign * this.climb(worth)
      this.keep()
      return end
    })
    return !isOpen(ends[1]!, ends[0]!)
  }

  private begin(equations: readonly Equation[]): void {
    const width = this.columns + equations.length + 1
    let slack = this.cells
    const madeUp: number[] = []
    for (const [at, one] of equations.entries()) {
      const row = new Float64Array(width)
      for (const cell of one.plus) row[cell]! += 1
      for (const cell of one.minus) row[cell]! -= 1
      const isOpen = 'atLeast' in one
      const target = isOpen ? one.atLeast : one.is
      const own = isOpen ? slack++ : -1
      if (isOpen) row[own] = -1
      row[width - 1] = target
      if (target < 0 || (isOpen && target === 0))
        for (let k = 0; k < width; k++) row[k] = row[k] ? -row[k]! : 0
      if (isOpen && row[own] === 1) this.basic.push(own)
      else {
        row[this.columns + at] = 1
        this.basic.push(this.columns + at)
        madeUp.push(this.columns + at)
      }
      this.rows.push(row)
    }
    const worth = new Float64Array(width - 1)
    for (const one of madeUp) worth[one] = -1
    if (this.climb(worth) < -1e-5) throw new Error('What is known contradicts itself')
    this.dropMadeUp()
  }

  /** Rows that only say what others say go; the made-up cells go from all. */
  private dropMadeUp(): void {
    for (let at = this.rows.length - 1; at >= 0; at--) {
      if (this.basic[at]! < this.columns) continue
      const row = this.rows[at]!
      const cell = row.findIndex((value, index) => index < this.columns && Math.abs(value) > 1e-6)
      if (cell >= 0) this.pivot(at, cell, [])
      else {
        this.rows.splice(at, 1)
        this.basic.splice(at, 1)
      }
    }
    this.rows = this.rows.map((row) => {
      const short = new Float64Array(this.columns + 1)
      short.set(row.subarray(0, this.columns))
      short[this.columns] = row.at(-1)!
      return short
    })
  }

  private keep(): void {
    const solution = new Float64Array(this.cells)
    for (const [at, cell] of this.basic.entries())
      if (cell < this.cells) solution[cell] = this.rows[at]!.at(-1)!
    this.seen.push(solution)
  }

  private climb(worth: Float64Array): number {
    const width = this.rows[0]?.length ?? 1
    const gains = new Float64Array(width)
    gains.set(worth.subarray(0, Math.min(worth.length, width - 1)))
    for (const [at, cell] of this.basic.entries()) {
      const own = worth[cell] ?? 0
      if (own === 0) continue
      const row = this.rows[at]!
      for (let k = 0; k < width; k++) gains[k]! -= own * row[k]!
    }
    for (let step = 0; ; step++) {
      if (step > MOST_STEPS) throw new Error('It does not end')
      const entering = this.enter(gains, step > 200)
      if (entering < 0) break
      const leaving = this.leave(entering)
      if (leaving < 0) return Number.POSITIVE_INFINITY
      this.pivot(leaving, entering, [gains])
    }
    return -gains[width - 1]!
  }

  /** The one that gains most; after many steps the first, so that it ends. */
  private enter(gains: Float64Array, first: boolean): number {
    let best = -1
    let most = NOTHING
    for (let k = 0; k < this.columns; k++) {
      if (gains[k]! <= most) continue
      if (first) return k
      ;[best, most] = [k, gains[k]!]
    }
    return best
  }

  private leave(entering: number): number {
    let best = -1
    let smallest = Number.POSITIVE_INFINITY
    for (const [at, row] of this.rows.entries()) {
      if (row[entering]! < NOTHING) continue
      const ratio = row[row.length - 1]! / row[entering]!
      const isTie = Math.abs(ratio - smallest) < 1e-10 && this.basic[at]! < this.basic[best]!
      if (ratio < smallest - 1e-10 || isTie) [best, smallest] = [at, ratio]
    }
    return best
  }

  private pivot(at: number, column: number, more: Float64Array[]): void {
    const row = this.rows[at]!
    const by = row[column]!
    for (let k = 0; k < row.length; k++) row[k]! /= by
    for (const other of [...this.rows, ...more]) {
      const factor = other[column]!
      if (other === row || Math.abs(factor) < 1e-12) continue
      for (let k = 0; k < row.length; k++) other[k]! -= factor * row[k]!
    }
    this.basic[at] = column
  }
}

/** Cells that are nobody, and cells that are always the same, need no equations. */
function simplify(all: number, equations: readonly Equation[]) {
  const same = Int32Array.from({ length: all }, (_, cell) => cell)
  const nobody = new Uint8Array(all)
  const rootOf = (cell: number): number => (same[cell] === cell ? cell : rootOf(same[cell]!))
  const left = (cells: number[]) => cells.map(rootOf).filter((cell) => !nobody[cell])
  let open = [...equations]
  for (let before = -1; before !== open.length; ) {
    before = open.length
    open = open.filter((one) => {
      if (!('is' in one) || one.is !== 0) return true
      const [plus, minus] = [left(one.plus), left(one.minus)]
      if (plus.length === 0 || minus.length === 0) for (const cell of [...plus, ...minus]) nobody[cell] = 1
      else if (plus.length === 1 && minus.length === 1) same[plus[0]!] = minus[0]!
      else return true
      return false
    })
  }
  const places = new Int32Array(all).fill(-1)
  let cells = 0
  for (let cell = 0; cell < all; cell++) if (rootOf(cell) === cell && !nobody[cell]) places[cell] = cells++
  const standsFor = Int32Array.from({ length: all }, (_, cell) => places[rootOf(cell)]!)
  const place = (list: number[]) => list.map((cell) => standsFor[cell]!).filter((cell) => cell >= 0)
  const rows = open.map((one) => ({ ...one, plus: place(one.plus), minus: place(one.minus) }))
  return { standsFor, cells, left: rows.filter(({ plus, minus }) => plus.length + minus.length > 0) }
}
