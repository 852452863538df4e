import { findVersion } from '../../../../db/queries/surveys'
import { listBySlugs } from '../../activities/my-list'
import type { Viewer } from '../../people/viewer'
import type { Definition } from '../definition'
import { findSurvey, findSurveyForStaff, type Survey } from '../survey'
import { MOST_COPIES } from './sheet'
import { newSheetCode } from './sheet-code'

/** An activity that a question shows, as far as paper can show it. */
export type PaperActivity = { slug: string; name: string; lang: string; summary: string | null }

export type Paper = {
  survey: Survey
  /** A new one for each copy. */
  codes: string[]
  activities: PaperActivity[]
}

/** A survey for paper, which everybody may print. Null when there is none of this name. */
export function openPaper(viewer: Viewer, slug: string, today: string): Paper | null {
  const survey = findSurvey(viewer, slug)
  return survey && makePaper(viewer, survey, 1, today)
}

/**
 * Many copies, each with a code of its own, of what people are asked now: nobody could type in sheets of a version
 * that is still being written. Null for all but the council.
 */
export function openCopies(viewer: Viewer, id: string, copies: number, today: string): Paper | null {
  const known = findSurveyForStaff(viewer, id)
  const survey = known && findSurvey(viewer, known.slug)
  return survey && makePaper(viewer, survey, Math.min(Math.max(copies, 1), MOST_COPIES), today)
}

function makePaper(viewer: Viewer, survey: Survey, copies: number, today: string): Paper {
  const version = findVersion(survey.versionId)?.number ?? 1
  return {
    survey,
    codes: Array.from({ length: copies }, () => newSheetCode(survey.number, version)),
    activities: activitiesOf(viewer, survey.definition, today),
  }
}

function activitiesOf(viewer: Viewer, { questions }: Definition, today: string): PaperActivity[] {
  const slugs = questions.flatMap(({ show }) => (show?.kind === 'activity' ? show.slug : []))
  if (slugs.length === 0) return []
  return listBySlugs(viewer, slugs, today).cards.map(({ slug, name, nameLang, summary }) => ({
    slug,
    name,
    lang: nameLang,
    summary,
  }))
}
