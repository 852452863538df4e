import { beforeAll, expect, test } from 'vitest'
import { compareActivities, listBySlugs } from '../../../app/domain/activities/my-list'
import { listPublicSlugs } from '../../../app/domain/activities/public-pages'
import { showActivity } from '../../../app/domain/activities/show'
import { visitor } from '../../../app/domain/people/viewer'
import { database } from '../../../db/connection.server'
import { smallDirectory } from '../../support/activities'

const TODAY = '2026-11-22'
const show = (slug: string, lang: 'en' | 'pl' = 'en', today = TODAY) =>
  showActivity(visitor(lang), slug, today)

beforeAll(() => {
  smallDirectory(
    {
      'Mill Hall': {
        town: 'maldon',
        postcode: 'CM9 5AA',
        access: 'step-free -changing-place ~parking soft-lighting',
      },
      'Park House': { town: 'chelmsford' },
      'Far Barn': { town: 'saffron-walden' },
      Online: { kind: 'virtual', access: 'step-free' },
    },
    {
      whole: {
        name: 'Whole',
        summary: 'All of it.',
        about: 'First.\n\nSecond.\nThird.',
        pl: ['Całość', 'Pierwszy.'],
        place: 'Mill Hall',
        kinds: 'art craft',
        who: 'autism',
        support: 'eating',
        when: ['sat 10:00-13:00', 'on 2026-12-09 18:00-19:00'],
        costs: ['session 800', 'direct-payment'],
        closed: [['2026-12-01', '2026-12-06', 'holiday']],
        meetName: 'Ada',
        busStop: 'Mill Lane',
        busNumbers: '31 42',
        checkedOn: '2026-05-22',
        room: 'free',
        waitingWeeks: 3,
      },
      bare: { checkedOn: '2026-05-21', when: ['mon'] },
      shut: { status: 'temporarily closed', kinds: 'art', place: 'Mill Hall', when: ['mon 10:00-12:00'] },
      ended: { status: 'defunct', kinds: 'art', closedAt: '2026-10-31T12:00:00.000Z', place: 'Far Barn' },
      'art-near': { kinds: 'art', place: 'Park House' },
      'art-far': { kinds: 'art', place: 'Far Barn' },
      'art-online': { kinds: 'art', place: 'Online', setting: 'online' },
      'craft-near': { kinds: 'craft', place: 'Mill Hall' },
    },
  )
})

test('everything on the page', () => {
  const { similar, places, week, ...rest } = show('whole')!
  expect(rest).toEqual({
    id: 'whole',
    slug: 'whole',
    state: 'open',
    closedOn: null,
    name: 'Whole',
    nameLang: 'en',
    summary: { lang: 'en', lines: ['All of it.'] },
    about: { lang: 'en', lines: ['First.', 'Second.', 'Third.'] },
    bring: null,
    firstVisit: null,
    gettingThere: null,
    howToTry: null,
    leadsTo: null,
    easyRead: true,
    organisation: { name: 'Hillside', slug: 'org', website: null },
    phone: null,
    email: null,
    website: null,
    kind: 'art',
    kinds: ['art', 'craft'],
    who: ['autism'],
    openToAnyone: false,
    minAge: null,
    maxAge: null,
    dementiaSpecialist: false,
    tier: null,
    setting: null,
    support: ['eating'],
    therapy: [],
    spoken: [],
    live: [],
    stage: [],
    otherTerms: [],
    room: 'free',
    waitingWeeks: null,
    dates: [{ date: '2026-12-09', day: 'wed', startsAt: '18:00', endsAt: '19:00', note: null }],
    next: ['2026-11-28', '2026-12-09', '2026-12-12', '2026-12-19'].map((date) =>
      expect.objectContaining({ date }),
    ),
    nextSession: { date: '2026-11-28', day: 'sat', startsAt: '10:00', endsAt: '13:00', note: null },
    closures: [{ firstDate: '2026-12-01', lastDate: '2026-12-06', reason: 'holiday', ask: false }],
    costs: [
      { kind: 'session', pence: 800, note: null },
      { kind: 'direct-payment', pence: null, note: null },
    ],
    free: false,
    online: false,
    pickedUp: 'ask',
    bus: { stop: 'Mill Lane', numbers: ['31', '42'] },
    meet: { name: 'Ada', role: null, photo: null },
    checkedOn: '2026-05-22',
    old: false,
    updatedOn: '2026-11-01',
  })
  expect(week).toEqual([
    {
      day: 'sat',
      sessions: [
        {
          startsAt: '10:00',
          endsAt: '13:00',
          times: ['morning', 'afternoon'],
          everyWeeks: 1,
          firstDate: null,
          lastDate: null,
          note: null,
        },
      ],
    },
  ])
})

test('a place says yes, partly, no, and what nobody has said', () => {
  const place = show('whole')!.places[0]!
  expect(place).toMatchObject({ name: 'Mill Hall', townName: 'Maldon', postcode: 'CM9 5AA', online: false })
  expect(place.access.map(({ fact, answer }) => `${fact} ${answer}`)).toEqual([
    'step-free yes',
    'soft-lighting yes',
    'parking partly',
    'changing-place no',
    'accessible-toilet unknown',
    'quiet-room unknown',
    'hearing-loop unknown',
  ])
  expect(show('art-online')!.places[0]!.access).toEqual([{ fact: 'step-free', answer: 'yes', note: null }])
})

test('in the language of the reader, and English where that says nothing', () => {
  expect(show('whole', 'pl')).toMatchObject({
    name: 'Całość',
    nameLang: 'pl',
    about: { lang: 'pl', lines: ['Pierwszy.'] },
    summary: { lang: 'en', lines: ['All of it.'] },
  })
})

test('old when nobody checked it for over 6 months', () => {
  expect(show('bare')!.old).toBe(true)
  expect(show('whole')!.old).toBe(false)
  expect(show('whole', 'en', '2026-11-23')!.old).toBe(true)
  expect(show('art-near')!.old).toBe(true)
})

test('what is closed has a page, without next dates, with others like it', () => {
  expect(show('shut')).toMatchObject({ state: 'closed-for-now', next: [], nextSession: null })
  expect(show('ended')).toMatchObject({ state: 'closed', closedOn: '2026-10-31' })
  expect(show('ended')!.similar.map((card) => card.slug)).toEqual(['art-far', 'art-near', 'whole'])
})

test('similar: the main kind first, the nearest first, online last; then the other kinds', () => {
  expect(show('whole')!.similar.map((card) => card.slug)).toEqual(['art-near', 'art-far', 'art-online'])
  expect(show('craft-near')!.similar.map((card) => card.slug)).toEqual(['whole'])
  expect(show('bare')!.similar).toEqual([])
})

test.each(['nothing', '', "'", '../whole', 'WHOLE'])('no such address: "%s"', (slug) =>
  expect(show(slug)).toBeNull(),
)

test('my list keeps its order and names what is gone', () => {
  const list = listBySlugs(visitor('en'), ['shut', 'nothing', 'whole', 'whole'], TODAY)
  expect(list.cards.map(({ slug, closed }) => [slug, closed])).toEqual([
    ['shut', true],
    ['whole', false],
  ])
  expect(list.gone).toEqual(['nothing'])
})

test('at most 3 are compared', () => {
  const compared = compareActivities(visitor('en'), ['whole', 'nothing', 'bare', 'shut', 'ended'], TODAY)
  expect(compared.map(({ card }) => card.slug)).toEqual(['whole', 'bare', 'shut'])
  expect(compared[0]).toMatchObject({ costs: [{ pence: 800 }, {}], bus: { stop: 'Mill Lane' }, old: false })
  expect(compared[0]!.access).toHaveLength(7)
})

test('search engines are told what is open or may open again', () => {
  const pages = listPublicSlugs()
  expect(pages.map(({ slug }) => slug)).toEqual([
    'art-far',
    'art-near',
    'art-online',
    'bare',
    'craft-near',
    'shut',
    'whole',
  ])
  expect(pages[0]?.updatedOn).toBe('2026-11-01')
})

test('kinds that were worked out are shown, promises that were worked out are not', () => {
  database().$client.exec("update activity_terms set inferred = 1 where activity_id = 'whole'")
  expect(show('whole')).toMatchObject({ kinds: ['art', 'craft'], who: [], support: [] })
})
