import { beforeEach, describe, expect, test } from 'vitest'
import { sayOfGoal } from '../../../app/domain/goals/comments'
import { listGoals } from '../../../app/domain/goals/list'
import { moveGoal } from '../../../app/domain/goals/moves'
import { shareGoal, stopSharingGoal, whoSeesGoal } from '../../../app/domain/goals/people'
import { showGoal } from '../../../app/domain/goals/show'
import type { Member } from '../../../app/domain/people/viewer'
import { stopSharing } from '../../../app/domain/sharing/stop'
import type { Db } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import * as as from '../../support/goals'
import { BUS, CAFE, COOK, jo, LEAH, leah, marcus, NOW, SAM, SUGGESTED, sam } from '../../support/goals'
import { idOfDemo, member } from '../../support/viewers'

let db: Db
const _count = (table: string) =>
  (db.$client.prepare(`select count(*) n from ${table}`).get() as { n: number }).n
const show = (id = COOK, viewer: Member = sam(), personId = SAM) => showGoal(viewer, personId, id, NOW)
const _KEY = '2f1c9f0e-8a52-4d65-9a3b-0c1d2e3f4a5b'

beforeEach(async () => {
  db = await demoDatabase(NOW)
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
