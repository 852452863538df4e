import { findSurveyLine, findVersion, listVersions } from '../../../../db/queries/surveys'
import { type CellRow, listCells, type RespondentRow } from '../../../../db/queries/surveys-results'
import { type Definition, type Step, stepName, stepsOf, type Who } from '../definition'
import { listCounted } from './counted'
import { type Given, type Said, sortGiven } from './offered'
import { countsAsOwnVoice } from './own-voice'

/** A person here is a place in the list of those who answered, good for this count alone. */
export type People = readonly number[]

/** People in groups: of each person the place of the group, -1 for none. */
export type Sorting = { groupOf: Int16Array; sizes: number[] }

/** All answers of a survey, sorted by question and by what was said. */
export type Ballot = {
  definition: Definition
  respondents: RespondentRow[]
  /** Those whose answers are in the main figures, in one group. */
  own: Sorting
  steps: BallotStep[]
}
export type BallotStep = Step & {
  choices: { said: Said; people: People }[]
  given: Given[]
  answered: People
  unsure: People
  skipped: People
  /** An earlier version of the survey asked this; the newest does not. */
  earlier: boolean
}

/** @returns null when there is no such survey, or no version of it was ever published */
export function readBallot(surveyId: string): Ballot | null {
  const line = findSurveyLine({ id: surveyId })
  const version = line?.versionId ? findVersion(line.versionId) : undefined
  if (!version) return null
  const definition = version.definition as Definition
  const respondents = listCounted(surveyId)
  const cells = cellsByStep(listCells(surveyId), respondents)
  return sortBallot(definition, respondents, cells, earlierSteps(surveyId, definition, cells))
}

/** All answers about each thing that is asked: a step's name leads to its cells, with places of respondents. */
export type Cells = ReadonlyMap<string, CellRow[]>

/** @param gone what is asked no more */
export function sortBallot(
  definition: Definition,
  respondents: RespondentRow[],
  cells: Cells,
  gone: readonly Step[] = [],
): Ballot {
  const now = stepsOf(definition).map((step) => ({ ...step, earlier: false }))
  const before = gone.map((step) => ({ ...step, earlier: true }))
  return {
    definition,
    respondents,
    own: sortPeople(respondents, 1, ({ who }) => (countsAsOwnVoice(definition, who as Who) ? 0 : -1)),
    steps: [...now, ...before].map((step) => ({ ...step, ...sortCells(step, cells.get(step.step) ?? []) })),
  }
}

/** @param placeOf the place of somebody's group, -1 for none */
export function sortPeople(
  respondents: readonly RespondentRow[],
  groups: number,
  placeOf: (one: RespondentRow, person: number) => number,
): Sorting {
  const groupOf = Int16Array.from(respondents, placeOf)
  const sizes = Array.from({ length: groups }, () => 0)
  for (const place of groupOf) if (place >= 0) sizes[place]!++
  return { groupOf, sizes }
}

export function cellsByStep(rows: readonly CellRow[], respondents: readonly RespondentRow[]): Cells {
  const places = new Map(respondents.map(({ at }, person) => [at, person]))
  const byStep = new Map<string, CellRow[]>()
  for (const cell of rows) {
    const step = stepName(cell.question, cell.item)
    const people = cell.people.flatMap((at) => places.get(at) ?? [])
    const same = byStep.get(step)
    if (same) same.push({ ...cell, people })
    else byStep.set(step, [{ ...cell, people }])
  }
  return byStep
}

/** Questions that are asked no more, but were answered. */
function earlierSteps(surveyId: string, definition: Definition, cells: Cells): Step[] {
  const known = new Set(stepsOf(definition).map(({ step }) => step))
  if ([...cells.keys()].every((step) => known.has(step))) return []
  return listVersions(surveyId)
    .filter(({ publishedAt }) => publishedAt)
    .flatMap(({ definition }) => stepsOf(definition as Definition))
    .filter(({ step }) => cells.has(step) && !known.has(step) && known.add(step))
}

function sortCells({ question }: Step, cells: readonly CellRow[]) {
  const inState = (state: CellRow['state']) => cells.filter((cell) => cell.state === state)
  const given = inState('answered')
  const peopleIn = (state: CellRow['state']) => withoutDoubles(inState(state))
  return {
    given,
    choices: sortGiven(question, given),
    answered: peopleIn('answered'),
    unsure: peopleIn('unsure'),
    skipped: peopleIn('skipped'),
  }
}

/** Somebody with many choices is in many cells. */
function withoutDoubles(cells: readonly CellRow[]): People {
  const all = cells.length === 1 ? cells[0]!.people : cells.flatMap(({ people }) => people)
  return [...new Set(all)]
}
