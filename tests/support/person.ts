import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { BuiltSite } from './built-site'
import { tidy } from './focus'
import { keyboardHands } from './person-keyboard'
import { pointerHands } from './person-pointer'
import { type Troubles, watchTroubles } from './troubles'

/** The ways in which each journey is made. */
export const WAYS = ['with scripts', 'without scripts', 'by keyboard alone'] as const
export type Way = (typeof WAYS)[number]

export type Name = string | RegExp

/** How a person's hands reach a page. Every part is found by the name that it has for everybody. */
export type Hands = {
  /** Presses a link or a button, without waiting for what comes of it. */
  press: (name: Name) => Promise<void>
  /** Presses what folds open. */
  unfold: (name: Name) => Promise<void>
  /** Ticks or chooses a card. */
  choose: (name: Name) => Promise<void>
  /** Puts these words into a box, in place of what is there. */
  write: (name: Name, words: string) => Promise<void>
}

/** Phones and large screens both: a person without scripts holds a phone. */
const DEVICES: Record<Way, BrowserContextOptions> = {
  'with scripts': { viewport: { width: 1280, height: 900 } },
  'without scripts': { viewport: { width: 390, height: 780 }, javaScriptEnabled: false },
  'by keyboard alone': { viewport: { width: 1024, height: 740 } },
}

/** Somebody who uses the site in one way. */
export class Person {
  readonly #hands: Hands
  readonly #troubles: Troubles

  private constructor(
    readonly way: Way,
    readonly site: BuiltSite,
    readonly context: BrowserContext,
    readonly page: Page,
    hands: Hands,
  ) {
    this.#hands = hands
    this.#troubles = watchTroubles(page)
  }

  static async arrive(browser: Browser, site: BuiltSite, way: Way, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({
      baseURL: site.origin,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...DEVICES[way],
      ...options,
    })
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    const hands =
      way === 'by keyboard alone'
        ? keyboardHands(page, await context.newCDPSession(page))
        : pointerHands(page)
    return new Person(way, site, context, page, hands)
  }

  /** Types an address into the browser. */
  async open(path: string) {
    return this.page.goto(path)
  }

  /** Presses a link or a button, and waits for the page that it leads to. */
  async follow(name: Name) {
    const arrived = this.page.waitForEvent('framenavigated', { predicate: (frame) => !frame.parentFrame() })
    // A press that fails says why; the page that never came does not matter then.
    arrived.catch(() => undefined)
    await this.#hands.press(name)
    await arrived
    await this.page.waitForLoadState('load')
  }

  press = (name: Name) => this.#hands.press(name)
  unfold = (name: Name) => this.#hands.unfold(name)
  choose = (name: Name) => this.#hands.choose(name)
  write = (name: Name, words: string) => this.#hands.write(name, words)

  /** The words that a person can see in the page's main part. */
  async words() {
    return tidy((await this.page.locator('main').allInnerTexts()).join(' '))
  }

  async sees(...words: (string | RegExp)[]) {
    const seen = await this.words()
    const missing = words.filter((one) => (typeof one === 'string' ? !seen.includes(one) : !one.test(seen)))
    if (missing.length > 0)
      expect.fail(`${this.address} does not say ${missing.join(' or ')}. It says: ${seen}`)
  }

  async seesNo(...words: string[]) {
    const seen = await this.words()
    const there = words.filter((one) => seen.includes(one))
    if (there.length > 0) expect.fail(`${this.address} says ${there.join(' and ')}. It says: ${seen}`)
  }

  async seesTitle(title: string | RegExp) {
    const [heading = ''] = await this.page.locator('h1').allInnerTexts()
    if (typeof title === 'string') expect(tidy(heading)).toBe(title)
    else expect(tidy(heading)).toMatch(title)
  }

  /** The path and the questions of the address. */
  get address() {
    const { pathname, search } = new URL(this.page.url())
    return pathname + search
  }

  /** @throws when the browser complained of anything on the way */
  async leave() {
    await this.context.close()
    expect(this.#troubles.list).toEqual([])
  }
}
