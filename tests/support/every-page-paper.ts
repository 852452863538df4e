import type { Page } from 'playwright-core'
import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Example } from './every-page'

const at = (slug: string) => `/staff/surveys/${stableId('survey', slug)}`
const IMPORT = `${at('getting-around')}/import`

/** Reads a file with one good row, one that is wrong, and a column that nobody knows. */
async function readFile(page: Page) {
  const text = 'who,how,feel,colour\nme,car,5,red\nme,rocket,5,blue\n'
  await page
    .locator('#file')
    .setInputFiles({ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.locator('button[value=read]').click()
  await page.locator('button[value=confirm]').waitFor()
}

async function takeIn(page: Page) {
  await readFile(page)
  await page.locator('button[value=confirm]').click()
  await page.locator('.banner-success').waitFor()
}

async function readNothing(page: Page) {
  await page.locator('button[value=read]').click()
  await page.locator('.error-summary').waitFor()
}

/** Surveys on paper, and files of answers. */
export const PAPER_EXAMPLES: Record<string, Example[]> = {
  '/have-your-say/:survey/paper': [
    { address: '/have-your-say/your-centre/paper' },
    { address: '/have-your-say/your-centre/paper?who=carer', state: 'in detail' },
    { address: '/have-your-say/day-opportunities/paper', state: 'closed' },
  ],
  '/staff/surveys/:id/print': [
    { address: `${at('getting-around')}/print?copies=2&blank=yes`, as: 'council' },
  ],
  '/staff/surveys/:id/import': [
    { address: IMPORT, as: 'council' },
    { address: IMPORT, state: 'without a file', as: 'council', first: readNothing },
    { address: `${at('your-centre')}/import`, state: 'every kind of column', as: 'council' },
    { address: IMPORT, state: 'read', as: 'council', first: readFile },
    { address: IMPORT, state: 'taken in', as: 'council', first: takeIn },
  ],
}
