import type { Page } from 'playwright-core'
import { DEMO_FOLLOW, demoAskId } from '../../db/seed/asks'
import type { Example } from './every-page'

const TRY = '/activities/saturday-cooks/try'
const own = (number: number) => `/me/requests/${demoAskId(`A-${number}`)}`
const desk = (number: number) => `/staff/requests/${demoAskId(`A-${number}`)}`
const followed = (number: number) => `/asks/${DEMO_FOLLOW(`A-${number}`)}`

async function goOnWithNothing(page: Page) {
  for (const box of await page.locator('main form[method=post] :is(input[type=text], textarea)').all()) {
    await box.fill('')
  }
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await page.locator('.error-summary').waitFor()
}

/** Answers all questions before an ask. */
async function answerAll(page: Page) {
  const answers: [string, string][] = [
    ['when', 'when=any'],
    ['with', 'with=supporter&with-words=Jo'],
    ['help', 'help=small-group&help=eating'],
    ['name', 'name=Robin'],
    ['reach', 'reach=01632+960+311&reach-by=site'],
    ['about', 'about=no'],
    ['more', 'words=I+like+soup.'],
  ]
  for (const [step, form] of answers) {
    await page.request.post(`${TRY}?step=${step}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      data: `go=next&${form}`,
    })
  }
  await page.goto(`${TRY}?step=check`)
}

async function sendAll(page: Page) {
  await answerAll(page)
  await page.locator('main button[value=send]').click()
  await page.locator('.done-panel').waitFor()
}

/** Staff send words that are hard to read. */
const writes = (words: string) => async (page: Page) => {
  await page.locator('main textarea').fill(words)
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await page.locator('#checked').waitFor()
}

/** What one ask does to itself, on a page that was opened before. */
async function tooLate(page: Page) {
  await page.locator('main textarea').evaluate((box) => {
    const hidden = document.createElement('input')
    Object.assign(hidden, { type: 'hidden', name: 'do', value: 'how-was-it' })
    const more = [
      ['feel', '4'],
      ['wants', 'go-on'],
    ].map(([name, value]) => Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
    box.closest('form')?.prepend(hidden, ...more)
    box.closest('form')?.querySelector('button[name=do]')?.removeAttribute('name')
  })
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await page.locator('.banner-warning').waitFor()
}

/** Every page of asking to try something, for the person, for a visitor and at the desk. */
export const ASK_EXAMPLES: Record<string, Example[]> = {
  '/activities/:slug/try': [
    { address: TRY },
    { address: `${TRY}?step=when`, state: 'when' },
    { address: `${TRY}?step=when`, state: 'when, with errors', first: goOnWithNothing },
    { address: '/activities/goats-and-hens/try?step=when', state: 'when, another timetable' },
    { address: `${TRY}?step=with`, state: 'who with' },
    { address: `${TRY}?step=help`, state: 'help' },
    { address: `${TRY}?step=name`, state: 'name' },
    { address: `${TRY}?step=reach`, state: 'reach, with errors', first: goOnWithNothing },
    { address: `${TRY}?step=reach`, state: 'reach, known', as: 'customer' },
    { address: `${TRY}?step=about`, state: 'use About me', as: 'customer' },
    { address: `${TRY}?step=more`, state: 'anything else' },
    { address: TRY, state: 'check', first: answerAll },
    { address: TRY, state: 'begun before', as: 'customer-work', first: beginAndLeave },
  ],
  '/activities/:slug/try/sent': [
    { address: `${TRY}/sent` },
    { address: TRY, state: 'with a copy', as: 'customer-new', first: sendAll },
  ],
  '/me/requests': [
    { address: '/me/requests', as: 'customer' },
    { address: '/me/requests', state: 'late and waiting', as: 'customer-complex' },
    { address: '/me/requests', state: 'nothing yet', as: 'carer' },
  ],
  '/me/requests/:id': [
    { address: own(1002), state: 'an offer', as: 'customer' },
    { address: `${own(1002)}?answer=no`, state: 'no to an offer', as: 'customer' },
    { address: `${own(1002)}?answer=question`, state: 'a question', as: 'customer', first: goOnWithNothing },
    { address: `${own(1002)}?answer=taken-back`, state: 'taking back', as: 'customer' },
    { address: `${own(1002)}?answer=question`, state: 'too late', as: 'customer', first: tooLate },
    { address: own(1003), state: 'a question of staff', as: 'customer' },
    { address: `${own(1003)}?answer=answered`, state: 'answering', as: 'customer' },
    { address: own(1001), state: 'started', as: 'customer' },
    { address: own(1004), state: 'wants to go on', as: 'customer-work' },
    { address: own(1005), state: 'not now', as: 'customer-work' },
    { address: own(1006), state: 'waiting list', as: 'customer-older' },
    { address: own(1007), state: 'taken back', as: 'customer-older' },
    { address: `${own(1008)}?done=yes`, state: 'said yes', as: 'customer-complex' },
    { address: own(1009), state: 'tried', as: 'customer-complex' },
    { address: `${own(1009)}?answer=how-was-it`, state: 'how was it', as: 'customer-complex' },
    { address: `${own(1009)}?answer=how-was-it&feel=4`, state: 'going on', as: 'customer-complex' },
    { address: own(1010), state: 'the answer is late', as: 'customer-complex' },
  ],
  '/asks/:token': [
    { address: followed(1012), state: 'an offer' },
    { address: followed(1011), state: 'sent' },
    { address: followed(1014), state: 'not for me' },
    { address: `${followed(1012)}?answer=no`, state: 'no to an offer' },
  ],
  '/staff': [
    { address: '/staff', as: 'provider' },
    { address: '/staff', state: 'council', as: 'council' },
    { address: '/staff', state: 'job coach', as: 'job-coach' },
  ],
  '/staff/requests': [
    { address: '/staff/requests', as: 'provider' },
    { address: '/staff/requests?state=all', state: 'all', as: 'council' },
    { address: '/staff/requests?who=Nobody', state: 'nothing found', as: 'council' },
  ],
  '/staff/requests/:id': [
    { address: desk(1002), state: 'waits for the person', as: 'provider' },
    { address: desk(1010), state: 'late', as: 'provider' },
    { address: desk(1004), state: 'wants to go on', as: 'provider' },
    { address: desk(1008), state: 'before a visit', as: 'provider' },
    { address: desk(1012), state: 'long unanswered', as: 'provider' },
    { address: `${desk(1011)}?answer=offered`, state: 'offer', as: 'provider' },
    { address: `${desk(1011)}?answer=waiting`, state: 'waiting list', as: 'provider' },
    { address: `${desk(1011)}?answer=not-now`, state: 'not now', as: 'provider', first: goOnWithNothing },
    { address: `${desk(1011)}?answer=note`, state: 'note', as: 'provider' },
    {
      address: `${desk(1011)}?answer=question`,
      state: 'hard words',
      as: 'provider',
      first: writes("Please don't utilise the back entrance!"),
    },
    {
      address: `${desk(1011)}?answer=question`,
      state: 'words to think about',
      as: 'provider',
      first: writes('The group is chosen by you.'),
    },
    { address: `${desk(1015)}?answer=answered`, state: 'answering', as: 'council' },
  ],
  '/staff/messages': [
    { address: '/staff/messages', as: 'council' },
    { address: '/staff/messages', state: 'with a message', as: 'council', first: writeMessage },
    { address: '/staff/messages?state=done', state: 'done', as: 'council' },
  ],
  '/help/write': [
    { address: '/help/write' },
    { address: '/help/write', state: 'with errors', first: goOnWithNothing },
  ],
  '/help/write/sent': [{ address: '/help/write/sent' }],
}

async function beginAndLeave(page: Page) {
  await page.request.post(`${TRY}?step=when`, { form: { go: 'next', when: 'any' } })
  await page.goto(TRY)
}

/** Something for the help desk to read: the same each time is one message. */
async function writeMessage(page: Page) {
  const key = '3d3f9c58-7a55-4a8e-9b67-0c2c2a4e6a10'
  const form = { key, name: 'Robin', reach: '01632 960 311', words: 'Can you phone me?' }
  await page.request.post('/help/write', { form })
  await page.goto('/staff/messages')
}
