import { availableParallelism } from 'node:os'
import { describe, expect, test } from 'vitest'
import { type Example, lanesOf, listExamples, nameOf } from '../support/every-page'
import { startJourneys } from '../support/journeys'
import { lookOver } from '../support/look-over'
import { type Look, looksOf, STATE_LOOKS } from '../support/looks'
import { importSmallFeed } from '../support/small-feed'
import { Windows } from '../support/windows'

/** All of them wait for a free browser window from the start, and that counts too. */
const LONGEST = 3_600_000

const pages = await listExamples()
const journeys = startJourneys(importSmallFeed)
const windows = new Windows(Math.max(2, availableParallelism()))

describe.concurrent('every page', () => {
  for (const [page, ...states] of pages) {
    if (!page) continue
    test(nameOf(page), () => expectGood(page, looksOf(page), page), LONGEST)
    for (const state of states) test(nameOf(state), () => expectGood(state, STATE_LOOKS, page), LONGEST)
  }
})

async function expectGood(example: Example, looks: Look[], first: Example) {
  const faults = await windows.use(journeys, lanesOf(example, first), async (window) => {
    const found: string[] = []
    for (const look of looks) found.push(...(await lookOver(window, example, look)))
    return found
  })
  if (faults.length > 0) expect.fail(`${faults.length} faults\n${faults.join('\n')}`)
}
