import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseFilters } from '../../../app/domain/activities/filters'
import { listActivities } from '../../../app/domain/activities/list'
import { visitor } from '../../../app/domain/people/viewer'
import { database, openDatabase, useDatabase } from '../../../db/connection.server'
import { indexActivities } from '../../../db/queries/search'
import { addActivity, smallDirectory } from '../../support/activities'

const TODAY = '2026-11-22'
const list = (address = '', today = TODAY) =>
  listActivities(visitor('en'), parseFilters(new URLSearchParams(address)), today)
const found = (address: string, today = TODAY) =>
  list(address, today)
    .cards.map((card) => card.slug)
    .sort()

const PLACES = {
  hall: { town: 'chelmsford', access: 'step-free parking' },
  barn: { town: 'witham', access: 'step-free ~parking -quiet-room' },
  online: { kind: 'virtual' as const },
}

describe('each filter', () => {
  const activities = {
    saturday: { place: 'hall', when: ['sat 10:00-12:00', 'mon 18:00-20:00'], kinds: 'cooking art' },
    monday: { place: 'barn', when: ['mon 09:00-11:30'], kinds: 'music', who: 'autism' },
    untimed: { place: 'barn', when: ['mon'], costs: ['free'], support: 'eating' },
    late: { when: ['fri 16:30-18:00'], costs: ['session 0'], support: 'eating medicine' },
    over: { when: ['tue 10:00-11:00 to 2026-11-21'], who: 'dementia' },
    once: { when: ['on 2026-11-24 10:00-11:00'], openToAnyone: true, room: 'free' as const },
    past: { when: ['on 2026-11-17 10:00-11:00'], costs: ['session 500'] },
    'both-places': { place: ['barn', 'hall'] },
    gone: { status: 'defunct' as const, kinds: 'cooking' },
  }
  beforeAll(() => void smallDirectory(PLACES, activities))

  test.each([
    ['', ['both-places', 'late', 'monday', 'once', 'over', 'past', 'saturday', 'untimed']],
    ['day=sat', ['saturday']],
    ['day=mon', ['monday', 'saturday', 'untimed']],
    ['day=mon&time=morning', ['monday']],
    ['day=sat&time=evening', []],
    ['time=evening', ['late', 'saturday']],
    ['day=fri&time=afternoon', ['late']],
    ['day=sat&day=fri', ['late', 'saturday']],
    ['day=tue', ['once']],
    ['kind=cooking', ['saturday']],
    ['kind=cooking&kind=music', ['monday', 'saturday']],
    ['access=step-free', ['both-places', 'monday', 'saturday', 'untimed']],
    ['access=step-free&access=parking', ['both-places', 'saturday']],
    ['access=quiet-room', []],
    ['cost=free', ['late', 'untimed']],
    ['support=eating', ['late', 'untimed']],
    ['support=eating&support=medicine', ['late']],
    ['who=autism', ['monday', 'once']],
    ['who=autism&who=dementia', ['monday', 'once', 'over']],
    ['day=mon&kind=music&access=step-free', ['monday']],
  ])('%s', (address, slugs) => {
    expect(found(address)).toEqual(slugs)
  })

  test('a day that is over is asked again on the day', () => {
    expect(found('day=tue', '2026-11-21')).toEqual(['once', 'over'])
    expect(found('day=tue', '2026-11-25')).toEqual([])
  })

  test('for a group: those made for it come before those open to anyone', () => {
    expect(list('who=dementia').cards.map((card) => card.slug)).toEqual(['over', 'once'])
  })

  test('nothing found says which filter stands in the way', () => {
    const { total, cards, instead } = list('kind=music&day=sat')
    expect({ total, cards, instead }).toEqual({
      total: 0,
      cards: [],
      instead: [
        { without: 'day', total: 1 },
        { without: 'kind', total: 1 },
      ],
    })
  })
})

describe('order and pages', () => {
  const many = Object.fromEntries(
    Array.from({ length: 23 }, (_, i) => [
      `group-${i}`,
      { room: i < 4 ? ('free' as const) : ('ask' as const) },
    ]),
  )
  beforeAll(
    () =>
      void smallDirectory(
        {},
        {
          ...many,
          shut: { name: 'Hillside', status: 'temporarily closed' as const, room: 'free' as const },
          full: { room: 'full' as const },
          hard: { easyRead: false, room: 'free' as const },
        },
      ),
  )
  const slugs = (address: string, today = TODAY) => {
    return list(address, today).cards.map((card) => card.slug)
  }

  test('10 a page, each activity once, free places first, closed for now last', () => {
    const pages = [1, 2, 3].map((page) => slugs(`page=${page}`))
    expect(pages.map((page) => page.length)).toEqual([10, 10, 6])
    expect(new Set(pages.flat()).size).toBe(26)
    expect(pages[0]!.slice(0, 4).sort()).toEqual(['group-0', 'group-1', 'group-2', 'group-3'])
    expect(pages[0]![4]).toBe('hard')
    expect(pages[2]!.slice(-2)).toEqual(['full', 'shut'])
  })

  test('closed for now is last in a search as well', () => {
    expect(list('q=hillside&page=3').cards.at(-1)?.slug).toBe('shut')
  })

  test('the order is the same all week and another one next week', () => {
    expect(slugs('', '2026-11-23')).toEqual(slugs('', '2026-11-29'))
    expect(slugs('', '2026-11-23')).not.toEqual(slugs('', '2026-11-30'))
  })

  test('a page that does not exist is the last one, and said', () => {
    const { page, pages, pageMissing, cards } = list('page=99')
    expect({ page, pages, pageMissing, cards: cards.length }).toEqual({
      page: 3,
      pages: 3,
      pageMissing: true,
      cards: 6,
    })
  })
})

describe('a card', () => {
  beforeAll(
    () =>
      void smallDirectory(PLACES, {
        whole: {
          name: 'Whole',
          summary: 'All of it.',
          pl: ['Całość', 'Wszystko'],
          place: 'hall',
          kinds: 'art cooking',
          when: ['sat 10:00-12:00', 'thu 10:00-12:00'],
          costs: ['direct-payment', 'session 800'],
          room: 'waiting-list',
          waitingWeeks: 6,
        },
        bare: { place: 'online' },
        dated: { when: ['on 2026-12-05 11:00-15:00', 'on 2026-11-01 10:00-11:00'], costs: ['free'] },
      }),
  )
  const card = (slug: string, lang: 'en' | 'pl' | 'ur') => {
    const { cards } = listActivities(visitor(lang), parseFilters(new URLSearchParams()), TODAY)
    return cards.find((one) => one.slug === slug)
  }

  test('holds the facts in a flat form', () => {
    expect(card('whole', 'en')).toEqual({
      id: 'whole',
      slug: 'whole',
      name: 'Whole',
      nameLang: 'en',
      summary: 'All of it.',
      kind: 'art',
      kinds: ['art', 'cooking'],
      placeName: 'hall',
      townName: 'Chelmsford',
      online: false,
      when: {
        kind: 'weekly',
        days: ['thu', 'sat'],
        startsAt: '10:00',
        endsAt: '12:00',
        varies: false,
        everyWeeks: 1,
      },
      cost: { kind: 'session', pence: 800, directPayment: true },
      room: 'waiting-list',
      waitingWeeks: 6,
      easyRead: true,
      closed: false,
      km: null,
    })
  })

  test('is in the language of the reader, or in English and says so', () => {
    expect(card('whole', 'pl')).toMatchObject({ name: 'Całość', nameLang: 'pl' })
    expect(card('whole', 'ur')).toMatchObject({ name: 'Whole', nameLang: 'en' })
  })

  test('says what nobody knows', () => {
    expect(card('bare', 'en')).toMatchObject({
      online: true,
      kind: null,
      when: { kind: 'ask' },
      cost: { kind: 'ask', pence: null },
    })
  })

  test('names dates to come', () => {
    expect(card('dated', 'en')?.when).toMatchObject({
      kind: 'dates',
      dates: ['2026-12-05'],
      startsAt: '11:00',
    })
  })
})

describe('fresh', () => {
  test('what another process wrote is there at once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'good-days-'))
    const file = join(folder, 'test.db')
    const small = smallDirectory({}, { first: {} })
    small.$client.exec(`vacuum into '${file}'`)
    const other = openDatabase(file)
    useDatabase(openDatabase(file))
    expect(list().total).toBe(1)
    other.$client.exec(
      "update activities set room = 'full'; insert into activity_closures values ('c', 'first', '2026-01-01', '2026-01-02', 'other')",
    )
    expect(list().cards[0]?.room).toBe('full')
    other.$client.exec("update activities set status = 'defunct'")
    expect(list().total).toBe(0)
    other.$client.close()
    useDatabase(undefined)
    rmSync(folder, { recursive: true })
  })

  test('what is undone was never remembered', () => {
    smallDirectory({}, { first: {} })
    expect(list().total).toBe(1)
    const undo = () =>
      database().$client.transaction(() => {
        addActivity('second', {})
        expect(list().total).toBe(2)
        throw new Error('undone')
      })()
    expect(undo).toThrow('undone')
    addActivity('third', {})
    expect(
      list()
        .cards.map((card) => card.slug)
        .sort(),
    ).toEqual(['first', 'third'])
  })

  test('new words are found once indexed; old ones no more', () => {
    smallDirectory({}, { first: { name: 'Pottery' } })
    expect(found('q=pottery')).toEqual(['first'])
    database().$client.exec("update activity_texts set name = 'Beekeeping'")
    expect(list('q=beekeeping').total).toBe(0)
    indexActivities(['first'])
    expect(found('q=beekeeping')).toEqual(['first'])
    expect(list('q=pottery').total).toBe(0)
    database().$client.exec("delete from activities where id = 'first'")
    expect(found('q=beekeeping')).toEqual([])
  })
})
