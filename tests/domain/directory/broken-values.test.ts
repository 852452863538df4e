import { describe, expect, test } from 'vitest'
import { tidyService } from '../../../app/domain/directory/tidy-service'
import type { Service } from '../../../app/domain/open-referral/records'
import { emptyDatabase } from '../../support/database'
import { feedOf, id, mustImport, service } from './shared-data'

const place = (location: Record<string, unknown>) => ({
  service_at_locations: [{ id: id(900), location: { id: id(901), location_type: 'physical', ...location } }],
})
const schedule = (more: Record<string, unknown>) => ({
  schedules: [{ id: id(902), freq: 'WEEKLY', ...more }],
})
const cost = (more: Record<string, unknown>) => ({
  cost_options: [{ id: id(903), option: 'Entry', ...more }],
})
const address = (more: Record<string, unknown>) =>
  place({ addresses: [{ address_1: 'The Hall', city: 'Maldon', ...more }] })

/** A broken value, what staff are told, and what is left of it. */
const CASES: [
  what: string,
  row: Record<string, unknown>,
  told: string,
  left: (s: Service) => unknown,
  value: unknown,
][] = [
  [
    'latitude 100',
    place({ latitude: 100, longitude: 0.5 }),
    'position-wrong',
    location('latitude'),
    undefined,
  ],
  [
    'the middle of the sea',
    place({ latitude: 0, longitude: 0 }),
    'position-missing',
    location('longitude'),
    undefined,
  ],
  ['half a position', place({ latitude: 51.5 }), 'position-wrong', location('latitude'), undefined],
  ['a position in letters', place({ latitude: '51.5', longitude: '0.4' }), '', location('latitude'), 51.5],
  ['no place', { service_at_locations: [] }, 'place-missing', (s) => s.service_at_locations, undefined],
  [
    'a place with nothing in it',
    place({ addresses: [{ address_1: '', city: ' ' }] }),
    'place-missing',
    location('addresses'),
    undefined,
  ],
  ['a postcode that is none', address({ postal_code: 'ABC 1234' }), 'postcode-wrong', postcode, ''],
  ['a postcode in small letters', address({ postal_code: 'cm9 4aa' }), '', postcode, 'CM9 4AA'],
  ['half a postcode', address({ postal_code: 'CM9' }), '', postcode, 'CM9'],
  ['entities in a name', { name: 'Tea &amp; Talk' }, 'entities-decoded', (s) => s.name, 'Tea & Talk'],
  ['a break in a name', { name: 'Tea\r\nTalk' }, 'line-breaks-mended', (s) => s.name, 'Tea Talk'],
  ['tags in a description', { description: '<p>Hi</p>' }, 'tags-removed', (s) => s.description, 'Hi'],
  ['a script in a name', { name: 'Tea<script>alert(1)</script>' }, 'tags-removed', (s) => s.name, 'Tea'],
  ['marks in a description', { description: '**Hi**' }, 'marks-removed', (s) => s.description, 'Hi'],
  [
    'control characters',
    { description: 'H\u0007i' },
    'control-characters-removed',
    (s) => s.description,
    'Hi',
  ],
  ['a text with nothing to read', { description: '<p></p>' }, 'text-empty', (s) => s.description, undefined],
  [
    'a text too long',
    { description: 'word '.repeat(10_000) },
    'text-too-long',
    (s) => s.description!.length <= 20_000,
    true,
  ],
  ['a name too long', { name: 'n'.repeat(400) }, 'text-too-long', (s) => s.name.length, 200],
  ['a text that is a list', { description: ['a'] }, 'wrong-kind', (s) => s.description, undefined],
  ['a day that is none', schedule({ byday: 'MO,XX' }), 'day-wrong', byday, 'MO'],
  ['only days that are none', schedule({ byday: 'QQ' }), 'day-wrong', byday, undefined],
  ['days as words', schedule({ byday: 'Wednesday and monday' }), '', byday, 'MO,WE'],
  [
    'a time that is none',
    schedule({ byday: 'MO', opens_at: '25:00' }),
    'time-wrong',
    at('opens_at'),
    undefined,
  ],
  [
    'a time as people write it',
    schedule({ byday: 'MO', opens_at: '2.30pm' }),
    '',
    at('opens_at'),
    '14:30:00',
  ],
  [
    'an end before the start',
    schedule({ byday: 'MO', opens_at: '10:00', closes_at: '09:00' }),
    'times-crossed',
    at('closes_at'),
    undefined,
  ],
  [
    'dates the wrong way',
    schedule({ byday: 'MO', valid_from: '2026-05-01', valid_to: '2026-01-01' }),
    'dates-crossed',
    at('valid_to'),
    undefined,
  ],
  [
    'a date that is none',
    schedule({ byday: 'MO', valid_from: '2026-02-30' }),
    'date-wrong',
    at('valid_from'),
    undefined,
  ],
  [
    'a date as spreadsheets write it',
    { assured_date: '07/12/2026' },
    '',
    (s) => s.assured_date,
    '2026-12-07',
  ],
  ['once a month', schedule({ freq: 'MONTHLY', byday: '2TU' }), 'schedule-not-weekly', byday, '2TU'],
  ['every 0 weeks', schedule({ byday: 'MO', interval: 0 }), 'number-wrong', at('interval'), undefined],
  [
    'ages the wrong way',
    { minimum_age: 60, maximum_age: 18 },
    'ages-crossed',
    (s) => s.minimum_age ?? s.maximum_age,
    undefined,
  ],
  ['an age below nothing', { minimum_age: -1 }, 'age-wrong', (s) => s.minimum_age, undefined],
  ['an age in words', { minimum_age: 'adult' }, 'number-wrong', (s) => s.minimum_age, undefined],
  ['an age in letters', { minimum_age: '18' }, '', (s) => s.minimum_age, 18],
  ['money below nothing', cost({ amount: -5 }), 'money-wrong', (s) => s.cost_options?.[0]?.amount, undefined],
  ['money in words', cost({ amount: 'five' }), 'number-wrong', (s) => s.cost_options?.[0]?.amount, undefined],
  ['money with its sign', cost({ amount: '£3.50' }), '', (s) => s.cost_options?.[0]?.amount, 3.5],
  [
    'a script as web address',
    { url: 'javascript:alert(1)' },
    'address-of-web-wrong',
    (s) => s.url,
    undefined,
  ],
  ['data as web address', { url: 'data:text/html,x' }, 'address-of-web-wrong', (s) => s.url, undefined],
  [
    'a password in a web address',
    { url: 'https://a:b@example.org/' },
    'address-of-web-wrong',
    (s) => s.url,
    undefined,
  ],
  [
    'a web address without its start',
    { url: 'www.example.org' },
    'address-of-web-mended',
    (s) => s.url,
    'https://www.example.org',
  ],
  [
    'a web address with odd signs',
    { url: 'https://example.org/a b|c' },
    '',
    (s) => s.url,
    'https://example.org/a%20b%7Cc',
  ],
  ['an email that is none', { email: 'ask at the desk' }, 'email-wrong', (s) => s.email, undefined],
  ['two emails', { email: 'a@example.org; b@example.org' }, '', (s) => s.email, 'a@example.org'],
  [
    'a phone that is none',
    { phones: [{ number: 'ring the bell' }] },
    'part-missing',
    (s) => s.phones,
    undefined,
  ],
  ['a status of their own', { status: 'open!' }, 'not-a-choice', (s) => s.status, 'active'],
  ['an id that is no UUID', { id: '42' }, 'id-made', (s) => /^[0-9a-f-]{36}$/.test(s.id), true],
  [
    'no organisation',
    { organization: undefined },
    'organisation-missing',
    (s) => s.organization.name,
    'Group 1',
  ],
  [
    'an organisation without an id',
    { organization: { name: 'The Hub' } },
    '',
    (s) => s.organization.name,
    'The Hub',
  ],
  ['schedules that are no list', { schedules: 'Mondays' }, 'wrong-kind', (s) => s.schedules, undefined],
  ['a schedule that is no record', { schedules: ['Mondays'] }, 'wrong-kind', (s) => s.schedules, undefined],
  [
    'a term without a name',
    { attributes: [{ id: id(5), taxonomy_term: { id: id(6) } }] },
    'part-missing',
    (s) => s.attributes,
    undefined,
  ],
  ['fields that nobody knows', { colour: 'red' }, 'fields-unknown', (s) => 'colour' in s, false],
  [
    "a field that would be everybody's",
    JSON.parse('{"__proto__": {"status": "inactive"}}'),
    'fields-unknown',
    (s) => s.status,
    'active',
  ],
]

function location(field: string) {
  return (s: Service) => (s.service_at_locations![0]!.location as Record<string, unknown>)[field]
}
function postcode(s: Service) {
  return s.service_at_locations![0]!.location.addresses![0]!.postal_code
}
function byday(s: Service) {
  return s.schedules?.[0]?.byday
}
function at(field: string) {
  return (s: Service) => (s.schedules?.[0] as Record<string, unknown> | undefined)?.[field]
}

describe('broken values are told and never fatal', () => {
  test.each(CASES)('%s', (_, row, told, left, value) => {
    const tidied = tidyService(
      service(1, { ...place({ addresses: [{ address_1: 'The Hall' }] }), ...row }),
      'test',
    )
    if (!('service' in tidied)) throw new Error(tidied.refused)
    expect(left(tidied.service)).toEqual(value)
    const keys = tidied.problems.map((problem) => problem.key)
    if (told) expect(keys).toContain(told)
    else expect(keys).toEqual([])
  })

  test('all of them at once go into the database', () => {
    emptyDatabase()
    const rows = CASES.map(([, row], at) => service(at + 1, { ...row, id: row.id ?? id(at + 1) }))
    expect(mustImport(feedOf(rows)).counts.added).toBe(CASES.length)
    expect(mustImport(feedOf(rows)).counts.unchanged).toBe(CASES.length)
  })
})
