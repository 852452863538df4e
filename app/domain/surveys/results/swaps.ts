import type { Ballot, BallotStep } from './ballot'
import type { CanSwap } from './hide-cells'
import type { Assigned, SplitId } from './splits'

/** Of each person a number: two with the same are in the same groups, in all splits but one. */
export type Likeness = Int32Array

/** People who are alike in all other splits can give each other's answers, and no other number changes. */
export function likenessOf(ballot: Ballot, splits: ReadonlyMap<SplitId, Assigned>, but: SplitId): Likeness {
  const like = new Int32Array(ballot.respondents.length)
  for (const [id, { groupOf, groups }] of splits) {
    if (id === but) continue
    for (const [person, place] of groupOf.entries())
      like[person] = like[person]! * (groups.length + 1) + place + 1
  }
  return like
}

/** @param columnOf in which column of the table somebody is; -1 in none */
export function swapsOf(
  step: BallotStep,
  columnOf: (person: number) => number,
  columns: number,
  like: Likeness,
): CanSwap {
  const known = new Map<number, ReadonlySet<number>[]>()
  const rowOf = (row: number) => {
    const found = known.get(row) ?? sortLikes(step.choices[row]!.people, columnOf, columns, like)
    known.set(row, found)
    return found
  }
  return (row, column, otherRow, otherColumn) => shareOne(rowOf(row)[column]!, rowOf(otherRow)[otherColumn]!)
}

/**
 * Of a choice of many: whether somebody of one group who has it, and something else, and somebody of another group who
 * could have one more, are alike. Or the other way round.
 */
export function choiceSwapsOf(
  step: BallotStep,
  columnOf: (person: number) => number,
  columns: number,
  like: Likeness,
  most: number,
): (row: number) => (column: number, other: number) => boolean {
  const chosen = new Map<number, number>()
  for (const { people } of step.choices) for (const one of people) chosen.set(one, (chosen.get(one) ?? 0) + 1)
  return (row) => {
    const has = new Set(step.choices[row]!.people)
    const canDrop = [...has].filter((one) => chosen.get(one)! > 1)
    const canAdd = step.answered.filter((one) => !has.has(one) && (chosen.get(one) ?? 0) < most)
    const drops = sortLikes(canDrop, columnOf, columns, like)
    const adds = sortLikes(canAdd, columnOf, columns, like)
    return (column, other) => shareOne(drops[column]!, adds[other]!) || shareOne(drops[other]!, adds[column]!)
  }
}

function sortLikes(
  people: readonly number[],
  columnOf: (person: number) => number,
  columns: number,
  like: Likeness,
): Set<number>[] {
  const likes = Array.from({ length: columns }, () => new Set<number>())
  for (const person of people) likes[columnOf(person)]?.add(like[person]!)
  return likes
}

function shareOne(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}
