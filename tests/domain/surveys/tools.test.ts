import { beforeEach, describe, expect, test } from 'vitest'
import { type Definition, type SurveyQuestion, stepsOf } from '../../../app/domain/surveys/definition'
import { findPictured, putPicture, readPlace, withPicture } from '../../../app/domain/surveys/draft-picture'
import { languageGaps, progressOf } from '../../../app/domain/surveys/language-progress'
import { namedTextsOf, switched, withTexts } from '../../../app/domain/surveys/languages'
import { ask, choice } from '../../../app/domain/surveys/library/authoring'
import { findDraft } from '../../../app/domain/surveys/making/draft'
import { questionView } from '../../../app/domain/surveys/question-view'
import { spokenOf } from '../../../app/domain/surveys/spoken'
import { findSurvey } from '../../../app/domain/surveys/survey'
import { listTests, takeTestAway, writeTest } from '../../../app/domain/surveys/tested'
import { writeLanguage } from '../../../app/domain/surveys/write-language'
import { demoDatabase } from '../../support/database'
import {
  COUNCIL,
  EVENINGS,
  emptyDefinition,
  GETTING_AROUND,
  NOW,
  YOUR_CENTRE,
} from '../../support/survey-tools'
import { member } from '../../support/viewers'

const QUESTIONS: SurveyQuestion[] = [
  ask('how', 'one', 'How?', 'transport.bus', {
    hint: 'Think of today.',
    choices: [
      { ...choice('bus', 'By bus', 'transport.bus'), detailed: { en: 'By public bus' } },
      choice('car', 'By car'),
    ],
    other: true,
  }),
  ask('need', 'importance', 'How important is {{item}}?', 'about.important', {
    items: [choice('quiet', 'a quiet room'), choice('near', 'a place near you')],
  }),
  ask('pick', 'many', 'Which?', 'action.choose', { most: 1, choices: [choice('a', 'A'), choice('b', 'B')] }),
]
const definition = emptyDefinition({ questions: QUESTIONS })
const inAll = (lang: 'pl', texts = namedTextsOf(definition)) =>
  withTexts(definition, lang, Object.fromEntries(texts.map(({ name }) => [name, `pl ${name}`])))

describe('languages of a survey', () => {
  test('every text has a name of its own, and gets its words in its place', () => {
    const names = namedTextsOf(definition).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining(['title', 'how--hint', 'how--choice--bus--detailed', 'need--item--near']),
    )
    const done = inAll('pl')
    expect(done.questions[0]?.choices?.[0]?.detailed?.pl).toBe('pl how--choice--bus--detailed')
    expect(done.questions[1]?.items?.[1]?.texts.pl).toBe('pl need--item--near')
    expect(definition.title.pl).toBeUndefined()
  })

  test('count what is written, and are complete when nothing is missing', () => {
    const { total } = progressOf(definition, 'pl')
    expect(progressOf(withTexts(definition, 'pl', { title: ' Dni ', lead: ' ' }), 'pl').written).toBe(1)
    expect(progressOf(inAll('pl'), 'pl')).toEqual({ lang: 'pl', written: total, total, old: 0, isOn: false })
    const without = withTexts(switched(inAll('pl'), 'pl', true), 'pl', { 'how--ask': '' })
    expect(languageGaps(without)).toEqual([{ lang: 'pl', missing: 1, old: 0 }])
    expect(languageGaps(switched(inAll('pl'), 'pl', true))).toEqual([])
    expect(switched(switched(definition, 'pl', true), 'pl', true).languages).toEqual(['en', 'pl'])
  })

  describe('at the desk', () => {
    beforeEach(async () => {
      await demoDatabase()
    })
    const write = (given: Record<string, string>, on: boolean, viewer = COUNCIL) => {
      const seenAt = findDraft(COUNCIL, EVENINGS)?.seenAt ?? ''
      return writeLanguage(viewer, EVENINGS, 'ur', { given, on, seenAt }, NOW)
    }
    const names = () => namedTextsOf(findDraft(COUNCIL, EVENINGS)?.definition as Definition)
    const all = () =>
      Object.fromEntries(
        names().map(({ name, texts }) => [name, texts.en.includes('{{item}}') ? '{{item}}' : 'x']),
      )

    test('cannot be switched on before all is written', () => {
      const early = write({ title: 'x' }, true)
      expect(early).toMatchObject({ kind: 'wrong' })
      expect(early?.kind === 'wrong' && early.missing).toHaveLength(names().length - 1)
      expect(write({ title: 'x' }, false)?.kind).toBe('saved')
      expect(write(all(), true)?.kind).toBe('saved')
      expect(findDraft(COUNCIL, EVENINGS)?.definition.languages).toContain('ur')
      expect(write({ title: '' }, true)).toMatchObject({ kind: 'wrong', missing: ['title'] })
    })

    test('keep the place of the thing, a length, and are for the council', () => {
      expect(write({ title: 'x'.repeat(1001) }, false)).toMatchObject({ kind: 'wrong', tooLong: ['title'] })
      const place = names().find(({ texts }) => texts.en.includes('{{item}}'))
      if (place)
        expect(write({ [place.name]: 'x' }, false)).toMatchObject({ kind: 'wrong', marks: [place.name] })
      expect(write({ title: 'x' }, false, member('p'))).toBeNull()
      expect(writeLanguage(COUNCIL, 'none', 'ur', { given: {}, on: false, seenAt: '' }, NOW)).toBeNull()
    })
  })
})

describe('a picture for each place', () => {
  test('is read and put where it belongs', () => {
    expect(readPlace('choice:how:bus')).toEqual({ on: 'choice', question: 'how', choice: 'bus' })
    for (const wrong of [
      '',
      'survey:x',
      'choice:how',
      'question:',
      'question:a:b',
      'choice:a:b:c',
      'page:x',
    ]) {
      expect(readPlace(wrong), wrong).toBeNull()
    }
    const place = readPlace('item:need:near')!
    const changed = withPicture(definition, place, 'action.map')
    expect(findPictured(changed, place)).toEqual({ words: 'a place near you', picture: 'action.map' })
    expect(withPicture(changed, place, '').questions[1]?.items?.[1]).not.toHaveProperty('picture')
    expect(withPicture(definition, { on: 'survey' }, '').picture).toBe(definition.picture)
    expect(findPictured(definition, readPlace('item:need:far')!)).toBeNull()
    expect(findPictured(definition, readPlace('shown:how')!)).toBeNull()
  })

  test('that is shown loses what was said of the one before it', () => {
    const show = { kind: 'picture' as const, picture: 'action.map', texts: { en: 'A map.' } }
    const shown = emptyDefinition({ questions: [ask('see', 'show', 'See?', 'action.map', { show })] })
    const place = readPlace('shown:see')!
    expect(namedTextsOf(shown).map(({ name }) => name)).toContain('see--shown')
    expect(withPicture(shown, place, 'action.map').questions[0]?.show).toEqual(show)
    expect(withPicture(shown, place, 'action.door').questions[0]?.show).toEqual({
      kind: 'picture',
      picture: 'action.door',
    })
  })

  test('of an open survey makes a new version, and people keep theirs', async () => {
    await demoDatabase()
    const { seenAt } = findDraft(COUNCIL, GETTING_AROUND)!
    const given = { picture: 'action.map', seenAt }
    expect(putPicture(COUNCIL, GETTING_AROUND, { on: 'survey' }, given, NOW)?.kind).toBe('saved')
    expect(findDraft(COUNCIL, GETTING_AROUND)?.definition.picture).toBe('action.map')
    expect(findSurvey(COUNCIL, 'getting-around')?.definition.picture).not.toBe('action.map')
    expect(putPicture(COUNCIL, GETTING_AROUND, { on: 'survey' }, given, NOW)?.kind).toBe('saved')
    expect(
      putPicture(COUNCIL, GETTING_AROUND, { on: 'survey' }, { picture: 'action.door', seenAt }, NOW)?.kind,
    ).toBe('changed')
    expect(putPicture(member('p'), GETTING_AROUND, { on: 'survey' }, given, NOW)).toBeNull()
  })
})

describe('what is heard', () => {
  const heard = (index: number, who: 'me' | 'carer' = 'me') =>
    spokenOf(questionView(stepsOf(definition)[index]!, who, 'en')).map(({ role, at, of, later }) =>
      [role, at ? `${at} of ${of}` : '', later ? 'later' : ''].filter(Boolean).join(' '),
    )

  test('is the question, what it needs, and each choice with its place', () => {
    expect(heard(0)).toEqual([
      'heading',
      'text',
      'radio 1 of 3',
      'radio 2 of 3',
      'radio 3 of 3',
      'textbox later',
    ])
    expect(heard(1)).toEqual(['heading', ...[1, 2, 3, 4, 5].map((at) => `radio ${at} of 5`)])
    expect(heard(3)).toEqual(['heading', 'text', 'checkbox', 'checkbox'])
    const [first] = spokenOf(questionView(stepsOf(definition)[2]!, 'me', 'en'))
    expect(first?.name).toEqual({ said: { words: 'How important is a place near you?', lang: 'en' } })
  })
})

describe('tested with people', () => {
  beforeEach(async () => {
    await demoDatabase()
  })
  const good = {
    key: 'k',
    people: 'Sam and Maya',
    count: '2',
    'on-day': '1',
    'on-month': '12',
    'on-year': '2026',
    found: 'It is good.',
    changed: 'Nothing',
  }
  const when = { today: '2026-12-07', now: NOW }
  const write = (more: Partial<typeof good> = {}) => writeTest(COUNCIL, EVENINGS, { ...good, ...more }, when)

  test('is kept once for each form, and says so everywhere', () => {
    expect(listTests(COUNCIL, EVENINGS)).toEqual([])
    expect(write()).toEqual({ kind: 'done' })
    write()
    write({ key: 'other', 'on-day': '3' })
    expect(listTests(COUNCIL, EVENINGS)?.map(({ on, count }) => [on, count])).toEqual([
      ['2026-12-03', 2],
      ['2026-12-01', 2],
    ])
    expect(findSurvey(COUNCIL, 'your-centre')?.tested).toBe(false)
    writeTest(COUNCIL, YOUR_CENTRE, good, when)
    expect(findSurvey(COUNCIL, 'your-centre')?.tested).toBe(true)
    takeTestAway(COUNCIL, EVENINGS, listTests(COUNCIL, YOUR_CENTRE)?.[0]?.id ?? '')
    expect(listTests(COUNCIL, YOUR_CENTRE)).toHaveLength(1)
  })

  test('must say who, how many, when, what and what then', () => {
    const problems = (more: Partial<typeof good>) => {
      const written = write(more)
      return written?.kind === 'wrong' ? written.problems.map(({ at }) => at) : []
    }
    expect(problems({ people: ' ', count: '0', found: '', changed: '', 'on-month': '13' })).toEqual([
      'people',
      'count',
      'on',
      'found',
      'changed',
    ])
    expect(problems({ 'on-day': '8' })).toEqual(['on'])
    expect(problems({ count: '501' })).toEqual(['count'])
    expect(problems({ found: 'x'.repeat(2001) })).toEqual(['found'])
    expect(listTests(COUNCIL, EVENINGS)).toEqual([])
  })

  test('is for the council alone', () => {
    write()
    const other = member('p')
    expect(listTests(other, EVENINGS)).toBeNull()
    expect(writeTest(other, EVENINGS, good, when)).toBeNull()
    takeTestAway(other, EVENINGS, listTests(COUNCIL, EVENINGS)?.[0]?.id ?? '')
    expect(listTests(COUNCIL, EVENINGS)).toHaveLength(1)
  })
})
