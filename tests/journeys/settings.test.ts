import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSite, startBuiltSite } from '../support/built-site'
import { launchChromium } from '../support/chromium'
import { Person, WAYS } from '../support/person'

let browser: Browser
let site: BuiltSite
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), startBuiltSite()])
})
afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()])
})

const looksOf = (person: Person) =>
  person.page.evaluate(() => {
    const { text, colours, pictures } = document.documentElement.dataset
    return { lang: document.documentElement.lang, text, colours, pictures }
  })
const FIRST = { lang: 'en', text: 'normal', colours: 'auto', pictures: 'both' }
const CHOSEN = { lang: 'en', text: 'largest', colours: 'dark', pictures: 'off' }

describe.each(WAYS)('%s', (way) => {
  test('change size, colours, pictures and language, keep them, and take the last change back', async () => {
    const person = await Person.arrive(browser, site, way)
    await person.open('/help')
    await person.follow('Change how this looks')
    await person.choose(/Largest$/)
    await person.choose(/Dark$/)
    await person.choose(/Words only$/)
    await person.follow('Save these settings')
    await person.sees('We saved your settings')
    expect(await looksOf(person)).toEqual(CHOSEN)
    expect(await person.page.getByRole('radio', { name: 'Largest' }).isChecked()).toBe(true)

    await person.follow('Go back to where you were')
    expect(person.address).toBe('/help')
    expect(await looksOf(person)).toEqual(CHOSEN)
    await person.follow('Polski')
    await person.open('/')
    expect(await looksOf(person)).toEqual({ ...CHOSEN, lang: 'pl' })

    await person.follow('English')
    await person.open('/settings')
    await person.follow('Take back my last change')
    await person.sees('We took back your last change')
    expect(await looksOf(person)).toMatchObject({ text: 'normal', colours: 'auto', pictures: 'both' })
    await person.leave()
  })

  test('put everything back', async () => {
    const person = await Person.arrive(browser, site, way)
    await person.open('/settings')
    await person.choose(/Cream$/)
    await person.follow('Save these settings')
    await person.follow('Put everything back to the start')
    await person.sees('We put everything back to the start')
    expect(await looksOf(person)).toEqual(FIRST)
    await person.leave()
  })
})

describe('with scripts', () => {
  test('a choice shows at once, stays under the finger, and says that it is not saved yet', async () => {
    const person = await Person.arrive(browser, site, 'with scripts')
    await person.open('/settings')
    const largest = person.page.getByRole('radio', { name: 'Largest' })
    await largest.scrollIntoViewIfNeeded()
    const topOf = async () => (await largest.boundingBox())!.y
    const before = await topOf()
    await largest.check()
    expect(await looksOf(person)).toMatchObject({ text: 'largest' })
    expect(Math.abs((await topOf()) - before)).toBeLessThan(2)
    await person.sees('Press save to keep it')
    await person.open('/help')
    expect(await looksOf(person)).toEqual(FIRST)
    await person.leave()
  })
})

describe('from the first byte', () => {
  test('the page has the chosen look before anything else arrives', async () => {
    const cookie = `display=${encodeURIComponent('text=large&colours=contrast&motion=none')}; lang=ur`
    const answer = await fetch(`${site.origin}/help`, { headers: { cookie } })
    expect((await answer.text()).slice(0, 300)).toMatch(
      /^<!doctype html><html lang="ur" dir="rtl" data-text="large" data-space="normal" data-colours="contrast"/,
    )
  })
})
