import type { Page } from 'playwright-core'
import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Example } from './every-page'

const at = (slug: string, path = '') => `/staff/surveys/${stableId('survey', slug)}${path}`
const council = (address: string, state?: string, first?: Example['first']): Example => ({
  address,
  as: 'council',
  ...(state ? { state } : {}),
  ...(first ? { first } : {}),
})

async function saveWithNothing(page: Page) {
  for (const box of await page.locator('main form :is(input[type=text], textarea):visible').all())
    await box.fill('')
  await page.locator('main form .button[value=save]').click()
  await page.locator('.error-summary').waitFor()
}

/** Moves a question of an open survey, and comes back. */
async function beginChanges(page: Page) {
  const here = page.url()
  await page.goto(here.replace('/throw-away', ''))
  if ((await page.locator('a[href$="/throw-away"]').count()) === 0)
    await page.locator('main .order-list button[value^="down:"]').first().click()
  await page.goto(here)
}

/** Presses a button of a list, which saves nothing. */
const presses = (value: string) => async (page: Page) => {
  await page.locator(`main button[value=${value}]`).click()
  await page.waitForLoadState('load')
}

/** Every page of making a survey, for the council. */
export const SURVEY_MAKING_EXAMPLES: Record<string, Example[]> = {
  '/staff/surveys': [council('/staff/surveys')],
  '/staff/surveys/new': [council('/staff/surveys/new')],
  '/staff/surveys/:id': [
    council(at('evenings')),
    council(at('getting-around'), 'open'),
    council(at('day-opportunities'), 'results published'),
  ],
  '/staff/surveys/:id/throw-away': [
    council(at('your-centre', '/throw-away'), undefined, beginChanges),
    council(at('getting-around', '/throw-away'), 'nothing waits'),
  ],
  '/staff/surveys/:id/about': [
    council(at('evenings', '/about')),
    council(at('evenings', '/about'), 'with errors', saveWithNothing),
  ],
  '/staff/surveys/:id/check': [
    council(at('evenings', '/check')),
    council(at('your-centre', '/check'), 'warnings'),
  ],
  '/staff/surveys/:id/questions/new': [
    council(at('evenings', '/questions/new')),
    council(at('evenings', '/questions/new?instead=stops'), 'another kind'),
  ],
  '/staff/surveys/:id/questions/new/:kind': [
    council(at('evenings', '/questions/new/many')),
    council(at('evenings', '/questions/new/one'), 'one more answer', presses('choice-add')),
    council(at('evenings', '/questions/new/show'), 'something to show'),
    council(at('evenings', '/questions/new/one'), 'with errors', saveWithNothing),
  ],
  '/staff/surveys/:id/questions/:question': [council(at('evenings', '/questions/stops'))],
}
