import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSite, startBuiltSite } from '../support/built-site'
import { launchChromium } from '../support/chromium'
import { Person } from '../support/person'

let browser: Browser
let site: BuiltSite
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), startBuiltSite()])
})
afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()])
})

const ELSEWHERE = /^https:\/\/www\.bbc\.co\.uk/

describe('leaving quickly', () => {
  const arrive = async () => {
    const person = await Person.arrive(browser, site, 'with scripts')
    await person.context.route(ELSEWHERE, (route) => route.fulfill({ body: '<title>Weather</title>' }))
    await person.open('/help')
    await person.open('/safety')
    return person
  }

  test('leads away, and back does not lead to the page', async () => {
    const person = await arrive()
    await person.press('Leave this page quickly')
    await person.page.waitForURL(ELSEWHERE)
    await person.page.goBack()
    expect(person.address).toBe('/help')
    await person.leave()
  })

  test('works with Escape pressed three times', async () => {
    const person = await arrive()
    await person.page.keyboard.press('Escape')
    await person.page.keyboard.press('Escape')
    expect(person.address).toBe('/safety')
    await person.page.keyboard.press('Escape')
    await person.page.waitForURL(ELSEWHERE)
    await person.leave()
  })
})

describe('asking ahead', () => {
  const prefetched = async (person: Person) =>
    person.page
      .locator('link[rel=prefetch]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))

  test('starts when somebody means a link, and the browser is allowed to', async () => {
    const person = await Person.arrive(browser, site, 'with scripts')
    await person.open('/help')
    const asked = person.page.waitForResponse(`${site.origin}/my-list`)
    await person.page.getByRole('link', { name: 'My list' }).first().hover()
    expect((await asked).status()).toBe(200)
    await person.leave()
  })

  test('leaves alone what would change something, other sites, and this page', async () => {
    const person = await Person.arrive(browser, site, 'with scripts')
    await person.open('/safety')
    for (const name of ['Polski', 'Change how this looks', 'Leave this page quickly']) {
      await person.page.getByRole('link', { name }).first().hover()
      await person.page.waitForTimeout(150)
    }
    expect(await prefetched(person)).toEqual([])
    await person.leave()
  })
})

test('a form is sent once, however often its button is pressed', async () => {
  const person = await Person.arrive(browser, site, 'with scripts')
  await person.open('/settings')
  let sent = 0
  await person.page.route('**/settings', async (route) => {
    if (route.request().method() === 'POST') {
      sent += 1
      await new Promise((resolve) => setTimeout(resolve, 400))
    }
    await route.continue()
  })
  const button = person.page.getByRole('button', { name: 'Save these settings' })
  await button.evaluate((element: HTMLElement) => {
    element.click()
    element.click()
    setTimeout(() => element.click(), 100)
  })
  await person.page.waitForURL(/done=saved/)
  expect(sent).toBe(1)
  await person.leave()
})
