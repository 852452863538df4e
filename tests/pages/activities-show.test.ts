// @vitest-environment jsdom

import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '../../db/connection.server'
import { activities, activityTexts } from '../../db/schema'
import { smallDirectory } from '../support/activities'
import { findAxeFaults, findInvalid, open } from '../support/activity-pages'
import { demoDatabase } from '../support/database'

const DAY = 86_400_000
const dayFrom = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

describe('the page of one activity', () => {
  beforeAll(async () => void (await demoDatabase()))

  test('says everything in the order that people need it', async () => {
    const page = await open('/activities/saturday-cooks')
    expect(page.status).toBe(200)
    expect(page.page.title).toBe('Saturday Cooks - Find things to do - Good Days')
    expect(page.words('h1')).toEqual(['Saturday Cooks'])
    expect(page.words('main h2')).toEqual([
      'What you can do now',
      'What it is',
      'When it is',
      'Where it is and how to get there',
      'What it costs',
      'Who it is for',
      'Help that you can get there',
      'Getting in and using the building',
      'Your first visit',
      'What to bring',
      'How to try it',
      'What it may lead to',
      'Is this something that you want?',
      'Who runs it',
      'Is this page right?',
      'Tell someone about this',
      'Print this page',
      'What would you like to do?',
      'You may like these too',
    ])
    for (const fact of [
      'Mill Room in Chelmsford',
      '10:00 in the morning to 1:00 in the afternoon',
      'Buses 31 and 42 stop at Mill Bridge.',
      'You pay £14 each time.',
      'Yes. You can get in and move around with no steps.',
      'Mel meets you.',
      'Checked on Monday 2 November 2026',
    ]) {
      expect(page.text).toContain(fact)
    }
  })

  test('has the same 5 actions near the top and at the end', async () => {
    const page = await open('/activities/saturday-cooks')
    const actions = page.words('.actions').map((words) => words.replace(/^.*?(?=I want)/, ''))
    expect(actions).toHaveLength(2)
    expect(actions[0]).toBe(actions[1])
    expect(page.words('.actions:first-of-type :is(a, button)')).toEqual([
      'I want to try this',
      'Add to my list',
      'Tell someone about this',
      'Print this page',
      'Something on this page is wrong',
    ])
    const form = page.page.querySelector<HTMLFormElement>('.actions form')
    expect([form?.method, form?.getAttribute('action')]).toEqual(['post', '/my-list/add'])
    expect(Object.fromEntries(new FormData(form as HTMLFormElement))).toEqual({
      activity: 'saturday-cooks',
      back: '/activities/saturday-cooks',
    })
  })

  test('knows what is on the list of this device, and what was just done', async () => {
    const page = await open('/activities/saturday-cooks?done=added', {
      list: ['band-night', 'saturday-cooks'],
    })
    expect(page.words('.actions button')).toEqual(['Take off my list', 'Take off my list'])
    expect(page.page.querySelector('.actions form')?.getAttribute('action')).toBe('/my-list/remove')
    expect(page.words('.banner[role=status]')[0]).toContain('We put it on your list.')
  })

  test('can be told to somebody without us: a mail of their own, or the address to copy', async () => {
    const page = await open('/activities/saturday-cooks')
    const [mail] = page.links('Write an email about this')
    expect(decodeURIComponent(mail ?? '')).toContain('http://site.test/activities/saturday-cooks')
    expect(page.page.querySelector<HTMLInputElement>('#address')?.value).toBe(
      'http://site.test/activities/saturday-cooks',
    )
  })

  test('says that the map is on another website', async () => {
    const page = await open('/activities/saturday-cooks')
    expect(page.links('on a map')[0]).toMatch(/^https:\/\/www\.openstreetmap\.org\//)
    expect(page.text).toContain('The map is on another website.')
  })

  test('tells machines what it tells people', async () => {
    const ld = (await open('/activities/saturday-cooks')).jsonLd()
    expect(ld).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Saturday Cooks',
      url: 'http://site.test/activities/saturday-cooks',
      organizer: { name: 'The Mill Room Trust' },
      offers: [{ price: '14.00', priceCurrency: 'GBP' }],
      eventSchedule: [{ byDay: 'https://schema.org/Saturday', startTime: '10:00', repeatFrequency: 'P1W' }],
    })
    expect(ld.startDate).toMatch(/^\d{4}-\d\d-\d\dT10:00$/)
  })

  test('is not there when it is not there', async () => {
    expect((await open('/activities/no-such-thing')).status).toBe(404)
  })

  test.each(['/activities/saturday-cooks', '/activities/book-talk-online'])(
    'is valid: %s',
    async (path) => {
      const { html } = await open(path)
      expect(await findInvalid(html)).toEqual([])
      expect(await findAxeFaults(html)).toEqual([])
    },
    90_000,
  )
})

describe('what is not as usual is said plainly', () => {
  const HARD = 'Sessions <i>delivered</i> in-house & off-site;\nsee the "brochure".'
  beforeAll(() => {
    smallDirectory(
      { hall: { town: 'chelmsford', access: '-step-free ~quiet-room' }, web: { kind: 'virtual' } },
      {
        closed: { name: 'Gone', status: 'defunct', closedAt: '2026-10-01T10:00:00Z' },
        paused: { name: 'Paused', status: 'temporarily closed', checkedOn: dayFrom(-10) },
        old: { name: 'Old', checkedOn: dayFrom(-250) },
        fresh: { name: 'Fresh', checkedOn: dayFrom(-20), place: 'hall' },
        feed: {
          name: 'From <b>elsewhere</b>',
          about: HARD,
          easyRead: false,
          place: 'hall',
          when: ['mon 10:00-11:30'],
        },
        fortnight: { name: 'Fortnight', when: ['thu 18:00-20:00 every 2 from 2026-01-01'] },
        hours: { name: 'Two times', when: ['mon 10:00-11:00', 'fri 13:00-14:00'] },
        empty: { name: 'Empty' },
        online: { name: 'Online', place: 'web', setting: 'online' },
        long: { name: 'Donaudampfschifffahrtsgesellschaft'.repeat(3), about: 'x'.repeat(300) },
        urdu: { name: 'Cooks', about: 'We cook.', ur: ['باورچی', 'ہم پکاتے ہیں۔'], checkedOn: dayFrom(-20) },
      },
    )
    database()
      .update(activityTexts)
      .set({ howToTry: 'Ask about your [[direct-payment|direct payment]].' })
      .where(eq(activityTexts.activityId, 'fresh'))
      .run()
    database()
      .update(activities)
      .set({ website: 'javascript:alert(1)' })
      .where(eq(activities.id, 'feed'))
      .run()
  })
  const banners = async (slug: string) => (await open(`/activities/${slug}`)).words('.banner-title')

  test('closed, closed for now, old, never checked', async () => {
    expect(await banners('closed')).toEqual(['This has closed'])
    expect(await banners('paused')).toEqual(['This is closed for now'])
    expect(await banners('old')).toEqual(['Nobody has checked this page for more than 6 months'])
    expect(await banners('empty')).toEqual(['Nobody has checked this page yet'])
    expect(await banners('fresh')).toEqual([])
    const gone = await open('/activities/closed')
    expect(gone.text).toContain('It closed on Thursday 1 October 2026.')
    expect(gone.words('.actions:first-of-type :is(a, button)')).not.toContain('I want to try this')
    expect(gone.page.querySelector('meta[name=robots]')).not.toBeNull()
  })

  test('words that are not Easy Read are shown as they are, and the facts in Easy Read', async () => {
    const { page, words, text, links } = await open('/activities/feed')
    expect(words('.banner-title')).toContain('This text is not in Easy Read yet')
    expect(words('.own-words p')).toEqual([
      'Sessions <i>delivered</i> in-house & off-site;',
      'see the "brochure".',
    ])
    expect(page.querySelector('main :is(i, h1 b)')).toBeNull()
    expect(text).toContain('10:00 to 11:30 in the morning')
    expect(text).toContain('No. There are steps.')
    expect(text).toContain('In part. Quiet room. Ask what there is.')
    expect(text).toContain('Nobody has told us about these things yet')
    expect(links('See the website')).toEqual([])
  })

  test('weeks on and off, and different times', async () => {
    expect((await open('/activities/fortnight')).text).toContain('1 week it is on. The next week it is off.')
    const dates = (await open('/activities/hours')).words('.next-dates li')
    expect(dates[0]).toMatch(/2\d{3}, \d+:00 (to|in)/)
  })

  test('what nobody has told us', async () => {
    const { text, jsonLd } = await open('/activities/empty')
    for (const words of [
      'We do not know when it is.',
      'We do not know where it is.',
      'We do not know what it costs.',
      'We do not know who it is for.',
      'Nobody has told us what help you can get.',
      'Nobody has told us about the building yet.',
    ]) {
      expect(text).toContain(words)
    }
    expect(jsonLd()['@type']).toBe('Service')
    expect((await open('/activities/online')).text).toContain('So there is no building to get into.')
  })

  test('hard words of a text are bold, with their meaning one press away', async () => {
    const { page } = await open('/activities/fresh')
    expect(page.querySelector('[aria-labelledby=how] strong')?.textContent).toBe('direct payment')
    expect(page.querySelector('[aria-labelledby=how] details summary')?.textContent).toContain(
      'direct payment',
    )
  })

  test('in Urdu, from right to left, in the words of its owner where there are some', async () => {
    const own = await open('/activities/urdu', { lang: 'ur' })
    expect(own.page.documentElement.dir).toBe('rtl')
    expect(own.words('h1')).toEqual(['باورچی'])
    expect(own.page.querySelector('h1')?.hasAttribute('lang')).toBe(false)
    const english = await open('/activities/fresh', { lang: 'ur' })
    expect(english.page.querySelector('h1')?.getAttribute('lang')).toBe('en')
  })

  test.each(['feed', 'empty', 'long', 'closed'])('is valid: %s', async (slug) => {
    expect(await findInvalid((await open(`/activities/${slug}`)).html)).toEqual([])
  })
})
