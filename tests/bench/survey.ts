import type { Browser, Page } from 'playwright-core'
import type { Figure } from './figures'
import { countTraffic, lookOften } from './first-view'

const SURVEY = '/have-your-say/getting-around'
const FIRST = `${SURVEY}/who`
/** One answer to each question, in their order: its value. */
const ANSWERS = ['me', 'bus', 'yes', 'very', 'somewhat', '4']
const TIMES = 3

/**
 * A survey of six questions on an old phone: what the first view of a question costs, and what it takes to answer all
 * of them, to check and to send. Presses are those of a person: one on the answer, one on the button.
 */
export async function measureSurvey(browser: Browser, site: string, bare: string): Promise<Figure[]> {
  const { first } = await lookOften(browser, site + FIRST, TIMES)
  const plain = await lookOften(browser, bare + FIRST, TIMES)
  const whole = await answerSurvey(browser, site)
  console.log(whole.largest.map((one) => `  ${one}`).join('\n'))
  return [
    { name: 'survey question, first view: transferred', value: first.bytes / 1024, unit: 'KB', atMost: 25 },
    { name: 'survey question, first view: requests', value: first.requests, unit: '', atMost: 8 },
    { name: 'survey question, first view: script', value: first.scriptBytes / 1024, unit: 'KB', atMost: 6 },
    { name: 'survey question, first view: blocking time', value: first.tbt, unit: 'ms', atMost: 0 },
    {
      name: 'survey question, first view: largest paint against the bare page',
      value: first.lcp / plain.first.lcp,
      unit: 'x',
      atMost: 1.5,
    },
    { name: 'six questions answered and sent: presses', value: whole.presses, unit: '', atMost: 13 },
    {
      name: 'six questions answered and sent: pages after the first',
      value: whole.pages,
      unit: '',
      atMost: 7,
    },
    {
      name: 'six questions answered and sent: transferred',
      value: whole.bytes / 1024,
      unit: 'KB',
      atMost: 40,
    },
  ]
}

/** Somebody who was never here answers and sends. Sizes are bytes on the wire, with headers, of everything that was asked for. */
export async function answerSurvey(browser: Browser, site: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true })
  try {
    const page = await context.newPage()
    const traffic = await countTraffic(await context.newCDPSession(page))
    await page.goto(site + FIRST, { waitUntil: 'networkidle' })
    let presses = 0
    let pages = 0
    const press = async (what: string) => {
      presses++
      await page.locator(what).click()
    }
    const pressOn = async (what: string) => {
      pages++
      await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle' }), press(what)])
    }
    for (const answer of ANSWERS) {
      await press(`.choice:has(input[value="${answer}"]) label`)
      await pressOn('button[name=go][value=next]')
    }
    await pressOn('button[name=go][value=send]')
    await expectThanks(page)
    const { bytes, largest } = traffic()
    return { presses, pages, bytes, largest }
  } finally {
    await context.close()
  }
}

async function expectThanks(page: Page): Promise<void> {
  if (!new URL(page.url()).pathname.endsWith('/thanks')) throw new Error(`The survey ended at ${page.url()}`)
}
