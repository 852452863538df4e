import { findByStop, type HearBackRow, stopHearBack } from '../../../db/queries/hear-backs'
import { findIdea } from '../../../db/queries/ideas'
import { findSurveyLine } from '../../../db/queries/surveys'
import type { Viewer } from '../people/viewer'
import { hashOf } from '../site/secrets'
import { inLang } from '../surveys/definition'
import { findSurvey } from '../surveys/survey'

/** What somebody hears about, for the page that stops it: never who or where to. */
export type Heard = {
  survey: { words: string; lang: string } | null
  idea: string | null
  stopped: boolean
}

/** @param token what the link in the mail carries. Null when it is none of ours */
export function findHeard(viewer: Viewer, token: string): Heard | null {
  const row = findByStop(hashOf(token))
  return row ? heardOf(viewer, row) : null
}

function heardOf(viewer: Viewer, { surveyId, ideaId, stoppedAt }: HearBackRow): Heard {
  const line = surveyId ? findSurveyLine({ id: surveyId }) : undefined
  const survey = line ? findSurvey(viewer, line.slug) : null
  return {
    survey: survey ? inLang(survey.definition.title, viewer.lang) : null,
    idea: ideaId ? (findIdea({ id: ideaId })?.reference ?? null) : null,
    stopped: stoppedAt !== null,
  }
}

/** Nothing more is sent, and where to is forgotten at once. Twice is as once. @returns whether the link is ours */
export function stopHearing(token: string, now: Date): boolean {
  const row = findByStop(hashOf(token))
  if (!row) return false
  stopHearBack(row.id, now.toISOString())
  return true
}
