import { expect, test } from 'vitest'
import { database } from '../../db/connection.server'
import { findGoal, listEvents, listSteps, markGoalSeen } from '../../db/queries/goals'
import { insertNews, listUnseenNews, markNewsSeen } from '../../db/queries/news'
import { findPerson } from '../../db/queries/people'
import { prepared } from '../../db/queries/statements'
import { markWeekSeen } from '../../db/queries/week'
import { demoDatabase } from '../support/database'

const AT = '2026-12-07T10:00:00.000Z'
const first = () => prepared('select id, person_id as personId from goals limit 1').get() as Ids
type Ids = { id: string; personId: string }
/** How many rows this connection has written since it was opened. */
const written = () => database().$client.prepare('select total_changes()').pluck().get()

test('a query that was prepared asks the database that is open now, and sees what was just written', async () => {
  await demoDatabase()
  const { id, personId } = first()
  expect([findGoal(id)?.id, findPerson(personId)?.id]).toEqual([id, personId])
  const [events, steps] = [listEvents(id).length, listSteps(id).length]
  expect(events).toBeGreaterThan(0)
  await demoDatabase()
  prepared('delete from goal_events where goal_id = ?').run(id)
  prepared(`update goals set words = 'Other words' where id = ?`).run(id)
  prepared(`update people set called = 'Somebody' where id = ?`).run(personId)
  expect(findGoal(id)?.words).toBe('Other words')
  expect(findPerson(personId)?.called).toBe('Somebody')
  expect([listEvents(id).length, listSteps(id).length]).toEqual([0, steps])
})

test('each person gets their own news, as many as are asked for', async () => {
  await demoDatabase()
  prepared('delete from news').run()
  const { personId } = first()
  const other = prepared('select id from people where id <> ? limit 1').pluck().get(personId) as string
  for (const [at, of] of [personId, personId, other].entries()) {
    insertNews({ id: `n-${at}`, personId: of, key: 'k', values: { n: `${at}` }, href: `/p/${at}`, at: AT })
  }
  expect(
    listUnseenNews(personId, 5)
      .map(({ values }) => values.n)
      .sort(),
  ).toEqual(['0', '1'])
  expect(listUnseenNews(other, 5).map(({ id }) => id)).toEqual(['n-2'])
  expect(listUnseenNews(personId, 1)).toHaveLength(1)
  markNewsSeen(personId, '/p/2', AT)
  expect(listUnseenNews(other, 5)).toHaveLength(1)
  markNewsSeen(personId, '/p/0', AT)
  expect(listUnseenNews(personId, 5).map(({ id }) => id)).toEqual(['n-1'])
})

test('what is new is marked as seen, whichever table it stands in; where nothing is new, nothing is written', async () => {
  await demoDatabase()
  const { id, personId } = first()
  markGoalSeen(id, AT)
  markWeekSeen(personId, AT)
  const before = written()
  markGoalSeen(id, AT)
  markWeekSeen(personId, AT)
  markNewsSeen(personId, '/nothing', AT)
  expect(written()).toBe(before)
  for (const table of ['goal_events', 'goal_steps', 'check_ins']) {
    const of = `from ${table} where goal_id = @id and seen_at is null`
    const made = prepared(`update ${table} set seen_at = null where goal_id = @id`).run({ id }).changes
    markGoalSeen(id, AT)
    expect([made > 0, prepared(`select count(*) ${of}`).pluck().get({ id })], table).toEqual([true, 0])
  }
  prepared('update goals set seen_at = null where id = ?').run(id)
  markGoalSeen(id, AT)
  expect(findGoal(id)?.seenAt).toBe(AT)
})
