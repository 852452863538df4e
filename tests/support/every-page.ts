import type { RouteConfigEntry } from '@remix-run/route-config'
import type { Page } from 'playwright-core'
import routes from '../../app/routes'
import { DEMO_ASKED, DEMO_CARD, DEMO_CONFIRMED, DEMO_LINK, DEMO_USED_LINK } from '../../db/seed/account'
import type { CAST } from '../../db/seed/cast'
import { DEMO_INVITE } from '../../db/seed/sharing'
import { ASK_EXAMPLES } from './every-page-asks'
import { GOAL_EXAMPLES } from './every-page-goals'
import { WEEK_EXAMPLES } from './every-page-week'
import { idOfDemo } from './viewers'

type DemoPerson = keyof typeof CAST

/** One state of a page to look at. */
export type Example = {
  address: string
  /** The state, in a word or two; the first example of an address needs none. */
  state?: string
  /** Who of the demo is signed in; nobody when left out. */
  as?: DemoPerson
  /** Slugs that the device keeps. */
  list?: string[]
  /** What the answer's status must be. */
  status?: number
  /** What somebody does there first. Words differ in each language: elements are named by what they are. */
  first?: (page: Page) => Promise<void>
}

/** Sends the page's form as it is: nothing is filled in. */
async function sendForm(page: Page) {
  await page.locator('main form[method=post] textarea').fill('')
  await sendUnchanged(page)
}
async function sendUnchanged(page: Page) {
  await page.locator('main form[method=post] button[type=submit]').last().click()
  await page.locator('.error-summary').waitFor()
}

/** Answers some questions with whatever comes first, as they are asked. */
function choosing(...steps: string[]) {
  return async (page: Page) => {
    for (const step of steps) {
      const first = page.locator(`main form[method=post] [name=${step}]`).first()
      if ((await first.getAttribute('type')) !== 'text') await first.check()
      await page.locator('main button[value=next]').click()
      await page.locator(`main form[method=post] [name=${step}]`).first().waitFor({ state: 'detached' })
    }
  }
}

async function pressNext(page: Page) {
  await page.locator('main button[value=next]').click()
  await page.locator('.error-summary').waitFor()
}

/** Somebody is on the way to being signed in on this browser. */
function onTheWayIn(secret: string, address: string, then?: (page: Page) => Promise<void>) {
  return async (page: Page) => {
    const url = new URL(page.url()).origin
    await page.context().addCookies([{ name: 'signing-in', value: secret, url }])
    await page.goto(address)
    await then?.(page)
  }
}

/** Answers the questions of a new account up to one of them. */
function answeringUpTo(last: 'called' | 'reach' | 'picture' | 'check') {
  const said = { name: 'Alex Stone', called: 'Alex', reach: 'alex@example.org', picture: '' }
  return async (page: Page) => {
    for (const [step, words] of Object.entries(said)) {
      if (step === last) return
      if (words) await page.locator(`#${step}`).fill(words)
      else await page.locator(`main [name=${step}]`).first().check()
      await page.locator('main button[value=next]').click()
      await page.locator(`main [name=${step}]`).first().waitFor({ state: 'detached' })
    }
  }
}

const pressOnly = (selector: string) => async (page: Page) => {
  await page.locator(selector).click()
  await page.locator('.sign-in-card').first().waitFor()
}

/** Jo helps Sam, and opens this page then. */
function helpSam(address: string) {
  return async (page: Page) => {
    await page.request.post('/caring/help', { form: { person: idOfDemo('customer') } })
    await page.goto(address)
  }
}

async function writeTooMuch(page: Page) {
  await page.locator('main textarea').fill('Much too long. '.repeat(40))
  await page.locator('main button[value=next]').click()
  await page.locator('.error-summary').waitFor()
}

async function sendNoName(page: Page) {
  await page.locator('main input[name=value]').fill('')
  await sendUnchanged(page)
}

/** The same answer on another device, in between. */
async function writeTwice(page: Page) {
  const form = { version: 'other', words: 'My friends.', key: String(Math.random()), go: 'stop' }
  const version = await page.locator('main input[name=version]').inputValue()
  await page.request.post(page.url(), { multipart: { ...form, version } })
  await page.locator('main textarea').fill('My brother.')
  await page.locator('main button[value=next]').click()
  await page.locator('#mine').waitFor()
}

/** Takes it back first, where it was pressed before. */
async function askToGo(page: Page) {
  const button = page.locator('main button[value=delete]')
  if ((await button.count()) === 0) return
  await button.click()
  await page.locator('main button[value=keep]').waitFor()
}

const LIST = ['saturday-cooks', 'band-night', 'board-games-at-the-quay', 'training-kitchen-corn-store']

/**
 * Addresses with a part to fill in, and pages with states worth a look. A page that is not here is opened as it is.
 * The site holds the demo and the small feed.
 */
const EXAMPLES: Record<string, Example[]> = {
  '/activities': [
    { address: '/activities' },
    { address: '/activities?q=cooking&place=Chelmsford&day=sat&access=step-free', state: 'one found' },
    { address: '/activities?day=mon&time=morning&page=2', state: 'second page' },
    {
      address: '/activities?q=xylophone+orchestra&place=Chelmsford&day=sun&cost=free',
      state: 'nothing found',
    },
    { address: '/activities?q=cokking&place=Colchestr', state: 'wrong spelling' },
  ],
  '/activities/:slug': [
    { address: '/activities/saturday-cooks' },
    { address: '/activities/saturday-cooks', state: 'on the list', list: ['saturday-cooks'] },
    { address: '/activities/training-kitchen-corn-store', state: 'waiting list' },
    { address: '/activities/book-talk-online', state: 'online' },
    { address: '/activities/open-pathways', state: 'from a feed, not in Easy Read' },
    { address: '/activities/shut-pathways', state: 'from a feed, closed' },
  ],
  '/activities/:slug/wrong': [
    { address: '/activities/saturday-cooks/wrong' },
    { address: '/activities/saturday-cooks/wrong', state: 'with errors', first: sendForm },
  ],
  '/activities/:slug/wrong/thanks': [{ address: '/activities/saturday-cooks/wrong/thanks' }],
  '/activities/choose': [
    { address: '/activities/choose' },
    { address: '/activities/choose?like=food&step=where', state: 'where' },
    { address: '/activities/choose?like=food&step=when', state: 'when' },
    { address: '/activities/choose?like=food&step=help', state: 'help' },
    { address: '/activities/choose?like=food&step=with', state: 'who with' },
    { address: '/activities/choose?like=food&place=Witham&help=step-free&step=matches', state: 'matches' },
    {
      address:
        '/activities/choose?like=calm&place=Witham&help=hearing-loop&help=changing-place&help=signing&help=eating&help=medicine&step=matches',
      state: 'nothing fits',
    },
  ],
  '/my-list': [
    { address: '/my-list', list: LIST },
    { address: '/my-list', state: 'empty' },
    { address: '/my-list?done=added', state: 'one, just added', list: LIST.slice(0, 1) },
    { address: '/my-list?done=removed&what=band-night', state: 'just taken off', list: LIST.slice(2) },
    { address: '/my-list', state: 'one has gone', list: [...LIST.slice(0, 1), 'not-there-any-more'] },
  ],
  '/my-list/compare': [
    { address: '/my-list/compare', list: LIST.slice(0, 3) },
    { address: '/my-list/compare', state: 'choosing', list: LIST },
    { address: '/my-list/compare', state: 'too few', list: LIST.slice(0, 1) },
  ],
  '/my-list/send': [
    { address: '/my-list/send', list: LIST },
    { address: '/my-list/send', state: 'with errors', list: LIST, first: sendUnchanged },
  ],
  ...ASK_EXAMPLES,
  ...WEEK_EXAMPLES,
  ...GOAL_EXAMPLES,
  '/me/about': [
    { address: '/me/about', as: 'customer' },
    { address: '/me/about?done=saved', state: 'written by others', as: 'customer-complex' },
    { address: '/me/about', state: 'nothing yet', as: 'customer-new' },
    { address: '/me/about', state: 'helping', as: 'carer', first: helpSam('/me/about') },
    { address: '/me/about?back=%2Factivities', state: 'on the way', as: 'customer-work' },
  ],
  '/me/about/:question': [
    { address: '/me/about/like', as: 'customer' },
    { address: '/me/about/support?one=yes', state: 'alone', as: 'customer' },
    { address: '/me/about/pictures', state: 'photos', as: 'customer' },
    { address: '/me/about/learn', state: 'with errors', as: 'customer-work', first: writeTooMuch },
    { address: '/me/about/important', state: 'changed on 2 devices', as: 'customer-work', first: writeTwice },
    { address: '/me/about/like', state: 'not shared', as: 'carer', first: helpSam('/me/about/like') },
  ],
  '/me/about/face': [{ address: '/me/about/face', as: 'customer' }],
  '/me/data': [
    { address: '/me/data', as: 'customer' },
    { address: '/me/data?all=yes&done=fact', state: 'unfolded', as: 'customer-complex' },
    { address: '/me/data', state: 'of a supporter', as: 'carer' },
    { address: '/me/data', state: 'not shared', as: 'carer', first: helpSam('/me/data') },
  ],
  '/me/data/change/:fact': [
    { address: '/me/data/change/name', as: 'customer' },
    { address: '/me/data/change/name', state: 'with errors', as: 'customer', first: sendNoName },
    { address: '/me/data/change/lang', state: 'language', as: 'customer' },
    { address: '/me/data/change/town', state: 'town', as: 'customer' },
  ],
  '/me/data/reach': [
    { address: '/me/data/reach', as: 'customer' },
    { address: '/me/data/reach', state: 'with errors', as: 'customer', first: sendUnchanged },
    { address: '/me/data/reach?sent=mail', state: 'sent', as: 'customer' },
  ],
  '/me/data/reach/:token': [
    { address: '/me/data/reach/none', state: 'no such link', as: 'customer', status: 404 },
  ],
  '/me/data/contacts': [
    { address: '/me/data/contacts', as: 'customer' },
    { address: '/me/data/contacts', state: 'with errors', as: 'customer-work', first: sendUnchanged },
  ],
  '/me/data/delete': [
    { address: '/me/data/delete', as: 'customer-work' },
    { address: '/me/data/delete', state: 'asked', as: 'customer-older', first: askToGo },
  ],
  '/me/people': [
    { address: '/me/people', as: 'customer' },
    { address: '/me/people?done=invited', state: 'letter sent', as: 'customer' },
    { address: '/me/people', state: 'decided for somebody', as: 'customer-complex' },
    { address: '/me/people', state: 'nobody yet', as: 'customer-new' },
    { address: '/me/people', state: 'not shared', as: 'carer', first: helpSam('/me/people') },
  ],
  '/me/people/share': [
    { address: '/me/people/share', as: 'customer' },
    { address: '/me/people/share', state: 'with errors', as: 'customer', first: sendUnchanged },
    {
      address: '/me/people/share',
      state: 'to check',
      as: 'customer',
      first: choosing('who', 'topics', 'can', 'until'),
    },
    { address: '/me/people/share', state: 'what', as: 'customer-older', first: choosing('who') },
    {
      address: '/me/people/share',
      state: 'see or do',
      as: 'customer-work',
      first: choosing('who', 'topics'),
    },
    {
      address: '/me/people/share',
      state: 'until when',
      as: 'customer-complex',
      first: choosing('who', 'topics', 'can'),
    },
  ],
  '/me/people/invite': [
    { address: '/me/people/invite', as: 'customer-older' },
    { address: '/me/people/invite', state: 'with errors', as: 'customer-work', first: sendUnchanged },
  ],
  '/me/people/:id': [
    { address: `/me/people/${idOfDemo('carer')}`, as: 'customer' },
    { address: `/me/people/${idOfDemo('carer')}?done=shared`, state: 'just shared', as: 'customer' },
    { address: `/me/people/${idOfDemo('sam-advocate')}`, state: 'nothing shared', as: 'customer' },
    { address: `/me/people/${idOfDemo('ken-wife')}`, state: 'by law', as: 'customer-older' },
    { address: `/me/people/${idOfDemo('maya-mum')}`, state: 'best interests', as: 'customer-complex' },
  ],
  '/me/looked': [
    { address: '/me/looked', as: 'customer' },
    { address: '/me/looked', state: 'nobody', as: 'customer-new' },
  ],
  '/caring': [
    { address: '/caring', as: 'carer' },
    { address: '/caring?done=stopped', state: 'just stopped', as: 'carer' },
    { address: '/caring', state: 'nobody', as: 'carer-new' },
  ],
  '/caring/:person': [
    { address: `/caring/${idOfDemo('customer')}`, as: 'carer' },
    { address: `/caring/${idOfDemo('customer')}`, state: 'helping', as: 'carer', first: helpSam('/caring') },
  ],
  '/sign-in': [
    { address: '/sign-in' },
    { address: '/sign-in?back=%2Fme', state: 'with errors', first: sendUnchanged },
    { address: '/sign-in', state: 'signed in already', as: 'carer' },
  ],
  '/sign-in/sent': [
    { address: '/sign-in/sent?by=mail' },
    { address: '/sign-in/sent?by=text', state: 'by text' },
  ],
  '/sign-in/link/:token': [
    { address: `/sign-in/link/${DEMO_LINK}` },
    { address: `/sign-in/link/${DEMO_USED_LINK}`, state: 'used', status: 410 },
    { address: '/sign-in/link/wrong', state: 'wrong', status: 404 },
  ],
  '/sign-in/card/:token': [
    { address: `/sign-in/card/${DEMO_CARD}` },
    { address: '/sign-in/card/wrong', state: 'wrong', status: 404 },
  ],
  '/sign-in/check': [
    {
      address: '/sign-in/check',
      state: 'asked',
      status: 410,
      first: onTheWayIn(DEMO_ASKED, '/sign-in/check'),
    },
    { address: '/sign-in/check', state: 'too late', status: 410 },
  ],
  '/sign-in/device': [
    {
      address: '/sign-in/device',
      state: 'asked',
      status: 410,
      first: onTheWayIn(DEMO_CONFIRMED, '/sign-in/device'),
    },
    {
      address: '/sign-in/device',
      state: 'with errors',
      status: 410,
      first: onTheWayIn(DEMO_CONFIRMED, '/sign-in/device', sendUnchanged),
    },
  ],
  '/sign-in/new': [
    { address: '/sign-in/new' },
    { address: '/sign-in/new', state: 'with errors', first: pressNext },
    { address: '/sign-in/new', state: 'called', first: answeringUpTo('called') },
    { address: '/sign-in/new', state: 'reach', first: answeringUpTo('reach') },
    { address: '/sign-in/new', state: 'picture', first: answeringUpTo('picture') },
    { address: '/sign-in/new', state: 'to check', first: answeringUpTo('check') },
  ],
  '/sign-out': [
    { address: '/sign-out', as: 'customer' },
    { address: '/sign-out', state: 'done' },
  ],
  '/me/sign-in': [
    { address: '/me/sign-in', as: 'customer' },
    { address: '/me/sign-in?done=device', state: 'signed out there', as: 'carer' },
  ],
  '/me/sign-in/card': [
    { address: '/me/sign-in/card', as: 'customer-older' },
    {
      address: '/me/sign-in/card',
      state: 'printed',
      as: 'customer-older',
      first: pressOnly('main form[method=post] button'),
    },
  ],
  '/staff/people': [
    { address: '/staff/people', as: 'council' },
    { address: '/staff/people?q=xylophone', state: 'nobody found', as: 'council' },
  ],
  '/staff/people/new': [
    { address: '/staff/people/new', as: 'council' },
    { address: '/staff/people/new', state: 'with errors', as: 'council', first: sendUnchanged },
  ],
  '/staff/people/:id': [
    { address: `/staff/people/${idOfDemo('customer')}`, as: 'council' },
    { address: `/staff/people/${idOfDemo('provider')}`, state: 'of staff', as: 'council' },
    {
      address: `/staff/people/${idOfDemo('provider')}`,
      state: 'with errors',
      as: 'council',
      first: sendUnchanged,
    },
    { address: `/staff/people/${idOfDemo('customer-new')}?done=new`, state: 'new', as: 'council' },
  ],
  '/staff/people/:id/card': [
    { address: `/staff/people/${idOfDemo('customer-new')}/card`, as: 'council' },
    {
      address: `/staff/people/${idOfDemo('customer-new')}/card`,
      state: 'printed',
      as: 'council',
      first: pressOnly('main form[method=post] button'),
    },
  ],
  '/sign-in/invite/:token': [
    { address: `/sign-in/invite/${DEMO_INVITE}` },
    { address: `/sign-in/invite/${DEMO_INVITE}`, state: 'signed in', as: 'carer-new' },
    { address: `/sign-in/invite/${DEMO_INVITE}`, state: 'own', as: 'customer' },
    { address: `/sign-in/invite/${DEMO_INVITE}?done=no`, state: 'no thank you' },
    { address: '/sign-in/invite/gone', state: 'does not work any more' },
  ],
  '/sign-in/invite/:token/you': [
    { address: `/sign-in/invite/${DEMO_INVITE}/you` },
    { address: `/sign-in/invite/${DEMO_INVITE}/you`, state: 'picture', first: choosing('name', 'called') },
    {
      address: `/sign-in/invite/${DEMO_INVITE}/you`,
      state: 'to check',
      first: choosing('name', 'called', 'picture', 'device'),
    },
  ],
  '/staff/people/:id/decisions': [
    { address: `/staff/people/${idOfDemo('customer-complex')}/decisions`, as: 'council' },
    { address: `/staff/people/${idOfDemo('customer')}/decisions`, state: 'none', as: 'council' },
    {
      address: `/staff/people/${idOfDemo('customer')}/decisions`,
      state: 'with errors',
      as: 'council',
      first: sendUnchanged,
    },
  ],
  '/settings': [
    { address: '/settings' },
    { address: '/settings?done=saved&back=%2Factivities', state: 'just saved' },
  ],
  '/*': [{ address: '/no-such-page', status: 404 }],
}

/** Documents that are no pages of the table: what the server says when a page cannot be made. */
const OTHER_DOCUMENTS: Example[] = [
  { address: `/activities?q=${'long'.repeat(2500)}`, state: 'address too long', status: 414 },
]

/**
 * Every page of the site in each of its states, the page as it is first. Taken from the table of routes: a new page
 * is looked at from its first day.
 * @throws when an address has a part to fill in and nobody said with what
 */
export async function listExamples(): Promise<Example[][]> {
  const paths = pagesOf(await routes)
  const unknown = Object.keys(EXAMPLES).filter((path) => !paths.includes(path))
  if (unknown.length > 0) throw new Error(`There is no such page any more: ${unknown.join(', ')}`)
  const pages = paths.map((path) => {
    const examples = EXAMPLES[path]
    if (!examples && /[:*]/.test(path)) {
      throw new Error(`Say with which addresses ${path} is looked at, in tests/support/every-page.ts`)
    }
    return examples ?? [{ address: path }]
  })
  return [...pages, OTHER_DOCUMENTS]
}

/** Pages are components; the other routes answer machines or forms. */
function pagesOf(entries: RouteConfigEntry[], base = ''): string[] {
  return entries.flatMap(({ path, index, file, children }) => {
    const full = path === undefined ? base : `${base}/${path}`
    const isPage = file.endsWith('.tsx') && (index || path !== undefined)
    return [...(isPage ? [full || '/'] : []), ...pagesOf(children ?? [], full)]
  })
}

export const nameOf = ({ address, state, as }: Example) =>
  `${address.slice(0, 60)}${as ? ` as ${as}` : ''}${state ? ` (${state})` : ''}`
