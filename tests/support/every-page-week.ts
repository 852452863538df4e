import type { Page } from 'playwright-core'
import { weekEntryId } from '../../db/seed/week'
import type { Example } from './every-page'
import { idOfDemo } from './viewers'

const COOKS = `/me/week/${weekEntryId('customer', 0)}`
const NEW = '/me/week/new'

/** Somebody helps Sam, and opens this page then. */
const helpSam = (address: string) => async (page: Page) => {
  await page.request.post('/caring/help', { form: { person: idOfDemo('customer') } })
  await page.goto(address)
}

/** Answers all questions of something new. */
async function answerAll(page: Page) {
  const answers: [string, Record<string, string>][] = [
    ['what', { what: 'Choir' }],
    ['often', { often: 'fortnightly' }],
    ['days', { days: 'tue' }],
    ['first', { first: 'next' }],
    ['part', { part: 'evening' }],
    ['time', { startsAt: '18:00', endsAt: '19:30' }],
    ['where', { place: 'Church hall' }],
    ['who', { with: 'friends' }],
    ['how', { how: 'bus' }],
  ]
  for (const [step, form] of answers) {
    await page.request.post(`${NEW}?step=${step}`, { form: { go: 'next', ...form } })
  }
  await page.goto(`${NEW}?step=check`)
}

/** Presses the first button whose value begins so, on the page of one entry. */
const press = (value: string) => async (page: Page) => {
  await page.locator(`main button[value^="${value}"]`).first().click()
  await page.waitForLoadState()
}

async function goOnWithNothing(page: Page) {
  await page.locator('main button[value=next]').click()
  await page.locator('.error-summary').waitFor()
}

async function chooseOther(page: Page) {
  await press('move')(page)
  await page.locator('main input[name=to]').last().check()
  await page.locator('#date').fill('99')
  await goOnWithNothing(page)
}

/** The pages of a week, in each of their states. */
export const WEEK_EXAMPLES: Record<string, Example[]> = {
  '/me': [
    { address: '/me', as: 'customer' },
    { address: '/me', state: 'nothing yet', as: 'customer-new' },
    { address: '/me', state: 'all day', as: 'customer-complex' },
    { address: '/me', state: 'helping', as: 'carer', first: helpSam('/me') },
    { address: '/me', as: 'carer-new' },
    { address: '/me', as: 'provider' },
    { address: '/me', as: 'council' },
  ],
  '/me/week': [
    { address: '/me/week', as: 'customer' },
    { address: '/me/week?from=2026-12-21', state: 'holidays', as: 'customer' },
    { address: '/me/week?done=added', state: 'written by others', as: 'customer-complex' },
    { address: '/me/week', state: 'nothing yet', as: 'customer-new' },
    { address: '/me/week', state: 'helping', as: 'carer', first: helpSam('/me/week') },
  ],
  '/me/week/new': [
    { address: NEW, as: 'customer' },
    { address: NEW, state: 'with errors', as: 'customer-new', first: goOnWithNothing },
    ...['often', 'days', 'part', 'time', 'where', 'who', 'how'].map((step) => ({
      address: `${NEW}?step=${step}`,
      state: step,
      as: 'customer-older' as const,
    })),
    { address: NEW, state: 'to check', as: 'customer-work', first: answerAll },
  ],
  '/me/week/calendar': [
    { address: '/me/week/calendar', as: 'customer-new' },
    { address: '/me/week/calendar', state: 'made', as: 'customer', first: press('make') },
    { address: '/me/week/calendar', state: 'made before', as: 'customer' },
  ],
  '/me/week/:id': [
    { address: COOKS, as: 'customer' },
    { address: COOKS, state: 'one day not on', as: 'customer', first: press('not-on') },
    // Before Jo helps Sam, it is not there for Jo.
    { address: COOKS, state: 'helping', as: 'carer', status: 404, first: helpSam(COOKS) },
    { address: `/me/week/${weekEntryId('customer-complex', 3)}`, state: 'own words', as: 'customer-complex' },
  ],
  '/me/week/:id/change': [{ address: COOKS, state: 'to check', as: 'customer', first: press('change') }],
  '/me/week/:id/move/:date': [
    { address: COOKS, state: 'which day', as: 'customer', first: press('move') },
    { address: COOKS, state: 'with errors', as: 'customer', first: chooseOther },
  ],
}
