import { beforeEach, describe, expect, test } from 'vitest'
import { openDraft, saveAnswers } from '../../../app/domain/drafts/draft'
import { saveCheckIn } from '../../../app/domain/goals/check-in'
import { moveGoal } from '../../../app/domain/goals/moves'
import { scoreOf, stepOf } from '../../../app/domain/goals/scale'
import { showGoal } from '../../../app/domain/goals/show'
import { type MoveName, stateOf } from '../../../app/domain/goals/state'
import { orderOf } from '../../../app/domain/goals/step-order'
import { addStep, pressStep } from '../../../app/domain/goals/steps'
import type { Member } from '../../../app/domain/people/viewer'
import type { Db } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import * as as from '../../support/goals'
import {
  BUS,
  COOK,
  jo,
  LEAH,
  leah,
  MAYA,
  MUSIC,
  marcus,
  NOW,
  SAM,
  SECRET,
  SUGGESTED,
  sam,
} from '../../support/goals'
import { member } from '../../support/viewers'

let db: Db
const count = (table: string) =>
  (db.$client.prepare(`select count(*) n from ${table}`).get() as { n: number }).n
const show = (id = COOK, viewer: Member = sam(), personId = SAM) => showGoal(viewer, personId, id, NOW)
const KEY = '2f1c9f0e-8a52-4d65-9a3b-0c1d2e3f4a5b'

beforeEach(async () => {
  db = await demoDatabase(NOW)
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
