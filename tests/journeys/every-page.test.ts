import { availableParallelism } from 'node:os'
import { describe, expect, test } from 'vitest'
import { type Example, listExamples, nameOf } from '../support/every-page'
import { startJourneys } from '../support/journeys'
import { type Look, lookOver, looksOf, STATE_LOOKS } from '../support/look-over'
import { importSmallFeed } from '../support/small-feed'
import { Windows } from '../support/windows'

/** Waiting for a free browser window counts too. */
const LONGEST = 600_000

const pages = await listExamples()
const journeys = startJourneys(importSmallFeed)
const windows = new Windows(Math.max(2, availableParallelism()))

describe.concurrent('every page', () => {
  for (const [page, ...states] of pages) {
    if (!page) continue
    test(nameOf(page), () => expectGood(page, looksOf(page)), LONGEST)
    for (const state of states) test(nameOf(state), () => expectGood(state, STATE_LOOKS), LONGEST)
  }
})

async function expectGood(example: Example, looks: Look[]) {
  const faults = await windows.use(journeys, async (window) => {
    const found: string[] = []
    for (const look of looks) found.push(...(await lookOver(window, example, look)))
    return found
  })
  if (faults.length > 0) expect.fail(`${faults.length} faults\n${faults.join('\n')}`)
}
