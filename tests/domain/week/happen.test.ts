import { describe, expect, test } from 'vitest'
import { partOf } from '../../../app/domain/week/entry'
import { happeningsBetween, type Source } from '../../../app/domain/week/happen'
import type { WeekChangeRow, WeekEntryRow } from '../../../db/queries/week'

const entry = (given: Partial<WeekEntryRow> = {}): WeekEntryRow => ({
  id: 'e',
  personId: 'sam',
  day: 'mon',
  date: null,
  part: 'morning',
  startsAt: '10:00',
  endsAt: '12:00',
  what: 'Gardening',
  picture: 'kind.gardening',
  place: 'Hill Farm',
  who: '',
  how: 'bus',
  everyWeeks: 1,
  firstDate: '2026-10-05',
  lastDate: null,
  activityId: null,
  askId: null,
  follows: 0,
  version: 1,
  writtenBy: 'sam',
  writtenByName: null,
  seenAt: null,
  createdAt: '2026-10-01T09:00:00.000Z',
  updatedAt: '2026-10-01T09:00:00.000Z',
  removedAt: null,
  slug: null,
  activityStatus: null,
  ...given,
})
const ofActivity = (given: Partial<WeekEntryRow> = {}) =>
  entry({ activityId: 'a', follows: 1, activityStatus: 'active', slug: 'gardening', ...given })
const change = (given: Partial<WeekChangeRow>): WeekChangeRow => ({
  id: 'c',
  entryId: 'e',
  date: '2026-11-23',
  kind: 'not-on',
  toDate: null,
  startsAt: null,
  endsAt: null,
  place: null,
  words: '',
  writtenBy: 'sam',
  writtenByName: null,
  seenAt: null,
  at: '2026-11-01T09:00:00.000Z',
  removedAt: null,
  ...given,
})
const session = (given = {}) => ({
  activityId: 'a',
  day: 'mon',
  date: null,
  startsAt: '10:00',
  endsAt: '12:00',
  everyWeeks: 1,
  firstDate: null,
  lastDate: null,
  note: null,
  ...given,
})
const source = (given: Partial<Source>): Source => ({
  entries: [entry()],
  changes: [],
  sessions: [],
  closures: [],
  ...given,
})
const on = (given: Partial<Source>, first: string, last: string, today = '2026-10-01') =>
  happeningsBetween(source(given), first, last, today)
const days = (given: Partial<Source>, first: string, last: string) =>
  on(given, first, last).map(({ date }) => date)

test.each([
  ['10:00', '12:00', 'morning'],
  ['10:30', '14:30', 'morning'],
  ['10:00', '14:00', 'all-day'],
  ['09:15', '15:45', 'all-day'],
  ['12:00', '20:00', 'afternoon'],
  ['17:30', '20:00', 'evening'],
  ['22:00', '06:00', 'evening'],
  ['14:00', null, 'afternoon'],
  [null, null, 'all-day'],
])('%s to %s is %s', (startsAt, endsAt, part) => {
  expect(partOf(startsAt, endsAt)).toBe(part)
})

describe('on which days', () => {
  test('each week, the same day, over both changes of the clock', () => {
    expect(days({}, '2026-10-19', '2026-11-08')).toEqual(['2026-10-19', '2026-10-26', '2026-11-02'])
    expect(days({}, '2027-03-22', '2027-04-04')).toEqual(['2027-03-22', '2027-03-29'])
  })
  test('not before its first day, not after its last', () => {
    const entries = [entry({ firstDate: '2026-10-13', lastDate: '2026-10-26' })]
    expect(days({ entries }, '2026-10-01', '2026-11-30')).toEqual(['2026-10-19', '2026-10-26'])
  })
  test('every other week is counted from the week of the first day', () => {
    const entries = [entry({ everyWeeks: 2, firstDate: '2026-10-07' })]
    expect(days({ entries }, '2026-10-01', '2026-11-09')).toEqual(['2026-10-19', '2026-11-02'])
  })
  test('once', () => {
    const entries = [entry({ day: null, date: '2026-10-14', firstDate: null })]
    expect(days({ entries }, '2026-10-01', '2026-12-31')).toEqual(['2026-10-14'])
  })
  test('what was taken away stays in the days before', () => {
    const entries = [entry({ removedAt: '2026-10-26T08:00:00.000Z' })]
    expect(days({ entries }, '2026-10-12', '2026-11-30')).toEqual(['2026-10-12', '2026-10-19'])
  })
})

describe('what is different', () => {
  test('not on, and moved on the same day', () => {
    const changes = [
      change({ date: '2026-11-23' }),
      change({
        id: 'd',
        date: '2026-11-30',
        kind: 'moved',
        startsAt: '14:00',
        endsAt: '15:00',
        place: 'Barn',
      }),
    ]
    const found = on({ changes }, '2026-11-23', '2026-11-30')
    expect(found.map(({ state }) => state)).toEqual(['off', 'moved'])
    expect(found[1]).toMatchObject({ startsAt: '14:00', part: 'afternoon', place: 'Barn', otherDate: null })
  })
  test('moved to another day: both days say so', () => {
    const changes = [change({ kind: 'moved', toDate: '2026-11-25', startsAt: '14:00', endsAt: '15:00' })]
    expect(on({ changes }, '2026-11-23', '2026-11-29')).toMatchObject([
      { date: '2026-11-23', state: 'away', otherDate: '2026-11-25', startsAt: '10:00' },
      { date: '2026-11-25', state: 'moved', otherDate: '2026-11-23', startsAt: '14:00' },
    ])
    expect(on({ changes }, '2026-11-25', '2026-11-25')).toHaveLength(1)
  })
  test('a closure, and a bank holiday that nobody spoke of', () => {
    const closures = [
      { activityId: 'a', firstDate: '2026-12-24', lastDate: '2027-01-01', reason: 'holiday' as const },
    ]
    const given = { entries: [ofActivity()], sessions: [session()], closures }
    expect(on(given, '2026-12-21', '2026-12-28').map((one) => [one.state, one.reason])).toEqual([
      ['on', null],
      ['closed', 'holiday'],
    ])
    // 31 August 2026 is a bank holiday; in the own words of a person nothing is closed.
    const summer = { ...given, entries: [ofActivity({ firstDate: '2026-08-01' })] }
    expect(on(summer, '2026-08-31', '2026-08-31', '2026-08-01')[0]).toMatchObject({
      state: 'ask',
      reason: 'bank-holiday',
    })
    const own = { entries: [entry({ firstDate: '2026-08-01' })] }
    expect(on(own, '2026-08-31', '2026-08-31', '2026-08-01')[0]?.state).toBe('on')
  })
  test('the person knows better than the activity and the calendar', () => {
    const closures = [
      { activityId: 'a', firstDate: '2026-12-28', lastDate: '2026-12-28', reason: 'other' as const },
    ]
    const changes = [change({ date: '2026-12-28', kind: 'on' })]
    const given = { entries: [ofActivity()], sessions: [session()], closures, changes }
    expect(on(given, '2026-12-28', '2026-12-28')[0]).toMatchObject({ state: 'on', reason: null })
  })
  test('an activity that closed is closed from today on, not before', () => {
    const entries = [ofActivity({ activityStatus: 'defunct' })]
    const found = on({ entries, sessions: [session()] }, '2026-11-16', '2026-11-23', '2026-11-20')
    expect(found.map(({ state }) => state)).toEqual(['on', 'closed'])
  })
})

describe('following the timetable of an activity', () => {
  test('a new time is there at once, and said', () => {
    const found = on(
      { entries: [ofActivity()], sessions: [session({ startsAt: '13:00', endsAt: '15:00' })] },
      '2026-11-23',
      '2026-11-23',
    )
    expect(found[0]).toMatchObject({ startsAt: '13:00', part: 'afternoon', newTime: true, state: 'on' })
  })
  test('of two sessions on a day each entry keeps its own', () => {
    const entries = [ofActivity(), ofActivity({ id: 'f', startsAt: '14:00', endsAt: '16:00' })]
    const sessions = [
      session({ startsAt: '09:00', endsAt: '11:00' }),
      session({ startsAt: '14:00', endsAt: '16:00' }),
    ]
    const found = on({ entries, sessions }, '2026-11-23', '2026-11-23')
    expect(found.map(({ entryId, startsAt, newTime }) => [entryId, startsAt, newTime])).toEqual([
      ['e', '09:00', true],
      ['f', '14:00', false],
    ])
  })
  test('a day that the activity gave up says "ask" and does not vanish', () => {
    const given = { entries: [ofActivity()], sessions: [session({ day: 'tue' })] }
    expect(on(given, '2026-11-23', '2026-11-24')).toMatchObject([
      { date: '2026-11-23', state: 'ask', reason: 'timetable', startsAt: '10:00' },
    ])
  })
  test('its weeks on and off and its last day are the activity’s', () => {
    const sessions = [session({ everyWeeks: 2, firstDate: '2026-11-02', lastDate: '2026-12-01' })]
    const entries = [ofActivity({ everyWeeks: 2, firstDate: '2026-11-09' })]
    expect(days({ entries, sessions }, '2026-11-01', '2026-12-31')).toEqual(['2026-11-16', '2026-11-30'])
  })
  test('not any more, once the person set their own time', () => {
    const given = { entries: [ofActivity({ follows: 0 })], sessions: [session({ startsAt: '13:00' })] }
    expect(on(given, '2026-11-23', '2026-11-23')[0]).toMatchObject({ startsAt: '10:00', newTime: false })
  })
})
