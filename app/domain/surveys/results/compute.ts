import { contentVersion } from '../../../../db/queries/content-version'
import { findSurveyLine } from '../../../../db/queries/surveys'
import { surveyFreshness } from '../../../../db/queries/surveys-results'
import { isCouncil, type Viewer } from '../../people/viewer'
import { findSurvey, findSurveyForStaff, type Survey } from '../survey'
import { type AskedBefore, askedBefore } from './asked-before'
import { readBallot } from './ballot'
import { asksOthersToo } from './own-voice'
import { addOwnWords } from './own-words'
import { publish } from './publish'
import type { Published, PublishedStep } from './published'
import type { SplitId } from './splits'

/** Results of a survey as this viewer may see them. */
export type Results = {
  survey: Survey
  /** Not public yet: only the council sees them. */
  preview: boolean
  /** Whether the main figures leave out people who speak for somebody else, staff or providers. */
  ownVoiceAlone: boolean
  countedAt: string
  /** Fewer than 5 people answered: no numbers at all. */
  tooFew: boolean
  responses: number
  /** By what they can be split, and by what they are now. */
  splits: SplitId[]
  split: SplitId | null
  questions: PublishedStep[]
  /** Questions that people got with other words, or with other answers to choose from. */
  before: AskedBefore[]
}

/**
 * The results of a survey, computed from its answers as they stand at this moment, with small numbers hidden.
 * @returns null when there is no such survey, or its results are not published and the viewer is not of the council
 */
export function computeResults(
  viewer: Viewer,
  slug: string,
  wanted: { split?: string | null } = {},
  now = new Date(),
): Results | null {
  const line = findSurveyLine({ slug })
  const survey = findSurvey(viewer, slug) ?? (line ? findSurveyForStaff(viewer, line.id) : null)
  if (!survey || (survey.state !== 'published' && !isCouncil(viewer))) return null
  const { published, before } = countedOf(survey)
  const splits = published?.splits ?? []
  return {
    survey,
    preview: survey.state !== 'published',
    ownVoiceAlone: asksOthersToo(survey.definition),
    countedAt: now.toISOString(),
    tooFew: published === null,
    responses: published?.responses ?? 0,
    splits,
    split: splits.find((id) => id === wanted.split) ?? null,
    questions: published?.questions ?? [],
    before,
  }
}

type Kept = { fresh: string; published: Published | null; before: AskedBefore[] }
const kept = new Map<string, Kept>()
const MOST_KEPT = 20

/** Counted once for as long as no row changes: two numbers that triggers raise are read at each asking. */
function countedOf({ id: surveyId, definition }: Survey): Kept {
  const fresh = `${surveyFreshness(surveyId)} ${contentVersion()}`
  const known = kept.get(surveyId)
  if (known?.fresh === fresh) return known
  const published = count(surveyId)
  kept.delete(surveyId)
  const counted = { fresh, published, before: published ? askedBefore(surveyId, definition) : [] }
  kept.set(surveyId, counted)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest)
  return counted
}

function count(surveyId: string): Published | null {
  const ballot = readBallot(surveyId)
  const published = ballot && publish(ballot)
  if (published) addOwnWords(surveyId, ballot, published.questions)
  return published
}

/** A survey that everybody may see, whose results they may not see yet. Null when there is none of this name. */
export const notYet = (viewer: Viewer, slug: string): Survey | null => {
  const survey = findSurvey(viewer, slug)
  return survey && survey.state !== 'published' ? survey : null
}
