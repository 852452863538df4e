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

describe.each(WAYS)('%s', (way) => {
  test('find a Saturday cooking group in Chelmsford without steps, and keep it', async () => {
    const person = await Person.arrive(browser, site, way)
    await person.open('/')
    await person.follow('Find things to do')
    await person.seesTitle('Find things to do')
    await person.write('What do you want to do?', 'cooking')
    await person.write('Where?', 'Chelmsford')
    await person.unfold('Choose what you want to see')
    await person.unfold('When')
    await person.choose('Saturday')
    await person.unfold('Getting in and using the building')
    await person.choose('No steps')
    await person.follow('Show what I chose')

    expect(person.address).toBe('/activities?q=cooking&place=Chelmsford&day=sat&access=step-free')
    await person.sees('We found 1 thing to do', 'Saturday Cooks', 'Every Saturday', 'in Chelmsford')
    await person.follow('Saturday Cooks')
    await person.seesTitle('Saturday Cooks')
    await person.sees('no steps', 'Saturday')
    await person.follow('Add to my list')
    await person.follow('My list')
    await person.sees('There is 1 thing on your list', 'Saturday Cooks')
    await person.leave()
  })
})
