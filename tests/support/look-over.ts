import type { Page } from 'playwright-core'
import { type AxeRules, findAxeFaults } from './axe'
import type { Example } from './every-page'
import { findFocusFaults } from './focus'
import type { Change, Look } from './looks'
import { findCoverFaults, findScrollFaults, findStructureFaults, findTargetFaults } from './page-faults'
import type { Window } from './windows'

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
  faults.push(...(await examine(page, look)))
  for (const change of look.changes ?? []) faults.push(...(await examineChanged(page, change)))
  faults.push(...troubles.list.splice(0))
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

async function examine(page: Page, { themes, lang = 'en', walk, axe = 'all' }: Look): Promise<string[]> {
  const faults = await page.evaluate(findStructureFaults, { lang, dir: lang === 'ur' ? 'rtl' : 'ltr' })
  faults.push(...(await measure(page)))
  if (walk) faults.push(...(await walkThrough(page)))
  // Where nothing was folded, nothing has changed.
  if ((await page.evaluate(unfoldEverything)) > 0) faults.push(...(await measure(page)))
  for (const theme of themes) {
    await page.evaluate(showSettings, { colours: theme })
    faults.push(...(await askAxe(page, theme === themes[0] ? axe : 'colours', theme)))
  }
  return faults
}

/** As high as a screen at 400%: there a bar that stays would cover the page. */
const LOW = 300

/** The page as it stands, unfolded, on another screen or with other settings. */
async function examineChanged(page: Page, { name, screen, display, axe }: Change): Promise<string[]> {
  const settings = { text: 'normal', space: 'normal', pictures: 'both', colours: 'light' }
  await page.evaluate(showSettings, { ...settings, ...Object.fromEntries(new URLSearchParams(display)) })
  await page.setViewportSize(screen)
  const faults = await measure(page)
  if (screen.height < LOW) faults.push(...(await page.evaluate(findCoverFaults)))
  if (axe) faults.push(...(await askAxe(page, axe, 'light')))
  return faults.map((fault) => `${name}: ${fault}`)
}

/** Header and footer are the same on most pages. */
const goodFrames = new Set<string>()

const askAxe = async (page: Page, rules: AxeRules, theme: string) =>
  (await findAxeFaults(page, rules, goodFrames)).map((fault) => `${theme}: ${fault}`)

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
    const found = await page.evaluate(findFocusFaults)
    if (found.length === 0) continue
    if (await page.evaluate(() => document.activeElement === document.body)) return faults
    faults.push(`the focus on ${await page.evaluate(nameFocus)} ${found.join(' and ')}`)
  }
  return [...faults, `has more than ${MOST_TABS} stops for the Tab key`]
}

/** These run in the page. */
const nameFocus = () =>
  (document.activeElement?.textContent || document.activeElement?.id || '').trim().slice(0, 40)

function unfoldEverything(): number {
  const folds = document.querySelectorAll<HTMLDetailsElement>('details:not([open])')
  for (const fold of folds) fold.open = true
  return folds.length
}

function showSettings(settings: Record<string, string>) {
  Object.assign(document.documentElement.dataset, settings)
}
