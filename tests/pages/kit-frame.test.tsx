// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { BackLink } from '../../app/kit/back-link'
import { Block } from '../../app/kit/block'
import { demoDatabase } from '../support/database'
import { type Ask, servePages } from '../support/pages'
import { cookieOf } from '../support/viewers'

const loader = () => ({ head: { title: 'A page' } })
const Page = () => (
  <>
    <h1>A page</h1>
    <BackLink href="/" page="Home" />
    <Block id="part" title="A part">
      <p>Words.</p>
    </Block>
  </>
)
const ask = servePages({
  '/plain': { loader, default: Page },
  '/activities': { loader, default: Page },
  '/activities/one': { loader, default: Page },
  '/help': { loader, default: Page },
  '/only-english': { loader, default: Page, handle: { words: 'no-such-noun' } },
  '/safe': { loader, default: Page, handle: { leave: true } },
})
const open = async (path: string, how?: Ask) =>
  new DOMParser().parseFromString((await ask(path, how)).html, 'text/html')
const display = (settings: string) => ({ cookie: `display=${encodeURIComponent(settings)}` })

describe('the frame of every page', () => {
  test('has its landmarks and one small script that nothing waits for', async () => {
    const page = await open('/plain')
    expect(page.querySelectorAll('body > header, body > main, body > footer')).toHaveLength(3)
    const scripts = [...page.querySelectorAll('script')]
    expect(scripts).toHaveLength(1)
    expect(scripts[0]?.hasAttribute('defer')).toBe(true)
  })

  test('keeps the place of the buttons that read aloud, and the bar out of sight', async () => {
    const page = await open('/plain')
    expect(page.querySelector('[data-listen-page]')?.getAttribute('data-listen-page')).toMatch(/read-aloud/)
    expect(page.querySelector('[data-listen]')?.getAttribute('aria-label')).toBe('Listen: A part')
    expect(page.querySelector<HTMLElement>('[data-reading-bar]')?.hidden).toBe(true)
  })

  test.each(['text=larger', 'text=largest', 'page=fewer'])(
    'folds the main places with %s',
    async (settings) => {
      const page = await open('/plain', display(settings))
      const fold = page.querySelector<HTMLDetailsElement>('header details')
      expect(fold?.open).toBe(false)
      expect(fold?.querySelectorAll('nav a').length).toBeGreaterThan(3)
    },
  )

  test('shows the main places otherwise', async () => {
    const page = await open('/plain', display('text=large'))
    expect(page.querySelector('header details')).toBeNull()
    expect(page.querySelectorAll('header .places a').length).toBeGreaterThan(3)
  })

  test('has a way to leave quickly where a page asks for it', async () => {
    expect((await open('/plain')).querySelector('[data-leave]')).toBeNull()
    expect((await open('/safe')).querySelector('a[data-leave]')?.getAttribute('href')).toMatch(/^https:/)
  })
})

describe('the parts of the frame that are made once', () => {
  const places = async (path: string, how?: Ask) => [
    ...(await open(path, how)).querySelectorAll('header .places a'),
  ]
  const marks = async (path: string) =>
    (await places(path)).map((place) => place.getAttribute('aria-current'))

  test('say on each page where it is, whichever was opened before', async () => {
    const none = [null, null, null, null, null]
    expect(await marks('/plain')).toEqual(none)
    expect(await marks('/activities')).toEqual(['page', ...none.slice(1)])
    expect(await marks('/activities/one')).toEqual(['true', ...none.slice(1)])
    expect(await marks('/help')).toEqual([null, null, null, 'page', null])
    expect(await marks('/plain')).toEqual(none)
  })

  test('lead staff to their desk, and nobody else', async () => {
    await demoDatabase()
    const [staff, own] = [cookieOf('council'), cookieOf('customer')]
    const firstPlace = async (cookie?: string) =>
      (await places('/plain', { cookie }))[0]?.getAttribute('href')
    const firsts = []
    for (const cookie of [staff, own, staff, undefined]) firsts.push(await firstPlace(cookie))
    expect(firsts).toEqual(['/staff', '/activities', '/staff', '/activities'])
  }, 180_000)

  test('hold back pictures only for those who see words alone', async () => {
    const loading = async (settings: string) =>
      (await places('/plain', display(settings))).map((place) =>
        place.querySelector('img')?.getAttribute('loading'),
      )
    expect(new Set(await loading('text=large'))).toEqual(new Set(['eager']))
    expect(new Set(await loading('pictures=off'))).toEqual(new Set(['lazy']))
    expect(new Set(await loading('text=large'))).toEqual(new Set(['eager']))
  })

  test('speak the language of each page', async () => {
    const said = async (cookie?: string) => {
      const page = await open('/plain', { cookie })
      return ['header .places', '.site-footer', '[data-reading-bar]'].map(
        (part) => page.querySelector(part)?.textContent,
      )
    }
    const english = await said()
    const polish = await said('lang=pl')
    for (const [at, words] of english.entries()) expect(polish[at]).not.toBe(words)
    expect(await said()).toEqual(english)
    expect(english[1]).toContain('01632')
  })
})

describe('a page that a language does not have yet', () => {
  test('is English inside, in every word, and says so in the language', async () => {
    const page = await open('/only-english', { cookie: 'lang=ur' })
    const main = page.querySelector('main')
    expect([page.documentElement.dir, main?.lang, main?.dir]).toEqual(['rtl', 'en', 'ltr'])
    expect(main?.querySelector('.back-link')?.textContent).toBe('Go back to Home')
    expect(main?.querySelector('.banner')?.getAttribute('lang')).toBe('ur')
  })

  test('is marked by nothing when it has the language', async () => {
    const page = await open('/plain', { cookie: 'lang=ur' })
    expect(page.querySelector('main')?.hasAttribute('lang')).toBe(false)
  })
})
