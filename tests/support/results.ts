import type { Answers } from '../../app/domain/drafts/questions'
import type { Definition, SurveyQuestion } from '../../app/domain/surveys/definition'
import { storeResponse } from '../../app/domain/surveys/response'
import { insertRow } from '../../db/queries/rows'
import type { ResponseRow } from '../../db/queries/surveys'
import { surveyEvents, surveys, surveyVersions } from '../../db/schema'

export const NOW = new Date('2026-11-20T10:00:00Z')

export const definitionOf = (questions: SurveyQuestion[], more: Partial<Definition> = {}): Definition => ({
  title: { en: 'Our garden' },
  lead: { en: 'We ask about the garden.' },
  asker: { en: 'The council' },
  why: { en: 'We want to make it better.' },
  after: { en: 'We will read all answers.' },
  picture: 'kind.gardening',
  minutes: 5,
  closesOn: null,
  languages: ['en'],
  who: ['me'],
  returnTo: 'Good Days',
  questions,
  ...more,
})

let number = 500

/** A survey with one version that everybody gets, in this state. @returns its id; its slug is the same */
export function makeSurvey(
  definition: Definition,
  state: 'open' | 'closed' | 'published' = 'published',
  id = `test-${++number}`,
): string {
  const at = NOW.toISOString()
  insertRow(surveys, { id, slug: id, number: ++number, synthetic: false, createdAt: at })
  insertRow(surveyVersions, {
    id: `${id}-1`,
    surveyId: id,
    number: 1,
    definition,
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
  })
  insertRow(surveyEvents, { id: `${id}-event`, surveyId: id, kind: state, versionId: `${id}-1`, at })
  return id
}

/** Somebody answers in the way that all answers come in. @returns the response's id */
export const sendAnswers = (
  surveyId: string,
  definition: Definition,
  answers: Answers,
  from: Partial<Pick<ResponseRow, 'channel' | 'lang'>> = {},
): string =>
  storeResponse(
    {
      surveyId,
      versionId: `${surveyId}-1`,
      channel: 'online',
      lang: 'en',
      codeHash: null,
      sheet: null,
      ...from,
    },
    definition,
    answers,
    NOW,
  )
