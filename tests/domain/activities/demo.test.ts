import { beforeAll, describe, expect, test } from 'vitest'
import { chooseMatches } from '../../../app/domain/activities/choose'
import { LIKES, NEEDS, parseAnswers, WHENS } from '../../../app/domain/activities/choose-steps'
import { parseFilters } from '../../../app/domain/activities/filters'
import { listActivities } from '../../../app/domain/activities/list'
import { listPublicSlugs } from '../../../app/domain/activities/public-pages'
import { showActivity } from '../../../app/domain/activities/show'
import { ACCESS, DAYS, KINDS, SUPPORT, TIMES, WHO } from '../../../app/domain/activities/vocabulary'
import { visitor } from '../../../app/domain/people/viewer'
import { demoDatabase } from '../../support/database'

const TODAY = '2026-11-22'
const list = (address: string, lang: 'en' | 'pl' | 'ur' = 'en') =>
  listActivities(visitor(lang), parseFilters(new URLSearchParams(address)), TODAY)

beforeAll(async () => void (await demoDatabase()))

test('all of the market is listed', () => expect(list('').total).toBe(126))

test.each([
  ...DAYS.map((day) => `day=${day}`),
  ...TIMES.map((time) => `time=${time}`),
  ...KINDS.map((kind) => `kind=${kind}`),
  ...ACCESS.map((fact) => `access=${fact}`),
  ...SUPPORT.map((support) => `support=${support}`),
  ...WHO.map((who) => `who=${who}`),
  'cost=free',
])('%s finds something', (address) => expect(list(address).total).toBeGreaterThan(0))

test('a Saturday cooking group in a named town with step-free access', () => {
  const { cards, place } = list('kind=cooking&day=sat&place=Chelmsford&access=step-free')
  expect(place).toMatchObject({ name: 'Chelmsford', widened: false })
  expect(cards.length).toBeGreaterThan(0)
  expect(cards[0]).toMatchObject({ townName: 'Chelmsford', when: { days: expect.arrayContaining(['sat']) } })
  const shown = showActivity(visitor('en'), cards[0]!.slug, TODAY)!
  expect(shown.places[0]!.access).toContainEqual(
    expect.objectContaining({ fact: 'step-free', answer: 'yes' }),
  )
})

test('a town is found by its name, a mistake in it, and its postcode', () => {
  const byName = list('place=Chelmsford')
  expect(byName.place!.inside).toBeGreaterThan(3)
  expect(list('place=Chelmsfrd').place).toEqual(byName.place)
  expect(list('place=CM1').place?.kind).toBe('postcode')
})

describe('plain words', () => {
  test.each([
    ['swim', 'swimming'],
    ['swiming', 'swimming'],
    ['pool', 'swimming'],
    ['baking', 'cooking'],
    ['cooking', 'cooking'],
    ['choir', 'music'],
    ['computer', 'computers'],
    ['ipad', 'computers'],
    ['allotment', 'gardening'],
    ['gardning', 'gardening'],
    ['walks', 'walking'],
    ['dementia', 'memory'],
    ['paid job', 'job-club'],
    ['volunteering', 'volunteering'],
    ['something to do with animals', 'animals'],
    ['I like painting', 'art'],
    ['keep fit', 'sport'],
    ['films', 'film'],
  ])('"%s" finds %s among the first', (q, kind) => {
    const { cards } = list(new URLSearchParams({ q }).toString())
    expect(cards.slice(0, 5).flatMap((card) => card.kinds)).toContain(kind)
  })
})

test('every activity has a page, and every open one a next date or says to ask', () => {
  const pages = listPublicSlugs().map(({ slug }) => showActivity(visitor('en'), slug, TODAY)!)
  expect(pages).toHaveLength(126)
  for (const page of pages) {
    expect(page.about?.lines.length, page.slug).toBeGreaterThan(0)
    expect(page.similar.length, page.slug).toBeGreaterThan(1)
    if (page.state === 'open' && page.week.length > 0) expect(page.next.length, page.slug).toBeGreaterThan(0)
  }
})

test('Polish and Urdu texts are found and shown', () => {
  for (const lang of ['pl', 'ur'] as const) {
    const own = [1, 2, 3, 4, 5, 6, 7]
      .flatMap((page) => list(`page=${page}`, lang).cards)
      .filter((card) => card.nameLang === lang)
    expect(own.length, lang).toBeGreaterThan(0)
    const { cards } = list(new URLSearchParams({ q: own[0]!.name }).toString(), lang)
    expect(cards.map((card) => card.slug)).toContain(own[0]!.slug)
  }
})

test.each([
  ...Object.keys(LIKES).map((like) => `like=${like}`),
  ...WHENS.map((when) => `when=${when}`),
  ...Object.keys(NEEDS).map((need) => `help=${need}`),
])('help me choose by %s comes to something', (address) => {
  const { matches, unmet } = chooseMatches(visitor('en'), parseAnswers(new URLSearchParams(address)), TODAY)
  expect(matches.length).toBeGreaterThan(0)
  expect(unmet).toEqual([])
  expect(matches[0]!.reasons.length).toBeGreaterThan(0)
})
