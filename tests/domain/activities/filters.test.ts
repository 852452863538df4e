import { describe, expect, test } from 'vitest'
import {
  countFilters,
  filtersToParams,
  noFilters,
  parseFilters,
} from '../../../app/domain/activities/filters'

const parse = (address: string) => parseFilters(new URLSearchParams(address))

describe('an address is read', () => {
  test('every filter', () => {
    const read = parse(
      'q=swim&place=Witham&day=sat&day=mon&time=morning&kind=art&access=parking&access=step-free&cost=free&support=eating&who=autism&page=3',
    )
    expect(read).toEqual({
      q: 'swim',
      place: 'Witham',
      day: ['mon', 'sat'],
      time: ['morning'],
      kind: ['art'],
      access: ['step-free', 'parking'],
      cost: 'free',
      support: ['eating'],
      who: ['autism'],
      page: 3,
      ignored: [],
    })
    expect(countFilters(read)).toBe(11)
  })

  test.each([
    ['', noFilters()],
    ['q=&place=&day=&cost=&page=', noFilters()],
    ['day=SAT', { ...noFilters(), day: ['sat'] }],
    ['day=sat&day=sat', { ...noFilters(), day: ['sat'] }],
    ['q=++two+++words++', { ...noFilters(), q: 'two words' }],
    ['day=someday', { ...noFilters(), ignored: [{ name: 'day', value: 'someday' }] }],
    ['day[]=sat', noFilters()],
    ['cost=cheap', { ...noFilters(), ignored: [{ name: 'cost', value: 'cheap' }] }],
    ['kind=__proto__', { ...noFilters(), ignored: [{ name: 'kind', value: '__proto__' }] }],
    ['page=0', { ...noFilters(), ignored: [{ name: 'page', value: '0' }] }],
    ['page=-2', { ...noFilters(), ignored: [{ name: 'page', value: '-2' }] }],
    ['page=two', { ...noFilters(), ignored: [{ name: 'page', value: 'two' }] }],
    ['page=99999999999999', { ...noFilters(), ignored: [{ name: 'page', value: '99999999999999' }] }],
    ['q=a%00b%E2%80%AEc', { ...noFilters(), q: 'a b c' }],
  ])('%s', (address, filters) => expect(parse(address)).toEqual(filters))

  test('long words and many values are cut', () => {
    expect(parse(`q=${'x'.repeat(10_000)}`).q).toHaveLength(200)
    expect(parse(`day=${'x'.repeat(10_000)}`).ignored[0]?.value).toHaveLength(40)
    expect(parse(Array(5000).fill('day=x').join('&')).ignored.length).toBeLessThanOrEqual(40)
  })
})

test.each([
  '',
  'q=swim&place=Witham&day=mon&day=sat&cost=free&who=autism&page=3',
  'access=step-free&access=parking',
])('what is read and written again is the same: %s', (address) => {
  expect(filtersToParams(parse(address)).toString()).toBe(address)
})
