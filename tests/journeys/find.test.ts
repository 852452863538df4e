import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { WAYS } from '../support/person'

const journeys = startJourneys()

describe.each(WAYS)('%s', (way) => {
  test('find a Saturday cooking group in Chelmsford without steps, and keep it', async () => {
    const person = await journeys.arrive(way)
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

  test('find nothing, and find a way on', async () => {
    const person = await journeys.arrive(way)
    await person.open('/activities')
    await person.write('What do you want to do?', 'xylophone')
    await person.follow('Search')
    await person.sees('We found nothing', 'What you can do now')
    await person.follow('Start again with all things to do')
    await person.sees(/There are \d+ things to do/)
    await person.leave()
  })
})
