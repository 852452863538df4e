import { listSurveyTests } from '../../../db/queries/surveys'
import { deleteSurveyTest, insertSurveyTest } from '../../../db/queries/surveys-tested'
import type { Answers, Problem } from '../drafts/questions'
import { dateOf, textOf } from '../drafts/read'
import { isCouncil, type Viewer, writerOf } from '../people/viewer'
import { hashOf, newId } from '../site/secrets'
import { findDraft } from './making/draft'

/** Who of the co-production group tried a survey, when, what they found, and what was changed after it. */
export type SurveyTest = {
  id: string
  /** YYYY-MM-DD */
  on: string
  /** First names, or the name of a group. */
  people: string
  count: number
  found: string
  changed: string
  byName: string
}

const LONGEST_NAMES = 200
const LONGEST_WORDS = 2000
const MOST_PEOPLE = 500

/** The newest first. Null when there is no such survey, and for all but the council. */
export function listTests(viewer: Viewer, surveyId: string): SurveyTest[] | null {
  if (!findDraft(viewer, surveyId)) return null
  return listSurveyTests(surveyId).map(({ id, on, people, count, found, changed, byName }) => ({
    id,
    on,
    people,
    count,
    found,
    changed,
    byName,
  }))
}

export type TestWritten = { kind: 'done' } | { kind: 'wrong'; problems: Problem[] }

/**
 * Keeps that people tried the survey as it stands now.
 * @param given people, count, on-day, on-month, on-year, found, changed; `key` makes one row of a form sent twice
 * @param today YYYY-MM-DD
 */
export function writeTest(
  viewer: Viewer,
  surveyId: string,
  given: Answers,
  { today, now }: { today: string; now: Date },
): TestWritten | null {
  const draft = findDraft(viewer, surveyId)
  if (!draft) return null
  const problems = findProblems(given, today)
  if (problems.length > 0) return { kind: 'wrong', problems }
  const said = (name: string) => textOf(given[name]).trim()
  insertSurveyTest({
    id: hashOf(`${surveyId} ${said('key') || newId()}`),
    surveyId,
    versionId: draft.versionId,
    on: dateOf(given, 'on') as string,
    people: said('people'),
    count: Number(said('count')),
    found: said('found'),
    changed: said('changed'),
    byId: writerOf(viewer),
    byName: viewer.kind === 'member' ? viewer.name : '',
    at: now.toISOString(),
  })
  return { kind: 'done' }
}

function findProblems(given: Answers, today: string): Problem[] {
  const count = textOf(given.count).trim()
  const on = dateOf(given, 'on')
  const isCount = /^\d{1,3}$/.test(count) && Number(count) >= 1 && Number(count) <= MOST_PEOPLE
  return [
    ...missing(given, 'people', LONGEST_NAMES),
    ...(isCount ? [] : [{ at: 'count', key: 'survey-tools:tested.error.count' }]),
    ...(on ? [] : [{ at: 'on', key: 'survey-tools:tested.error.on' }]),
    ...(on && on > today ? [{ at: 'on', key: 'survey-tools:tested.error.later' }] : []),
    ...missing(given, 'found', LONGEST_WORDS),
    ...missing(given, 'changed', LONGEST_WORDS),
  ]
}

function missing(given: Answers, at: 'people' | 'found' | 'changed', longest: number): Problem[] {
  const words = textOf(given[at]).trim()
  if (!words) return [{ at, key: `survey-tools:tested.error.${at}` }]
  return words.length > longest ? [{ at, key: 'survey-tools:tested.error.long' }] : []
}

/** Takes a record away that was wrong. Nothing happens when it is not there. */
export function takeTestAway(viewer: Viewer, surveyId: string, id: string): void {
  if (isCouncil(viewer)) deleteSurveyTest(surveyId, id)
}
