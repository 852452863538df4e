import {
  countResponses,
  findDraftVersion,
  findVersion,
  listSurveyLines,
  type SurveyState,
} from '../../../../db/queries/surveys'
import { isCouncil, type Viewer } from '../../people/viewer'
import type { Definition } from '../definition'
import { STATES } from './states'

export type ListedSurvey = {
  id: string
  slug: string
  title: string
  picture: string
  state: SurveyState
  /** Since when, an ISO time. */
  stateAt: string
  answers: number
  /** The last day, YYYY-MM-DD; null: until it is closed. */
  closesOn: string | null
  questions: number
  synthetic: boolean
  /** Changes were written that people do not get yet. */
  hasChanges: boolean
}

/** All surveys, by state. Null for all but the council. */
export function listForMaking(viewer: Viewer): { state: SurveyState; surveys: ListedSurvey[] }[] | null {
  if (!isCouncil(viewer)) return null
  const surveys = listSurveyLines().flatMap((line): ListedSurvey[] => {
    const draft = findDraftVersion(line.id)
    const version = draft ?? (line.versionId ? findVersion(line.versionId) : undefined)
    if (!version) return []
    const { title, picture, closesOn, questions } = version.definition as Definition
    return [
      {
        id: line.id,
        slug: line.slug,
        title: title.en,
        picture,
        state: line.state,
        stateAt: line.stateAt ?? line.createdAt,
        answers: countResponses(line.id),
        closesOn,
        questions: questions.length,
        synthetic: line.synthetic,
        hasChanges: draft !== undefined && line.versionId !== null,
      },
    ]
  })
  return STATES.map((state) => ({ state, surveys: surveys.filter((one) => one.state === state) })).filter(
    (group) => group.surveys.length > 0,
  )
}
