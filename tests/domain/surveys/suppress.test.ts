import { describe, expect, it } from 'vitest'
import {
  groupsAlone,
  type HiddenCells,
  hideCells,
  hideRows,
  isSmall,
} from '../../../app/domain/surveys/results/suppress'
import { boundsOf, type Known } from '../../support/attacker'

/** The same numbers in each run. */
function chanceFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const WORLDS = 3000

/** One question: choices, on two sides or one, by groups in one or more splits of the same people. */
type World = { sides: number[]; totals: number[]; splits: number[][][] }

function randomWorld(chance: (below: number) => number): World {
  const rows = 2 + chance(4)
  const sides = Array.from({ length: rows }, () => 0)
  if (chance(2)) sides.fill(1, 0, 1 + chance(rows - 1))
  const weights = Array.from({ length: rows }, () => [1, 1, 3, 10, 30][chance(5)]!)
  const pick = () => {
    let at = chance(weights.reduce((a, b) => a + b))
    return weights.findIndex((weight) => {
      at -= weight
      return at < 0
    })
  }
  const people = Array.from({ length: 5 + chance(60) }, pick)
  const count = (of: number[]) => weights.map((_, row) => of.filter((one) => one === row).length)
  const splits = Array.from({ length: 1 + chance(2) }, () => {
    const groups = 2 + chance(3)
    const groupOf = people.map(() => Math.min(chance(groups), chance(groups)))
    const sizes = Array.from({ length: groups }, (_, group) => groupOf.filter((one) => one === group).length)
    const alone = groupsAlone(sizes)
    const of = (is: (group: number) => boolean) => count(people.filter((_, person) => is(groupOf[person]!)))
    const columns = sizes.flatMap((_, group) => (alone[group] ? [of((one) => one === group)] : []))
    const rest = of((one) => !alone[one])
    return rest.some(Boolean) ? [...columns, rest] : columns
  })
  return { sides, totals: count(people), splits: splits.filter(({ length }) => length > 1) }
}

type Published = { whole: ReturnType<typeof hideRows>; splits: { columns: number[][]; cells: HiddenCells }[] }

function publish({ sides, totals, splits }: World): Published {
  const whole = hideRows(totals, sides)
  return {
    whole,
    splits: splits.flatMap((columns) => {
      const values = totals.map((_, row) => columns.map((column) => column[row]!))
      const cells = hideCells({ values, sides, answered: columns.map(sum) }, whole)
      return cells ? [{ columns, cells }] : []
    }),
  }
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

/** Everything that the page, the files and the report say of this question, as equations. */
function knowledge({ sides, totals }: World, { whole, splits }: Published) {
  const known: Known[] = []
  const truth: number[] = [...totals]
  const hidden: number[] = []
  const tell = (cell: number, isHidden: boolean) => {
    if (isHidden) hidden.push(cell)
    else known.push({ cells: [cell], sum: truth[cell]! })
  }
  const rows = totals.map((_, row) => row)
  const sideOf = (cells: number[]) => cells.filter((_, row) => sides[row] === 1)
  const tellSum = (cells: number[]) => known.push({ cells, sum: sum(cells.map((cell) => truth[cell]!)) })
  tellSum(rows)
  if (whole.sidesShown && sides.includes(1)) tellSum(sideOf(rows))
  for (const row of rows) tell(row, whole.hidden[row]!)
  for (const { columns, cells } of splits) {
    const first = truth.length
    for (const column of columns) truth.push(...column)
    const at = (row: number, column: number) => first + column * rows.length + row
    for (const [column] of columns.entries()) {
      tellSum(rows.map((row) => at(row, column)))
      if (cells.sideShown[column] && sides.includes(1)) tellSum(sideOf(rows.map((row) => at(row, column))))
      for (const row of rows) tell(at(row, column), cells.hidden[row]![column]!)
    }
    // All groups together are the whole: its numbers are cells of their own, known or not.
    for (const row of rows) {
      known.push({ cells: columns.map((_, column) => at(row, column)), minus: [row], sum: 0 })
    }
  }
  return { known, truth, hidden }
}

describe('small numbers', () => {
  it('cannot be worked out from anything that is published, in thousands of surveys', () => {
    let attacked = 0
    for (let seed = 1; seed <= WORLDS; seed++) {
      const world = randomWorld(chanceFrom(seed * 7919))
      const { known, truth, hidden } = knowledge(world, publish(world))
      for (const cell of hidden) {
        const [from, to] = boundsOf(cell, truth.length, known)
        attacked++
        if (to - from < 1 - 1e-6) {
          expect.fail(`Survey ${seed}: ${truth[cell]} is known: ${JSON.stringify(world)}`)
        }
      }
    }
    console.info(`${attacked} hidden numbers of ${WORLDS} surveys were attacked`)
    expect(attacked).toBeGreaterThan(WORLDS)
  })

  it('are all hidden', () => {
    for (let seed = 1; seed <= WORLDS; seed++) {
      const world = randomWorld(chanceFrom(seed * 104_729))
      const { whole, splits } = publish(world)
      for (const [row, count] of world.totals.entries())
        expect(isSmall(count) && !whole.hidden[row]).toBe(false)
      for (const { columns, cells } of splits) {
        for (const [column, counts] of columns.entries()) {
          expect(sum(counts)).toBeGreaterThanOrEqual(5)
          for (const [row, count] of counts.entries())
            expect(isSmall(count) && !cells.hidden[row]![column]).toBe(false)
        }
      }
    }
  })

  it('would be worked out if they alone were hidden', () => {
    const world: World = { sides: [0, 0, 0], totals: [40, 30, 10], splits: [] }
    const alone = { hidden: [false, false, true], sidesShown: true }
    const { known, truth } = knowledge({ ...world, totals: [40, 30, 3] }, { whole: alone, splits: [] })
    expect(boundsOf(2, truth.length, known)).toEqual([3, 3])
  })
})

describe('what is hidden', () => {
  it('is nothing where no number is small, and 0 is shown', () => {
    expect(hideRows([20, 0, 5], [1, 0, 0]).hidden).toEqual([false, false, false])
  })

  it('is the small number and the next one on its side', () => {
    expect(hideRows([200, 40, 20, 3, 6], [1, 1, 0, 0, 0])).toEqual({
      hidden: [false, false, false, true, true],
      sidesShown: true,
    })
  })

  it('takes the sum of both sides with it when the partner is on the other', () => {
    expect(hideRows([60, 3], [1, 0])).toEqual({ hidden: [true, true], sidesShown: false })
  })

  it('is four cells of a table, for one small one', () => {
    const values = [
      [3, 20, 20],
      [30, 10, 40],
      [30, 30, 30],
    ]
    const whole = { hidden: [false, false, false], sidesShown: true }
    const cells = hideCells({ values, sides: [0, 0, 0], answered: [63, 60, 90] }, whole)
    expect(cells?.hidden).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ])
  })
})

describe('groups', () => {
  it('of fewer than 5 are put together until they are 5 or more', () => {
    expect(groupsAlone([50, 3, 9, 20])).toEqual([true, false, false, true])
    expect(groupsAlone([50, 3, 4, 20])).toEqual([true, false, false, true])
    expect(groupsAlone([50, 20])).toEqual([true, true])
  })

  it('that stood together before do not part', () => {
    expect(groupsAlone([50, 30, 9], [false, false, true])).toEqual([true, true, false])
  })
})
