// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { BackLink } from '../../app/kit/back-link'
import { Block } from '../../app/kit/block'
import { type Ask, servePages } from '../support/pages'

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
