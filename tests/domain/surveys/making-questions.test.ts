import { beforeEach, describe, expect, test } from 'vitest'
import { stableId } from '../../../app/domain/open-referral/stable-id'
import { visitor } from '../../../app/domain/people/viewer'
import type { Definition, SurveyQuestion } from '../../../app/domain/surveys/definition'
import { openDraftVersion, saveDefinition } from '../../../app/domain/surveys/making/draft'
import { arrangeQuestions, changeKind, saveQuestion } from '../../../app/domain/surveys/making/edit'
import { factsOf, saveFacts } from '../../../app/domain/surveys/making/facts'
import { withIds, wordsToId } from '../../../app/domain/surveys/making/ids'
import { showSurveyForMaking } from '../../../app/domain/surveys/making/overview'
import { formOf, newForm, pressButton } from '../../../app/domain/surveys/making/question-form'
import { suggestedMinutes } from '../../../app/domain/surveys/making/rules'
import { storeResponse } from '../../../app/domain/surveys/response'
import { findSurvey } from '../../../app/domain/surveys/survey'
import { findVersion, listSurveyEvents, listVersions } from '../../../db/queries/surveys'
import { demoDatabase } from '../../support/database'
import {
  draftOf,
  en,
  evenings,
  gettingAround,
  go,
  helen,
  jo,
  now,
  question,
  ready,
} from '../../support/survey-making'

beforeEach(async () => {
  await demoDatabase()
})

describe('two people', () => {
  test('the later one is told who changed it, and nothing is written over', () => {
    const { definition, seenAt } = draftOf(evenings)
    expect(saveDefinition(jo, evenings, { ...definition, minutes: 7 }, seenAt, now)?.kind).toBe('saved')
    const late = saveDefinition(helen, evenings, { ...definition, minutes: 8 }, seenAt, now)
    expect(late).toMatchObject({ kind: 'changed', byName: 'Jo' })
    expect(draftOf(evenings).definition.minutes).toBe(7)
    const after = late?.kind === 'changed' ? late.seenAt : ''
    expect(saveDefinition(helen, evenings, { ...definition, minutes: 8 }, after, now)?.kind).toBe('saved')
  })

  test('a form that comes twice is saved once', () => {
    const { seenAt } = draftOf(evenings)
    const form = { ...newForm('yes-no'), ask: 'Do you like music?' }
    const [one, two] = [1, 2].map(() => saveQuestion(helen, evenings, null, form, seenAt, now))
    expect(one).toEqual(two)
    expect(draftOf(evenings).definition.questions.filter(({ ask }) => ask.en === form.ask)).toHaveLength(1)
  })
})

describe('an open survey', () => {
  /** Somebody answered the first question. */
  function answered() {
    const id = ready()
    go(id, 'check')
    go(id, 'open')
    const { versionId, definition } = draftOf(id)
    const from = {
      surveyId: id,
      versionId,
      channel: 'online' as const,
      lang: 'en' as const,
      synthetic: false,
    }
    storeResponse(from as Parameters<typeof storeResponse>[0], definition, { like: 'yes' }, now)
    return { id, versionId }
  }

  test('gets a new version; people get the one from before until it is published', () => {
    const { id, versionId } = answered()
    const { seenAt } = draftOf(id)
    const form = { ...newForm('words'), ask: 'What is good about it?' }
    expect(saveQuestion(helen, id, null, form, seenAt, now)?.kind).toBe('saved')
    expect(draftOf(id)).toMatchObject({ versionNumber: 2, isNew: true, state: 'open' })
    expect(findSurvey(visitor('en'), 'our-new-bus')?.versionId).toBe(versionId)
    expect(go(id, 'change')).toBe('done')
    const open = findSurvey(visitor('en'), 'our-new-bus')
    expect(open?.definition.questions.map(({ id }) => id)).toEqual(['like', 'what-is-good-about-it'])
    expect(findSurvey(visitor('en'), 'our-new-bus', versionId)?.definition.questions).toHaveLength(1)
    const before = findVersion(versionId)?.definition as Definition
    expect(before.questions).toHaveLength(1)
    expect(go(id, 'change')).toBe('done')
    expect(listVersions(id)).toHaveLength(2)
    expect(listSurveyEvents(id).filter(({ words }) => words === 'change')).toHaveLength(1)
  })

  test('opens one draft however often', () => {
    const { id } = answered()
    const one = openDraftVersion(helen, id, now)
    expect(openDraftVersion(helen, id, now)?.versionId).toBe(one?.versionId)
    expect(listVersions(id)).toHaveLength(2)
  })

  test('a question that people answered keeps its kind', () => {
    const { id } = answered()
    const { seenAt } = draftOf(id)
    expect(changeKind(helen, id, 'like', 'words', seenAt, now)).toEqual({ kind: 'answered' })
    expect(listVersions(id)).toHaveLength(1)
    expect(changeKind(helen, evenings, 'stops', 'say', draftOf(evenings).seenAt, now)?.kind).toBe('saved')
  })

  test('changes that are not whole are not published', () => {
    const { id } = answered()
    const { definition, seenAt } = draftOf(id)
    saveDefinition(helen, id, { ...definition, questions: [] }, seenAt, now)
    expect(go(id, 'change')).toBe('missing')
    expect(findSurvey(visitor('en'), 'our-new-bus')?.definition.questions).toHaveLength(1)
  })
})

describe('questions', () => {
  const press = (does: 'up' | 'down' | 'remove' | 'back', id: string) =>
    arrangeQuestions(helen, evenings, { does, question: id }, draftOf(evenings).seenAt, now)?.kind
  const ids = () => draftOf(evenings).definition.questions.map(({ id }) => id)

  test('move up and down, go away, and come back', () => {
    const [first = '', second = ''] = ids()
    press('down', first)
    expect(ids()).toEqual([second, first])
    press('up', first)
    press('up', first)
    expect(ids()).toEqual([first, second])
    press('remove', first)
    expect(ids()).toEqual([second])
    expect(showSurveyForMaking(helen, evenings, now)?.removed).toMatchObject([{ id: first }])
    press('back', first)
    expect(ids()).toEqual([first, second])
    expect(showSurveyForMaking(helen, evenings, now)?.removed).toEqual([])
  })

  test('come back to their places, with what hangs on them whole again', () => {
    const id = ready()
    const { definition, seenAt } = draftOf(id)
    const asked = [question('a'), question('b'), question('c', { askedIf: { question: 'b', is: ['yes'] } })]
    saveDefinition(helen, id, { ...definition, questions: asked }, seenAt, now)
    const press = (does: 'remove' | 'back', name: string) =>
      arrangeQuestions(helen, id, { does, question: name }, draftOf(id).seenAt, now)
    const order = () => draftOf(id).definition.questions.map((one) => one.id)
    press('remove', 'b')
    expect(go(id, 'check')).toBe('missing')
    press('back', 'b')
    expect(order()).toEqual(['a', 'b', 'c'])
    expect(go(id, 'check')).toBe('done')
    for (const name of ['b', 'a']) press('remove', name)
    press('back', 'b')
    expect(order()).toEqual(['c', 'b'])
    press('back', 'a')
    expect(order()).toEqual(['a', 'c', 'b'])
    expect(draftOf(id).definition.questions).toEqual([asked[0], asked[2], asked[1]])
  })

  test('what was taken out is in no version that people get', () => {
    const id = ready()
    saveQuestion(helen, id, null, { ...newForm('words'), ask: 'What else?' }, draftOf(id).seenAt, now)
    arrangeQuestions(helen, id, { does: 'remove', question: 'what-else' }, draftOf(id).seenAt, now)
    go(id, 'check')
    go(id, 'open')
    expect(findSurvey(visitor('en'), 'our-new-bus')?.definition).not.toHaveProperty('removed')
  })

  test('other languages stay when English is written', () => {
    const { definition, seenAt } = draftOf(gettingAround)
    const before = definition.questions[0] as SurveyQuestion
    const form = { ...formOf(before), ask: 'How do you get here?' }
    saveQuestion(helen, gettingAround, before.id, form, seenAt, now)
    const after = draftOf(gettingAround).definition.questions[0] as SurveyQuestion
    expect(after).toEqual({ ...before, ask: { ...before.ask, en: 'How do you get here?' } })
  })

  test('the form of every question of the demo says the same question again', () => {
    for (const slug of ['day-opportunities', 'your-centre', 'getting-around', 'evenings', 'providers']) {
      const id = stableId('survey', slug)
      const { definition } = draftOf(id)
      if (draftOf(id).state === 'published') go(id, 'hide')
      for (const one of definition.questions) {
        saveQuestion(helen, id, one.id, formOf(one), draftOf(id).seenAt, now)
      }
      expect(draftOf(id).definition.questions.map(({ id, kind, ask }) => ({ id, kind, ask }))).toEqual(
        definition.questions.map(({ id, kind, ask }) => ({ id, kind, ask })),
      )
      expect(draftOf(id).definition.questions.map(({ choices }) => choices)).toEqual(
        definition.questions.map(({ choices }) => choices),
      )
      expect(draftOf(id).definition.questions.map(({ askedIf, items }) => [askedIf, items])).toEqual(
        definition.questions.map(({ askedIf, items }) => [askedIf, items]),
      )
    }
  })

  test('an id is never given again, and never one of a page', () => {
    const add = (ask: string) => {
      const result = saveQuestion(
        helen,
        evenings,
        null,
        { ...newForm('words'), ask },
        draftOf(evenings).seenAt,
        now,
      )
      return result && 'question' in result ? result.question : ''
    }
    expect(add('Check')).toBe('check-2')
    expect(add('What is good?')).toBe('what-is-good')
    press('remove', 'what-is-good')
    expect(add('What is good?')).toBe('what-is-good-2')
    expect(wordsToId('How important is {{item}} for you?', 'question')).toBe('how-important-is-for-you')
  })

  test('choices keep their ids when their words change', () => {
    const things = withIds([
      { id: 'bus', texts: en('By train') },
      { id: '', texts: en('Bus') },
      { id: '', texts: en('Other') },
    ])
    expect(things.map(({ id }) => id)).toEqual(['bus', 'bus-2', 'other-2'])
  })

  test('buttons of a list move what was typed', () => {
    const form = {
      ...newForm('one'),
      choice: ['a', 'b'].map((words) => ({ id: '', words, detailed: '', picture: '' })),
    }
    const words = (button: string) => pressButton(form, button)?.choice.map((one) => one.words)
    expect(words('choice-add')).toEqual(['a', 'b', ''])
    expect(words('choice-up-1')).toEqual(['b', 'a'])
    expect(words('choice-down-1')).toEqual(['a', 'b'])
    expect(words('choice-remove-0')).toEqual(['b'])
    expect(words('choice-remove-7')).toEqual(['a', 'b'])
    expect(pressButton(form, 'save')).toBeNull()
  })

  test('the minutes follow the questions until somebody writes others', () => {
    const id = ready()
    const add = (ask: string) =>
      saveQuestion(helen, id, null, { ...newForm('words'), ask }, draftOf(id).seenAt, now)
    add('What is good?')
    add('What is bad?')
    expect(draftOf(id).definition.minutes).toBe(suggestedMinutes(draftOf(id).definition))
    saveFacts(helen, id, { ...factsOf(draftOf(id).definition), minutes: '12' }, draftOf(id).seenAt, now)
    add('What else?')
    expect(draftOf(id).definition.minutes).toBe(12)
  })
})
