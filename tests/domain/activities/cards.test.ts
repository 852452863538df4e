import { expect, test } from 'vitest'
import { buildCards } from '../../../app/domain/activities/build-card'
import { visitor } from '../../../app/domain/people/viewer'
import type { Lang } from '../../../app/i18n/languages'
import { database } from '../../../db/connection.server'
import { addActivity, smallDirectory } from '../../support/activities'

const TODAY = '2026-11-22'
const cards = (ids: string[], lang: Lang = 'en', today = TODAY) => buildCards(visitor(lang), ids, today)
const write = (sql: string) => database().$client.exec(sql)

const ACTIVITIES = {
  first: { name: 'Pottery', when: ['on 2026-11-22 10:00-11:00', 'on 2026-11-24 10:00-11:00'] },
  second: { name: 'Cooking', costs: ['session 500'] },
}

test('a card is what its rows say, whichever of them is written', () => {
  smallDirectory({}, ACTIVITIES)
  expect(cards(['first', 'second']).map(({ name }) => name)).toEqual(['Pottery', 'Cooking'])
  write("update activity_texts set name = 'Painting' where activity_id = 'first'")
  expect(cards(['second', 'first']).map(({ name }) => name)).toEqual(['Cooking', 'Painting'])
  write("update costs set pence = 700 where activity_id = 'second'")
  expect(cards(['second'])[0]?.cost.pence).toBe(700)
  write("update activities set status = 'temporarily closed' where id = 'second'")
  expect(cards(['second'])[0]?.closed).toBe(true)
  write("delete from activities where id = 'first'")
  expect(cards(['first', 'second']).map(({ id }) => id)).toEqual(['second'])
})

test('a card that was not there comes when it is written', () => {
  smallDirectory({}, { first: {} })
  expect(cards(['second'])).toEqual([])
  addActivity('second', {})
  expect(cards(['second'])).toHaveLength(1)
})

test('each day has its own', () => {
  smallDirectory({}, ACTIVITIES)
  const dates = (today: string) => cards(['first'], 'en', today)[0]?.when
  expect(dates(TODAY)).toMatchObject({ dates: ['2026-11-22', '2026-11-24'] })
  expect(dates('2026-11-23')).toMatchObject({ dates: ['2026-11-24'] })
  expect(dates(TODAY)).toMatchObject({ dates: ['2026-11-22', '2026-11-24'] })
})

test('each language has its own', () => {
  smallDirectory({}, ACTIVITIES)
  write(`insert into activity_texts (activity_id, lang, name, about)
    select activity_id, 'pl', 'Garncarstwo', about from activity_texts where activity_id = 'first'`)
  const name = (lang: Lang) => cards(['first'], lang)[0]?.name
  expect([name('en'), name('pl'), name('en')]).toEqual(['Pottery', 'Garncarstwo', 'Pottery'])
})

test('how far it is, is told to whoever asked from there, and to nobody after them', () => {
  smallDirectory({}, ACTIVITIES)
  const near = buildCards(visitor('en'), ['first', 'second'], TODAY, (id) =>
    id === 'first' ? 3.14 : Number.NaN,
  )
  expect(near.map(({ km }) => km)).toEqual([3.1, null])
  expect(cards(['first', 'second']).map(({ km }) => km)).toEqual([null, null])
})
