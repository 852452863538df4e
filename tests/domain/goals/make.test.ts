import { beforeEach, describe, expect, test } from 'vitest'
import { openDraft } from '../../../app/domain/drafts/draft'
import { dateOf } from '../../../app/domain/drafts/read'
import { flowFor, makeGoal } from '../../../app/domain/goals/make'
import { showGoal } from '../../../app/domain/goals/show'
import { startFromActivity } from '../../../app/domain/goals/start-goal'
import { listNews } from '../../../app/domain/people/news'
import { mayTouch } from '../../../app/domain/sharing/decide'
import type { Db } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import {
  FEWEST,
  ingrid,
  jo,
  LEAH,
  leah,
  MAYA,
  makeFrom,
  marcus,
  NOW,
  SAM,
  SAY,
  SECRET,
  sam,
} from '../../support/goals'
import { idOfDemo, member } from '../../support/viewers'

let db: Db
const count = (table: string) =>
  (db.$client.prepare(`select count(*) n from ${table}`).get() as { n: number }).n
const show = (id: string | null | undefined, viewer = sam(), personId = SAM) =>
  showGoal(viewer, personId, id ?? '', NOW)

beforeEach(async () => {
  db = await demoDatabase(NOW)
})

describe('a new goal', () => {
  test('holds every answer, with its first steps', () => {
    const { id } = makeFrom(sam(), SAM, {
      way: 'independence',
      idea: 'bus',
      whys: ['myself', 'proud'],
      why: 'I want to see my friends.',
      firsts: ['ask', 'practise'],
      first: 'Look at the times',
      helpers: [idOfDemo('carer'), 'staff'],
      helps: 'The driver',
      by: '3',
      knows: ['alone'],
      howKnow: 'I took it 2 times.',
      see: 'me',
    })
    expect(show(id)).toMatchObject({
      way: 'independence',
      picture: 'idea.bus',
      idea: 'bus',
      words: 'idea bus',
      whys: ['proud', 'myself'],
      why: 'I want to see my friends.',
      helpers: [{ name: 'Jo' }],
      helpedBy: ['staff'],
      helps: 'The driver',
      byDate: '2027-02-22',
      knows: ['alone'],
      state: 'active',
      steps: [
        { words: 'step ask', idea: 'ask' },
        { words: 'step practise' },
        { words: 'Look at the times', idea: null },
      ],
      writtenByName: null,
    })
  })

  test('own words win over an idea, and an idea of another way counts no more', () => {
    expect(show(makeFrom(sam(), SAM, { ...FEWEST, words: 'Bake bread' }).id)).toMatchObject({
      idea: null,
      words: 'Bake bread',
      picture: 'idea.cook',
    })
    const { id } = makeFrom(sam(), SAM, { ...FEWEST, way: 'home', words: 'A blue room' })
    expect(show(id)).toMatchObject({ idea: null, picture: 'way.home' })
  })

  test('sent twice it is one goal', () => {
    const before = count('goals')
    const { id, sendAgain } = makeFrom(sam(), SAM, FEWEST)
    expect(sendAgain()).toBe(id)
    expect(count('goals')).toBe(before + 1)
    expect(count('goal_events')).toBeGreaterThan(before)
  })

  test('an answer that is missing, or a draft of something else, makes nothing', () => {
    const before = count('goals')
    expect(makeFrom(sam(), SAM, { way: 'learning', by: 'none', see: 'me' }).id).toBeUndefined()
    const other = openDraft(sam(), SECRET, { kind: 'check-in' }, NOW, FEWEST)
    expect(
      makeGoal(sam(), SECRET, { personId: SAM, draftId: other.id, slug: '', say: SAY }, NOW),
    ).toBeUndefined()
    expect(count('goals')).toBe(before)
  })

  test('a photo of somebody else is not taken', () => {
    const { id } = makeFrom(sam(), SAM, { ...FEWEST, photoId: 'somebody-elses' })
    expect(show(id)?.photoId).toBeNull()
  })

  test('it is shown to whom the person chose, and to nobody else', () => {
    const { id } = makeFrom(sam(), SAM, { ...FEWEST, see: 'some', people: [idOfDemo('carer')] })
    const other = makeFrom(sam(), SAM, FEWEST)
    expect(show(id, jo())).toMatchObject({ canDo: false })
    expect(show(other.id, jo())).toBeNull()
  })

  test('from an activity it knows which one', () => {
    expect(startFromActivity('saturday-cooks', 'en')).toMatchObject({ name: 'Saturday Cooks' })
    expect(startFromActivity('no-such-thing', 'en')).toBeNull()
    const { id } = makeFrom(sam(), SAM, { ...FEWEST, words: 'Go to Saturday Cooks' }, 'saturday-cooks')
    expect(show(id)?.activity).toMatchObject({ slug: 'saturday-cooks', name: 'Saturday Cooks' })
  })
})

describe('somebody else writes', () => {
  test("with leave to do it, it is the person's goal, marked with who wrote it, and news", () => {
    const { id } = makeFrom(ingrid(), MAYA, FEWEST)
    const maya = member(MAYA, 'Maya')
    expect(listNews(maya).map(({ key }) => key)).toContain('goals:news.made')
    expect(show(id, maya, MAYA)).toMatchObject({ state: 'active', writtenByName: 'Ingrid', isNew: true })
  })

  test('with leave to see alone, it is a suggestion of few questions', () => {
    expect(flowFor(marcus(), LEAH, NOW).questions.map(({ step }) => step)).toEqual(['way', 'what', 'why'])
    const { id } = makeFrom(marcus(), LEAH, { way: 'health', idea: 'swim', firsts: ['ask'] })
    expect(show(id, leah(), LEAH)).toMatchObject({ state: 'suggested', writtenByName: 'Marcus', steps: [] })
    expect(listNews(leah()).map(({ key }) => key)).toContain('goals:news.suggested')
  })

  test.each([
    ['a supporter with one goal alone', () => jo(), SAM],
    ['somebody with nothing shared', () => member(idOfDemo('carer-new'), 'Farida'), SAM],
    ['staff of the council', () => member(idOfDemo('council'), 'Helen'), SAM],
    ['a customer, for somebody else', () => sam(), LEAH],
  ])('%s makes none and suggests none', (_, viewer, personId) => {
    const before = count('goals')
    expect(makeFrom(viewer(), personId, FEWEST).id).toBeNull()
    expect(count('goals')).toBe(before)
  })
})

test('a card alone shares nothing', () => {
  const card = member(SAM, 'Sam', { scope: 'low-risk' })
  const { id } = makeFrom(card, SAM, { ...FEWEST, see: 'some', people: [idOfDemo('carer')] })
  const of = { personId: SAM, topic: 'goals', ability: 'see', thing: id ?? '' } as const
  expect(mayTouch(jo(), of, NOW)).toBeNull()
})

test.each([
  ['29', '2', '2027', null],
  ['29', '2', '2028', '2028-02-29'],
  ['7', '12', '2026', '2026-12-07'],
  ['7', '13', '2026', null],
  ['', '', '', null],
  ['one', '1', '2027', null],
  ['1', '1', '27', null],
])('the boxes %s %s %s are %s', (day, month, year, date) => {
  expect(dateOf({ 'date-day': day, 'date-month': month, 'date-year': year })).toBe(date)
})
