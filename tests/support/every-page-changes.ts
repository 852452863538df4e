import type { Page } from 'playwright-core'
import { confirmTokenOf } from '../../app/domain/hear-back/confirm'
import { stopTokenOf } from '../../app/domain/hear-back/stop-token'
import {
  DEMO_HEAR_BACK,
  DEMO_HEAR_WAITING,
  DEMO_IDEA_HEAR_BACK,
  demoChangeId,
  demoIdeaCode,
  demoIdeaId,
} from '../../db/seed/changes'
import type { Example } from './every-page'

const CHANGES = '/have-your-say/changes'
const IDEA = '/have-your-say/idea'
const change = (slug: string) => `/staff/changes/${demoChangeId(slug)}`
const idea = (number: number) => `/staff/ideas/${demoIdeaId(`I-${number}`)}`

async function sendNothing(page: Page) {
  for (const box of await page.locator('main form[method=post] :is(input[type=text], textarea)').all()) {
    await box.fill('')
  }
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await page.locator('.error-summary').waitFor()
}

const looksWith = (code: string) => async (page: Page) => {
  await page.locator('input[name=code]').fill(code)
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await page.locator('#answer, .cards, .error-summary').first().waitFor()
}

/** Answers all questions of an idea. */
async function answerAll(page: Page) {
  const answers: [string, string][] = [
    ['theme', 'theme=near'],
    ['words', 'words=More+music+please.'],
    ['show', 'show=yes'],
    ['hear', 'hear=no'],
  ]
  for (const [step, form] of answers) {
    await page.request.post(`${IDEA}?step=${step}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      data: `go=next&${form}`,
    })
  }
  await page.goto(`${IDEA}?step=check`)
}

async function sendAll(page: Page) {
  await answerAll(page)
  await page.locator('main button[value=send]').click()
  await page.locator('.done-panel').waitFor()
}

/** Staff send words that are hard to read. */
const writes = (words: string) => async (page: Page) => {
  await page.locator('main textarea').first().fill(words)
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await page.locator('.error-summary').waitFor()
}

/** What changed, ideas and hearing back, for everybody and at the desk. */
export const CHANGE_EXAMPLES: Record<string, Example[]> = {
  '/have-your-say/changes': [
    { address: CHANGES },
    { address: `${CHANGES}?theme=work`, state: 'about work' },
    { address: `${CHANGES}?survey=day-opportunities&theme=travel`, state: 'two filters' },
  ],
  '/have-your-say/changes/mine': [
    { address: `${CHANGES}/mine` },
    { address: `${CHANGES}/mine`, state: 'signed in', as: 'customer' },
    { address: `${CHANGES}/mine`, state: 'no such code', first: looksWith('2222-2222-2222') },
    { address: `${CHANGES}/mine`, state: 'an answered idea', first: looksWith(demoIdeaCode('I-1001')) },
    { address: `${CHANGES}/mine`, state: 'a late idea', first: looksWith(demoIdeaCode('I-1004')) },
  ],
  '/have-your-say/changes/:change': [
    { address: `${CHANGES}/clear-facts-about-direct-payments`, state: 'done' },
    { address: `${CHANGES}/safe-services-that-fit-each-person`, state: 'doing' },
    { address: `${CHANGES}/a-free-bus-pass-for-carers`, state: 'cannot do' },
    { address: `${CHANGES}/work-and-skills-first`, state: 'not started' },
  ],
  '/have-your-say/hear/:token': [{ address: `/have-your-say/hear/${confirmTokenOf(DEMO_HEAR_WAITING)}` }],
  '/have-your-say/stop/:token': [{ address: `/have-your-say/stop/${stopTokenOf(DEMO_HEAR_BACK)}` }],
  '/have-your-say/idea': [
    { address: IDEA },
    { address: `${IDEA}?step=theme`, state: 'theme, with errors', first: sendNothing },
    { address: `${IDEA}?step=words`, state: 'words, with errors', first: sendNothing },
    { address: `${IDEA}?step=show`, state: 'who may read it' },
    { address: `${IDEA}?step=hear`, state: 'hearing, with errors', first: sendNothing },
    { address: `${IDEA}?step=hear`, state: 'hearing, signed in', as: 'customer-new' },
    { address: IDEA, state: 'check', first: answerAll },
  ],
  '/have-your-say/idea/thanks': [
    { address: `${IDEA}/thanks` },
    { address: IDEA, state: 'with a code', first: sendAll },
  ],
  '/have-your-say/idea/answer/:token': [
    { address: `/have-your-say/idea/answer/${stopTokenOf(DEMO_IDEA_HEAR_BACK)}` },
  ],
  '/staff/changes': [{ address: '/staff/changes', as: 'council' }],
  '/staff/changes/new': [
    { address: '/staff/changes/new', as: 'council' },
    { address: '/staff/changes/new', state: 'with errors', as: 'council', first: sendNothing },
  ],
  '/staff/changes/:id': [{ address: change('work-and-skills-first'), as: 'council' }],
  '/staff/changes/:id/edit': [
    { address: `${change('work-and-skills-first')}/edit`, as: 'council' },
    {
      address: `${change('work-and-skills-first')}/edit`,
      state: 'hard words',
      as: 'council',
      first: writes("We can't utilise this."),
    },
  ],
  '/staff/changes/:id/step': [
    { address: `${change('work-and-skills-first')}/step`, as: 'council' },
    {
      address: `${change('work-and-skills-first')}/step`,
      state: 'hard words',
      as: 'council',
      first: writes("We don't utilise it!"),
    },
  ],
  '/staff/ideas': [
    { address: '/staff/ideas', as: 'council' },
    { address: '/staff/ideas?state=done', state: 'answered', as: 'council' },
  ],
  '/staff/ideas/:id': [
    { address: idea(1004), state: 'late', as: 'council' },
    { address: idea(1005), state: 'with errors', as: 'council', first: sendNothing },
    { address: idea(1001), state: 'answered', as: 'council' },
  ],
}
