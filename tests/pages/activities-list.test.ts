// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import { smallDirectory } from '../support/activities'
import { findInvalid, open } from '../support/activity-pages'

const PLACES = {
  'Mill Hall': { town: 'chelmsford', access: 'step-free' },
  'Barn Room': { town: 'witham' },
  'On the web': { kind: 'virtual' as const },
}
const LONG = 'Anorexionothapharmakology'.repeat(4)
const ACTIVITIES = {
  cooks: {
    name: 'Saturday Cooks',
    summary: 'Cook lunch.',
    place: 'Mill Hall',
    kinds: 'cooking',
    when: ['sat 10:00-13:00'],
    costs: ['session 1400', 'direct-payment'],
    room: 'free' as const,
  },
  singers: {
    name: 'Singers',
    place: 'Barn Room',
    kinds: 'music',
    when: ['mon 18:00-19:30', 'wed 10:00-12:00'],
    costs: ['free'],
    room: 'waiting-list' as const,
    waitingWeeks: 6,
  },
  feed: {
    name: `<b>${LONG}</b> & "Friends"`,
    summary: `<script>alert(1)</script> ${'Held in our premises, subject to availability; see the brochure. '.repeat(8)}`,
    place: 'Mill Hall',
    easyRead: false,
  },
  web: {
    name: 'Book Talk',
    place: 'On the web',
    setting: 'online' as const,
    when: ['on 2099-12-05 11:00-12:00'],
  },
  shut: { name: 'Potters', place: 'Barn Room', status: 'temporarily closed' as const, kinds: 'craft' },
}

describe('the list', () => {
  beforeAll(() => void smallDirectory(PLACES, ACTIVITIES))

  test('says how many things there are, and shows each as a card with plain facts', async () => {
    const page = await open('/activities')
    expect(page.status).toBe(200)
    expect(page.page.title).toBe('Find things to do - Good Days')
    expect(page.words('h1')).toEqual(['Find things to do'])
    expect(page.words('#found')).toEqual(['There are 5 things to do'])
    expect(page.words('.card-title')).toContain('Saturday Cooks')
    const cooks = page.words('.card').find((words) => words.startsWith('Saturday Cooks'))
    expect(cooks).toContain('Cook lunch.')
    expect(cooks).toContain('Mill Hall in Chelmsford')
    expect(cooks).toContain('Every Saturday, 10:00 in the morning to 1:00 in the afternoon')
    expect(cooks).toContain('£14 each time')
    expect(cooks).toContain('You can use a direct payment')
    expect(cooks).toContain('There is space now')
  })

  test('says what people should know before they open a page', async () => {
    const cards = (await open('/activities')).words('.card')
    const card = (name: string) => cards.find((words) => words.includes(name))
    expect(card('Singers')).toContain('The waiting list is about 6 weeks long')
    expect(card('Singers')).toContain('Every Monday and Wednesday, at different times')
    expect(card('Potters')).toContain('Closed for now')
    expect(card('Potters')).toContain('Ask when it is.')
    expect(card('Potters')).toContain('Ask what it costs.')
    expect(card('Book Talk')).toContain('Online. You join from home.')
    expect(card('Friends')).toContain('Not in Easy Read yet')
  })

  test('shows words from elsewhere as they are, cut at a sentence, never as markup', async () => {
    const { html, page } = await open('/activities')
    expect(html).not.toContain('<script>alert')
    expect(page.querySelector('.card b')).toBeNull()
    const card = [...page.querySelectorAll('.card')].find((one) => one.textContent?.includes('Friends'))
    expect(card?.querySelector('p')?.textContent?.length).toBeLessThan(170)
  })

  test('keeps the address of a filter in the page, each to be taken away by one press', async () => {
    const page = await open('/activities?day=sat&day=mon&kind=cooking&cost=free&q=lunch')
    expect(page.words('.chip')).toEqual([
      'Search for lunch. Take this away',
      'Cooking and baking. Take this away',
      'Monday. Take this away',
      'Saturday. Take this away',
      'Free. Take this away',
      'Clear everything',
    ])
    expect(page.links('Saturday.')).toEqual(['/activities?q=lunch&day=mon&kind=cooking&cost=free#found'])
    expect(page.links('Free.')).toEqual(['/activities?q=lunch&day=mon&day=sat&kind=cooking#found'])
    expect(page.links('Clear everything')).toEqual(['/activities'])
    const ticked = [...page.page.querySelectorAll<HTMLInputElement>('input:checked')]
    expect(ticked.map((box) => box.value).sort()).toEqual(['cooking', 'free', 'mon', 'sat'])
    expect(page.page.querySelector<HTMLInputElement>('#q')?.value).toBe('lunch')
  })

  test('finds one, and says so in its title', async () => {
    const page = await open('/activities?kind=cooking')
    expect(page.words('#found')).toEqual(['We found 1 thing to do'])
    expect(page.page.title).toBe('1 thing to do - Find things to do - Good Days')
    expect(page.page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })

  test('finds nothing, and says what to do now', async () => {
    const page = await open('/activities?kind=cooking&day=sun')
    expect(page.words('#found')).toEqual(['We found nothing'])
    expect(page.words('.ways li')).toEqual(['Look on all days You will find 1 thing.'])
    expect(page.links('Look on all days')).toEqual(['/activities?kind=cooking#found'])
    expect(page.links('Help me choose')).toEqual(['/activities/choose', '/activities/choose'])
    expect(page.text).toContain('You can also phone us on 01632')
    expect(page.words('.card')).toEqual([])
  })

  test('says how it understood what was asked', async () => {
    const place = await open('/activities?place=Chelmsford&kind=music')
    expect(place.text).toContain('There is nothing in Chelmsford or near it.')
    expect(place.text).toContain('About 8 miles from Chelmsford')
    const unknown = await open('/activities?place=Atlantis')
    expect(unknown.text).toContain('We do not know the place Atlantis.')
    const ignored = await open('/activities?day=someday&page=two')
    expect(ignored.text).toContain('We did not understand someday and two. So we left it out.')
    const missing = await open('/activities?page=9')
    expect(missing.text).toContain('There is no such page. This is the last page.')
  })

  test('never sends itself, and works without scripts', async () => {
    const { page } = await open('/activities')
    const form = page.querySelector<HTMLFormElement>('form.search')
    expect(form?.method).toBe('get')
    expect(form?.getAttribute('action')).toBe('/activities#found')
    expect([...page.querySelectorAll('form.search button')].map((b) => b.textContent)).toEqual([
      'Search',
      'Show what I chose',
    ])
    expect(page.querySelectorAll('details.filters[open], details.filter-part[open]')).toHaveLength(0)
    expect(page.querySelectorAll('details.filters input')).toHaveLength(65)
  })

  test('may be kept for every visitor', async () => {
    const { headers } = await open('/activities?day=sat')
    expect(headers.get('X-Page-Cache')).toBe('public')
  })

  test.each([
    '/activities',
    '/activities?q=xylophone&day=sun&place=Atlantis',
    '/activities?place=Chelmsford&day=sat&who=autism',
  ])('is valid: %s', async (path) => {
    expect(await findInvalid((await open(path)).html)).toEqual([])
  })

  test('reads from right to left in Urdu, with names in their own language', async () => {
    const { page } = await open('/activities', { lang: 'ur' })
    expect(page.documentElement.dir).toBe('rtl')
    const name = page.querySelector('.card-title a')
    expect([name?.getAttribute('lang'), name?.getAttribute('dir')]).toEqual(['en', 'ltr'])
  })
})

describe('more than one page', () => {
  beforeAll(() => {
    const many = Array.from(
      { length: 23 },
      (_, index) => [`walk-${index}`, { name: `Walk ${index}` }] as const,
    )
    smallDirectory({}, Object.fromEntries(many))
  })

  test('shows 10 at a time, with the way on and back', async () => {
    const second = await open('/activities?q=walk&page=2')
    expect(second.words('.card-title')).toHaveLength(10)
    expect(second.words('.pagination p')).toEqual(['You are on page 2 of 3.'])
    expect(second.links('Go to page 3')).toEqual(['/activities?q=walk&page=3#found'])
    expect(second.links('Go to page 1')).toEqual(['/activities?q=walk#found'])
    expect(second.page.title).toBe('23 things to do, page 2 - Find things to do - Good Days')
  })

  test('is light', async () => {
    expect((await open('/activities')).html.length).toBeLessThan(60_000)
  })
})

describe('nothing at all', () => {
  beforeAll(() => void smallDirectory({}, {}))

  test('still has a way on', async () => {
    const page = await open('/activities')
    expect(page.words('#found')).toEqual(['We found nothing'])
    expect(page.links('Help me choose').length).toBeGreaterThan(0)
  })
})
