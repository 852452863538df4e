import type { Page } from 'playwright-core'
import { idOfDemo } from './viewers'

/** Sends the page's form as it is: nothing is filled in. */
export async function sendForm(page: Page) {
  await page.locator('main form[method=post] textarea').fill('')
  await sendUnchanged(page)
}
export async function sendUnchanged(page: Page) {
  await page.locator('main form[method=post] button[type=submit]').last().click()
  await page.locator('.error-summary').waitFor()
}

/** Answers some questions with whatever comes first. Each is opened by its address: answers may be there already. */
export function choosing(...steps: string[]) {
  return async (page: Page) => {
    const { origin, pathname } = new URL(page.url())
    for (const step of steps) {
      await page.goto(`${origin}${pathname}?step=${step}`)
      const first = page.locator(`main form[method=post] [name=${step}]`).first()
      if ((await first.getAttribute('type')) !== 'text') await first.check()
      await page.locator('main button[value=next]').click()
      await page.waitForURL((url) => url.searchParams.get('step') !== step)
    }
  }
}

/** Sends a question without an answer. */
export function leavingEmpty(step: string) {
  return async (page: Page) => {
    const { origin, pathname } = new URL(page.url())
    await page.goto(`${origin}${pathname}?step=${step}`)
    const field = page.locator(`main form[method=post] [name=${step}]`)
    if ((await field.first().getAttribute('type')) === 'text') await field.fill('')
    else for (const box of await field.all()) await box.uncheck()
    await page.locator('main button[value=next]').click()
    await page.locator('.error-summary').waitFor()
  }
}

export async function pressNext(page: Page) {
  await page.locator('main button[value=next]').click()
  await page.locator('.error-summary').waitFor()
}

/** Somebody is on the way to being signed in on this browser. */
export function onTheWayIn(secret: string, address: string, then?: (page: Page) => Promise<void>) {
  return async (page: Page) => {
    const url = new URL(page.url()).origin
    await page.context().addCookies([{ name: 'signing-in', value: secret, url }])
    await page.goto(address)
    await then?.(page)
  }
}

/** Answers the questions of a new account up to one of them. */
export function answeringUpTo(last: 'called' | 'reach' | 'picture' | 'check') {
  const said = { name: 'Alex Stone', called: 'Alex', reach: 'alex@example.org', picture: '' }
  return async (page: Page) => {
    for (const [step, words] of Object.entries(said)) {
      if (step === last) return
      if (words) await page.locator(`#${step}`).fill(words)
      else await page.locator(`main [name=${step}]`).first().check()
      await page.locator('main button[value=next]').click()
      await page.locator(`main [name=${step}]`).first().waitFor({ state: 'detached' })
    }
  }
}

export const pressOnly = (selector: string) => async (page: Page) => {
  await page.locator(selector).click()
  await page.locator('.sign-in-card').first().waitFor()
}

/** Jo helps Sam, and opens this page then. */
export function helpSam(address: string) {
  return async (page: Page) => {
    await page.request.post('/caring/help', { form: { person: idOfDemo('customer') } })
    await page.goto(address)
  }
}

export async function writeTooMuch(page: Page) {
  await page.locator('main textarea').fill('Much too long. '.repeat(40))
  await page.locator('main button[value=next]').click()
  await page.locator('.error-summary').waitFor()
}

export async function sendNoName(page: Page) {
  await page.locator('main input[name=value]').fill('')
  await sendUnchanged(page)
}

/** The same answer on another device, in between. */
export async function writeTwice(page: Page) {
  // Each time other words: the same ones twice are no change.
  const key = String(Math.random())
  const form = { words: `My friends. ${key}`, key, go: 'stop' }
  const version = await page.locator('main input[name=version]').inputValue()
  await page.request.post(page.url(), { multipart: { ...form, version } })
  await page.locator('main textarea').fill('My brother.')
  await page.locator('main button[value=next]').click()
  await page.locator('#mine').waitFor()
}

/** Takes it back first, where it was pressed before. */
export async function askToGo(page: Page) {
  const button = page.locator('main button[value=delete]')
  if ((await button.count()) === 0) return
  await button.click()
  await page.locator('main button[value=keep]').waitFor()
}
