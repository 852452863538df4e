import { beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '../../../app/domain/people/viewer'
import { changesBetween } from '../../../app/domain/surveys/making/compare'
import { saveDefinition } from '../../../app/domain/surveys/making/draft'
import { moveSurvey } from '../../../app/domain/surveys/making/moves'
import { showSurveyForMaking } from '../../../app/domain/surveys/making/overview'
import { showWaiting, throwAwayChanges } from '../../../app/domain/surveys/making/throw-away'
import { findSurvey, listSurveys } from '../../../app/domain/surveys/survey'
import { listSurveyEvents, listVersions } from '../../../db/queries/surveys'
import { demoDatabase } from '../../support/database'
import {
  draftOf,
  en,
  gettingAround,
  go,
  helen,
  jo,
  now,
  OTHERS,
  question,
  ready,
  whole,
} from '../../support/survey-making'

beforeEach(async () => {
  await demoDatabase()
})

const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

/** An open survey of which somebody writes the minutes anew. */
function changed(minutes = 9, at = later(1)) {
  const id = opened()
  const { definition, seenAt } = draftOf(id)
  saveDefinition(jo, id, { ...definition, minutes }, seenAt, at)
  return id
}
function opened() {
  const id = ready()
  for (const move of ['check', 'open'] as const) go(id, move)
  return id
}

describe('changes that nobody gets yet are thrown away', () => {
  test('people keep what they get, and it stands there who did it', () => {
    const id = changed()
    expect(showWaiting(helen, id)?.changes).toEqual([{ what: 'facts' }])
    expect(throwAwayChanges(helen, id, draftOf(id).seenAt, later(2))).toEqual({ kind: 'done' })
    expect(draftOf(id)).toMatchObject({ isNew: false, versionNumber: 1, state: 'open' })
    expect(draftOf(id).definition.minutes).toBe(1)
    expect(listVersions(id)).toHaveLength(1)
    expect(listSurveyEvents(id).at(-1)).toMatchObject({ kind: 'open', words: 'throw-away', byName: 'Helen' })
    const { history, hasChanges, changes } = showSurveyForMaking(helen, id, later(3)) ?? {}
    expect(history?.[0]).toMatchObject({ move: 'throw-away', version: 1 })
    expect({ hasChanges, changes }).toEqual({ hasChanges: false, changes: [] })
    expect(findSurvey(visitor('en'), 'our-new-bus')?.stateAt).toBe(now.toISOString())
    expect(throwAwayChanges(helen, id, 'before', later(4))).toEqual({ kind: 'done' })
    expect(listSurveyEvents(id)).toHaveLength(4)
  })

  test('a second press never takes what was begun after the first', () => {
    const id = changed()
    const { seenAt } = draftOf(id)
    throwAwayChanges(helen, id, seenAt, later(2))
    const again = draftOf(id)
    saveDefinition(jo, id, { ...again.definition, minutes: 7 }, again.seenAt, later(3))
    expect(throwAwayChanges(helen, id, seenAt, later(4))).toMatchObject({ kind: 'changed', byName: 'Jo' })
    expect(draftOf(id).definition.minutes).toBe(7)
  })

  test('a survey that nobody got yet stays, and so do all for everybody but the council', () => {
    const draft = ready('Not open')
    expect(throwAwayChanges(helen, draft, draftOf(draft).seenAt, now)).toBeNull()
    expect(showWaiting(helen, draft)).toBeNull()
    const id = changed()
    for (const viewer of OTHERS) {
      expect(throwAwayChanges(viewer, id, draftOf(id).seenAt, now)).toBeNull()
      expect(showWaiting(viewer, id)).toBeNull()
    }
    expect(draftOf(id).isNew).toBe(true)
  })

  test('the day of the opening is not the day of a change', () => {
    const id = changed()
    expect(moveSurvey(helen, id, 'change', draftOf(id).seenAt, later(30))?.kind).toBe('done')
    const mine = listSurveys(visitor('en')).find(({ slug }) => slug === 'our-new-bus')
    expect(mine).toMatchObject({ state: 'open', stateAt: now.toISOString() })
  })
})

test('what changed is said of each question, of the rest, and of the order', () => {
  const before = whole([question('a'), question('b', { ask: en('What is b?') }), question('c')])
  const after = whole([question('c'), question('b', { ask: en('Which b?') }), question('d')], { minutes: 4 })
  expect(changesBetween(before, after)).toEqual([
    { what: 'facts' },
    { what: 'changed', number: 2, ask: 'Which b?', was: 'What is b?' },
    { what: 'new', number: 3, ask: 'Do you like it?', was: null },
    { what: 'gone', number: 1, ask: 'Do you like it?', was: null },
    { what: 'order' },
  ])
  expect(changesBetween(before, { ...before, languages: ['en', 'pl'] })).toEqual([{ what: 'languages' }])
  expect(changesBetween(before, Object.assign({ removed: [question('z')] }, before))).toEqual([])
})

test('a survey of the site has nothing to throw away', () => {
  expect(throwAwayChanges(helen, gettingAround, draftOf(gettingAround).seenAt, now)).toEqual({ kind: 'done' })
  expect(showWaiting(helen, gettingAround)).toBeNull()
})
