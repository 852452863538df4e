import { availableParallelism } from 'node:os'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSite, startBuiltSite } from '../support/built-site'
import { launchChromium } from '../support/chromium'
import { type Example, listExamples, nameOf } from '../support/every-page'
import { LARGEST, type Look, lookOver, OTHER_LOOKS, PLAIN } from '../support/look-over'

/** Waiting for a free browser window counts too. */
const LONGEST = 600_000

const pages = await listExamples()
let browser: Browser
let site: BuiltSite
let windows: Windows
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), startBuiltSite()])
  windows = new Windows(Math.max(2, availableParallelism()))
})
afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()])
})

describe.concurrent('every page', () => {
  for (const [page, ...states] of pages) {
    if (!page) continue
    test(nameOf(page), () => expectGood(page, [PLAIN, LARGEST, ...OTHER_LOOKS]), LONGEST)
    for (const state of states) test(nameOf(state), () => expectGood(state, [PLAIN, LARGEST]), LONGEST)
  }
})

async function expectGood(example: Example, looks: Look[]) {
  const faults = await windows.use(async (context) => {
    const found: string[] = []
    for (const look of looks) found.push(...(await lookOver(context, site.origin, example, look)))
    return found
  })
  if (faults.length > 0) expect.fail(`${faults.length} faults\n${faults.join('\n')}`)
}

/** As many at once as the machine has cores: more would only wait for each other. */
class Windows {
  readonly #waiting: ((context: BrowserContext) => void)[] = []
  readonly #free: Promise<BrowserContext>[]

  constructor(count: number) {
    this.#free = Array.from({ length: count }, () =>
      browser.newContext({
        baseURL: site.origin,
        locale: 'en-GB',
        reducedMotion: 'reduce',
        colorScheme: 'light',
      }),
    )
  }

  async use<Found>(work: (context: BrowserContext) => Promise<Found>): Promise<Found> {
    const context = await (this.#free.pop() ??
      new Promise<BrowserContext>((free) => this.#waiting.push(free)))
    try {
      return await work(context)
    } finally {
      const next = this.#waiting.shift()
      if (next) next(context)
      else this.#free.push(Promise.resolve(context))
    }
  }
}
