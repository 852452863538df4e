import { findSurveyLine, findVersion, listVersions } from '../../../../db/queries/surveys'
import {
  type CellRow,
  listCells,
  listRespondents,
  type RespondentRow,
} from '../../../../db/queries/surveys-results'
import { type Definition, type Step, stepName, stepsOf, type Who } from '../definition'
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
  const respondents = listRespondents(surveyId)
  const cells = cellsByStep(surveyId, respondents)
  const now = stepsOf(definition).map((step) => ({ ...step, earlier: false }))
  const gone = earlierSteps(surveyId, now, cells).map((step) => ({ ...step, earlier: true }))
  return {
    definition,
    respondents,
    own: sortPeople(respondents, 1, ({ who }) => (countsAsOwnVoice(definition, who as Who) ? 0 : -1)),
    steps: [...now, ...gone].map((step) => ({ ...step, ...sortCells(step, cells.get(step.step) ?? []) })),
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

function cellsByStep(surveyId: string, respondents: readonly RespondentRow[]): Map<string, CellRow[]> {
  const places = new Map(respondents.map(({ at }, person) => [at, person]))
  const byStep = new Map<string, CellRow[]>()
  for (const cell of listCells(surveyId)) {
    const step = stepName(cell.question, cell.item)
    const people = cell.people.flatMap((at) => places.get(at) ?? [])
    const same = byStep.get(step)
    if (same) same.push({ ...cell, people })
    else byStep.set(step, [{ ...cell, people }])
  }
  return byStep
}

/** Questions that are asked no more, but were answered. */
function earlierSteps(surveyId: string, now: readonly Step[], cells: Map<string, CellRow[]>): Step[] {
  const known = new Set(now.map(({ step }) => step))
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
