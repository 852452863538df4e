import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { WAYS } from '../support/person'

const journeys = startJourneys()
const LONG_MS = 120_000

describe.each(WAYS)('%s', (way) => {
  test(
    'somebody reads what people said, in groups, how it was counted, and keeps the numbers',
    async () => {
      const person = await journeys.arrive(way)
      await person.open('/have-your-say/day-opportunities/results')
      await person.sees('268 people answered.', 'A computer made these answers.')
      await person.page.getByLabel('Do you want to see groups of people?').selectOption('channel')
      await person.follow('Show the groups')
      expect(person.page.url()).toContain('by=channel')
      await person.sees('On paper')
      await person.unfold('How we counted this')
      await person.sees('We counted only people who answered this question.')
      const file = await person.page.request.get('/have-your-say/day-opportunities/results.csv')
      expect(file.headers()['content-disposition']).toContain('results.csv')
      await person.follow('See the report to print')
      await person.seesTitle('Report: What makes a good day')
    },
    LONG_MS,
  )
})
