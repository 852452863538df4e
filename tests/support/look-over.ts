import type { BrowserContext, Page } from 'playwright-core'
import { findAxeFaults } from './axe'
import type { Example } from './every-page'
import { findCoverFaults, findScrollFaults, findStructureFaults, findTargetFaults } from './page-faults'
import { watchTroubles } from './troubles'

const WIDE = { width: 1280, height: 900 }
/** A screen of 1280 by 1024 at 400%. */
const ZOOMED = { width: 320, height: 256 }
const SMALL_PHONE = { width: 320, height: 640 }
const PHONE = { width: 390, height: 780 }

const THEMES = ['light', 'cream', 'dark', 'contrast']

/** How a page is asked for: what the settings cookie says, in which language, on which screen. */
export type Look = { name: string; screen: typeof WIDE; display?: string; lang?: string; themes?: string[] }

export const PLAIN: Look = { name: 'plain', screen: WIDE, themes: THEMES }
export const LARGEST: Look = {
  name: 'largest words and widest space',
  screen: SMALL_PHONE,
  display: 'text=largest&space=widest',
}
/** Looks that change little of a page's states: each page is seen in them once. */
export const OTHER_LOOKS: Look[] = [
  { name: 'words only, fewer things', screen: PHONE, display: 'pictures=off&page=fewer' },
  { name: 'large pictures', screen: SMALL_PHONE, display: 'pictures=large' },
  { name: 'larger words, wide', screen: WIDE, display: 'text=larger&space=wide' },
  { name: 'Polish', screen: SMALL_PHONE, lang: 'pl' },
  { name: 'Urdu', screen: SMALL_PHONE, lang: 'ur', themes: ['light', 'dark'] },
  { name: 'Urdu, largest words', screen: SMALL_PHONE, lang: 'ur', display: 'text=largest' },
]

/** Opens a page in one look and says all that is wrong with it there. */
export async function lookOver(
  context: BrowserContext,
  origin: string,
  example: Example,
  look: Look,
): Promise<string[]> {
  const page = await context.newPage()
  const troubles = watchTroubles(page)
  const faults: string[] = []
  await page.setViewportSize(look.screen)
  await context.clearCookies()
  await context.addCookies(cookiesOf(example, look).map((cookie) => ({ ...cookie, url: origin })))
  const answer = await page.goto(example.address)
  if (answer?.status() !== (example.status ?? 200)) faults.push(`answers ${answer?.status()}`)
  if (new URL(page.url()).pathname !== example.address.split('?')[0]) faults.push(`leads on to ${page.url()}`)
  await example.first?.(page)
  faults.push(...(await examine(page, look)))
  await page.close()
  faults.push(...troubles.list)
  return [...new Set(faults)].map((fault) => `${look.name}: ${fault}`)
}

function cookiesOf({ list = [] }: Example, { display, lang }: Look) {
  const cookies = { list: list.join('.'), display: display ?? '', lang: lang ?? '' }
  return Object.entries(cookies)
    .filter(([, value]) => value)
    .map(([name, value]) => ({ name, value: encodeURIComponent(value) }))
}

async function examine(page: Page, { themes = ['light'], lang = 'en', screen }: Look): Promise<string[]> {
  const faults = await page.evaluate(findStructureFaults, { lang, dir: lang === 'ur' ? 'rtl' : 'ltr' })
  faults.push(...(await measure(page)))
  if (screen === WIDE) faults.push(...(await findAxeFaults(page)))
  await page.evaluate(unfoldEverything)
  faults.push(...(await measure(page)))
  for (const theme of themes) {
    await page.evaluate((colours) => {
      document.documentElement.dataset.colours = colours
    }, theme)
    faults.push(...(await findAxeFaults(page)).map((fault) => `${theme}: ${fault}`))
  }
  if (screen === WIDE) {
    await page.setViewportSize(ZOOMED)
    faults.push(...(await measure(page)).map((fault) => `at 400%: ${fault}`))
    faults.push(...(await page.evaluate(findCoverFaults)))
  }
  return faults
}

const measure = async (page: Page) => [
  ...(await page.evaluate(findScrollFaults)),
  ...(await page.evaluate(findTargetFaults)),
]

function unfoldEverything() {
  for (const fold of document.querySelectorAll('details')) fold.open = true
}
