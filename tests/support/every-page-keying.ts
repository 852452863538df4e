import type { Page } from 'playwright-core'
import { DEMO_BATCH, DEMO_SHEETS } from '../../db/seed/keying'
import { surveyId } from '../../db/seed/surveys'
import type { Example } from './every-page'
import { takenPhoto } from './photos'

const BATCHES = `/staff/surveys/${surveyId('getting-around')}/keying`
const BATCH = `${BATCHES}/${DEMO_BATCH}`
const SHEET = `${BATCH}?sheet=${DEMO_SHEETS.new}`
const SETTLE = `${BATCH}/settle/${DEMO_SHEETS.differs}`
const as = 'council'

async function sendEmpty(page: Page) {
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await page.locator('.error-summary').waitFor()
}

/** A batch with one sheet, or one call, that is saved. The same each time. */
async function saveOne(page: Page, channel: 'paper' | 'phone'): Promise<string> {
  const key = `every-page-keying-${channel}`.padEnd(43, '-')
  const { origin } = new URL(page.url())
  const made = await page.request.post(`${origin}${BATCHES}`, {
    form: { name: `A ${channel} batch`, channel, share: '0', key },
  })
  const batch = new URL(made.url()).pathname
  const code = channel === 'paper' ? DEMO_SHEETS.saved : 'P-BCDFGH'
  await page.request.post(`${origin}${batch}?sheet=${code}`, {
    multipart: { who: 'me', how: 'other', 'how-other': 'By boat', feel: '4', quote: 'yes' },
  })
  return `${origin}${batch}`
}

const paper =
  (then = '') =>
  async (page: Page) => {
    await page.goto((await saveOne(page, 'paper')) + then)
  }
const phone =
  (then = '') =>
  async (page: Page) => {
    await page.goto((await saveOne(page, 'phone')) + then)
  }

/** A scan beside the questions, and a word that it is there. */
async function addScan(page: Page) {
  const buffer = await takenPhoto(600, 800, 1)
  await page.locator('#scan').setInputFiles({ name: 'sheet.jpg', mimeType: 'image/jpeg', buffer })
  await page.locator('main button[value=scan]').click()
  await page.locator('.key-scans img').waitFor()
}

async function chooseNew(page: Page) {
  await page.locator('main input[value=new]').first().check()
}

/** Every page of typing in sheets and calls. */
export const KEYING_EXAMPLES: Record<string, Example[]> = {
  '/staff/surveys/:id/keying': [
    { address: BATCHES, as },
    { address: BATCHES, state: 'with errors', as, first: sendEmpty },
    { address: `/staff/surveys/${surveyId('your-centre')}/keying`, state: 'no batch yet', as },
  ],
  '/staff/surveys/:id/keying/:batch': [
    { address: BATCH, as },
    { address: `${BATCH}?sheet=1-1-BCDFGH`, state: 'a wrong code', as, status: 422 },
    { address: `${BATCH}?sheet=${DEMO_SHEETS.differs}`, state: 'typed in already', as },
    { address: SHEET, state: 'a sheet', as },
    { address: SHEET, state: 'a sheet with errors', as, first: sendEmpty },
    { address: SHEET, state: 'a sheet with a scan', as, first: addScan },
    { address: `${BATCH}?sheet=${DEMO_SHEETS.waits}`, state: 'the second time', as },
    {
      address: BATCH,
      state: 'just saved',
      as,
      first: paper(`?done=saved&of=${DEMO_SHEETS.saved}&ignored=1.2`),
    },
    { address: BATCH, state: 'phone', as, first: phone() },
    { address: BATCH, state: 'a call', as, first: phone('?sheet=P-ZZZZZZ') },
  ],
  '/staff/surveys/:id/keying/:batch/settle/:sheet': [
    { address: SETTLE, as },
    { address: SETTLE, state: 'something else', as, first: chooseNew },
    { address: SETTLE, state: 'with errors', as, first: sendEmpty },
  ],
  '/staff/surveys/:id/keying/:batch/sheet/:sheet': [
    { address: BATCH, state: 'saved', as, first: paper(`/sheet/${DEMO_SHEETS.saved}`) },
  ],
}
