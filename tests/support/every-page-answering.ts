import type { Page } from 'playwright-core'
import type { Example } from './every-page'

const BUS = '/have-your-say/getting-around'
const CENTRE = '/have-your-say/your-centre'
const ME: [string, string] = ['who', 'who=me']

/** Sends answers as somebody did before, then opens a page. */
const having =
  (base: string, answers: [step: string, form: string][], then: string) => async (page: Page) => {
    for (const [step, form] of answers) {
      await page.request.post(`${base}/${step}`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        data: form,
        maxRedirects: 0,
      })
    }
    await page.goto(then)
  }

/** A question of the long survey. Each kind is looked at by its own page too (the kit of questions). */
const centre = (step: string, state: string, who = 'me'): Example => ({
  address: CENTRE,
  state,
  first: having(
    CENTRE,
    [
      ['who', `who=${who}`],
      ['would-come', 'would-come=yes'],
    ],
    `${CENTRE}/${step}`,
  ),
})

const ALL: [string, string][] = [
  ['helper', 'helper=friend&help=read'],
  ['how', 'how=other&how-other=By+boat'],
  ['want-more', 'want-more=yes'],
  ['bus--evening', 'go=unsure'],
  ['bus--help', 'go=skip'],
  ['feel', 'feel=4'],
  ['quote', 'quote=yes'],
]

const answered = (who: string) => having(BUS, [['who', `who=${who}`], ...ALL], `${BUS}/check`)

const sent =
  (who: string, path = 'thanks') =>
  async (page: Page) => {
    await answered(who)(page)
    await page.locator('main button[value=send]').click()
    await page.locator('.done-panel').waitFor()
    if (path !== 'thanks') await page.goto(page.url().replace('/thanks', `/${path}`))
  }

async function goOn(page: Page) {
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await page.locator('.error-summary').waitFor()
}

/** Every page on which people answer, in its states. */
export const ANSWERING_EXAMPLES: Record<string, Example[]> = {
  '/have-your-say': [
    { address: '/have-your-say' },
    { address: '/have-your-say', state: 'begun', first: having(BUS, [ME], '/have-your-say') },
  ],
  '/have-your-say/:survey': [
    { address: BUS },
    { address: BUS, state: 'begun, just stopped', first: having(BUS, [ME], `${BUS}?done=stopped`) },
    { address: '/have-your-say/day-opportunities', state: 'with results' },
  ],
  '/have-your-say/:survey/:step': [
    { address: `${BUS}/who` },
    { address: `${BUS}/who`, state: 'with errors', first: goOn },
    { address: BUS, state: 'who helps', first: having(BUS, [['who', 'who=helped']], `${BUS}/helper`) },
    { address: BUS, state: 'one of some', first: having(BUS, [ME], `${BUS}/how`) },
    { address: BUS, state: 'importance', first: having(BUS, [ME], `${BUS}/bus--evening`) },
    { address: BUS, state: 'faces', first: having(BUS, [ME], `${BUS}/feel`) },
    { address: BUS, state: 'own words to show', first: having(BUS, [ME, ...ALL], `${BUS}/quote`) },
    centre('first', 'an order'),
    centre('days', 'days and times'),
    centre('would-come', 'in detail', 'carer'),
    centre('show-us', 'voice and photo'),
  ],
  '/have-your-say/:survey/check': [
    { address: BUS, state: 'answered with help', first: answered('helped') },
    { address: BUS, state: 'a carer answered', first: answered('carer-for') },
  ],
  '/have-your-say/:survey/thanks': [
    { address: BUS, state: 'sent', first: sent('carer-for') },
    { address: BUS, state: 'sent, signed in', as: 'customer-new', first: sent('me') },
    {
      address: BUS,
      state: 'hear back, with errors',
      first: async (page) => {
        await sent('me')(page)
        await goOn(page)
      },
    },
  ],
  '/have-your-say/:survey/copy': [
    { address: `${BUS}/copy` },
    { address: `${BUS}/copy`, state: 'unknown code', first: goOn },
    { address: BUS, state: 'found', first: sent('helped', 'copy') },
  ],
  '/have-your-say/:survey/take-back': [
    { address: `${BUS}/take-back` },
    { address: BUS, state: 'found', first: sent('me', 'take-back') },
    {
      address: BUS,
      state: 'taken back',
      first: async (page) => {
        await sent('me', 'take-back')(page)
        await page.locator('main button[value=take-back]').click()
        await page.locator('.done-panel').waitFor()
      },
    },
  ],
}
