import type { Page } from 'playwright-core'
import { findAxeFaults } from './axe'
import type { Example } from './every-page'
import { findFocusFaults } from './focus'
import { findCoverFaults, findScrollFaults, findStructureFaults, findTargetFaults } from './page-faults'
import type { Window } from './windows'

const WIDE = { width: 1280, height: 900 }
/** A screen of 1280 by 1024 at 400%. */
const ZOOMED = { width: 320, height: 256 }
const SMALL_PHONE = { width: 320, height: 640 }
const PHONE = { width: 390, height: 780 }

const THEMES = ['light', 'cream', 'dark', 'contrast']

/** How a page is asked for: what the settings cookie says, in which language, on which screen. */
export type Look = {
  name: string
  screen: typeof WIDE
  display?: string
  lang?: string
  /** Colours to see it in; none: its measures alone. */
  themes?: string[]
  /** Go through it with the Tab key. */
  walk?: boolean
}

export const PLAIN: Look = { name: 'plain', screen: WIDE, themes: THEMES }
export const LARGEST: Look = {
  name: 'largest words and widest space',
  screen: SMALL_PHONE,
  display: 'text=largest&space=widest',
  themes: ['light'],
}

/** States of a page have the colours of the page: the lightest and the darkest are enough to see what they add. */
export const STATE_LOOKS: Look[] = [{ ...PLAIN, themes: ['light', 'dark'] }, LARGEST]

const ALL_LOOKS: Look[] = [
  { ...PLAIN, walk: true },
  LARGEST,
  { name: 'words only, fewer things', screen: PHONE, display: 'pictures=off&page=fewer', themes: ['light'] },
  { name: 'large pictures', screen: SMALL_PHONE, display: 'pictures=large' },
  { name: 'larger words, wide', screen: ZOOMED, display: 'text=larger&space=wide' },
  { name: 'Polish', screen: SMALL_PHONE, lang: 'pl', themes: ['light'] },
  { name: 'Urdu', screen: SMALL_PHONE, lang: 'ur', themes: ['dark'] },
  { name: 'Urdu, largest words', screen: SMALL_PHONE, lang: 'ur', display: 'text=largest' },
]

const DESK_LOOKS = ['plain', LARGEST.name, 'Polish', 'words only, fewer things']

/** Each page as it is first is seen in these. The desk is English or Polish, on a computer or a phone. */
export const looksOf = ({ address }: Example): Look[] =>
  address.startsWith('/staff') ? ALL_LOOKS.filter(({ name }) => DESK_LOOKS.includes(name)) : ALL_LOOKS

/** Opens a page in one look and says all that is wrong with it there. */
export async function lookOver(
  { page, troubles, origin }: Window,
  example: Example,
  look: Look,
): Promise<string[]> {
  const faults: string[] = []
  await page.setViewportSize(look.screen)
  await page.context().clearCookies()
  await page.context().addCookies(cookiesOf(example, look).map((cookie) => ({ ...cookie, url: origin })))
  if (example.as) await signIn(page, origin, example.as)
  const answer = await page.goto(example.address)
  if (answer?.status() !== (example.status ?? 200)) faults.push(`answers ${answer?.status()}`)
  if (new URL(page.url()).pathname !== example.address.split('?')[0]) faults.push(`leads on to ${page.url()}`)
  await example.first?.(page)
  faults.push(...(await examine(page, look)), ...troubles.list.splice(0))
  return [...new Set(faults)].map((fault) => `${look.name}: ${fault}`)
}

/** As the demo's own page does it, in the browser's own store of cookies. */
async function signIn(page: Page, origin: string, person: string) {
  const form = { person }
  await page
    .context()
    .request.post(`${origin}/sign-in/demo`, { form, headers: { Origin: origin }, maxRedirects: 0 })
}

function cookiesOf({ list = [] }: Example, { display, lang }: Look) {
  const cookies = { list: list.join('.'), display: display ?? '', lang: lang ?? '' }
  return Object.entries(cookies)
    .filter(([, value]) => value)
    .map(([name, value]) => ({ name, value: encodeURIComponent(value) }))
}

async function examine(page: Page, { themes = [], lang = 'en', screen, walk }: Look): Promise<string[]> {
  const faults = await page.evaluate(findStructureFaults, { lang, dir: lang === 'ur' ? 'rtl' : 'ltr' })
  faults.push(...(await measure(page)))
  if (walk) faults.push(...(await walkThrough(page)))
  await page.evaluate(unfoldEverything)
  faults.push(...(await measure(page)))
  for (const theme of themes) {
    await page.evaluate(showColours, theme)
    const found = await findAxeFaults(page, theme === themes[0] ? 'all' : 'colours')
    faults.push(...found.map((fault) => `${theme}: ${fault}`))
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

const MOST_TABS = 300

/** Presses Tab until the page ends. Each stop must show. */
async function walkThrough(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body)) return faults
    const found = await page.evaluate(findFocusFaults)
    if (found.length > 0) faults.push(`the focus on ${await page.evaluate(nameFocus)} ${found.join(' and ')}`)
  }
  return [...faults, `has more than ${MOST_TABS} stops for the Tab key`]
}

/** These run in the page. */
const nameFocus = () =>
  (document.activeElement?.textContent || document.activeElement?.id || '').trim().slice(0, 40)

function unfoldEverything() {
  for (const fold of document.querySelectorAll('details')) fold.open = true
}

function showColours(colours: string) {
  document.documentElement.dataset.colours = colours
}
