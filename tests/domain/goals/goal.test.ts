import { beforeEach, describe, expect, test } from 'vitest'
import { openDraft, saveAnswers } from '../../../app/domain/drafts/draft'
import { answersOf, changeGoal } from '../../../app/domain/goals/change'
import { saveCheckIn, scoreOf, stepOf } from '../../../app/domain/goals/check-in'
import { sayOfGoal } from '../../../app/domain/goals/comments'
import { listGoals } from '../../../app/domain/goals/list'
import { listForGoal } from '../../../app/domain/goals/matching'
import { moveGoal } from '../../../app/domain/goals/moves'
import { shareGoal, stopSharingGoal, whoSeesGoal } from '../../../app/domain/goals/people'
import { showGoal } from '../../../app/domain/goals/show'
import { type MoveName, stateOf } from '../../../app/domain/goals/state'
import { addStep, orderOf, pressStep } from '../../../app/domain/goals/steps'
import { listNews } from '../../../app/domain/people/news'
import type { Member } from '../../../app/domain/people/viewer'
import { stopSharing } from '../../../app/domain/sharing/stop'
import type { Db } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import * as as from '../../support/goals'
import {
  BUS,
  CAFE,
  COOK,
  jo,
  LEAH,
  leah,
  MAYA,
  MUSIC,
  marcus,
  NOW,
  SAM,
  SAY,
  SECRET,
  SUGGESTED,
  sam,
} from '../../support/goals'
import { idOfDemo, member } from '../../support/viewers'

let db: Db
const count = (table: string) =>
  (db.$client.prepare(`select count(*) n from ${table}`).get() as { n: number }).n
const show = (id = COOK, viewer: Member = sam(), personId = SAM) => showGoal(viewer, personId, id, NOW)
const KEY = '2f1c9f0e-8a52-4d65-9a3b-0c1d2e3f4a5b'

beforeEach(async () => {
  db = await demoDatabase()
})

describe('who sees goals', () => {
  const seenBy = (viewer: Member, personId: string) =>
    listGoals(viewer, personId, NOW)?.map(({ words }) => words) ?? null

  test('the person sees their own, with suggestions and without those they declined', () => {
    expect(seenBy(leah(), LEAH)).toHaveLength(3)
    moveGoal(leah(), LEAH, SUGGESTED, 'decline', NOW)
    expect(seenBy(leah(), LEAH)).toHaveLength(2)
    expect(seenBy(member(idOfDemo('customer-new')), idOfDemo('customer-new'))).toEqual([])
  })

  test('a supporter sees what is shared: everything, or one goal alone', () => {
    expect(seenBy(marcus(), LEAH)).toHaveLength(3)
    expect(seenBy(jo(), SAM)).toEqual(['I want to cook a meal for my friends.'])
    expect(show(COOK, jo())).toMatchObject({ canDo: false, isOwn: false })
    expect(show(BUS, jo())).toBeNull()
  })

  test.each([
    ['a stranger', () => member(idOfDemo('carer-new'), 'Farida')],
    ['another customer', () => leah()],
    ['a provider', () => member(idOfDemo('provider'), 'Dawn')],
    ['the council', () => member(idOfDemo('council'), 'Helen')],
    ['a supporter with nothing of goals', () => member(idOfDemo('sam-advocate'), 'Priya')],
  ])('%s sees none', (_, viewer) => {
    expect(seenBy(viewer(), SAM)).toBeNull()
    expect(show(COOK, viewer())).toBeNull()
  })

  test("a goal of somebody else's is not there under one's own pages", () => {
    expect(showGoal(sam(), SAM, CAFE, NOW)).toBeNull()
    expect(showGoal(marcus(), LEAH, COOK, NOW)).toBeNull()
  })

  test('when sharing stops, nothing is seen at once', () => {
    stopSharing(sam(), SAM, { supporterId: idOfDemo('carer') }, NOW)
    expect(seenBy(jo(), SAM)).toBeNull()
    expect(show(COOK, jo())).toBeNull()
    expect(sayOfGoal(jo(), SAM, COOK, { words: 'Hello' }, NOW)).toBeNull()
  })

  test('looking at one shared goal leaves no refused look behind', () => {
    listGoals(jo(), SAM, NOW)
    show(COOK, jo())
    const outcomes = db.$client
      .prepare("select outcome from looks where topic = 'goals' and at = ?")
      .pluck()
      .all(NOW.toISOString())
    expect(new Set(outcomes)).toEqual(new Set(['allowed']))
  })
})

describe('showing one goal to a supporter', () => {
  const priya = () => as.helping('sam-advocate', 'Priya', 'customer', 'Sam')

  test('shares it, stops it, and says who sees it', () => {
    expect(whoSeesGoal(sam(), SAM, COOK, NOW)?.map(({ name, how }) => [name, how])).toEqual([
      ['Jo', 'this'],
      ['Priya', 'no'],
    ])
    expect(shareGoal(sam(), SAM, COOK, idOfDemo('sam-advocate'), NOW)).toBe(true)
    expect(show(COOK, priya())).not.toBeNull()
    expect(show(BUS, priya())).toBeNull()
    expect(stopSharingGoal(sam(), SAM, COOK, idOfDemo('sam-advocate'), NOW)).toBe(true)
    expect(show(COOK, priya())).toBeNull()
  })

  test('is for the person alone', () => {
    expect(whoSeesGoal(jo(), SAM, COOK, NOW)).toBeNull()
    expect(shareGoal(jo(), SAM, COOK, idOfDemo('sam-advocate'), NOW)).toBe(false)
    expect(shareGoal(sam(), SAM, COOK, idOfDemo('council'), NOW)).toBe(false)
    expect(shareGoal(sam(), SAM, CAFE, idOfDemo('carer'), NOW)).toBe(false)
  })
})

describe('steps', () => {
  const words = (id = COOK) => show(id)?.steps.map((step) => step.words)
  const ids = () => show()?.steps.map(({ id }) => id) ?? []

  test('are added once for each form, ticked, and unticked', () => {
    const add = () => addStep(sam(), SAM, COOK, { words: 'Set the table', key: KEY }, NOW)
    expect(add()).toEqual(add())
    expect(words()).toEqual([
      'Choose what I want to cook',
      'Practise it with Jo',
      'Shop for the food',
      'Ask my friends to come',
      'Set the table',
    ])
    const stepId = ids()[2] as string
    const done = () => show()?.steps[2]?.done
    pressStep(sam(), SAM, COOK, { does: 'done', stepId }, NOW)
    expect(done()).toBe(true)
    pressStep(sam(), SAM, COOK, { does: 'undo', stepId }, NOW)
    expect(done()).toBe(false)
  })

  test('move one place for one press, also when it is sent twice', () => {
    const before = ids()
    const up = { does: 'up', stepId: before[2] as string, order: orderOf(show()?.steps ?? []) } as const
    pressStep(sam(), SAM, COOK, up, NOW)
    pressStep(sam(), SAM, COOK, up, NOW)
    expect(ids()).toEqual([before[0], before[2], before[1], before[3]])
    pressStep(sam(), SAM, COOK, { does: 'up', stepId: before[0] as string }, NOW)
    expect(ids()[0]).toBe(before[0])
    pressStep(sam(), SAM, COOK, { does: 'down', stepId: before[3] as string }, NOW)
    expect(ids()[3]).toBe(before[3])
  })

  test('are taken away and put back', () => {
    const stepId = ids()[0] as string
    pressStep(sam(), SAM, COOK, { does: 'remove', stepId }, NOW)
    expect(ids()).not.toContain(stepId)
    pressStep(sam(), SAM, COOK, { does: 'put-back', stepId }, NOW)
    expect(ids()[0]).toBe(stepId)
  })

  test('a suggestion is a step when the person says yes, and is gone when they say no', () => {
    addStep(jo(), SAM, COOK, { words: 'Wash up', suggest: true, key: KEY }, NOW)
    const [list, wash] = show()?.suggested ?? []
    expect(wash).toMatchObject({ words: 'Wash up', writtenByName: 'Jo', isNew: true })
    pressStep(sam(), SAM, COOK, { does: 'yes', stepId: wash?.id ?? '' }, NOW)
    pressStep(sam(), SAM, COOK, { does: 'no', stepId: list?.id ?? '' }, NOW)
    expect(show()?.suggested).toEqual([])
    expect(words()).toContain('Wash up')
    expect(words()).not.toContain('Make a list of what we need')
  })

  test('say what is wrong', () => {
    expect(addStep(sam(), SAM, COOK, { words: '  ' }, NOW)).toEqual({ problem: 'goals:error.step' })
    expect(addStep(sam(), SAM, COOK, { words: 'x'.repeat(3000) }, NOW)).toEqual({
      problem: 'shared:error.too-long',
    })
    for (let n = 0; n < 60; n++) addStep(sam(), SAM, COOK, { words: `${n}` }, NOW)
    expect(addStep(sam(), SAM, COOK, { words: 'more' }, NOW)).toEqual({ problem: 'goals:error.many' })
  })

  test('somebody who may only see adds, ticks and answers none', () => {
    const stepId = ids()[2] as string
    expect(addStep(jo(), SAM, COOK, { words: 'Wash up' }, NOW)).toBeNull()
    expect(pressStep(jo(), SAM, COOK, { does: 'done', stepId }, NOW)).toBe(false)
    const suggested = show()?.suggested[0]?.id ?? ''
    expect(pressStep(jo(), SAM, COOK, { does: 'yes', stepId: suggested }, NOW)).toBe(false)
  })

  test('a step of another goal is not touched from here', () => {
    const stepId = ids()[2] as string
    expect(pressStep(sam(), SAM, BUS, { does: 'done', stepId }, NOW)).toBe(false)
    expect(show()?.steps[2]?.done).toBe(false)
  })
})

describe('what becomes of a goal', () => {
  const move = (name: MoveName, id = COOK, viewer = sam(), personId = SAM) =>
    moveGoal(viewer, personId, id, name, NOW)
  const state = (id = COOK) => show(id)?.state

  test('pause, go on, finish, take that back, let it go, take it up again', () => {
    const seen = (['pause', 'go-on', 'finish', 'undo', 'stop', 'undo', 'pause', 'stop', 'undo'] as const).map(
      (name) => {
        move(name)
        return state()
      },
    )
    expect(seen).toEqual([
      'paused',
      'active',
      'reached',
      'active',
      'stopped',
      'active',
      'paused',
      'stopped',
      'paused',
    ])
  })

  test('pressed twice it happens once', () => {
    const before = count('goal_events')
    move('finish')
    move('finish')
    expect(count('goal_events')).toBe(before + 1)
  })

  test('a supporter who may only see moves none', () => {
    expect(move('finish', COOK, jo())).toBe(false)
    expect(state()).toBe('active')
  })

  test('a suggestion is a goal only when the person says yes', () => {
    expect(move('accept', SUGGESTED, marcus(), LEAH)).toBe(false)
    expect(move('accept', SUGGESTED, leah(), LEAH)).toBe(true)
    expect(show(SUGGESTED, leah(), LEAH)).toMatchObject({ state: 'active', writtenByName: 'Marcus' })
  })

  test('who declined may still say yes', () => {
    move('decline', SUGGESTED, leah(), LEAH)
    expect(show(SUGGESTED, leah(), LEAH)?.state).toBe('declined')
    move('undo', SUGGESTED, leah(), LEAH)
    move('accept', SUGGESTED, leah(), LEAH)
    expect(show(SUGGESTED, leah(), LEAH)?.state).toBe('active')
  })

  test('changed words change no state', () => {
    const at = ''
    const moves = ['started', 'paused', 'changed', 'stopped', 'undone'].map((kind) => ({ kind, at }))
    expect(stateOf(moves).state).toBe('paused')
  })
})

describe('a check-in', () => {
  test('has 5 steps, from 2 below to 2 above what was hoped for', () => {
    expect(['1', '2', '3', '4', '5'].map(scoreOf)).toEqual([-2, -1, 0, 1, 2])
    expect([-2, -1, 0, 1, 2].map(stepOf)).toEqual([1, 2, 3, 4, 5])
    expect(scoreOf('6')).toBeUndefined()
    expect(scoreOf('__proto__')).toBeUndefined()
  })

  const send = (viewer: Member, answers: Record<string, string>, personId = SAM, goalId = COOK) => {
    const draft = openDraft(viewer, SECRET, { kind: 'check-in', about: goalId }, NOW)
    saveAnswers(draft, answers, 'check', NOW)
    const again = () => saveCheckIn(viewer, SECRET, { personId, goalId, draftId: draft.id }, NOW)
    return { id: again(), again }
  }

  test('is kept once, and is in the history', () => {
    const before = count('check_ins')
    const { id, again } = send(sam(), { how: '5', words: 'It was great.' })
    expect(again()).toBe(id)
    expect(count('check_ins')).toBe(before + 1)
    expect(show()?.past.at(-1)).toMatchObject({ kind: 'check-in', score: 2, words: 'It was great.' })
  })

  test('without a step of the scale there is none', () => {
    expect(send(sam(), { words: 'Hm.' }).id).toBeUndefined()
  })

  test('of a helper carries their name; of somebody who may only see there is none', () => {
    send(as.ingrid(), { how: '4' }, MAYA, MUSIC)
    expect(show(MUSIC, member(MAYA, 'Maya'), MAYA)?.past.at(-1)).toMatchObject({
      writtenByName: 'Ingrid',
      isNew: true,
    })
    expect(send(jo(), { how: '4' }).id).toBeNull()
  })
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
