import { beforeEach, describe, expect, test } from 'vitest'
import { reportPage } from '../../../app/domain/activities/report'
import { visitor } from '../../../app/domain/people/viewer'
import { database } from '../../../db/connection.server'
import { takeTurn } from '../../../db/queries/rate'
import { smallDirectory } from '../../support/activities'

const NOW = new Date('2026-11-22T10:00:00Z')
const KEY = '7b0e0c1a-5b1c-4c7e-9d6e-3f2f0f2f2f2f'
const send = (form: Parameters<typeof reportPage>[2], from = '192.0.2.1', slug = 'group') =>
  reportPage(visitor('en'), slug, form, from, NOW)
const rows = () =>
  database().$client.prepare('select activity_id, what, words, reach from page_reports').all()

beforeEach(() => void smallDirectory({}, { group: {} }))

describe('a report of a wrong page', () => {
  test('is stored as it was written', () => {
    expect(send({ what: 'time', words: '  It starts at 11. ', reach: '01632 960 001', key: KEY })).toEqual({
      kind: 'stored',
    })
    expect(rows()).toEqual([
      { activity_id: 'group', what: 'time', words: 'It starts at 11.', reach: '01632 960 001' },
    ])
  })

  test('pressed twice is one report', () => {
    expect([send({ what: 'time', key: KEY }), send({ what: 'time', key: KEY })]).toEqual([
      { kind: 'stored' },
      { kind: 'stored' },
    ])
    expect(rows()).toHaveLength(1)
  })

  test('without a key or with a broken one is stored each time', () => {
    for (const key of [undefined, 'x', '']) send({ what: 'time', key })
    expect(rows()).toHaveLength(3)
  })

  test.each([
    [{}, { what: 'report.error.what' }],
    [{ what: 'nonsense' }, { what: 'report.error.what' }],
    [{ what: 'other' }, { words: 'report.error.words' }],
    [{ what: 'other', words: '   ' }, { words: 'report.error.words' }],
    [{ what: 'time', words: 'x'.repeat(2001) }, { words: 'report.error.words-long' }],
    [{ what: 'time', reach: 'x'.repeat(121) }, { reach: 'report.error.reach-long' }],
  ])('%o says what is missing', (form, errors) => {
    expect(send(form)).toEqual({ kind: 'wrong', errors })
    expect(rows()).toEqual([])
  })

  test('about nothing', () => expect(send({ what: 'time' }, 'x', 'nothing')).toEqual({ kind: 'not-found' }))

  test('too many from one computer wait; others do not; a second press is no second report', () => {
    const kinds = Array.from({ length: 21 }, () => send({ what: 'time' }).kind)
    expect(kinds.filter((kind) => kind === 'stored')).toHaveLength(20)
    expect(kinds.at(-1)).toBe('too-many')
    expect(send({ what: 'time', key: KEY }, '192.0.2.2').kind).toBe('stored')
    expect(send({ what: 'time', key: KEY }, '192.0.2.1').kind).toBe('stored')
  })
})

describe('turns', () => {
  const start = Date.parse('2026-11-22T10:00:00Z')
  const turn = (seconds: number, who = 'a', what = 'share') =>
    takeTurn(what, who, 2, 60, start + seconds * 1000)

  test('come back after the time; each has its own', () => {
    expect([
      turn(0),
      turn(1),
      turn(2),
      turn(2, 'b'),
      turn(2, 'a', 'other'),
      turn(59),
      turn(60),
      turn(60),
      turn(61),
    ]).toEqual([true, true, false, true, true, false, true, false, true])
  })

  test('nobody can be found in them, and they go the next day with their salt', () => {
    turn(0, '192.0.2.99')
    const all = () =>
      database().$client.prepare('select what, subject from rate_events').all() as {
        what: string
        subject: string
      }[]
    const before = all()
    expect(JSON.stringify(before)).not.toContain('192.0.2')
    takeTurn('share', '192.0.2.99', 2, 60, start + 86_400_000)
    expect(all()).toHaveLength(2)
    expect(all().map(({ subject }) => subject)).not.toContain(before[1]?.subject)
  })
})
