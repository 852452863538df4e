import type { ConsoleMessage, Page, Response } from 'playwright-core'

/** What a browser complains of while somebody uses its tab: mistakes of scripts, refused or missing files. */
export type Troubles = { list: string[] }

export function watchTroubles(page: Page): Troubles {
  const list: string[] = []
  page.on('pageerror', (error) => list.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOwnAnswer(message, page)) list.push(`console: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !isDocument(response)) {
      list.push(`${response.status()} ${response.url()}`)
    }
    if (response.status() >= 500) list.push(`${response.status()} ${response.url()}`)
  })
  return { list }
}

/** Chromium writes to the console that a page is not there, which is what the page itself says. */
const isOwnAnswer = (message: ConsoleMessage, page: Page) =>
  /^Failed to load resource: the server responded with a status of 4/.test(message.text()) &&
  (message.location().url === page.url() || message.location().url === '')

const isDocument = (response: Response) => response.request().isNavigationRequest()
