import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type BuiltSite, startBuiltSite } from './built-site'
import { launchChromium } from './chromium'
import { Person, type Way } from './person'

/** A site and a browser for one file of journeys. What the site writes to its log as an error fails the file. */
export function startJourneys(prepare?: (site: BuiltSite) => Promise<void>) {
  const started = {} as { browser: Browser; site: BuiltSite }
  beforeAll(async () => {
    const [browser, site] = await Promise.all([launchChromium(), startBuiltSite()])
    Object.assign(started, { browser, site })
    await prepare?.(site)
  })
  afterAll(async () => {
    await started.browser?.close()
    await started.site?.stop()
    expect(started.site?.errors()).toEqual([])
  })
  return {
    get site() {
      return started.site
    },
    get browser() {
      return started.browser
    },
    arrive: (way: Way, options?: BrowserContextOptions) =>
      Person.arrive(started.browser, started.site, way, options),
  }
}
