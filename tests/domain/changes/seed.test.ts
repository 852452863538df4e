import { beforeAll, expect, test } from 'vitest'
import { judgeWords } from '../../../app/domain/asks/staff-words'
import { listChanges } from '../../../app/domain/changes/read'
import { visitor } from '../../../app/domain/people/viewer'
import { stepsOf } from '../../../app/domain/surveys/definition'
import { findSurvey } from '../../../app/domain/surveys/survey'
import { CHANGES } from '../../../db/seed/change-stories'
import { IDEAS } from '../../../db/seed/idea-stories'
import glossary from '../../../locales/en/glossary.json'
import { demoDatabase } from '../../support/database'

beforeAll(async () => {
  await demoDatabase()
})

test('the words of the demo keep the Easy Read rules', () => {
  const texts = [
    ...CHANGES.flatMap(({ title, said, will, lead, brings, steps }) => [
      title,
      said,
      will,
      lead,
      brings,
      ...steps.map(({ words }) => words),
    ]),
    ...IDEAS.flatMap(({ answer }) => (answer ? [answer.words] : [])),
  ]
  const found = texts.flatMap((words) => judgeWords({ words }, ['Shared Lives'], glossary))
  expect(found.map(({ rule, found, sentence }) => `${rule}: ${found} in ${sentence}`)).toEqual([])
})

test('every change answers questions that the survey has', () => {
  const survey = findSurvey(visitor('en'), 'day-opportunities')
  const known = stepsOf(survey!.definition).map(({ step }) => step)
  for (const { slug, answers } of CHANGES) {
    expect(answers.length, slug).toBeGreaterThan(0)
    expect(
      answers.filter((step) => !known.includes(step)),
      slug,
    ).toEqual([])
  }
})

test('the eight delivery actions and one thing that cannot be done are there, in every state', () => {
  const { changes } = listChanges(visitor('en'), {})
  expect(changes).toHaveLength(9)
  expect(new Set(changes.map(({ state }) => state))).toEqual(
    new Set(['done', 'doing', 'not-started', 'cannot-do']),
  )
})
