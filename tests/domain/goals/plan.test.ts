import { beforeEach, describe, expect, test } from 'vitest'
import { openDraft, saveAnswers } from '../../../app/domain/drafts/draft'
import { listForPrint } from '../../../app/domain/goals/for-print'
import { daysOfPlan, makePlan, nextMonday } from '../../../app/domain/goals/new-plan'
import { endPlan, goOnWithPlan, reviewGoal, showPlans, weekOfPlan } from '../../../app/domain/goals/plan'
import { showGoal } from '../../../app/domain/goals/show'
import { listNews } from '../../../app/domain/people/news'
import type { Member } from '../../../app/domain/people/viewer'
import { demoDatabase } from '../../support/database'
import {
  CAFE,
  COOK,
  ingrid,
  jo,
  LEAH,
  leah,
  MAYA,
  MUSIC,
  marcus,
  NOW,
  SAM,
  SECRET,
  sam,
} from '../../support/goals'
import { member } from '../../support/viewers'

beforeEach(async () => {
  await demoDatabase(NOW)
})

const ANSWERS = { goals: [COOK], start: 'today', review: 'end', agreed: 'Jo cooks with me.' }

function plan(viewer: Member, personId: string, answers: Record<string, string | string[]> = ANSWERS) {
  const draft = openDraft(viewer, SECRET, { kind: 'plan' }, NOW)
  saveAnswers(draft, answers, 'check', NOW)
  const send = () => makePlan(viewer, SECRET, { personId, draftId: draft.id }, NOW)
  return { id: send(), again: send }
}

const running = (viewer = leah(), personId = LEAH) => showPlans(viewer, personId, NOW)?.running ?? null

test.each([
  ['2026-11-22', 1],
  ['2026-11-28', 1],
  ['2026-11-29', 2],
  ['2026-11-21', 0],
  ['2027-02-13', 12],
  ['2027-02-14', 13],
  ['2028-01-01', 13],
])('on %s a plan from 22 November is in week %i', (today, week) => {
  expect(weekOfPlan('2026-11-22', 12, today)).toBe(week)
})

test('the next Monday is never today', () => {
  expect(nextMonday('2026-11-22')).toBe('2026-11-23')
  expect(nextMonday('2026-11-23')).toBe('2026-11-30')
})

test('the review is after 12 weeks, after 6, or on a day that is chosen', () => {
  const days = (answers: Record<string, string>) => daysOfPlan({ start: 'today', ...answers }, '2026-11-22')
  expect(days({ review: 'end' }).reviewOn).toBe('2027-02-14')
  expect(days({ review: 'half' }).reviewOn).toBe('2027-01-03')
  const chosen = { 'reviewOn-day': '1', 'reviewOn-month': '2', 'reviewOn-year': '2027' }
  expect(days({ review: 'date', ...chosen }).reviewOn).toBe('2027-02-01')
})

describe('making a plan', () => {
  test('is done once, of one’s own goals alone, and one runs at a time', () => {
    const { id, again } = plan(sam(), SAM, { ...ANSWERS, goals: [COOK, CAFE] })
    expect(again()).toBe(id)
    expect(running(sam(), SAM)).toMatchObject({
      id,
      week: 1,
      goals: [{ goalId: COOK }],
      agreed: 'Jo cooks with me.',
    })
    expect(plan(sam(), SAM).id).toBe(id)
  })

  test('a supporter with leave to do it may, and the person hears of it', () => {
    expect(plan(ingrid(), MAYA, { ...ANSWERS, goals: [MUSIC] }).id).toBeTruthy()
    expect(listNews(member(MAYA, 'Maya')).map(({ key }) => key)).toContain('goals:news.plan')
    expect(running(member(MAYA, 'Maya'), MAYA)).toMatchObject({ writtenByName: 'Ingrid', isNew: true })
    expect(running(member(MAYA, 'Maya'), MAYA)?.isNew).toBe(false)
  })

  test('others may not: to see goals is not enough', () => {
    expect(plan(marcus(), LEAH, { ...ANSWERS, goals: [CAFE] }).id).toBeNull()
    expect(plan(jo(), SAM).id).toBeNull()
    expect(showPlans(jo(), SAM, NOW)).toBeNull()
    expect(showPlans(marcus(), LEAH, NOW)).toMatchObject({ canDo: false, running: { week: 5 } })
  })
})

describe('the review', () => {
  test('looks at each outcome again; what is reached is reached', () => {
    const [cafe, bus] = running()?.goals ?? []
    reviewGoal(leah(), LEAH, cafe?.id ?? '', 'reached', NOW)
    reviewGoal(leah(), LEAH, bus?.id ?? '', 'kept', NOW)
    expect(running()?.goals.map(({ review }) => review)).toEqual(['reached', 'kept'])
    expect(showGoal(leah(), LEAH, CAFE, NOW)?.state).toBe('reached')
    reviewGoal(leah(), LEAH, cafe?.id ?? '', 'changed', NOW)
    expect(showGoal(leah(), LEAH, CAFE, NOW)?.state).toBe('active')
  })

  test('is not for who may only see, nor of another plan', () => {
    const [cafe] = running()?.goals ?? []
    expect(reviewGoal(marcus(), LEAH, cafe?.id ?? '', 'kept', NOW)).toBe(false)
    expect(reviewGoal(sam(), SAM, cafe?.id ?? '', 'kept', NOW)).toBe(false)
  })

  test('ends the plan with what came of it, and nobody writes over the words of another device', () => {
    const { id = '', version = 0 } = running() ?? {}
    const end = (came: string, of = version) => endPlan(leah(), LEAH, { planId: id, version: of, came }, NOW)
    expect(end('Old form', version + 5)).toMatchObject({ kind: 'conflict' })
    expect(end('I tried 2 jobs.')).toEqual({ kind: 'ended' })
    expect(end('Again')).toEqual({ kind: 'ended' })
    expect(showPlans(leah(), LEAH, NOW)).toMatchObject({
      running: null,
      ended: [{ came: 'I tried 2 jobs.' }],
    })
    expect(goOnWithPlan(leah(), LEAH, id, NOW)).toBe(true)
    expect(running()?.came).toBe('I tried 2 jobs.')
    expect(endPlan(sam(), SAM, { planId: id, version, came: '' }, NOW)).toBeNull()
  })
})

test('on paper there is what one works on, what one did, and the plan', () => {
  expect(listForPrint(leah(), LEAH, NOW)).toMatchObject({ goals: [{ id: CAFE }, {}], plan: { week: 5 } })
  expect(listForPrint(jo(), SAM, NOW)).toMatchObject({ goals: [{ id: COOK }], plan: null })
  expect(listForPrint(leah(), SAM, NOW)).toBeNull()
})
