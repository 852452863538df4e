import { findIdea } from '../../../db/queries/ideas'
import { findSurveyLine } from '../../../db/queries/surveys'
import type { Viewer } from '../people/viewer'
import { inLang } from '../surveys/definition'
import { findSurvey } from '../surveys/survey'

/** What somebody hears about: a survey by its title, or an idea by its number. */
export type HeardAbout = { survey: { words: string; lang: string } | null; idea: string | null }

/** The questions that somebody wants to hear about, each once. */
export const joinAbout = (...abouts: readonly (readonly string[])[]): string[] =>
  [...new Set(abouts.flat())].sort()

export function heardAbout(
  viewer: Viewer,
  { surveyId, ideaId }: { surveyId: string | null; ideaId: string | null },
): HeardAbout {
  const line = surveyId ? findSurveyLine({ id: surveyId }) : undefined
  const survey = line ? findSurvey(viewer, line.slug) : null
  return {
    survey: survey ? inLang(survey.definition.title, viewer.lang) : null,
    idea: ideaId ? (findIdea({ id: ideaId })?.reference ?? null) : null,
  }
}
