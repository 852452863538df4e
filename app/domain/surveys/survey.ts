import {
  countSurveyTests,
  findDraftVersion,
  findSurveyLine,
  findVersion,
  listSurveyLines,
  type SurveyLine,
  type SurveyState,
} from '../../../db/queries/surveys'
import { findPublishedVersion } from '../../../db/queries/surveys-answering'
import { isCouncil, type Viewer } from '../people/viewer'
import type { Definition } from './definition'
import { asPeopleGet } from './people-get'

export type { SurveyState }

/** A survey as somebody gets it: where it stands, and what its version asks. */
export type Survey = {
  id: string
  slug: string
  number: number
  state: SurveyState
  stateAt: string
  synthetic: boolean
  versionId: string
  definition: Definition
  /** People of the co-production group tried it first. Else the pages say that nobody did. */
  tested: boolean
}

/** Everybody may see these; a draft and what is only checked are for staff of the council. */
const PUBLIC: readonly SurveyState[] = ['open', 'closed', 'published']

export const isPublic = ({ state, versionId }: SurveyLine) => PUBLIC.includes(state) && versionId !== null

type Version = { id: string; surveyId: string; definition: unknown }

function toSurvey(line: SurveyLine, version: Version | undefined): Survey | null {
  if (!version || version.surveyId !== line.id) return null
  const { id, slug, number, state, stateAt, synthetic } = line
  const definition = asPeopleGet(version.definition as Definition)
  const tested = countSurveyTests(id) > 0
  return { id, slug, number, state, stateAt, synthetic, versionId: version.id, definition, tested }
}

/**
 * A survey that everybody may see.
 * @param versionId the version that somebody began with; the newest published one when left out or unknown
 * @returns null when there is none of this name, or it is not open yet
 */
export function findSurvey(_viewer: Viewer, slug: string, versionId?: string): Survey | null {
  const line = findSurveyLine({ slug })
  if (!line || !isPublic(line)) return null
  const begun = versionId ? toSurvey(line, findPublishedVersion(versionId)) : null
  return begun ?? toSurvey(line, findPublishedVersion(line.versionId as string))
}

/** All surveys that everybody may see, the newest first. */
export const listSurveys = (_viewer: Viewer): Survey[] =>
  listSurveyLines()
    .filter(isPublic)
    .flatMap((line) => toSurvey(line, findPublishedVersion(line.versionId as string)) ?? [])

/** Whether it can still be answered on this day (YYYY-MM-DD). */
export const isOpenOn = (
  { state, definition }: Pick<Survey, 'state' | 'definition'>,
  today: string,
): boolean => state === 'open' && (definition.closesOn === null || definition.closesOn >= today)

/** A survey at the desk, with the version that is being written when there is one. Null for all but the council. */
export function findSurveyForStaff(viewer: Viewer, id: string): Survey | null {
  if (!isCouncil(viewer)) return null
  const line = findSurveyLine({ id })
  const versionId = line && (findDraftVersion(line.id)?.id ?? line.versionId)
  return line && versionId ? toSurvey(line, findVersion(versionId)) : null
}
