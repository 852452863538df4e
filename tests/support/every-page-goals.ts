import type { Page } from 'playwright-core'
import { goalId } from '../../db/seed/goals'
import type { Example } from './every-page'
import { idOfDemo } from './viewers'

const COOK = `/me/goals/${goalId('customer', 'cook')}`
const MEET = `/me/goals/${goalId('customer', 'football')}`
const BUS = `/me/goals/${goalId('customer', 'bus')}`
const SUGGESTED = `/me/goals/${goalId('customer-work', 'suggested')}`
const MUSIC = `/me/goals/${goalId('customer-complex', 'music')}`

const NEXT = 'main button[value=next]'

/** Sends the page's form as it is. */
async function sendEmpty(page: Page) {
  const next = page.locator(NEXT)
  const button = (await next.count()) > 0 ? next : page.locator('main form[method=post] button').last()
  await button.click()
  await page.locator('.error-summary').waitFor()
}

/** Answers the questions of a flow by their first choice, up to one of them; a question with no choice is skipped. */
function answeringUpTo(last: string, words = '') {
  return async (page: Page) => {
    for (let asked = 0; asked < 12; asked++) {
      const step = new URL(page.url()).searchParams.get('step')
      if (step === last) return
      const choice = page
        .locator('main form[method=post] :is(input[type=radio], input[type=checkbox])')
        .first()
      if ((await choice.count()) > 0) await choice.check()
      const box = page.locator('main form[method=post] textarea').first()
      if (words && (await box.count()) > 0) await box.fill(words)
      await page.locator(NEXT).click()
      await page.waitForURL((url) => url.searchParams.get('step') !== step)
    }
  }
}

/** Begins a flow anew: another example may have left a draft. */
const beginning = (address: string, first: (page: Page) => Promise<void>) => async (page: Page) => {
  await page.goto(address)
  await first(page)
}

/** Somebody helps a person, and opens a page then. */
function helping(whom: string, address: string, first?: (page: Page) => Promise<void>) {
  return async (page: Page) => {
    await page.request.post('/caring/help', { form: { person: idOfDemo(whom) } })
    await page.goto(address)
    await first?.(page)
  }
}

/** The same part on another device, in between. */
async function changeTwice(page: Page) {
  const version = await page.locator('main input[name=version]').inputValue()
  await page.request.post(page.url(), { form: { version, howKnow: `They eat it. ${Math.random()}` } })
  await page.locator('main textarea').fill('They ask for more.')
  await page.locator('main form[method=post] button').last().click()
  await page.locator('#yours').waitFor()
}

const LONG =
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and donaudampfschifffahrt every day. '.repeat(4)

/** The pages of goals and plans, in their states. */
export const GOAL_EXAMPLES: Record<string, Example[]> = {
  '/me/goals': [
    { address: '/me/goals', as: 'customer' },
    { address: '/me/goals', state: 'one', as: 'customer-older' },
    { address: '/me/goals', state: 'a suggestion', as: 'customer-work' },
    { address: '/me/goals', state: 'none yet', as: 'customer-new' },
    { address: '/me/goals', state: 'helping', as: 'carer', first: helping('customer', '/me/goals') },
  ],
  '/me/goals/new': [
    { address: '/me/goals/new?step=way', as: 'customer' },
    {
      address: '/me/goals/new?step=way',
      state: 'with errors',
      as: 'customer-new',
      first: sendEmpty,
    },
    ...['what', 'why', 'first', 'helps', 'by', 'know', 'see', 'check'].map(
      (step): Example => ({
        address: '/me/goals/new?step=way',
        state: step,
        as: 'customer',
        first: beginning('/me/goals/new?step=way', answeringUpTo(step)),
      }),
    ),
    {
      address: '/me/goals/new?step=way',
      state: 'long words to check',
      as: 'customer-older',
      first: answeringUpTo('check', LONG),
    },
    { address: '/me/goals/new?activity=saturday-cooks', state: 'from an activity', as: 'customer' },
    {
      address: '/me/goals',
      state: 'a suggestion',
      as: 'job-coach',
      first: helping('customer-work', '/me/goals/new?step=way'),
    },
  ],
  '/me/goals/print': [
    { address: '/me/goals/print', as: 'customer' },
    { address: '/me/goals/print', state: 'with a plan', as: 'customer-work' },
    { address: '/me/goals/print', state: 'none yet', as: 'customer-new' },
  ],
  '/me/goals/:id': [
    { address: COOK, as: 'customer' },
    { address: `${MEET}?done=changed`, state: 'just changed', as: 'customer' },
    { address: BUS, state: 'reached', as: 'customer' },
    { address: SUGGESTED, state: 'suggested', as: 'customer-work' },
    { address: MUSIC, state: 'written by others', as: 'customer-complex' },
    { address: COOK, state: 'helping', as: 'carer', status: 404, first: helping('customer', COOK) },
    { address: '/me/goals/none', state: 'not there', as: 'customer', status: 404 },
  ],
  '/me/goals/:id/made': [
    { address: `${COOK}/made`, as: 'customer' },
    { address: `${SUGGESTED}/made`, state: 'suggested', as: 'customer-work' },
  ],
  '/me/goals/:id/step': [
    { address: `${COOK}/step`, as: 'customer' },
    { address: `${COOK}/step`, state: 'with errors', as: 'customer', first: sendEmpty },
  ],
  '/me/goals/:id/say': [
    { address: `${COOK}/say`, as: 'customer' },
    { address: `${COOK}/say`, state: 'with errors', as: 'customer', first: sendEmpty },
  ],
  '/me/goals/:id/check-in': [
    { address: `${COOK}/check-in?step=how`, as: 'customer' },
    { address: `${MEET}/check-in?step=how`, state: 'with errors', as: 'customer', first: sendEmpty },
    ...['words', 'show', 'check'].map(
      (step): Example => ({
        address: `${COOK}/check-in?step=how`,
        state: step,
        as: 'customer',
        first: beginning(`${COOK}/check-in?step=how`, answeringUpTo(step)),
      }),
    ),
  ],
  '/me/goals/:id/change/:part': [
    { address: `${COOK}/change/what`, as: 'customer' },
    { address: `${COOK}/change/why`, state: 'why', as: 'customer' },
    { address: `${COOK}/change/helps`, state: 'who helps', as: 'customer' },
    { address: `${COOK}/change/by`, state: 'by when', as: 'customer' },
    { address: `${COOK}/change/know`, state: 'changed on 2 devices', as: 'customer', first: changeTwice },
  ],
  '/me/goals/:id/finish': [
    { address: `${COOK}/finish`, as: 'customer' },
    { address: `${BUS}/finish`, state: 'reached', as: 'customer' },
  ],
  '/me/goals/:id/stop': [{ address: `${COOK}/stop`, as: 'customer' }],
  '/me/goals/:id/people': [
    { address: `${COOK}/people`, as: 'customer' },
    { address: `${COOK}/people?done=shared:${idOfDemo('carer')}`, state: 'just shared', as: 'customer' },
    {
      address: `${COOK}/people`,
      state: 'helping',
      as: 'carer',
      status: 404,
      first: helping('customer', COOK),
    },
  ],
  '/me/plan': [
    { address: '/me/plan', as: 'customer-work' },
    { address: '/me/plan', state: 'none yet', as: 'customer-new' },
    { address: '/me/plan', state: 'goals, no plan yet', as: 'customer' },
  ],
  '/me/plan/new': [
    { address: '/me/plan/new?step=goals', as: 'customer' },
    { address: '/me/plan/new?step=goals', state: 'with errors', as: 'customer-older', first: sendEmpty },
    ...['start', 'agreed', 'meeting', 'review', 'review-with', 'check'].map(
      (step): Example => ({
        address: '/me/plan/new?step=goals',
        state: step,
        as: 'customer',
        first: beginning('/me/plan/new?step=goals', answeringUpTo(step)),
      }),
    ),
  ],
  '/me/plan/review': [
    { address: '/me/plan/review?goal=1', as: 'customer-work' },
    { address: '/me/plan/review?goal=1', state: 'with errors', as: 'customer-work', first: sendEmpty },
    { address: '/me/plan/review?goal=came', state: 'what came of it', as: 'customer-work' },
  ],
}
