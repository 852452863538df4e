import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { type Person, WAYS } from '../support/person'

const journeys = startJourneys()
const PAGE = '/activities/saturday-cooks'

const reportsOf = (words: string) =>
  journeys.site.rows<{ what: string; reach: string | null }>(
    'select what, reach from page_reports where words = ?',
    words,
  )
const messagesOf = (words: string) =>
  journeys.site.rows<{ name: string; reach: string }>(
    'select name, reach from help_messages where words = ?',
    words,
  )

/** The same form once more, as a second press, or a browser that tries again, sends it. */
async function sendAgain({ page, context }: Person, path: string, answers: Record<string, string>) {
  const key = await page.locator('input[name=key]').inputValue()
  return async () => {
    const answer = await context.request.post(path, { form: { key, ...answers } })
    expect(answer.status()).toBe(200)
  }
}

describe.each(WAYS)('%s', (way) => {
  test('say that something on a page is wrong', async () => {
    const words = `There are 2 steps. I came ${way}.`
    const person = await journeys.arrive(way)
    await person.open(PAGE)
    await person.follow('Something on this page is wrong')
    await person.seesTitle('What is wrong on this page?')
    await person.choose('Something else')
    await person.write('How can we reach you?', '07700 900123')
    await person.follow('Tell us')

    expect(await person.page.title()).toMatch(/^Error - /)
    await person.sees('There is a problem with 1 answer', 'Write what is wrong.')
    expect(await person.page.getByRole('radio', { name: 'Something else' }).isChecked()).toBe(true)
    expect(await person.page.getByLabel('How can we reach you?').inputValue()).toBe('07700 900123')

    await person.write('What should it say?', words)
    const again = await sendAgain(person, `${PAGE}/wrong`, { what: 'other', words })
    await person.follow('Tell us')
    await person.seesTitle('Thank you for telling us')
    await again()
    expect(reportsOf(words)).toEqual([{ what: 'other', reach: '07700 900123' }])
    await person.follow('Go back to Saturday Cooks')
    await person.leave()
  })

  test('write to the help desk', async () => {
    const words = `Can you phone me? I came ${way}.`
    const person = await journeys.arrive(way)
    await person.open('/help')
    await person.follow('Write to us')
    await person.write('What is your name?', 'Sam')
    await person.write('What do you want to tell us?', words)
    await person.follow('Send my message')

    expect(await person.page.title()).toMatch(/^Error - /)
    await person.sees('Write your phone number or your email address.')
    expect(await person.page.getByLabel('What is your name?').inputValue()).toBe('Sam')
    expect(await person.page.getByLabel('What do you want to tell us?').inputValue()).toBe(words)

    const reach = '07700 900456'
    await person.write('How can we reach you?', reach)
    const again = await sendAgain(person, '/help/write', { name: 'Sam', reach, words })
    await person.follow('Send my message')
    await person.seesTitle('We have your message')
    await person.sees('What happens next', 'Sam', reach, words)
    await again()
    expect(messagesOf(words)).toEqual([{ name: 'Sam', reach }])
    await person.leave()
  })
})

describe('with scripts', () => {
  test('two quick presses send it once', async () => {
    const words = 'Two quick presses.'
    const person = await journeys.arrive('with scripts')
    await person.open(`${PAGE}/wrong`)
    await person.choose('The place')
    await person.write('What should it say?', words)
    await person.page.getByRole('button', { name: 'Tell us' }).dblclick()
    await person.page.waitForURL(`**${PAGE}/wrong/thanks`)
    expect(reportsOf(words)).toHaveLength(1)
    await person.leave()
  })

  test('after an error the focus is on what is wrong, and leads to the box', async () => {
    const person = await journeys.arrive('with scripts')
    await person.open('/help/write')
    await person.write('What do you want to tell us?', '')
    await person.follow('Send my message')
    const focused = () => person.page.evaluate(() => document.activeElement?.id)
    expect(await focused()).toBe('errors')
    await person.press('Write your name. Then we know who you are.')
    expect(await focused()).toBe('name')
    await person.leave()
  })
})
