import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { WAYS } from '../support/person'

/** The records of real directories stay outside of the project. */
const FEED = '../shared/data/directory-oruk.json'
const here = existsSync(FEED)

const journeys = startJourneys()

describe.skipIf(!here)(`a real directory${here ? '' : ` (left out: ${FEED} is not there)`}`, () => {
  test('comes in while the site runs, and twice is the same as once', async () => {
    const person = await journeys.arrive('with scripts')
    const countOf = async () => {
      await person.open('/activities')
      return Number(/There are (\d+) things to do/.exec(await person.words())?.[1])
    }
    const before = await countOf()
    const said = await journeys.site.command('import', FEED)
    const after = await countOf()
    expect(after - before, said).toBeGreaterThan(150)
    await journeys.site.command('import', FEED)
    expect(await countOf()).toBe(after)
    await person.leave()
  })

  test.each(WAYS)('find one of its services by its words, %s', async (way) => {
    const person = await journeys.arrive(way)
    await person.open('/activities')
    await person.write('What do you want to do?', 'Chiswick scout')
    await person.follow('Search')
    await person.sees('Not in Easy Read yet')
    await person.follow('3rd Chiswick Scout Group')
    await person.seesTitle('3rd Chiswick Scout Group')
    await person.sees('This text is not in Easy Read yet', 'You can ask someone to read it with you.')
    await person.leave()
  })
})

// A file without a test that runs is no file of tests.
test.runIf(!here)('without that directory there is nothing to look at', () => undefined)
