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

/** A person here is a number that stands for one sending, good for this count alone. */
export type People = readonly number[]

/** All answers of a survey, sorted by question and by what was said. */
export type Ballot = {
  definition: Definition
  respondents: Map<number, RespondentRow>
  /** Those whose answers are in the main figures, and the others. */
  own: Set<number>
  others: Set<number>
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
  const respondents = new Map(listRespondents(surveyId).map((one) => [one.at, one]))
  const cells = cellsByStep(surveyId, respondents)
  const all = [...respondents.values()]
  const isOwn = ({ who }: RespondentRow) => countsAsOwnVoice(definition, who as Who)
  const now = stepsOf(definition).map((step) => ({ ...step, earlier: false }))
  const gone = earlierSteps(surveyId, now, cells).map((step) => ({ ...step, earlier: true }))
  return {
    definition,
    respondents,
    own: new Set(all.filter(isOwn).map(({ at }) => at)),
    others: new Set(all.filter((one) => !isOwn(one)).map(({ at }) => at)),
    steps: [...now, ...gone].map((step) => ({ ...step, ...sortCells(step, cells.get(step.step) ?? []) })),
  }
}

function cellsByStep(surveyId: string, respondents: Ballot['respondents']): Map<string, CellRow[]> {
  const byStep = new Map<string, CellRow[]>()
  for (const cell of listCells(surveyId)) {
    const step = stepName(cell.question, cell.item)
    const people = cell.people.filter((at) => respondents.has(at))
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
  const peopleIn = (state: CellRow['state']) => [...new Set(inState(state).flatMap(({ people }) => people))]
  return {
    given,
    choices: sortGiven(question, given),
    answered: peopleIn('answered'),
    unsure: peopleIn('unsure'),
    skipped: peopleIn('skipped'),
  }
}
