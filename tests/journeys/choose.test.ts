import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { WAYS } from '../support/person'

const journeys = startJourneys()

describe.each(WAYS)('%s', (way) => {
  test('answer, skip, go back without loss, and open a match', async () => {
    const person = await journeys.arrive(way)
    const { page } = person
    await person.open('/activities')
    await person.follow('Help me choose')
    await person.seesTitle('What do you like?')
    await person.choose('Cooking and food')
    await person.follow('Go to the next question')

    await person.seesTitle('Where do you want to go?')
    await person.write('Where do you want to go?', 'Chelmsford')
    await person.follow('Go to the next question')

    await person.seesTitle('When do you want to go?')
    await person.choose('On Saturday or Sunday')
    await person.follow('Go back to question 2')
    expect(await page.getByLabel('Where do you want to go?').inputValue()).toBe('Chelmsford')
    await person.follow('Go to the next question')
    expect(await page.getByRole('checkbox', { name: 'On Saturday or Sunday' }).isChecked()).toBe(true)
    await person.follow('Go to the next question')

    await person.seesTitle('What help do you need?')
    await person.choose('No steps')
    await person.follow('Go to the next question')
    await person.seesTitle('Who do you want to be with?')
    await person.follow('Skip this question')

    await person.seesTitle(/^We found \d things? that may be good for you$/)
    const cards = page.locator('.activity-card')
    const reasons = cards.filter({ has: page.getByRole('heading', { name: 'Why this may be good for you' }) })
    const count = await cards.count()
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(5)
    expect(await reasons.count()).toBe(count)
    await person.sees('You like cooking and food.', 'There are no steps.', 'You skipped this question.')
    await person.follow('Saturday Cooks')
    await person.seesTitle('Saturday Cooks')
    await page.goBack()
    await person.seesTitle(/^We found/)
    await person.leave()
  })

  test('know nothing yet: every question can be skipped', async () => {
    const person = await journeys.arrive(way)
    await person.open('/activities/choose')
    for (const next of ['I am not sure', 'Skip this question', 'I am not sure', 'Skip this question']) {
      await person.follow(next)
    }
    await person.follow('Skip this question')
    await person.seesTitle(/^We found \d things? that may be good for you$/)
    await person.leave()
  })
})
