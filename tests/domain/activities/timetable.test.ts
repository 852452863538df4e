import { describe, expect, test } from 'vitest'
import { bankHolidaysOf } from '../../../app/domain/activities/bank-holidays'
import { addDays, addMonths, dayOf } from '../../../app/domain/activities/dates'
import { partsOfDay } from '../../../app/domain/activities/parts-of-day'
import { closuresAhead, datesOf, nextDates, weekOf } from '../../../app/domain/activities/timetable'
import { todayInLondon } from '../../../app/domain/site/today'
import type { ClosureRow, SessionRow } from '../../../db/queries/activities-show'

const session = (given: Partial<SessionRow>): SessionRow => ({
  day: null,
  date: null,
  startsAt: '10:00',
  endsAt: '12:00',
  everyWeeks: 1,
  firstDate: null,
  lastDate: null,
  note: null,
  ...given,
})
const closure = (firstDate: string, lastDate = firstDate): ClosureRow => ({
  firstDate,
  lastDate,
  reason: 'holiday',
})
const dates = (sessions: SessionRow[], today: string, closures: ClosureRow[] = []) =>
  nextDates(sessions, closures, today).map(({ date }) => date)

describe('parts of the day', () => {
  test.each([
    ['09:00', '12:00', ['morning']],
    ['09:00', '12:01', ['morning', 'afternoon']],
    ['11:59', null, ['morning']],
    ['12:00', '17:00', ['afternoon']],
    ['12:00', null, ['afternoon']],
    ['16:00', '17:30', ['afternoon', 'evening']],
    ['17:00', '19:00', ['evening']],
    ['10:00', '18:00', ['morning', 'afternoon', 'evening']],
    ['20:00', '08:00', ['evening']],
    ['9:30', '10:30', ['morning']],
    [null, '12:00', []],
    ['soon', null, []],
  ])('%s to %s', (from, to, parts) => expect(partsOfDay(from, to)).toEqual(parts))
})

describe('the next dates', () => {
  test('today counts', () => {
    expect(dates([session({ day: 'sun' })], '2026-11-22')).toEqual([
      '2026-11-22',
      '2026-11-29',
      '2026-12-06',
      '2026-12-13',
    ])
  })

  test('several days', () => {
    expect(dates([session({ day: 'fri' }), session({ day: 'mon' })], '2026-11-24')).toEqual([
      '2026-11-27',
      '2026-11-30',
      '2026-12-04',
      '2026-12-07',
    ])
  })

  test('every session of a day, in order', () => {
    const day = [session({ day: 'mon', startsAt: '14:00' }), session({ day: 'mon', startsAt: '09:00' })]
    expect(
      nextDates(day, [], '2026-11-23')
        .slice(0, 2)
        .map(({ startsAt }) => startsAt),
    ).toEqual(['09:00', '14:00'])
  })

  test('clocks go back and forward without losing a day', () => {
    expect(dates([session({ day: 'sun' })], '2026-10-18')).toEqual([
      '2026-10-18',
      '2026-10-25',
      '2026-11-01',
      '2026-11-08',
    ])
    expect(dates([session({ day: 'sun' })], '2027-03-21')).toEqual([
      '2027-03-21',
      '2027-03-28',
      '2027-04-04',
      '2027-04-11',
    ])
  })

  test('a week on and a week off, from the first date, over the new year', () => {
    const fortnight = session({ day: 'tue', everyWeeks: 2, firstDate: '2026-12-01' })
    expect(dates([fortnight], '2026-11-22')).toEqual(['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12'])
    expect(dates([fortnight], '2026-12-02')).toEqual(['2026-12-15', '2026-12-29', '2027-01-12', '2027-01-26'])
  })

  test('weeks on and off count from the week of the first date, on whatever day that is', () => {
    const fortnight = session({ day: 'fri', everyWeeks: 2, firstDate: '2026-11-30' })
    expect(dates([fortnight], '2026-11-22')[0]).toBe('2026-12-04')
  })

  test('every other week without a first date says nothing', () => {
    expect(dates([session({ day: 'tue', everyWeeks: 2 })], '2026-11-22')).toEqual([])
  })

  test('not before the first and not after the last date', () => {
    const short = session({ day: 'wed', firstDate: '2026-12-02', lastDate: '2026-12-09' })
    expect(dates([short], '2026-11-22')).toEqual(['2026-12-02', '2026-12-09'])
  })

  test('not in a closure', () => {
    expect(dates([session({ day: 'wed' })], '2026-11-25', [closure('2026-12-01', '2026-12-08')])).toEqual([
      '2026-11-25',
      '2026-12-09',
      '2026-12-16',
      '2026-12-23',
    ])
  })

  test('no weekly session on a bank holiday, but one that is set for that date', () => {
    expect(dates([session({ day: 'fri' })], '2026-12-18')[1]).toBe('2027-01-08')
    expect(dates([session({ date: '2026-12-25' })], '2026-12-18')).toEqual(['2026-12-25'])
  })

  test('single dates, in the future alone', () => {
    const once = [session({ date: '2026-12-05' }), session({ date: '2026-11-01' })]
    expect(dates(once, '2026-11-22')).toEqual(['2026-12-05'])
    expect(datesOf(once, [closure('2026-12-05')], '2026-11-22')).toEqual([])
  })

  test('none', () => expect(dates([], '2026-11-22')).toEqual([]))
})

describe('closures ahead', () => {
  test('those that are on or begin within 12 weeks', () => {
    const closures = [
      closure('2026-11-01', '2026-11-21'),
      closure('2026-11-20', '2026-11-22'),
      closure('2027-02-14'),
      closure('2027-02-15'),
    ]
    expect(closuresAhead([], closures, '2026-11-22').map(({ firstDate }) => firstDate)).toEqual([
      '2026-11-20',
      '2027-02-14',
    ])
  })

  test('a bank holiday on a session day that nobody spoke about is to be asked', () => {
    expect(closuresAhead([session({ day: 'fri' })], [closure('2027-01-01')], '2026-11-22')).toEqual([
      { firstDate: '2026-12-25', lastDate: '2026-12-25', reason: 'bank-holiday', ask: true },
      { firstDate: '2027-01-01', lastDate: '2027-01-01', reason: 'holiday', ask: false },
    ])
  })
})

test('the week, Monday first, without what is over', () => {
  const week = weekOf(
    [
      session({ day: 'sat' }),
      session({ day: 'mon', firstDate: '2026-12-07' }),
      session({ day: 'tue', lastDate: '2026-11-21' }),
    ],
    '2026-11-22',
  )
  expect(week.map(({ day }) => day)).toEqual(['mon', 'sat'])
  expect(week[0]?.sessions[0]).toMatchObject({ firstDate: '2026-12-07', times: ['morning'] })
})

describe('the calendar', () => {
  /** As published for England and Wales on gov.uk/bank-holidays. */
  test.each([
    [
      2026,
      [
        '2026-01-01',
        '2026-04-03',
        '2026-04-06',
        '2026-05-04',
        '2026-05-25',
        '2026-08-31',
        '2026-12-25',
        '2026-12-28',
      ],
    ],
    [
      2027,
      [
        '2027-01-01',
        '2027-03-26',
        '2027-03-29',
        '2027-05-03',
        '2027-05-31',
        '2027-08-30',
        '2027-12-27',
        '2027-12-28',
      ],
    ],
    [
      2028,
      [
        '2028-01-03',
        '2028-04-14',
        '2028-04-17',
        '2028-05-01',
        '2028-05-29',
        '2028-08-28',
        '2028-12-25',
        '2028-12-26',
      ],
    ],
  ])('bank holidays of %s', (year, days) => expect(bankHolidaysOf(year).sort()).toEqual(days))

  test('Boxing Day on a Sunday waits for Tuesday when Christmas takes Monday', () => {
    expect(bankHolidaysOf(2022).slice(-2)).toEqual(['2022-12-27', '2022-12-26'])
    expect(bankHolidaysOf(2021).slice(-2)).toEqual(['2021-12-27', '2021-12-28'])
  })

  test('days and months', () => {
    expect(dayOf('2026-11-22')).toBe('sun')
    expect(dayOf('1969-12-29')).toBe('mon')
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(addMonths('2026-08-31', -6)).toBe('2026-02-28')
    expect(addMonths('2026-01-15', -6)).toBe('2025-07-15')
  })

  test('today is the day in London', () => {
    expect(todayInLondon(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02')
    expect(todayInLondon(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01')
  })
})
