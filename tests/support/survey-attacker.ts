import type { Ballot } from '../../app/domain/surveys/results/ballot'
import { mostChosen } from '../../app/domain/surveys/results/offered'
import type { GroupLine, Published } from '../../app/domain/surveys/results/published'
import {
  type Assigned,
  assignGroups,
  isSorter,
  type SplitId,
  splitsOf,
} from '../../app/domain/surveys/results/splits'
import { isSmall } from '../../app/domain/surveys/results/suppress'
import { type Equation, Solver } from './solver'

/**
 * What somebody can work out who has every page and file of one survey's results, and knows how small numbers are
 * hidden. Unknown is, for each profile (a group in each split), how many people of it are there and how many of them
 * gave each answer to each question. All published numbers are sums of these, so all questions and splits hang
 * together through the profiles. How two questions go together is published nowhere but where one hangs on the other.
 */
export function attack(ballot: Ballot, published: Published): { leaks: string[]; attacked: number } {
  const world = worldOf(ballot)
  const equations = [...structureOf(world), ...publishedOf(world, published)]
  const solver = new Solver(world.size, equations)
  const targets = targetsOf(world)
  const leaks = targets
    .filter(({ cells }) => solver.isKnown(cells))
    .map(({ name, count }) => `${name} = ${count}`)
  return { leaks, attacked: targets.length }
}

type World = {
  ballot: Ballot
  splits: Map<SplitId, Assigned>
  profiles: number[][]
  /** Which cells: `people(profile)`, `answers(step, row, profile)`; rows after the choices: no answer, not asked. */
  people: (profile: number) => number
  answer: (step: number, row: number, profile: number) => number
  rowsOf: (step: number) => number
  truth: Float64Array
  size: number
  profileOf: (person: number) => number
}

const EXTRA = ['unsure', 'skipped', 'not-asked', 'answered'] as const
export const isSeveral = (ballot: Ballot, step: number) => mostChosen(ballot.steps[step]!.question) > 1

function worldOf(ballot: Ballot): World {
  const ids = splitsOf(ballot.definition).filter(
    (id) => id !== 'help' || !splitsOf(ballot.definition).includes('who'),
  )
  const splits = new Map(ids.map((id) => [id, assignGroups(ballot, id)]))
  const sorts = [...splits.values()]
  // Groups that nobody could be in are left out; those that are only empty stay, the attacker does not know it.
  const sizes = sorts.map(({ groups }) => groups.length)
  const own = (place: number, split: number) => !sorts[split]!.groups[place]!.others
  let profiles: number[][] = [[]]
  for (const [split, size] of sizes.entries())
    profiles = profiles.flatMap((one) =>
      Array.from({ length: size }, (_, place) => place)
        .filter((place) => isPossible(ballot, ids[split]!, sorts[split]!, place) && own(place, split))
        .map((place) => [...one, place]),
    )
  const keys = new Map(profiles.map((one, index) => [one.join(), index]))
  const offsets: number[] = []
  let size = profiles.length
  const rowsOf = (step: number) => ballot.steps[step]!.choices.length + EXTRA.length
  for (const step of ballot.steps.keys()) {
    offsets.push(size)
    size += rowsOf(step) * profiles.length
  }
  const answer = (step: number, row: number, profile: number) =>
    offsets[step]! + row * profiles.length + profile
  const profileOf = (person: number) =>
    ballot.own.groupOf[person] === 0 ? keys.get(sorts.map(({ groupOf }) => groupOf[person]!).join())! : -1
  const truth = new Float64Array(size)
  const world = { ballot, splits, profiles, people: (p: number) => p, answer, rowsOf, truth, size, profileOf }
  fillTruth(world)
  return world
}

/** Channels and kinds of people that the survey does not have are no groups. */
function isPossible(ballot: Ballot, id: SplitId, { groups, sizes }: Assigned, place: number): boolean {
  if (id === 'who') return ballot.definition.who.includes(groups[place]!.id as never)
  if (id === 'channel') return ['online', 'paper'].includes(groups[place]!.id) || sizes[place]! > 0
  return true
}

function fillTruth({ ballot, truth, answer, profileOf }: World): void {
  for (const person of ballot.respondents.keys()) if (profileOf(person) >= 0) truth[profileOf(person)]!++
  for (const [at, step] of ballot.steps.entries()) {
    const rows = step.choices.length
    const put = (people: readonly number[], row: number) => {
      for (const person of people) if (profileOf(person) >= 0) truth[answer(at, row, profileOf(person))]!++
    }
    for (const [row, { people }] of step.choices.entries()) put(people, row)
    put(step.unsure, rows)
    put(step.skipped, rows + 1)
    put(step.answered, rows + 3)
    const known = new Set([...step.answered, ...step.unsure, ...step.skipped])
    put(
      [...ballot.respondents.keys()].filter((one) => !known.has(one)),
      rows + 2,
    )
  }
}

/** What everybody knows of any survey like this. */
function structureOf(world: World): Equation[] {
  const { ballot, profiles, people, answer, splits } = world
  const list: Equation[] = []
  for (const [at, { question, choices }] of ballot.steps.entries()) {
    const n = choices.length
    for (const p of profiles.keys()) {
      const row = (r: number) => answer(at, r, p)
      list.push({ plus: [row(n), row(n + 1), row(n + 2), row(n + 3)], minus: [people(p)], is: 0 })
      const all = choices.map((_, r) => row(r))
      if (!isSeveral(ballot, at)) list.push({ plus: all, minus: [row(n + 3)], is: 0 })
      else {
        list.push({ plus: all, minus: [row(n + 3)], atLeast: 0 })
        const most = mostChosen(question)
        list.push({ plus: Array.from({ length: most }, () => row(n + 3)), minus: all, atLeast: 0 })
        for (const one of all) list.push({ plus: [row(n + 3)], minus: [one], atLeast: 0 })
      }
      const parent = ballot.steps.findIndex((one) => one.question.id === question.askedIf?.question)
      if (parent < 0) list.push({ plus: [row(n + 2)], minus: [], is: 0 })
      else if (!isSeveral(ballot, parent)) {
        const asked = ballot.steps[parent]!.choices.flatMap(({ said }, r) =>
          question.askedIf!.is.includes(said.id) ? [answer(parent, r, p)] : [],
        )
        list.push({ plus: [row(n), row(n + 1), row(n + 3)], minus: asked, is: 0 })
      }
    }
    // People are sorted by this question: each profile has one answer to it.
    for (const [index, { question: sorter, groups }] of [...splits.values()].entries()) {
      if (sorter !== question) continue
      for (const [p, profile] of profiles.entries()) {
        for (const r of choices.keys()) {
          const is = groups[profile[index]!]!.id === choices[r]!.said.id
          list.push({ plus: [answer(at, r, p)], minus: is ? [people(p)] : [], is: 0 })
        }
      }
    }
  }
  return list
}

/** All numbers of the page, the files and the report. */
function publishedOf(world: World, published: Published): Equation[] {
  const { profiles, people, answer } = world
  const every = [...profiles.keys()]
  const list: Equation[] = [{ plus: every.map(people), minus: [], is: published.responses }]
  for (const [at, step] of published.questions.entries()) {
    const n = step.counts.length
    const cells = (row: number, of = every) => of.map((p) => answer(at, row, p))
    const tell = (rows: number[], count: number | null, of = every) => {
      if (count !== null) list.push({ plus: rows.flatMap((row) => cells(row, of)), minus: [], is: count })
    }
    const positives = step.counts.flatMap(({ says }, row) => (says ? [row] : []))
    tell([n + 3], step.answered)
    tell([n], step.bases.unsure)
    tell([n + 1], step.bases.skipped)
    tell([n, n + 1], step.bases.noAnswer)
    tell([n + 2], step.bases.notAsked)
    tell(positives, step.positive?.count ?? null)
    for (const [row, { count, nearly }] of step.counts.entries()) {
      tell([row], count)
      if (nearly === 'nobody') list.push({ plus: [], minus: cells(row), atLeast: -4 })
      if (nearly === 'everybody') list.push({ plus: cells(row), minus: [], atLeast: step.answered! - 4 })
      // No 0 is ever hidden in the whole.
      if (count === null && !step.tooFew && step.counting !== 'words')
        list.push({ plus: cells(row), minus: [], atLeast: 1 })
    }
    if (step.nearly === 'nobody')
      list.push({ plus: [], minus: positives.flatMap((r) => cells(r)), atLeast: -4 })
    if (step.nearly === 'everybody')
      list.push({ plus: positives.flatMap((r) => cells(r)), minus: [], atLeast: step.answered! - 4 })
    for (const [id, lines] of Object.entries(step.splits)) {
      for (const line of lines) {
        if (line.group?.others) continue
        const of = inGroup(world, id as SplitId, line, lines)
        tell([n + 3], line.answered, of)
        for (const [row, count] of line.counts.entries()) tell([row], count, of)
        tell(positives, line.positive?.count ?? null, of)
      }
    }
  }
  return list
}

/** Profiles in a group that is shown, or in all that are put together. */
function inGroup(
  { splits, profiles }: World,
  id: SplitId,
  line: GroupLine,
  lines: readonly GroupLine[],
): number[] {
  const from = splits.has(id) ? id : 'who'
  const index = [...splits.keys()].indexOf(from)
  const { groups } = splits.get(from)!
  const isIn = (place: number): boolean => {
    const group = groups[place]!.id
    if (from !== id) return (group === 'helped') === (line.group?.id === 'helped')
    return line.group ? group === line.group.id : !lines.some((one) => one.group?.id === group)
  }
  return [...profiles.keys()].filter((p) => isIn(profiles[p]![index]!))
}

/** Every number from 1 to 4: of the whole and of each group in each split, shown or not. */
function targetsOf(world: World) {
  const { ballot, profiles, people, answer, splits, truth } = world
  const every = [...profiles.keys()]
  const found: { name: string; cells: number[]; count: number }[] = []
  const sumOf = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + truth[cell]!, 0)
  const add = (name: string, cells: number[]) => {
    const count = sumOf(cells)
    if (isSmall(count)) found.push({ name, cells, count })
  }
  for (const [at, step] of ballot.steps.entries()) {
    const n = step.choices.length
    const all = [...step.choices.map(({ said }, row) => ({ id: said.id, row })), { id: 'unsure', row: n }]
    for (const { id, row } of all) {
      add(
        `${step.step}=${id}`,
        every.map((p) => answer(at, row, p)),
      )
      for (const [index, [split, { groups }]] of [...splits].entries()) {
        if (isSorter(ballot.definition, step.question) && splits.get(split)?.question) continue
        for (const [place, group] of groups.entries()) {
          const of = every.filter((p) => profiles[p]![index] === place)
          const cells = of.map((p) => answer(at, row, p))
          // How many did not say where they live is known. If all of a larger group said the same, so did they.
          if (group.id === '(unsaid)' && sumOf(cells) === sumOf(of.map(people))) continue
          add(`${step.step}=${id} of ${split} ${group.id}`, cells)
        }
      }
    }
  }
  return found
}
