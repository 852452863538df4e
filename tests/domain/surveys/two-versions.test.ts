import { beforeEach, expect, test } from 'vitest'
import { visitor } from '../../../app/domain/people/viewer'
import { answerStep, findAnswering } from '../../../app/domain/surveys/answering'
import type { Definition } from '../../../app/domain/surveys/definition'
import { saveDefinition } from '../../../app/domain/surveys/making/draft'
import { computeResults } from '../../../app/domain/surveys/results/compute'
import { sendAnswers } from '../../../app/domain/surveys/send'
import { prepared } from '../../../db/queries/statements'
import { listVersions } from '../../../db/queries/surveys'
import { demoDatabase } from '../../support/database'
import { choices, draftOf, en, go, helen, now, question, ready, today } from '../../support/survey-making'

beforeEach(async () => {
  await demoDatabase()
})

const SLUG = 'our-new-bus'
const somebody = visitor('en')
const stepsOf = (device: string) =>
  findAnswering(somebody, device, SLUG, today)?.flow.questions.map(({ step }) => step) ?? []

async function answer(device: string, step: string, choice: string) {
  const answering = findAnswering(somebody, device, SLUG, today)
  if (!answering) throw new Error('not open')
  await answerStep(
    somebody,
    device,
    answering,
    step,
    new URLSearchParams({ [step]: choice, go: 'next' }),
    now,
  )
}
function send(device: string) {
  const draftId = findAnswering(somebody, device, SLUG, today)?.draft?.id ?? ''
  return sendAnswers(somebody, device, { slug: SLUG, draftId, today }, now)?.kind
}
async function answerAll(device: string, given: Record<string, string>) {
  for (const [step, choice] of Object.entries(given)) await answer(device, step, choice)
  return send(device)
}
const write = (id: string, questions: Definition['questions']) =>
  saveDefinition(helen, id, { ...draftOf(id).definition, who: ['me'], questions }, draftOf(id).seenAt, now)

const travel = (...ids: string[]) => question('how', { kind: 'one', choices: choices(...ids) })

/** Open with two questions; then one has other words and answers, one is gone, and one is new. */
function openAndChange() {
  const id = ready()
  write(id, [travel('bus', 'car'), question('like'), question('gone')])
  for (const move of ['check', 'open'] as const) expect(go(id, move)).toBe('done')
  return id
}
function change(id: string) {
  write(id, [travel('bus', 'walk'), question('like', { ask: en('Do you like the bus?') }), question('new')])
  expect(go(id, 'change')).toBe('done')
}
const versionsOfAnswers = (id: string) =>
  prepared(
    `select v.number, count(*) as people from survey_responses r join survey_versions v on v.id = r.version_id
      where r.survey_id = ? group by v.number order by v.number`,
  ).all(id)

test('somebody who began on the old version goes on with it, and can send', async () => {
  const id = openAndChange()
  await answer('early', 'how', 'car')
  change(id)
  expect(listVersions(id).map(({ number }) => number)).toEqual([2, 1])
  expect(stepsOf('early')).toEqual(['how', 'like', 'gone', 'quote'])
  expect(stepsOf('late')).toEqual(['how', 'like', 'new', 'quote'])
  await answer('early', 'like', 'yes')
  await answer('early', 'gone', 'no')
  expect(send('early')).toBe('sent')
  expect(await answerAll('late', { how: 'walk', like: 'no', new: 'yes' })).toBe('sent')
  expect(versionsOfAnswers(id)).toEqual([
    { number: 1, people: 1 },
    { number: 2, people: 1 },
  ])
})

test('results join what both versions ask, and say where words or answers were others', async () => {
  const id = openAndChange()
  for (let one = 0; one < 10; one++)
    await answerAll(`early ${one}`, { how: one < 5 ? 'car' : 'bus', like: 'yes', gone: 'no' })
  change(id)
  for (let one = 0; one < 10; one++)
    await answerAll(`late ${one}`, { how: one < 5 ? 'walk' : 'bus', like: 'yes', new: 'yes' })
  expect(go(id, 'close')).toBe('done')
  expect(go(id, 'publish')).toBe('done')
  const results = computeResults(somebody, SLUG)
  const step = (name: string) => results?.questions.find((one) => one.step === name)
  expect(results?.responses).toBe(20)
  expect(step('like')).toMatchObject({ answered: 20, earlier: false })
  expect(step('new')).toMatchObject({ answered: 10, earlier: false })
  expect(step('gone')).toMatchObject({ answered: 10, earlier: true })
  expect(step('how')?.counts.map(({ id: choice, count }) => [choice, count])).toEqual([
    ['bus', 10],
    ['walk', 5],
    ['(earlier)', 5],
  ])
  expect(results?.before).toEqual([
    { question: 'how', asks: [], otherChoices: true },
    { question: 'like', asks: [{ en: 'Do you like it?' }], otherChoices: false },
  ])
})

test('a change that nobody answered before says nothing of it', async () => {
  const id = openAndChange()
  change(id)
  for (let one = 0; one < 10; one++) await answerAll(`late ${one}`, { how: 'bus', like: 'yes', new: 'yes' })
  for (const move of ['close', 'publish'] as const) go(id, move)
  expect(computeResults(somebody, SLUG)?.before).toEqual([])
})
