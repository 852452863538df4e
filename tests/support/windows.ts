import type { Browser, Page } from 'playwright-core'
import type { BuiltSite } from './built-site'
import { type Troubles, watchTroubles } from './troubles'

type Started = { browser: Browser; site: BuiltSite }

/** A browser window with one page in it, and what it complained of. */
export type Window = { page: Page; troubles: Troubles; origin: string }

/** Windows to take turns with: more at once than the machine has cores would only wait for each other. */
export class Windows {
  readonly #waiting: (() => void)[] = []
  readonly #idle: Window[] = []
  #left: number

  constructor(count: number) {
    this.#left = count
  }

  async use<Found>(started: Started, work: (window: Window) => Promise<Found>): Promise<Found> {
    if (this.#left > 0) this.#left -= 1
    else await new Promise<void>((free) => this.#waiting.push(free))
    const window = this.#idle.pop() ?? (await open(started))
    try {
      return await work(window)
    } finally {
      this.#idle.push(window)
      const next = this.#waiting.shift()
      if (next) next()
      else this.#left += 1
    }
  }
}

async function open({ browser, site: { origin } }: Started): Promise<Window> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  const page = await context.newPage()
  return { page, troubles: watchTroubles(page), origin }
}
