import type { Page } from 'playwright-core'
import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Example } from './every-page'

const RESULTS = '/have-your-say/day-opportunities/results'
const THEMES = `/staff/surveys/${stableId('survey', 'day-opportunities')}/themes`

async function makeNothing(page: Page) {
  await page.locator('button[value=make]').click()
  await page.locator('.error-summary').waitFor()
}

/** What people said, for everybody, and how staff sort own words. */
export const SURVEY_RESULT_EXAMPLES: Record<string, Example[]> = {
  '/have-your-say/:survey/results': [
    { address: RESULTS },
    { address: `${RESULTS}?by=channel`, state: 'in groups' },
    { address: `${RESULTS}?by=area`, state: 'with hidden numbers' },
    { address: '/have-your-say/providers/results', state: 'providers' },
    { address: '/have-your-say/getting-around/results', state: 'not yet' },
    { address: '/have-your-say/getting-around/results', state: 'a preview', as: 'council' },
  ],
  '/have-your-say/:survey/results/report': [{ address: `${RESULTS}/report` }],
  '/staff/surveys/:id/themes': [
    { address: THEMES, as: 'council' },
    { address: THEMES, state: 'with errors', as: 'council', first: makeNothing },
    {
      address: `/staff/surveys/${stableId('survey', 'getting-around')}/themes`,
      state: 'no own words',
      as: 'council',
    },
  ],
}
