import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { type Person, WAYS, type Way } from '../support/person'

const journeys = startJourneys()

/** Everybody has their own thing in the week: the ways run on one site. */
const NAMES: Record<Way, string> = {
  'with scripts': 'Choir practice',
  'without scripts': 'Chess evening',
  'by keyboard alone': 'Pottery class',
}

async function arriveAsKen(way: Way): Promise<Person> {
  const person = await journeys.arrive(way)
  await person.context.request.post('/sign-in/demo', { form: { person: 'customer-older' } })
  return person
}

const entries = (what: string) =>
  journeys.site.rows<{ day: string; place: string; removed_at: string | null }>(
    'select day, place, removed_at from week_entries where what = ? order by day',
    what,
  )

describe.each(WAYS)('%s', (way) => {
  const what = NAMES[way]

  test('put something in the week, change it, say that a day is not on, take it out and put it back', async () => {
    const person = await arriveAsKen(way)
    await person.open('/me')
    await person.seesTitle('Hello Ken')
    await person.follow('See my week')
    await person.seesTitle(/^My week/)
    await person.follow('Put something in my week')

    await person.seesTitle('What do you do?')
    await person.follow('Go to the next question')
    await person.sees('Choose a picture or write what you do.')
    await person.write('Or write it in your own words', what)
    await person.follow('Go to the next question')
    await person.choose('Every week')
    await person.follow('Go to the next question')
    await person.choose('Tuesday')
    await person.choose('Friday')
    await person.follow('Go to the next question')
    await person.choose('Evening')
    await person.follow('Go to the next question')
    await person.follow('Skip this question')
    await person.write('Where is it?', 'Ferry Hall')
    await person.follow('Go to the next question')
    await person.follow('Skip this question')
    await person.choose('By bus')
    await person.follow('Go to the next question')

    await person.seesTitle('Is this right?')
    await person.sees(what, 'Tuesday and Friday', 'In the evening', 'Ferry Hall', 'By bus')
    const key = await person.page.locator('input[name=key]').inputValue()
    await person.follow('Put this in my week')
    await person.sees('It is in your week now.', what)
    const again = await person.context.request.post('/me/week/new?step=check', { form: { key, go: 'send' } })
    expect(again.status()).toBe(200)
    expect(entries(what)).toMatchObject([{ day: 'fri' }, { day: 'tue' }])

    await person.page.getByRole('link', { name: what }).first().click()
    await person.seesTitle(what)
    await person.follow('Change this in my week')
    await person.follow('Change where it is')
    await person.write('Where is it?', 'Town hall')
    await person.follow('Go to the next question')
    await person.follow('Save my changes')
    await person.sees('We saved your change.', 'Town hall')

    const notOn = person.page.getByRole('button', { name: /^Not on / }).first()
    const words = ((await notOn.textContent()) ?? '').trim()
    await person.follow(words)
    await person.sees('We marked this day as not on.', 'Not on')
    await person.follow(words.replace('Not on', 'Undo what is different on'))
    await person.sees('We marked this day as on.')

    await person.follow('Take this out of my week')
    await person.sees(`You took ${what} away.`)
    await person.follow(`Put ${what} back`)
    await person.sees('It is back in your week.')
    expect(entries(what).every(({ removed_at }) => removed_at === null)).toBe(true)
    await person.leave()
  })
})

describe('with scripts', () => {
  test('a calendar on a phone', async () => {
    const person = await arriveAsKen('with scripts')
    await person.open('/me/week')
    await person.follow('See my week in the calendar of my phone')
    await person.follow(/^Make (my|a new) secret address$/)
    await person.sees('Here is your secret address.')
    const address = await person.page.getByLabel('Your secret address').inputValue()
    const file = await person.context.request.get(new URL(address).pathname + new URL(address).search)
    expect(file.headers()['content-type']).toContain('text/calendar')
    expect(await file.text()).toContain('SUMMARY:Songs by the Sea')
    await person.open('/me/week/calendar')
    await person.follow('Stop the address')
    await person.sees('The address has stopped.')
    const gone = await person.context.request.get(new URL(address).pathname + new URL(address).search)
    expect(gone.status()).toBe(404)
    await person.leave()
  })
})
