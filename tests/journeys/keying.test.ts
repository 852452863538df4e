import { expect, test } from 'vitest'
import { isKeyedTwice } from '../../app/domain/keying/share'
import { newSheetCode } from '../../app/domain/surveys/paper/sheet-code'
import { surveyId } from '../../db/seed/surveys'
import { GETTING_AROUND } from '../../db/seed/surveys/open-surveys'
import { startJourneys } from '../support/journeys'
import type { Person } from '../support/person'

const GRACE = 'grace.ford@example.org'
const journeys = startJourneys(async (site) => {
  await site.command('person', 'staff', 'Grace Ford', GRACE, '--council')
})
const LONG_MS = 120_000
const SURVEY = surveyId(GETTING_AROUND.slug)
const BATCHES = `/staff/surveys/${SURVEY}/keying`

/** A quarter of its sheets is typed in twice. @returns the address of the new batch */
async function makeBatch(person: Person, name: string): Promise<string> {
  await person.open(BATCHES)
  await person.write('What is the batch called?', name)
  await person.choose('1 out of 4 sheets')
  await person.follow('Make this batch')
  await person.seesTitle(name)
  return person.address
}

/** Codes as they are printed, so that only the last one is typed in twice. */
function printSheets(batch: string): string[] {
  const id = batch.split('/').at(-1) ?? ''
  const next = (twice: boolean): string => {
    const code = newSheetCode(GETTING_AROUND.number, 1)
    return isKeyedTwice(id, code, 25) === twice ? code : next(twice)
  }
  return [next(false), next(false), next(true)]
}

/** Grace has no account in the demo: she comes by a link. */
async function signInGrace(person: Person) {
  const said = await journeys.site.command('person', 'link', GRACE)
  await person.open(/\/sign-in\/link\/\S+/.exec(said)?.[0] ?? '')
  await person.follow('Yes, I am Grace')
  await person.choose('Yes, it is my own')
  await person.page.locator('main form[method=post] button[type=submit]').first().click()
  await person.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

async function signInHelen(person: Person) {
  await person.open('/sign-in/demo')
  await person.follow('Be Helen')
}

/** Adds a document of a scanner to the sheet that is open, and a picture of it. */
async function addScans(person: Person) {
  const paper = await person.context.newPage()
  await paper.setContent('<h1>A sheet of paper</h1>')
  const [pdf, picture] = [await paper.pdf(), await paper.screenshot()]
  await paper.close()
  for (const [name, mimeType, buffer] of [
    ['sheet.pdf', 'application/pdf', pdf],
    ['sheet.png', 'image/png', picture],
  ] as const) {
    await person.page.locator('#scan').setInputFiles({ name, mimeType, buffer })
    await person.page.locator('main button[value=scan]').click()
    await person.sees('The scan is added. Your answers are still here.')
  }
}

/** What the survey's results are counted from. */
const countAnswers = () =>
  journeys.site.rows<{ count: number }>(
    `select count(*) as count from survey_responses where survey_id = ? and channel = 'paper'`,
    SURVEY,
  )[0]?.count ?? 0

const answersOf = (sheet: string) =>
  journeys.site
    .rows<{ said: string }>(
      `select a.question || '=' || a.choice || a.state as said from survey_answers a
       join survey_responses r on r.id = a.response_id where r.sheet = ? order by a.id`,
      sheet,
    )
    .map(({ said }) => said)

async function settle(person: Person, batch: string, code: string) {
  await person.open(batch)
  await person.sees('1 sheet is not the same both times.')
  await person.follow(new RegExp(`^Settle the differences.*${code}$`))
  await person.sees('By bus', 'By car')
  await person.page.locator('[name=take-how][value=second]').check()
  await person.follow('Save what stands on the sheet')
  await person.sees(`Sheet ${code} is settled and saved.`, '3 sheets in this batch.')
}

test(
  'with the keyboard alone: a sheet of 6 questions is its code and 8 keys',
  async () => {
    const [helen, grace] = [await journeys.arrive('with scripts'), await journeys.arrive('with scripts')]
    await signInHelen(helen)
    await signInGrace(grace)
    const batch = await makeBatch(helen, 'Keyboard post')
    const sheets = printSheets(batch)
    const before = countAnswers()
    const times: number[] = []
    for (const [at, code] of sheets.entries()) {
      const began = performance.now()
      const keys = [...code, 'Enter', '1', '2', '1', '1', at === 0 ? 'u' : '3', '4', 'Enter']
      expect(keys).toHaveLength(code.length + 8)
      await typeSheet(helen, keys, code.length + 1)
      times.push(performance.now() - began)
      await helen.sees(at < 2 ? `Sheet ${code} is saved. ` : `Sheet ${code} is kept.`)
      expect(await helen.page.evaluate('document.activeElement?.id')).toBe('sheet')
    }
    console.info(`a sheet by keyboard: ${times.map(Math.round).join(', ')} ms`)
    const [first = '', , twice = ''] = sheets
    expect(answersOf(first)).toEqual([
      'how=busanswered',
      'want-more=yesanswered',
      'bus=extremelyanswered',
      'bus=unsure',
      'feel=2answered',
    ])
    expect(countAnswers()).toBe(before + 2)

    await helen.open(`${batch}?sheet=${twice}`)
    await helen.sees('Another person has to do it the second time.')
    await grace.open(batch)
    await typeSheet(grace, [...twice, 'Enter', '1', '1', '1', '1', '3', '4', 'Enter'], twice.length + 1)
    await grace.sees(`Sheet ${twice} is not the same both times.`)
    await settle(helen, batch, twice)
    expect(countAnswers()).toBe(before + 3)
    expect(answersOf(twice)[0]).toBe('how=caranswered')
    await helen.leave()
    await grace.leave()
  },
  LONG_MS,
)

/** As somebody does it who looks up first: a busy machine gives the focus to a new page's first box late. */
const boxHasFocus = () => document.activeElement?.matches('input') ?? false

/** @param codeKeys how many keys open the sheet, before its page comes */
async function typeSheet({ page }: Person, keys: string[], codeKeys: number) {
  for (const [at, key] of keys.entries()) {
    if (at === 0 || at === codeKeys) await page.waitForFunction(boxHasFocus)
    const leads = at === codeKeys - 1 || at === keys.length - 1
    const arrived = leads ? page.waitForEvent('framenavigated') : undefined
    await page.keyboard.press(key)
    await arrived
    if (leads) await page.waitForLoadState('load')
  }
}

test(
  'without scripts: three sheets, one by two people, and one corrected',
  async () => {
    const [helen, grace] = [
      await journeys.arrive('without scripts'),
      await journeys.arrive('without scripts'),
    ]
    await signInHelen(helen)
    await signInGrace(grace)
    const batch = await makeBatch(helen, 'Plain post')
    const sheets = printSheets(batch)
    const before = countAnswers()
    for (const code of sheets) await keyPlainly(helen, batch, code, 'bus')
    const [first = '', , twice = ''] = sheets
    await helen.sees(`Sheet ${twice} is kept.`)
    await keyPlainly(grace, batch, twice, 'car')
    await settle(helen, batch, twice)
    expect(countAnswers()).toBe(before + 3)

    await helen.follow(new RegExp(`^Look at it or correct it.*${first}$`))
    await helen.page.locator('[name=how][value=taxi]').check()
    await helen.follow('Save the correction')
    await helen.sees(`Sheet ${first} is corrected.`)
    expect(answersOf(first)[0]).toBe('how=taxianswered')
    expect(countAnswers()).toBe(before + 3)
    await helen.follow('Close this batch')
    await helen.sees('You closed this batch.')
    await helen.leave()
    await grace.leave()
  },
  LONG_MS,
)

async function keyPlainly(person: Person, batch: string, code: string, how: string) {
  await person.open(batch)
  await person.write('Code of the sheet', code.toLowerCase())
  await person.follow('Type in this sheet')
  await person.follow('Save this sheet')
  await person.sees('Choose who answered.')
  await person.page.locator('[name=who][value=me]').check()
  await person.page.locator(`[name=how][value=${how}]`).check()
  await person.follow('Save this sheet')
}

test(
  'scans stand beside the questions, safely, and a picture is made larger with the keys alone',
  async () => {
    const helen = await journeys.arrive('with scripts')
    await signInHelen(helen)
    const batch = await makeBatch(helen, 'Scanned post')
    const [code = ''] = printSheets(batch)
    const without = await helen.page.goto(`${batch}?sheet=${code}`)
    expect(without?.headers()['content-security-policy']).not.toMatch(/frame-src|object-src/)
    await addScans(helen)
    const page = await helen.page.goto(`${batch}?sheet=${code}`)
    expect(page?.headers()['content-security-policy']).toContain("frame-src 'self';object-src 'self'")

    const shown = helen.page.locator('object[type="application/pdf"]')
    const href = (await shown.getAttribute('data')) ?? ''
    const scan = await helen.context.request.get(href)
    expect(scan.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="scan.pdf"',
      'content-security-policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    const link = helen.page.getByRole('link', { name: 'Save scan 1 as a file' })
    expect(await link.getAttribute('href')).toBe(`${href}?save=yes`)

    const picture = helen.page.locator('.key-picture img')
    const width = async () => (await picture.boundingBox())?.width ?? 0
    const whole = await width()
    await helen.page.getByRole('radio', { name: 'All of it' }).focus()
    await helen.page.keyboard.press('ArrowDown')
    expect(await width()).toBeCloseTo(whole * 2, 0)
    await helen.page.locator('.key-picture').focus()
    await helen.page.keyboard.press('ArrowRight')
    const moved = () => helen.page.locator('.key-picture').evaluate((frame) => frame.scrollLeft)
    await expect.poll(moved).toBeGreaterThan(0)
    await helen.leave()
  },
  LONG_MS,
)
