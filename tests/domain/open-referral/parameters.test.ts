import { beforeAll, describe, expect, test } from 'vitest'
import { answerOpenReferral } from '../../../app/domain/open-referral/answer'
import { ownTaxonomyId, ownTermId } from '../../../app/domain/open-referral/own-terms'
import { stableId } from '../../../app/domain/open-referral/stable-id'
import { emptyDatabase } from '../../support/database'
import { feedOf, id, mustImport, service } from '../directory/shared-data'

const term = (n: number) => ({
  attributes: [
    {
      id: id(n + 700),
      taxonomy_term: { id: id(800), name: 'Clubs', description: '', taxonomy: 'Categories', term: 'clubs' },
    },
  ],
})
const own = (n: number, taxonomy: 'tier' | 'kind', key: string) => ({
  attributes: [
    { id: id(n + 700), taxonomy_term: { id: ownTermId(taxonomy, key), name: key, description: '' } },
  ],
})
const at = (n: number, location: Record<string, unknown>) => ({
  service_at_locations: [
    { id: id(n + 100), location: { id: id(n + 200), location_type: 'physical', ...location } },
  ],
})
const address = (postal_code: string) => ({
  addresses: [{ address_1: 'The Hall', city: 'Maldon', postal_code }],
})
const meets = (n: number, byday: string, opens_at: string, closes_at: string) => ({
  id: id(n),
  freq: 'WEEKLY',
  byday,
  opens_at,
  closes_at,
})

beforeAll(() => {
  emptyDatabase()
  mustImport(
    feedOf([
      service(1, {
        name: 'Badminton',
        minimum_age: 18,
        maximum_age: 65,
        ...term(1),
        ...at(1, { latitude: 51.73, longitude: 0.67, ...address('CM9 4AA') }),
      }),
      service(2, {
        name: 'Baking',
        minimum_age: 50,
        schedules: [meets(301, 'MO,WE', '10:00', '12:00'), meets(302, 'SA', '14:00', '16:00')],
        ...at(2, { latitude: 51.75, longitude: 0.67, ...address('CM9 5AA') }),
      }),
      service(3, {
        name: 'Choir',
        maximum_age: 30,
        schedules: [{ id: id(303), dtstart: '2026-12-05', opens_at: '14:30' }],
        ...own(3, 'tier', 'specialist'),
        ...at(3, address('CM9 6AA')),
      }),
      service(4, {
        name: 'Drama for beginners',
        ...own(4, 'kind', 'drama'),
        ...at(4, { latitude: 51.9, longitude: 0.9, ...address('CO1 1AA') }),
      }),
      service(5, { name: 'Closed for summer', status: 'temporarily closed' }),
      service(6, { name: 'Ended', status: 'defunct' }),
      service(7, { name: 'Gone' }),
    ]),
  )
  mustImport(feedOf([1, 2, 3, 4, 5, 6].map((n) => ({ ...service(n), id: id(n), name: '' }))))
})

const ask = (query: string, path = 'services') => answerOpenReferral(path, new URLSearchParams(query))

function numbers(query: string, path = 'services'): number[] {
  const answer = ask(query, path)
  if (!('found' in answer)) throw new Error(JSON.stringify(answer))
  const { contents } = answer.found as { contents: { id: string; service?: { id: string } }[] }
  return contents.map((row) => Number((row.service ?? row).id.slice(-4)))
}

describe('what lists can be asked for', () => {
  test.each([
    ['', [1, 2, 3, 4, 5]],
    ['search=badminton', [1]],
    ['search=bak', [2]],
    ['search=drama+beginner', [4]],
    ['search=nothing-of-the-sort', []],
    ['minimum_age=18', [1, 2]],
    ['minimum_age=19', [2]],
    ['maximum_age=65', [1, 3]],
    ['maximum_age=64.5', [3]],
    ['day=MO', [2]],
    ['day=saturday', [2, 3]],
    ['day=sun', []],
    ['start_time=14:00', [2, 3]],
    ['start_time=14:00:00&day=WE', []],
    ['end_time=12:00', [2]],
    ['start_time=10:00&end_time=12:00&day=MO', [2]],
    [`taxonomy_term_id=${id(800)}`, [1]],
    [`taxonomy_term_id=${ownTermId('tier', 'specialist')}`, [3]],
    [`taxonomy_term_id=${ownTermId('kind', 'drama')}`, [4]],
    [`taxonomy_term_id=${ownTermId('kind', 'sport')}`, []],
    [`taxonomy_term_id=${id(999)}`, []],
    [`taxonomy_id=${stableId('scheme', 'Categories')}`, [1]],
    [`taxonomy_id=${ownTaxonomyId('tier')}`, [3]],
    [`taxonomy_id=${ownTaxonomyId('kind')}`, [4]],
    [`taxonomy_id=${ownTaxonomyId('kind')}&taxonomy_term_id=${id(800)}`, []],
    ['status=defunct', [6]],
    ['status=all', [1, 2, 3, 4, 5, 6, 7]],
    ['postcode=CM9+4AA', [1, 2, 3, 4, 5]],
    ['postcode=cm94aa&proximity=1000', [1, 3]],
    ['postcode=CM9+4AA&proximity=3000', [1, 2, 3]],
    ['postcode=CM9&proximity=2000', [1, 2, 3]],
    ['postcode=CO1+9ZZ&proximity=500', [4]],
    ['postcode=CM9+4AA&proximity=100000', [1, 2, 3, 4]],
    ['search=&day=&page=', [1, 2, 3, 4, 5]],
    ['colour=red', [1, 2, 3, 4, 5]],
  ])('%s', (query, found) => {
    expect(numbers(query)).toEqual(found)
  })

  test.each([
    ['', [1, 2, 3, 4]],
    ['day=SA', [2, 3]],
    ['postcode=CM9+4AA&proximity=1000', [1, 3]],
  ])('of services at locations: %s', (query, found) => {
    expect(numbers(query, 'service_at_locations')).toEqual(found)
  })
})

describe('what cannot be asked', () => {
  test.each([
    ['page=0', 'page', 'whole-number'],
    ['page=-1', 'page', 'whole-number'],
    ['page=two', 'page', 'whole-number'],
    ['page=1.5', 'page', 'whole-number'],
    ['page=99999999999', 'page', 'whole-number'],
    ['per_page=0', 'per_page', 'whole-number'],
    ['search=%21%21', 'search', 'search'],
    [`search=${'a'.repeat(300)}`, 'search', 'search'],
    ['minimum_age=old', 'minimum_age', 'number'],
    ['maximum_age=-5', 'maximum_age', 'number'],
    ['start_time=25:00', 'start_time', 'time'],
    ['end_time=noon', 'end_time', 'time'],
    ['day=someday', 'day', 'day'],
    ['taxonomy_term_id=clubs', 'taxonomy_term_id', 'id'],
    ['taxonomy_id=clubs', 'taxonomy_id', 'id'],
    ['status=open', 'status', 'status'],
    ['postcode=nowhere', 'postcode', 'postcode'],
    ['postcode=ZE1+0AA&proximity=100', 'postcode', 'postcode-unknown'],
    ['proximity=100', 'proximity', 'postcode-needed'],
    ['postcode=CM9+4AA&proximity=near', 'proximity', 'metres'],
    ['postcode=CM9+4AA&proximity=0', 'proximity', 'metres'],
  ])('%s', (query, parameter, reason) => {
    expect(ask(query)).toEqual({ bad: { parameter, reason } })
  })

  test("nothing that looks like a search's own language does harm", () => {
    for (const query of ['"', 'a" OR "b', 'name:x', '*', 'NEAR(a b)', '-a', "'; drop table activities"]) {
      expect('missing' in ask(new URLSearchParams({ search: query }).toString())).toBe(false)
    }
    expect(numbers('')).toHaveLength(5)
  })
})

describe('pages', () => {
  const page = (query: string) => (ask(query) as { found: Record<string, unknown> }).found

  test('tell where they are', () => {
    expect(page('per_page=2')).toMatchObject({
      total_items: 5,
      total_pages: 3,
      page_number: 1,
      size: 2,
      first_page: true,
      last_page: false,
      empty: false,
    })
    expect(page('per_page=2&page=3')).toMatchObject({
      page_number: 3,
      size: 1,
      first_page: false,
      last_page: true,
    })
    expect(page('per_page=2&page=9')).toMatchObject({ size: 0, empty: true, last_page: true, contents: [] })
    expect(page('day=SU')).toMatchObject({
      total_items: 0,
      total_pages: 0,
      empty: true,
      first_page: true,
      last_page: true,
    })
    expect(page('per_page=100000')).toMatchObject({ size: 5, total_pages: 1 })
  })
})

describe('one by its id', () => {
  test('is found even when it is closed, and says so', () => {
    expect(answerOpenReferral(`services/${id(7)}`, new URLSearchParams())).toMatchObject({
      found: { status: 'inactive' },
    })
    expect(answerOpenReferral(`services/${id(1).toUpperCase()}`, new URLSearchParams())).toMatchObject({
      found: { name: 'Badminton' },
    })
  })

  test.each([
    `services/${id(99)}`,
    'services/x',
    'taxonomies/x',
    'nothing',
    `services/${id(1)}/more`,
    '__proto__',
    'constructor/x',
  ])('%s is missing', (path) =>
    expect(answerOpenReferral(path, new URLSearchParams())).toEqual({ missing: true }),
  )
})
