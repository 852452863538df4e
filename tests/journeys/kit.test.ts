import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAxeFaults } from '../support/axe'
import { type BuiltSite, startBuiltSite } from '../support/built-site'
import { launchChromium } from '../support/chromium'
import { findScrollFaults, findTargetFaults } from '../support/page-faults'

let browser: Browser
let site: BuiltSite
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), startBuiltSite()])
})
afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()])
})

type Look = { display?: string; lang?: string; width?: number; device?: BrowserContextOptions }

/** Everything wrong with the whole kit in one look. */
async function faultsIn({ display = '', lang = 'en', width = 1280, device = {} }: Look) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    ...device,
  })
  const cookies = { display: encodeURIComponent(display), lang }
  await context.addCookies(
    Object.entries(cookies)
      .filter(([, value]) => value)
      .map(([name, value]) => ({ name, value, url: site.origin })),
  )
  const page = await context.newPage()
  await page.goto(`${site.origin}/staff/kit`)
  const faults = [
    ...(await findAxeFaults(page)),
    ...(await page.evaluate(findScrollFaults)),
    ...(await page.evaluate(findTargetFaults)),
  ]
  await context.close()
  // Forced colours are the device's own, and axe judges those that they replace.
  return device.forcedColors ? faults.filter((fault) => !fault.startsWith('axe color-contrast')) : faults
}

const THEMES = ['auto', 'light', 'cream', 'dark', 'contrast', 'system']

describe.each(['en', 'ur'])('every part, in %s', (lang) => {
  test.each(THEMES)('in the colours %s', async (colours) => {
    expect(await faultsIn({ display: `colours=${colours}`, lang })).toEqual([])
  })

  test.each([
    'text=largest&space=widest',
    'text=larger&pictures=large',
    'pictures=off&page=fewer',
    'pictures=large&space=wide',
  ])('on the narrowest screen with %s', async (display) => {
    expect(await faultsIn({ display, lang, width: 320 })).toEqual([])
  })
})

describe('what the device asks for', () => {
  test.each<[string, BrowserContextOptions]>([
    ['dark', { colorScheme: 'dark' }],
    ['more contrast', { contrast: 'more' }],
    ['dark and more contrast', { colorScheme: 'dark', contrast: 'more' }],
    ['its own colours', { forcedColors: 'active' }],
    ['its own colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ])('%s', async (_name, device) => {
    expect(await faultsIn({ device })).toEqual([])
  })

  test('own colours that were chosen here follow a dark device too', async () => {
    expect(await faultsIn({ display: 'colours=system', device: { colorScheme: 'dark' } })).toEqual([])
  })
})
