import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAxeFaults } from '../support/axe'
import { type BuiltSite, startBuiltSite } from '../support/built-site'
import { launchChromium } from '../support/chromium'
import { tidy } from '../support/focus'
import { Person } from '../support/person'
import { comeLate, giveVoices, type Said, type VoiceOptions } from '../support/voices'

let browser: Browser
let site: BuiltSite
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), startBuiltSite()])
})
afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()])
})

const arrive = async (voices: VoiceOptions | undefined, width = 390) => {
  const person = await Person.arrive(browser, site, 'with scripts', { viewport: { width, height: 780 } })
  if (voices) await giveVoices(person.context, voices)
  await person.context.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return person
}
const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said)
const textsOn = async (page: Page) => (await saidOn(page)).map(({ text }) => text)
const shiftOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)
const highlighted = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('sentence') ?? [], String).join(''))

describe('the buttons', () => {
  test('are not there without a voice, and leave no hole that jumps', async () => {
    const person = await arrive(undefined)
    await person.open('/help')
    await person.page.waitForTimeout(300)
    expect(await person.page.locator('.listen:visible').count()).toBe(0)
    expect(await shiftOf(person.page)).toBe(0)
    await person.leave()
  })

  test.each([320, 390, 1280])('come late and move nothing on a screen of %i', async (width) => {
    const person = await arrive({ late: true }, width)
    await person.open('/help')
    expect(await person.page.locator('.listen:visible').count()).toBe(0)
    await comeLate(person.page)
    await person.page.locator('.listen-page').waitFor({ state: 'visible' })
    expect(await person.page.locator('.listen-part:visible').count()).toBeGreaterThan(2)
    expect(await shiftOf(person.page)).toBe(0)
    await person.leave()
  })

  test('are not there where the device has voices for other languages only', async () => {
    const person = await arrive({ langs: ['de-DE'] })
    await person.open('/help')
    await person.page.waitForTimeout(300)
    expect(await person.page.locator('.listen:visible').count()).toBe(0)
    await person.leave()
  })

  test('cost nothing until somebody presses one', async () => {
    const person = await arrive({})
    const scripts: string[] = []
    person.page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
    })
    await person.open('/help')
    await person.page.waitForTimeout(300)
    expect(scripts).toEqual([expect.stringMatching(/\/page-/)])
    await person.press('Read this page to me')
    await expect.poll(() => scripts.at(-1)).toMatch(/\/read-aloud-/)
    await person.leave()
  })
})

describe('reading', () => {
  test('the whole page: shows the sentence, pauses, goes on, goes back, changes speed, stops', async () => {
    const person = await arrive({ pace: 60_000 })
    await person.open('/help')
    const { page } = person
    await person.press('Read this page to me')
    await expect.poll(() => textsOn(page)).toHaveLength(1)
    const bar = page.getByRole('region', { name: 'Reading' })
    expect(await bar.isVisible()).toBe(true)
    expect(await highlighted(page)).toBe('Get help')
    expect(await findAxeFaults(page)).toEqual([])

    // The focus came to the bar: one key is enough to pause.
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Go on reading')
    await page.keyboard.press('Enter')
    await expect.poll(() => textsOn(page)).toEqual(['Get help', 'Get help'])

    await person.press('Slower reading')
    await expect.poll(async () => (await saidOn(page)).at(-1)?.rate).toBe(0.8)
    await person.press('Go back one sentence')
    await page.keyboard.press('Escape')
    expect(await bar.isVisible()).toBe(false)
    expect(await highlighted(page)).toBe('')
    expect(await page.locator(':focus').textContent()).toContain('Read this page to me')
    const cookies = await person.context.cookies()
    expect(cookies.find(({ name }) => name === 'display')?.value).toBe('speed%3Dslow')
    await person.leave()
  })

  test('one part alone, to its end', async () => {
    const person = await arrive({ pace: 5 })
    await person.open('/help')
    const part = person.page.locator('[data-listen-part]').first()
    const heading = await part.locator('h2').textContent()
    await part.locator('[data-listen]').click()
    const bar = person.page.getByRole('region', { name: 'Reading' })
    await expect.poll(() => textsOn(person.page)).not.toHaveLength(0)
    await bar.waitFor({ state: 'hidden' })
    const texts = await textsOn(person.page)
    expect(texts[0]).toBe(heading)
    expect(texts.length).toBeGreaterThan(1)
    const inPart = tidy((await part.allTextContents()).join(' '))
    for (const text of texts) expect(inPart).toContain(text)
    await person.leave()
  })

  test('falls silent when the page is left', async () => {
    const person = await arrive({ pace: 60_000 })
    await person.open('/help')
    await person.press('Read this page to me')
    await expect.poll(() => textsOn(person.page)).toHaveLength(1)
    await person.follow('My list')
    await person.page.goBack()
    expect(await person.page.getByRole('region', { name: 'Reading' }).isVisible()).toBe(false)
    await person.leave()
  })
})

test('settings offer the voices of the device, and what is chosen there is used', async () => {
  const person = await arrive({ pace: 5, langs: ['en-GB', 'en-US', 'pl-PL'], late: true })
  await person.open('/settings')
  await comeLate(person.page)
  const list = person.page.getByLabel('Voice')
  await list.waitFor({ state: 'visible' })
  expect(await list.locator('option').allInnerTexts()).toEqual([
    'The best voice for the page',
    'Voice en-GB',
    'Voice en-US',
  ])
  await list.selectOption('Voice en-US')
  await person.press('Listen to this voice')
  expect((await saidOn(person.page)).at(-1)?.lang).toBe('en-US')
  await person.follow('Save these settings')
  await person.open('/help')
  await comeLate(person.page)
  await person.press('Read this page to me')
  await expect.poll(async () => (await saidOn(person.page))[0]?.lang).toBe('en-US')
  await person.leave()
})
