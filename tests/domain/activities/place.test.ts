import { beforeAll, describe, expect, test } from 'vitest'
import { parseFilters } from '../../../app/domain/activities/filters'
import { listActivities } from '../../../app/domain/activities/list'
import { kmBetween } from '../../../app/domain/activities/where'
import { visitor } from '../../../app/domain/people/viewer'
import { smallDirectory } from '../../support/activities'

const list = (filters: Record<string, string>) =>
  listActivities(visitor('en'), parseFilters(new URLSearchParams(filters)), '2026-11-22')
const slugs = (filters: Record<string, string>) => list(filters).cards.map((card) => card.slug)

beforeAll(
  () =>
    void smallDirectory(
      {
        'Mill Hall': { town: 'maldon', postcode: 'CM9 5AA' },
        'Quay Room': { town: 'maldon', postcode: 'CM9 4BB', at: [51.73, 0.68] },
        'Corn Store': { town: 'witham', postcode: 'CM8 1CC' },
        'Park House': { town: 'chelmsford', postcode: 'CM1 1AB' },
        'Far Barn': { town: 'saffron-walden' },
        'Somewhere Else': { townName: 'Chiswick', postcode: 'W4 1TF' },
        'Border Barn': { townName: 'Hitchin', at: [51.81, 0.54] },
        'Loose Room': { townName: 'witham' },
        Online: { kind: 'virtual' },
      },
      {
        mill: { place: 'Mill Hall', kinds: 'art', room: 'full' },
        quay: { place: 'Quay Room', kinds: 'art', room: 'free' },
        corn: { place: 'Corn Store', kinds: 'art' },
        park: { place: 'Park House', kinds: 'art music', name: 'Sunday Singers', when: ['sat 10:00-12:00'] },
        far: { place: 'Far Barn', kinds: 'drama' },
        chiswick: { place: 'Somewhere Else' },
        border: { place: 'Border Barn' },
        loose: { place: 'Loose Room', room: 'full' },
        screen: { place: 'Online', kinds: 'art' },
        both: { place: ['Far Barn', 'Quay Room'], kinds: 'dance' },
      },
    ),
)

describe('a place is understood', () => {
  test.each([
    ['Maldon', 'town', 'maldon'],
    ['maldon', 'town', 'maldon'],
    ['saffron-walden', 'town', 'saffron-walden'],
    ['Saffron Walden', 'town', 'saffron-walden'],
    ['saffron', 'town', 'saffron-walden'],
    ['near Witham', 'town', 'witham'],
    ['Chelmsfrd', 'town', 'chelmsford'],
    ['Chlemsford', 'town', 'chelmsford'],
    ['Saffron Waldon', 'town', 'saffron-walden'],
    ['12 High Street, Chelmsford', 'town', 'chelmsford'],
    ['Chelmsford, Essex', 'town', 'chelmsford'],
    ['Chiswick', 'town', 'Chiswick'],
    ['CM1', 'postcode', 'CM1'],
    ['cm1', 'postcode', 'CM1'],
    ['cm1 1ab', 'postcode', 'CM1 1AB'],
    ['CM11AB', 'postcode', 'CM1 1AB'],
    ['CM1 9ZZ', 'postcode', 'CM1 9ZZ'],
    ['W4', 'postcode', 'W4'],
    ['Essex', 'area', 'essex'],
    ['Corn Store', 'place', 'Corn Store'],
    ['the corn store', 'place', 'Corn Store'],
    ['quay', 'place', 'Quay Room'],
  ])('%s', (place, kind, value) =>
    expect(list({ place }).place).toMatchObject({ kind, value, from: 'place' }),
  )

  test.each([
    ['Maldonn Narnia', []],
    ['CM77', ['Maldon', 'Witham', 'Chelmsford']],
    ['Wiltbem', ['Witham']],
    ['zzzzzzzzzzzz', []],
    ['日本', []],
  ])('%s is not, and everything is listed', (place, like) => {
    const { place: found, placeUnknown, total } = list({ place })
    expect(found).toBeNull()
    expect(placeUnknown).toEqual({ asked: place, like: expect.arrayContaining(like) })
    expect(total).toBe(10)
  })

  test('only signs are no place', () =>
    expect(list({ place: '?!' })).toMatchObject({ place: null, placeUnknown: null }))
})

describe('what is there comes first, then what is near', () => {
  test('in the town, free places first; then by distance', () => {
    expect(slugs({ place: 'Maldon' })).toEqual(['quay', 'both', 'mill', 'corn'])
    expect(list({ place: 'Maldon' }).place).toMatchObject({ inside: 3, near: 1, widened: false })
    expect(list({ place: 'Maldon' }).cards.at(-1)?.km).toBe(6.3)
  })

  test('near: the nearest first, whatever their places are', () => {
    expect(slugs({ place: 'Witham' })).toEqual(['corn', 'loose', 'mill', 'border'])
    expect(slugs({ place: 'Witham', q: 'hillside' })).toEqual(['corn', 'loose', 'mill', 'border'])
  })

  test('near is 8 km', () => expect(slugs({ place: 'Chelmsford' })).toEqual(['park']))

  test('an area has all of its towns and nothing near it', () => {
    expect(slugs({ place: 'Essex' }).sort()).toEqual(['both', 'corn', 'far', 'mill', 'park', 'quay'])
    expect(list({ place: 'Essex' }).place).toMatchObject({ inside: 6, near: 0 })
  })

  test('online is offered beside, when it fits the rest', () => {
    expect(list({ place: 'Maldon' }).onlineToo).toBe(1)
    expect(list({ place: 'Maldon', kind: 'art', access: 'step-free' }).onlineToo).toBe(1)
    expect(list({ place: 'Maldon', kind: 'art', access: 'hearing-loop' }).onlineToo).toBe(0)
    expect(list({ place: 'Maldon', kind: 'drama' }).onlineToo).toBe(0)
    expect(list({ place: 'Maldon', q: 'art' }).onlineToo).toBe(1)
    expect(list({ kind: 'art' }).onlineToo).toBe(0)
  })

  test('online is a place that one may ask for', () => {
    expect(slugs({ place: 'online' })).toEqual(['screen'])
    expect(list({ place: 'Online', kind: 'art' })).toMatchObject({
      total: 1,
      onlineToo: 0,
      place: { kind: 'online', inside: 1, near: 0, widened: false },
    })
  })

  test('nothing online is nothing, not something far away', () => {
    expect(list({ place: 'online', kind: 'drama' })).toMatchObject({
      total: 0,
      instead: [{ without: 'place', total: 1 }, {}],
    })
  })

  test('how far is said where it helps', () => {
    const km = (place: string) => list({ place }).cards.map((card) => card.km)
    expect(km('Witham')).toEqual([null, null, 6.3, 6.8])
    expect(km('CM9')).toEqual([1.1, 1.1, 1.1, 7.3])
    expect(km('Essex')).toEqual([null, null, null, null, null, null])
  })

  test('nothing near: what is far is shown, the nearest first, and said', () => {
    expect(slugs({ place: 'Sandy', kind: 'art' })).toEqual(['park', 'corn', 'mill', 'quay'])
    expect(list({ place: 'Sandy', kind: 'art' }).place).toMatchObject({ inside: 0, near: 0, widened: true })
    expect(slugs({ place: 'Chelmsford', kind: 'drama' })).toEqual(['far'])
  })
})

describe('a town among the search words', () => {
  test.each([
    ['art in maldon', ['quay', 'mill', 'corn']],
    ['groups in Maldon', ['quay', 'both', 'mill', 'corn']],
    ['maldn art', ['quay', 'mill', 'corn']],
    ['something in saffron walden', ['far', 'both']],
  ])('%s', (q, expected) => {
    expect(list({ q }).place).toMatchObject({ from: 'q' })
    expect(slugs({ q }).slice(0, expected.length)).toEqual(expected)
  })

  test('the box for the place counts more', () => {
    expect(list({ q: 'art in maldon', place: 'Chelmsford' }).place).toMatchObject({
      value: 'chelmsford',
      from: 'place',
    })
  })
})

test('distance over the ground', () => {
  expect(kmBetween({ lat: 51.736, lng: 0.469 }, { lat: 51.89, lng: 0.903 })).toBeCloseTo(34.4, 0)
  expect(kmBetween({ lat: 1, lng: 1 }, { lat: 1, lng: 1 })).toBe(0)
  expect(kmBetween(null, { lat: 1, lng: 1 })).toBeNaN()
})
