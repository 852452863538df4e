import type { Browser, Page } from 'playwright-core'
import type { BuiltSite } from './built-site'
import { type Troubles, watchTroubles } from './troubles'

type Started = { browser: Browser; site: BuiltSite }

/** A browser window with one page in it, and what it complained of. */
export type Window = { page: Page; troubles: Troubles; origin: string }

type Waiting = { lanes: string[]; start: () => void }

/**
 * Windows to take turns with: more at once than the machine has cores would only wait for each other. What shares a
 * lane never runs at once: two windows in which the same person fills in the same form would take it from each other.
 */
export class Windows {
  readonly #waiting: Waiting[] = []
  readonly #idle: Window[] = []
  readonly #taken = new Set<string>()
  #left: number

  constructor(count: number) {
    this.#left = count
  }

  async use<Found>(
    started: Started,
    lanes: string[],
    work: (window: Window) => Promise<Found>,
  ): Promise<Found> {
    await new Promise<void>((start) => {
      this.#waiting.push({ lanes, start })
      this.#startNext()
    })
    try {
      const window = this.#idle.pop() ?? (await open(started))
      try {
        return await work(window)
      } finally {
        this.#idle.push(window)
      }
    } finally {
      this.#left += 1
      for (const lane of lanes) this.#taken.delete(lane)
      this.#startNext()
    }
  }

  /** Whoever waits longest and whose lanes are free: nobody else has to wait for them. */
  #startNext() {
    while (this.#left > 0) {
      const next = this.#waiting.findIndex(({ lanes }) => !lanes.some((lane) => this.#taken.has(lane)))
      const [free] = next === -1 ? [] : this.#waiting.splice(next, 1)
      if (!free) return
      this.#left -= 1
      for (const lane of free.lanes) this.#taken.add(lane)
      free.start()
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
