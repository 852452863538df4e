import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { WAYS } from '../support/person'

const journeys = startJourneys()

describe.each(WAYS)('%s', (way) => {
  test('what was chosen is there on another day, from the first byte of every page', async () => {
    const person = await journeys.arrive(way)
    await person.open('/settings')
    await person.choose(/Larger$/)
    await person.choose(/Yellow on black$/)
    await person.choose(/Large pictures$/)
    await person.choose('Polski')
    await person.follow('Save these settings')
    const storageState = await person.context.storageState()
    await person.leave()

    const later = await journeys.arrive(way, { storageState })
    for (const path of ['/activities', '/my-list', '/no-such-page']) {
      const html = (await (await later.open(path))?.text()) ?? ''
      expect(html.slice(0, 250)).toMatch(
        /^<!doctype html><html lang="pl" dir="ltr" data-text="larger" data-space="normal" data-colours="contrast" data-pictures="large"/,
      )
    }
    await later.leave()
  })
})
