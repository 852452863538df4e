import { beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '../../../app/domain/people/viewer'
import { findDraft, openDraftVersion, saveDefinition } from '../../../app/domain/surveys/making/draft'
import { arrangeQuestions, changeKind, saveQuestion } from '../../../app/domain/surveys/making/edit'
import { factsOf, saveFacts } from '../../../app/domain/surveys/making/facts'
import { listForMaking } from '../../../app/domain/surveys/making/list'
import { moveSurvey } from '../../../app/domain/surveys/making/moves'
import { showSurveyForMaking } from '../../../app/domain/surveys/making/overview'
import { newForm } from '../../../app/domain/surveys/making/question-form'
import { startSurvey, surveysToCopy } from '../../../app/domain/surveys/making/start'
import { MOVES, STATES } from '../../../app/domain/surveys/making/states'
import { acceptWarning, openWarningAgain } from '../../../app/domain/surveys/making/warnings'
import { findSurvey } from '../../../app/domain/surveys/survey'
import { listSurveyEvents } from '../../../db/queries/surveys'
import { demoDatabase } from '../../support/database'
import {
  draftOf,
  evenings,
  gettingAround,
  go,
  helen,
  jo,
  now,
  OTHERS,
  ready,
  started,
  stateOf,
  today,
} from '../../support/survey-making'

beforeEach(async () => {
  await demoDatabase()
})

describe('a new survey', () => {
  test('has a slug of its title, a number, and a first event', () => {
    const id = started('Our new bus')
    expect(draftOf(id)).toMatchObject({ slug: 'our-new-bus', state: 'draft', versionNumber: 1, isNew: true })
    expect(listSurveyEvents(id)).toMatchObject([{ kind: 'draft', byName: 'Helen' }])
    expect(findSurvey(visitor('en'), 'our-new-bus')).toBeNull()
    const other = startSurvey(helen, { title: 'Our new bus', slug: '', from: '', key: 'k2' }, now)
    expect(other?.kind === 'made' && draftOf(other.id).slug).toBe('our-new-bus-2')
  })

  test('sent twice is made once', () => {
    const before = listForMaking(helen)?.flatMap(({ surveys }) => surveys).length ?? 0
    expect(started('Once')).toBe(started('Once'))
    expect(listForMaking(helen)?.flatMap(({ surveys }) => surveys)).toHaveLength(before + 1)
  })

  test.each([
    [{ title: '' }, 'title'],
    [{ title: 'Bus', slug: 'New Bus' }, 'slug'],
    [{ title: 'Bus', slug: 'changes' }, 'slug-taken'],
    [{ title: 'Bus', slug: 'evenings' }, 'slug-taken'],
    [{ title: '!!' }, 'slug-none'],
    [{ title: 'Bus', from: 'none' }, 'from'],
  ])('%j is refused', (given, key) => {
    const form = Object.assign({ title: '', slug: '', from: '', key: 'k' }, given)
    const result = startSurvey(helen, form, now)
    expect(result).toMatchObject({ kind: 'wrong', problems: [{ key: `survey-making:error.${key}` }] })
  })

  test('a copy has the questions, under its own name', () => {
    const { definition } = draftOf(started('Again', gettingAround))
    expect(definition.questions).toEqual(draftOf(gettingAround).definition.questions)
    expect(definition.title).toEqual({ en: 'Again' })
  })
})

describe('states', () => {
  test('follow each other, each with its day and who', () => {
    const id = ready()
    for (const move of ['check', 'open', 'close', 'publish'] as const) expect(go(id, move)).toBe('done')
    expect(listSurveyEvents(id).map(({ kind }) => kind)).toEqual(STATES)
    expect(listSurveyEvents(id).every(({ byName }) => byName === 'Helen')).toBe(true)
    expect(findSurvey(visitor('en'), 'our-new-bus')?.state).toBe('published')
  })

  test('no state can be jumped over', () => {
    const id = ready()
    const tries = (moves: readonly (typeof MOVES)[number][]) => moves.map((move) => go(id, move))
    expect(tries(['open', 'close', 'publish', 'change', 'again', 'hide'])).not.toContain('done')
    expect(stateOf(id)).toBe('draft')
    go(id, 'check')
    expect(tries(['close', 'publish', 'change', 'again', 'hide'])).not.toContain('done')
    go(id, 'open')
    expect(tries(['check', 'back', 'publish', 'hide'])).not.toContain('done')
    expect(stateOf(id)).toBe('open')
  })

  test('the same press twice is one event', () => {
    const id = ready()
    expect([go(id, 'check'), go(id, 'check')]).toEqual(['done', 'done'])
    expect(listSurveyEvents(id)).toHaveLength(2)
  })

  test('what is missing stops it', () => {
    const id = started()
    expect(moveSurvey(helen, id, 'check', draftOf(id).seenAt, now)).toMatchObject({ kind: 'missing' })
    expect(stateOf(id)).toBe('draft')
  })

  test('what was not looked at cannot be checked or opened', () => {
    const id = ready()
    const { seenAt, definition } = draftOf(id)
    saveDefinition(jo, id, { ...definition, minutes: 9 }, seenAt, now)
    expect(moveSurvey(helen, id, 'check', seenAt, now)).toEqual({ kind: 'changed', byName: 'Jo' })
  })

  test('a checked survey that is written becomes a draft again', () => {
    const id = ready()
    go(id, 'check')
    const { seenAt, definition } = draftOf(id)
    saveDefinition(helen, id, { ...definition, minutes: 9 }, seenAt, now)
    expect(stateOf(id)).toBe('draft')
  })

  test('a last day that passes after the check stops the opening', () => {
    const id = ready()
    const { seenAt, definition } = draftOf(id)
    saveDefinition(helen, id, { ...definition, closesOn: today }, seenAt, now)
    go(id, 'check')
    expect(go(id, 'open', new Date('2026-11-25T10:00:00Z'))).toBe('missing')
    expect(go(id, 'open')).toBe('done')
  })

  test('the questions of published results stay', () => {
    const id = ready()
    for (const move of ['check', 'open', 'close', 'publish'] as const) go(id, move)
    const { definition, seenAt } = draftOf(id)
    expect(saveDefinition(helen, id, { ...definition, minutes: 3 }, seenAt, now)?.kind).toBe('finished')
  })
})

test('nobody but the council sees or writes any of it', () => {
  const draft = draftOf(evenings)
  for (const viewer of OTHERS) {
    expect(listForMaking(viewer)).toBeNull()
    expect(surveysToCopy(viewer)).toBeNull()
    expect(findDraft(viewer, evenings)).toBeNull()
    expect(openDraftVersion(viewer, gettingAround, now)).toBeNull()
    expect(showSurveyForMaking(viewer, evenings, now)).toBeNull()
    expect(startSurvey(viewer, { title: 'Mine', slug: '', from: '', key: 'k' }, now)).toBeNull()
    expect(
      saveDefinition(viewer, evenings, { ...draft.definition, minutes: 9 }, draft.seenAt, now),
    ).toBeNull()
    expect(saveFacts(viewer, evenings, factsOf(draft.definition), draft.seenAt, now)).toBeNull()
    expect(
      saveQuestion(viewer, evenings, null, { ...newForm('words'), ask: 'No?' }, draft.seenAt, now),
    ).toBeNull()
    expect(changeKind(viewer, evenings, 'stops', 'say', draft.seenAt, now)).toBeNull()
    expect(acceptWarning(viewer, evenings, { words: 'a', rule: 'passive', reason: 'b' }, now)).toBeNull()
    expect(openWarningAgain(viewer, evenings, 'a')).toBe(false)
    for (const does of ['up', 'down', 'remove', 'back'] as const)
      expect(arrangeQuestions(viewer, evenings, { does, question: 'stops' }, draft.seenAt, now)).toBeNull()
    for (const move of MOVES) expect(moveSurvey(viewer, evenings, move, draft.seenAt, now)).toBeNull()
  }
  expect(draftOf(evenings)).toEqual(draft)
  expect(moveSurvey(helen, 'none', 'check', draft.seenAt, now)).toBeNull()
})
