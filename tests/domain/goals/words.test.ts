import { beforeEach, describe, expect, test } from 'vitest'
import { answersOf, changeGoal } from '../../../app/domain/goals/change'
import { sayOfGoal } from '../../../app/domain/goals/comments'
import { listGoals } from '../../../app/domain/goals/list'
import { listForGoal } from '../../../app/domain/goals/matching'
import { showGoal } from '../../../app/domain/goals/show'
import { listNews } from '../../../app/domain/people/news'
import type { Member } from '../../../app/domain/people/viewer'
import type { Db } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import { COOK, jo, NOW, SAM, SAY, sam } from '../../support/goals'

let db: Db
const count = (table: string) =>
  (db.$client.prepare(`select count(*) n from ${table}`).get() as { n: number }).n
const show = (id = COOK, viewer: Member = sam(), personId = SAM) => showGoal(viewer, personId, id, NOW)
const KEY = '2f1c9f0e-8a52-4d65-9a3b-0c1d2e3f4a5b'

beforeEach(async () => {
  db = await demoDatabase(NOW)
})

describe('two devices change one goal', () => {
  const why = (words: string, version: number, viewer = sam()) =>
    changeGoal(viewer, { personId: SAM, goalId: COOK, part: 'why', version, say: SAY }, { why: words }, NOW)

  test('the second sees both and nothing is written over', () => {
    expect(why('From the phone', 1)).toEqual({ kind: 'saved' })
    expect(why('From the tablet', 1)).toMatchObject({
      kind: 'conflict',
      version: 2,
      now: { why: 'From the phone' },
    })
    expect(show()?.why).toBe('From the phone')
    expect(why('From the tablet', 2)).toEqual({ kind: 'saved' })
    expect(show()).toMatchObject({ why: 'From the tablet', version: 3 })
  })

  test('words before are kept in the history', () => {
    why('New words', 1)
    const before = db.$client
      .prepare("select before from goal_events where kind = 'changed'")
      .pluck()
      .get() as string
    expect(JSON.parse(before)).toMatchObject({ why: 'My friends always cook for me.' })
  })

  test('two parts are no conflict, and the same words are no change', () => {
    why('From the phone', 1)
    const of = { personId: SAM, goalId: COOK, part: 'know', version: 1, say: SAY } as const
    expect(changeGoal(sam(), of, { howKnow: 'They smile.' }, NOW)).toEqual({ kind: 'saved' })
    const before = count('goal_events')
    expect(why('From the phone', 3)).toEqual({ kind: 'saved' })
    expect(count('goal_events')).toBe(before)
  })

  test('a form begins with what the goal says', () => {
    const goal = show()
    if (!goal) throw new Error('no goal')
    expect(answersOf({ ...goal, helpers: [] })).toMatchObject({
      idea: 'cook',
      words: 'I want to cook a meal for my friends.',
      by: 'date',
    })
  })

  test('what is wrong is said, and only who may change it does', () => {
    const what = { personId: SAM, goalId: COOK, part: 'what', version: 1, say: SAY } as const
    expect(changeGoal(sam(), what, { words: '' }, NOW)).toMatchObject({ kind: 'wrong' })
    const by = { ...what, part: 'by' } as const
    expect(changeGoal(sam(), by, { by: 'date', 'date-day': '40' }, NOW)).toMatchObject({ kind: 'wrong' })
    expect(changeGoal(sam(), by, { by: 'none' }, NOW)).toEqual({ kind: 'saved' })
    expect(show()?.byDate).toBeNull()
    expect(why('Mine now', 2, jo())).toBeNull()
  })
})

describe('what others say', () => {
  test('is one row for one form, news for the person, and new until they saw it', () => {
    const say = () => sayOfGoal(jo(), SAM, COOK, { words: 'Well done', key: KEY }, NOW)
    expect(say()).toEqual(say())
    expect(listNews(sam()).filter(({ key }) => key === 'goals:news.comment')).toHaveLength(1)
    expect(show(COOK, jo())?.comments.at(-1)).toMatchObject({ words: 'Well done', isNew: true })
    expect(show()?.comments.at(-1)).toMatchObject({ name: 'Jo', isNew: true })
    const later = new Date(NOW.getTime() + 2 * 3_600_000)
    expect(showGoal(sam(), SAM, COOK, later)?.comments.at(-1)?.isNew).toBe(false)
  })

  test('one is told of the words of others, never of their own', () => {
    const before = listNews(sam()).length
    sayOfGoal(sam(), SAM, COOK, { words: 'My own' }, NOW)
    expect(listNews(sam())).toHaveLength(before)
    expect(sayOfGoal(sam(), SAM, COOK, { words: ' ' }, NOW)).toEqual({ problem: 'goals:error.say' })
  })

  test('the list marks a goal with something new until the person opened it', () => {
    const isNew = () => listGoals(sam(), SAM, NOW)?.find(({ id }) => id === COOK)?.isNew
    expect(isNew()).toBe(true)
    show(COOK, jo())
    expect(isNew()).toBe(true)
    show()
    expect(isNew()).toBe(false)
  })
})

test('a goal knows activities that may help', () => {
  const goal = show()
  if (!goal) throw new Error('no goal')
  const { cards, kinds } = listForGoal(sam(), SAM, goal, '2026-11-22')
  expect(kinds).toEqual(['cooking'])
  expect(cards.length).toBeGreaterThan(0)
  expect(cards.every((card) => card.kinds.includes('cooking'))).toBe(true)
  expect(listForGoal(sam(), SAM, { ...goal, way: 'own', picture: 'way.own' }, '2026-11-22').cards).toEqual([])
})
