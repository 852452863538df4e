import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stableId } from '../../app/domain/open-referral/stable-id'
import { readSheetCode } from '../../app/domain/surveys/paper/sheet-code'
import { YOUR_CENTRE } from '../../db/seed/surveys/open-surveys'
import { startJourneys } from '../support/journeys'
import { type PrintedPage, printPages, squeeze } from '../support/pdf'

const journeys = startJourneys()

async function open(path: string, { display = '', as = '' } = {}): Promise<Page> {
  const { origin } = journeys.site
  const context = await journeys.browser.newContext({ baseURL: origin })
  if (display)
    await context.addCookies([{ name: 'display', value: encodeURIComponent(display), url: origin }])
  if (as) {
    await context.request.post('/sign-in/demo', {
      form: { person: as },
      headers: { Origin: origin },
      maxRedirects: 0,
    })
  }
  const page = await context.newPage()
  const answer = await page.goto(path)
  expect(answer?.status()).toBe(200)
  return page
}

/** The words of each question, and of the head and the end, as they stand in the page. */
const blocksOf = (page: Page) =>
  page.evaluate(() => {
    // For screen readers alone: the number stands there as a sign.
    for (const unseen of document.querySelectorAll('.paper-sheet .unseen')) unseen.remove()
    return [...document.querySelectorAll('.paper-question, .paper-cover, .paper-end')].map((block) => ({
      name: (block as HTMLElement).dataset.question ?? block.className,
      text: block.textContent ?? '',
    }))
  })

/** Each block stands whole on one page; after the one before. */
function expectWhole(pages: PrintedPage[], blocks: { name: string; text: string }[]) {
  let last = 0
  for (const { name, text } of blocks) {
    const at = pages.findIndex((page, number) => number >= last && page.text.includes(squeeze(text)))
    expect(at, `"${name}" stands whole on one page: ${squeeze(text)}`).toBeGreaterThanOrEqual(0)
    last = at
  }
}

const codeOn = (page: Page) =>
  page.evaluate(() => document.querySelector('.paper-code')?.textContent?.replace('Sheet ', '') ?? '')

const LARGEST = 'text=largest&space=widest'

test.each([
  ['getting-around', ''],
  ['your-centre', ''],
  ['day-opportunities', ''],
  ['providers', ''],
  ['getting-around', LARGEST],
  ['your-centre', LARGEST],
])('%s prints on A4, no question on two pages %s', async (slug, display) => {
  const page = await open(`/have-your-say/${slug}/paper`, { display })
  const blocks = await blocksOf(page)
  const code = await codeOn(page)
  expect(readSheetCode(code)).toMatchObject({ code })
  const pages = await printPages(page)
  expect(pages.length).toBeGreaterThan(3)
  for (const [at, { width, height, foot, smallest, text }] of pages.entries()) {
    expect([width, height]).toEqual([595, 842])
    expect(squeeze(foot)).toContain(`Sheet${code}`)
    expect(squeeze(foot)).toContain(`Page${at + 1}of${pages.length}`)
    expect(text, `page ${at + 1} is not empty`).not.toBe('')
    expect(smallest, `letters of page ${at + 1}`).toBeGreaterThanOrEqual(display ? 19.9 : 15.9)
  }
  // With the largest words the first page goes on over a second one. A question never does.
  expectWhole(pages, display ? blocks.filter(({ name }) => name !== 'paper-cover') : blocks)
  const all = pages.map(({ text }) => text).join('')
  expect(all).not.toContain(squeeze('Print this survey'))
  expect(all).not.toContain(squeeze('Find things to do'))
  console.info(`${slug} ${display}: ${pages.length} pages`)
  await page.context().close()
})

test('a paper says in words where a screen would lead', async () => {
  const page = await open('/have-your-say/your-centre/paper')
  const [text] = [(await printPages(page)).map((one) => one.text).join('')]
  for (const sentence of [
    'Who is answering?',
    'If you ticked “Cooking”, answer question 3. If not, go to question 4.',
    'Only answer this if you ticked “Yes” at question 6.',
    'You can tick up to 3 boxes.',
    'Write the numbers 1 to 4 in the boxes.',
    'Why we ask:',
    'May we show your own words to other people?',
    YOUR_CENTRE.definition.returnTo,
    'Do you need help? Phone us on',
  ]) {
    expect(text).toContain(squeeze(sentence))
  }
  const asked = YOUR_CENTRE.definition.questions.find(({ detailed }) => detailed)
  const detailedAsk = squeeze(asked?.detailed?.ask.en ?? '')
  const detailed = await open('/have-your-say/your-centre/paper?who=carer')
  const words = (await printPages(detailed)).map((one) => one.text).join('')
  expect(words).toContain(detailedAsk)
  expect(text).not.toContain(detailedAsk)
  await page.context().close()
  await detailed.context().close()
})

test('each copy of a print has its own code and its own count of pages', async () => {
  const id = stableId('survey', 'getting-around')
  const page = await open(`/staff/surveys/${id}/print?copies=3`, { as: 'council' })
  const pages = await printPages(page)
  const each = pages.length / 3
  const codes = pages.map(({ foot }) => /Sheet (\S+)/.exec(foot)?.[1] as string)
  for (const [at, { foot }] of pages.entries()) {
    expect(foot).toContain(`Page ${(at % each) + 1} of ${each}`)
    expect(codes[at]).toBe(codes[Math.floor(at / each) * each])
  }
  expect(new Set(codes).size).toBe(3)

  const both = await open(`/staff/surveys/${id}/print?copies=2&blank=yes`, { as: 'council' })
  const sides = await printPages(both)
  expect(sides.length).toBe(2 * (each + 1))
  expect(sides[each + 1]?.foot).toContain(`Page 1 of ${each}`)
  expect(sides[each]?.text).toBe('')
  await page.context().close()
  await both.context().close()
})
