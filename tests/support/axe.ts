import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Everything that WCAG 2.2 asks for up to AAA, and what axe's makers think good beside it. */
const ALL: RunOptions = {
  runOnly: [
    'wcag2a',
    'wcag2aa',
    'wcag2aaa',
    'wcag21a',
    'wcag21aa',
    'wcag21aaa',
    'wcag22aa',
    'wcag22aaa',
    'best-practice',
  ],
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    // 4.5 to 1, where the rule above asks for 7 to 1.
    'color-contrast': { enabled: false },
  },
  resultTypes: ['violations'],
}

/** What a change of colours alone can break. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
  resultTypes: ['violations'],
}

/** What axe finds on the page as it is now, a line each. Page scripts are needed: it hangs without. */
export async function findAxeFaults(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (rules) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(rules),
    what === 'all' ? ALL : COLOURS,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim()
      return `axe ${id}: ${target.join(' ')}: ${why}`
    }),
  )
}
