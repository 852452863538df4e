import type { Page } from 'playwright-core'
import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Example } from './every-page'
import { sendUnchanged } from './every-page-acts'

const desk = (slug: string, tool: string) => `/staff/surveys/${stableId('survey', slug)}/${tool}`
const draft = (tool: string) => desk('evenings', tool)
const full = (tool: string) => desk('your-centre', tool)

/** Switches a language on while most of it is missing. */
async function switchOnEarly(page: Page) {
  await page.locator('main input[name=on][value=yes]').check()
  await sendUnchanged(page)
}

/** Somebody else wrote since the page was opened. */
async function tooLate(page: Page) {
  const seen = page.locator('main form[method=post] input[name=seenAt]').first()
  await seen.evaluate((field) => {
    ;(field as HTMLInputElement).value = 'before'
  })
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await page.locator('.banner-warning').waitFor()
}

/** A record of a test that is there when the page is looked at; the same each time is one. */
async function keepTest(page: Page) {
  const given = {
    key: '8f14e45f-ceea-467f-a9d6-0d5f1c3c7b11',
    people: '3 people of the Thursday group',
    count: '3',
    'on-day': '2',
    'on-month': '11',
    'on-year': '2026',
    found: 'Question 2 was long.',
    changed: 'We made question 2 shorter.',
  }
  await page.request.post(page.url(), { form: given })
  await page.reload()
}

/** The tools for making a survey: library, pictures, languages, preview, and who tested it. */
export const SURVEY_TOOL_EXAMPLES: Record<string, Example[]> = {
  '/staff/surveys/:id/library': [
    { address: draft('library'), as: 'council' },
    { address: draft('library?of=ready-activities'), state: 'a theme', as: 'council' },
    { address: draft('library?of=ready-about-you&added=yes'), state: 'just added', as: 'council' },
    {
      address: draft(`library?of=${stableId('survey', 'getting-around')}`),
      state: 'another survey',
      as: 'council',
    },
    { address: draft('library?of=ready-money'), state: 'somebody else wrote', as: 'council', first: tooLate },
  ],
  '/staff/surveys/:id/pictures': [
    { address: draft('pictures?for=survey'), as: 'council' },
    { address: draft('pictures?for=survey&q=bus'), state: 'found', as: 'council' },
    { address: draft('pictures?for=survey&q=a'), state: 'many', as: 'council' },
    { address: draft('pictures?for=survey&q=xylophone'), state: 'none found', as: 'council' },
  ],
  '/staff/surveys/:id/languages': [
    { address: draft('languages'), as: 'council' },
    { address: draft('languages?to=ur'), state: 'from right to left', as: 'council' },
    { address: draft('languages?to=pl&only=missing'), state: 'missing', as: 'council' },
    { address: draft('languages?to=pl'), state: 'not complete', as: 'council', first: switchOnEarly },
  ],
  '/staff/surveys/:id/preview': [
    { address: full('preview'), as: 'council' },
    { address: full('preview?who=carer'), state: 'as a carer', as: 'council' },
    { address: full('preview?as=speech'), state: 'as speech', as: 'council' },
    { address: full('preview?as=paper'), state: 'as paper', as: 'council' },
  ],
  '/staff/surveys/:id/tested': [
    { address: draft('tested'), as: 'council' },
    { address: draft('tested'), state: 'with errors', as: 'council', first: sendUnchanged },
    { address: full('tested'), state: 'tested', as: 'council', first: keepTest },
  ],
}
