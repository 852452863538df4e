import { listAnsweredSteps } from '../../../db/queries/changes'
import { type HearBackRow, listHearBacksOf } from '../../../db/queries/hear-backs'
import { findIdea } from '../../../db/queries/ideas'
import { takeTurn } from '../../../db/queries/rate'
import { findResponseByCode, findSurveyLine } from '../../../db/queries/surveys'
import { readCode } from '../hear-back/code'
import { stopTokenOf } from '../hear-back/stop-token'
import { type AnsweredIdea, answeredIdea } from '../ideas/answered'
import type { Viewer } from '../people/viewer'
import { hashOf } from '../site/secrets'
import { inLang } from '../surveys/definition'
import { findSurvey } from '../surveys/survey'
import { type ChangeCard, cardsById, type Said } from './read'

export type Looked =
  | { kind: 'wrong' }
  | { kind: 'too-many' }
  | { kind: 'not-found' }
  | { kind: 'survey'; survey: LookedSurvey; changes: ChangeCard[] }
  | { kind: 'idea'; idea: AnsweredIdea }

export type LookedSurvey = { slug: string; title: Said; hasResults: boolean }

/** From one computer, right codes and wrong ones: nobody can try codes out. A day centre may share one. */
const MOST_AN_HOUR = 30
const HOUR_SECONDS = 3600

/**
 * Somebody without an account looks for what changed about what they spoke about, with the code that they got. It
 * tells which questions they answered by what it shows, and never what they said.
 * @param from where it comes from (a network address), for the limit alone
 */
export function lookWithCode(viewer: Viewer, typed: string, from: string, now: Date): Looked {
  const code = readCode(typed)
  if (!code) return { kind: 'wrong' }
  if (!takeTurn('look', from, MOST_AN_HOUR, HOUR_SECONDS, now.getTime())) return { kind: 'too-many' }
  const codeHash = hashOf(code)
  const response = findResponseByCode(codeHash)
  if (response && !response.withdrawnAt) {
    const found = surveyOf(viewer, response.surveyId)
    const about = listAnsweredSteps(response.id)
    return found
      ? { kind: 'survey', survey: found, changes: changesAbout(viewer, response.surveyId, about) }
      : { kind: 'not-found' }
  }
  const idea = findIdea({ codeHash })
  return idea ? { kind: 'idea', idea: answeredIdea(idea) } : { kind: 'not-found' }
}

function surveyOf(viewer: Viewer, surveyId: string): LookedSurvey | null {
  const line = findSurveyLine({ id: surveyId })
  const survey = line ? findSurvey(viewer, line.slug) : null
  if (!survey) return null
  const { slug, definition, state } = survey
  return { slug, title: inLang(definition.title, viewer.lang), hasResults: state === 'published' }
}

/** What is done about a survey as a whole, and about these questions of it. */
function changesAbout(viewer: Viewer, surveyId: string, about: readonly string[]): ChangeCard[] {
  const slug = findSurveyLine({ id: surveyId })?.slug
  return [...cardsById(viewer).values()]
    .filter(({ survey, answers }) => survey?.slug === slug && isAbout(answers, about))
    .map(({ answers: _answers, ...card }) => card)
}

/** Whether a change concerns somebody who answered these questions. One that names no question concerns all. */
export const isAbout = (answers: readonly string[], about: readonly string[]): boolean =>
  answers.length === 0 || answers.some((step) => about.includes(step))

/** What somebody who is signed in asked to hear about, each with the way to stop it. */
export type Hears = {
  survey: LookedSurvey | null
  idea: string | null
  stopHref: string
  changes: ChangeCard[]
}

export function listOwnHears(viewer: Viewer): Hears[] {
  if (viewer.kind !== 'member' || viewer.helping) return []
  return listHearBacksOf(viewer.personId).map((row) => hearsOf(viewer, row))
}

function hearsOf(viewer: Viewer, { id, surveyId, ideaId, about }: HearBackRow): Hears {
  return {
    survey: surveyId ? surveyOf(viewer, surveyId) : null,
    idea: ideaId ? (findIdea({ id: ideaId })?.reference ?? null) : null,
    stopHref: `/have-your-say/stop/${stopTokenOf(id)}`,
    changes: surveyId ? changesAbout(viewer, surveyId, about) : [],
  }
}
