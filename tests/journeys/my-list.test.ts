import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { startJourneys } from '../support/journeys'
import { type Person, WAYS } from '../support/person'

const journeys = startJourneys()

const SLUGS = ['saturday-cooks', 'band-night', 'board-games-at-the-quay']
const NAMES = ['Saturday Cooks', 'Band Night', 'Board Games at the Quay']
const [FIRST = '', SECOND = '', THIRD = ''] = NAMES

/** The names on the list, in their order. */
const listed = async ({ page }: Person) =>
  (await page.locator('.my-list .card-title').allInnerTexts()).map((name) => name.trim())

describe.each(WAYS)('%s', (way) => {
  test('keep 3 things, put them in order, compare them, take one off and put it back', async () => {
    const person = await journeys.arrive(way)
    for (const slug of SLUGS) {
      await person.open(`/activities/${slug}`)
      await person.follow('Add to my list')
    }
    await person.follow('My list')
    expect(await listed(person)).toEqual(NAMES)
    await person.follow(`Move ${THIRD} up`)
    await person.follow(`Move ${FIRST} down`)
    expect(await listed(person)).toEqual([THIRD, FIRST, SECOND])
    await person.sees(`We moved ${FIRST}.`)

    await person.follow('Compare up to 3 things')
    await person.seesTitle('Compare things to do')
    await person.sees('What does it cost?', 'When is it?', ...NAMES)
    await person.follow('Go back to My list')

    await person.follow(`Take ${SECOND} off my list`)
    expect(await listed(person)).toEqual([THIRD, FIRST])
    await person.follow('Put it back')
    expect(await listed(person)).toEqual([THIRD, FIRST, SECOND])
    await person.leave()
  })

  test('send it to somebody: what was typed stays when the address is wrong', async () => {
    const person = await withList(way)
    const to = `jo.${way.replaceAll(' ', '-')}@example.org`
    await person.open('/my-list')
    await person.follow('Send my list to someone')
    await person.write('What is your name?', 'Sam')
    await person.write('What is the email address of the person?', 'jo at home')
    const answer = person.page.waitForResponse((response) => response.request().method() === 'POST')
    await person.follow('Send my list')
    expect((await answer).status()).toBe(422)
    expect(await person.page.title()).toMatch(/^Error - /)
    await person.sees('There is a problem with 1 answer', 'Write the email address.')
    expect(await person.page.getByLabel('What is your name?').inputValue()).toBe('Sam')
    expect(await person.page.getByLabel('What is the email address').inputValue()).toBe('jo at home')

    await person.write('What is the email address of the person?', to)
    await person.follow('Send my list')
    await person.seesTitle('We are sending your list')
    const mail = await mailTo(to)
    for (const name of NAMES) expect(mail).toContain(name)
    expect(mail).toContain('Sam')
    await person.leave()
  })
})

describe('without scripts', () => {
  test('nobody can use us to send mail to many', async () => {
    const person = await withList('without scripts')
    const { page } = person
    for (let sent = 0; sent < 6; sent += 1) {
      await person.open('/my-list/send')
      await person.write('What is your name?', 'Sam')
      await person.write('What is the email address of the person?', `number.${sent}@example.org`)
      await person.follow('Send my list')
      if (person.address !== '/my-list/sent') break
    }
    await person.sees('You sent this many times today.')
    expect(await page.getByLabel('What is your name?').inputValue()).toBe('Sam')
    expect(await page.title()).toMatch(/^Error - /)
    await person.leave()
  })
})

async function withList(way: (typeof WAYS)[number]) {
  const person = await journeys.arrive(way)
  await person.context.addCookies([{ name: 'list', value: SLUGS.join('.'), url: journeys.site.origin }])
  return person
}

/** The mail to an address, in readable words, once the site has sent it. */
const mailTo = (to: string) =>
  vi.waitFor(
    () => {
      const folder = join(journeys.site.dataDir, 'outbox')
      const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.eml')) : []
      const mails = files.map((file) => readFileSync(join(folder, file), 'utf8'))
      const mail = mails.find((text) => text.includes(`To: ${to}`))
      if (!mail) throw new Error(`There is no mail to ${to} among ${files.length}.`)
      return mail.replace(/=\r?\n/g, '').replaceAll('=20', ' ')
    },
    { timeout: 120_000, interval: 250 },
  )
