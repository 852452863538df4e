import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { hashOf, newSecret } from '../../../app/domain/site/secrets'
import { makeCalendar, openCalendar, showCalendar, stopCalendar } from '../../../app/domain/week/calendar'
import { buildEvents } from '../../../app/domain/week/events'
import { readSource } from '../../../app/domain/week/happen'
import { writeCalendar } from '../../../app/domain/week/ical'
import { sayNotOn } from '../../../app/domain/week/one-day'
import type { Db } from '../../../db/connection.server'
import { activityId } from '../../../db/seed/ids'
import { weekEntryId } from '../../../db/seed/week'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const NOW = new Date('2026-12-07T09:00:00.000Z')
const SAM = idOfDemo('customer')
const sam = member(SAM)
const ADDRESS = '192.0.2.1'

let db: Db
beforeEach(async () => {
  db = await demoDatabase(NOW)
})
const run = (sql: string, ...values: unknown[]) => db.$client.prepare(sql).run(...values)

/** What our calendar of Sam says. */
const fileOf = (now = NOW) =>
  writeCalendar(
    { name: 'Sam', events: buildEvents(readSource(SAM), now.toISOString().slice(0, 10)) },
    ({ what, place, state }) => ({
      summary: state === 'ask' ? `Ask: ${what}` : what,
      location: place,
      description: '',
    }),
  )

/** The days and times of one thing, as a calendar program works them out: in UTC. */
function expand(file: string, what: string, from: string, to: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!)
  ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent')
  const uid = events
    .find((one) => String(one.getFirstPropertyValue('summary')) === what)
    ?.getFirstPropertyValue('uid')
  const same = events.filter((one) => one.getFirstPropertyValue('uid') === uid)
  const main = new ICAL.Event(same.find((one) => !one.hasProperty('recurrence-id'))!)
  for (const one of same) if (one.hasProperty('recurrence-id')) main.relateException(one)
  const found: string[] = []
  const iterator = main.iterator()
  for (let next = iterator.next(); next && found.length < 100; next = iterator.next()) {
    const { startDate, item } = main.getOccurrenceDetails(next)
    const at = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString()
    if (at.slice(0, 10) > to) break
    if (at.slice(0, 10) >= from) found.push(item.summary === what ? at : `${at} ${item.summary}`)
  }
  return found
}

describe('the file', () => {
  test('has what calendars need, in lines of 75 octets with CRLF', () => {
    run(
      'update week_entries set what = ? where id = ?',
      `Łódź; tea, cake \\ "more" ${'ąęść '.repeat(22)}${'x'.repeat(300)}`,
      weekEntryId('customer', 4),
    )
    const file = fileOf()
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/)
    expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = file.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:Łódź\\; tea\\, cake \\\\ "more" ąęść')
    for (const needed of [
      'DTSTAMP:20260907T090000Z',
      'TZID:Europe/London',
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=',
    ]) {
      expect(file).toContain(needed)
    }
  })
  test('is the same each time, with the same ids', () => {
    expect(fileOf()).toBe(fileOf())
    const uids = [...fileOf().matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
    expect(new Set(uids).size).toBe(6)
  })
  test('signs that no calendar may hold are left out', () => {
    run('update week_entries set what = ? where id = ?', 'A\u0000B\rC\u0007D\nE', weekEntryId('customer', 4))
    expect(fileOf()).toContain('SUMMARY:A B C D\\nE')
  })
})

describe('what a calendar makes of it', () => {
  test('the same local time when the clock goes forward and back', () => {
    expect(expand(fileOf(), 'Watch football', '2027-03-15', '2027-04-05')).toEqual([
      '2027-03-21T15:00:00.000Z',
      '2027-03-28T14:00:00.000Z',
      '2027-04-04T14:00:00.000Z',
    ])
    expect(expand(fileOf(), 'Watch football', '2027-10-18', '2027-11-07')).toEqual([
      '2027-10-24T14:00:00.000Z',
      '2027-10-31T15:00:00.000Z',
      '2027-11-07T15:00:00.000Z',
    ])
  })
  test('a holiday and a day that is not on are left out', () => {
    sayNotOn(sam, weekEntryId('customer', 0), '2026-12-19', NOW)
    // The activity is closed from 24 December to 1 January.
    expect(expand(fileOf(), 'Saturday Cooks', '2026-12-07', '2027-01-05')).toEqual([
      '2026-12-12T10:00:00.000Z',
      '2027-01-02T10:00:00.000Z',
    ])
  })
  test('a day at another time, or on another day, is still that day', () => {
    const id = weekEntryId('customer', 0)
    run('delete from week_changes where entry_id = ?', id)
    run(
      `insert into week_changes (id, entry_id, date, kind, to_date, starts_at, ends_at, written_by, at)
       values ('m', ?, '2026-12-12', 'moved', '2026-12-13', '14:00', '16:00', ?, ?)`,
      id,
      SAM,
      NOW.toISOString(),
    )
    expect(expand(fileOf(), 'Saturday Cooks', '2026-12-07', '2026-12-19')).toEqual([
      '2026-12-13T14:00:00.000Z',
      '2026-12-19T10:00:00.000Z',
    ])
    expect(fileOf()).toContain('RECURRENCE-ID;TZID=Europe/London:20261212T100000')
  })
  test('a bank holiday says "ask"', () => {
    expect(expand(fileOf(), 'Office Skills at Weston House', '2027-03-25', '2027-04-06')).toEqual([
      '2027-03-29T08:30:00.000Z Ask: Office Skills at Weston House',
      '2027-04-05T08:30:00.000Z',
    ])
  })
  test('every other week', () => {
    run(
      'update week_entries set every_weeks = 2, first_date = ? where id = ?',
      '2026-12-07',
      weekEntryId('customer', 4),
    )
    expect(expand(fileOf(), 'Watch football', '2026-12-01', '2027-01-10')).toEqual([
      '2026-12-13T15:00:00.000Z',
      '2026-12-27T15:00:00.000Z',
      '2027-01-10T15:00:00.000Z',
    ])
  })
  test('the last day counts, and no day after it', () => {
    run('update week_entries set last_date = ? where id = ?', '2026-12-20', weekEntryId('customer', 4))
    expect(expand(fileOf(), 'Watch football', '2026-12-07', '2027-02-01')).toHaveLength(2)
  })
  test('without a time it is the whole day', () => {
    run('update week_entries set starts_at = null, ends_at = null where id = ?', weekEntryId('customer', 4))
    expect(expand(fileOf(), 'Watch football', '2026-12-07', '2026-12-20')).toEqual([
      '2026-12-13',
      '2026-12-20',
    ])
  })
  test('a new time of the activity, and nothing that was taken away', () => {
    run("update sessions set starts_at = '12:00' where activity_id = ?", activityId('saturday-cooks'))
    run("update week_entries set removed_at = ? where what = 'shopping'", NOW.toISOString())
    expect(expand(fileOf(), 'Saturday Cooks', '2026-12-07', '2026-12-13')).toEqual([
      '2026-12-12T12:00:00.000Z',
    ])
    expect(fileOf()).not.toContain('SUMMARY:shopping')
  })
})

describe('the secret address', () => {
  const make = (secret = newSecret(), viewer = sam) =>
    [secret, makeCalendar(viewer, SAM, secret, NOW)] as const
  const kindOf = (secret: string, now = NOW) => openCalendar(secret, ADDRESS, now).kind

  test('is good until it is replaced or stopped; only its hash is stored', () => {
    const [first] = make()
    expect(kindOf(first)).toBe('found')
    const [second] = make()
    expect([kindOf(first), kindOf(second)]).toEqual(['not-found', 'found'])
    const stored = db.$client.prepare('select id from calendar_addresses').pluck().all()
    expect(stored).toContain(hashOf(second))
    expect(JSON.stringify(stored)).not.toContain(second)
    stopCalendar(sam, SAM, NOW)
    expect(kindOf(second)).toBe('not-found')
    expect(make(second)[1]).toBe(false)
  })
  test('pressed twice it is one and the same', () => {
    const [secret] = make()
    expect(make(secret)[1]).toBe(true)
    expect(kindOf(secret)).toBe('found')
    expect(db.$client.prepare('select count(*) from calendar_addresses').pluck().get()).toBe(1)
  })
  test('no other person gets hold of it by sending the same secret', () => {
    const [secret] = make()
    const leah = member(idOfDemo('customer-work'), 'Leah')
    expect(makeCalendar(leah, leah.personId, secret, NOW)).toBe(false)
    expect(makeCalendar(leah, leah.personId, 'short', NOW)).toBe(false)
  })
  test('not for a helper, and not with a card alone', () => {
    const jo = member(idOfDemo('carer'), 'Jo', { helping: { personId: SAM, name: 'Sam' } })
    const card = member(SAM, 'Sam', { scope: 'low-risk' })
    expect([make(newSecret(), jo)[1], make(newSecret(), card)[1]]).toEqual([null, null])
    expect([showCalendar(jo, SAM, NOW), stopCalendar(card, SAM, NOW)]).toEqual([null, null])
  })
  test('a look is kept, one a day', () => {
    const [secret] = make()
    const looks = () => db.$client.prepare("select count(*) from looks where viewer_name = ''").pluck().get()
    for (const minutes of [0, 30, 23 * 60, 25 * 60])
      kindOf(secret, new Date(NOW.getTime() + minutes * 60_000))
    expect(looks()).toBe(2)
    expect(showCalendar(sam, SAM, NOW)?.usedAt).toBe(new Date(NOW.getTime() + 25 * 3600_000).toISOString())
  })
  test('asked for too often', () => {
    const [secret] = make()
    const kinds = Array.from({ length: 61 }, () => kindOf(secret))
    expect(kinds.slice(0, 60).every((kind) => kind === 'found')).toBe(true)
    expect(kinds[60]).toBe('too-many')
    const wrong = Array.from({ length: 31 }, () => kindOf(newSecret()))
    expect([wrong[29], wrong[30]]).toEqual(['not-found', 'too-many'])
  })
})
