import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Everything that WCAG 2.2 asks for up to AAA, and what axe's makers think good beside it; but for colours. */
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
    'target-size': { enabled: true },
    // 4.5 to 1, where COLOURS ask for 7 to 1.
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: false },
    'link-in-text-block': { enabled: false },
  },
  resultTypes: ['violations'],
}

/** What another screen or other sizes can break on a page whose elements stay the same, beside its colours. */
const LAYOUT: RunOptions = {
  runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] },
  resultTypes: ['violations'],
}

/** What a change of colours can break: half of axe's work on a page. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
  resultTypes: ['violations'],
}

const MORE = { all: ALL, layout: LAYOUT, colours: undefined }
/** The colours are asked for always. */
export type AxeRules = keyof typeof MORE

/**
 * What axe finds on the page as it is now, a line each. Page scripts are needed: it hangs without.
 * @param goodFrames frames of pages whose colours were good: the same one in the same look is not judged again
 */
export async function findAxeFaults(
  page: Page,
  what: AxeRules = 'all',
  goodFrames?: Set<string>,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const more = MORE[what]
  const faults = more ? await runAxe(page, more) : []
  const frame = goodFrames ? await page.evaluate(readFrame) : []
  const known = frame.filter(({ looks }) => goodFrames?.has(looks))
  const colours = await runAxe(
    page,
    COLOURS,
    known.map(({ selector }) => selector),
  )
  if (colours.length === 0) for (const { looks } of frame) goodFrames?.add(looks)
  return [...faults, ...colours]
}

/** Runs in the page: what stands around every page, and the colours in which it is seen there. */
function readFrame() {
  return ['.site-header', '.site-footer'].flatMap((selector) => {
    const part = document.querySelector(selector)
    if (!part) return []
    const seen = Array.from(part.querySelectorAll('*'), (element) => {
      const { color, backgroundColor, backgroundImage, fontSize, fontWeight } = getComputedStyle(element)
      return [color, backgroundColor, backgroundImage, fontSize, fontWeight].join()
    })
    const html = part.outerHTML.replaceAll(/ (?:href|value)="[^"]*"/g, '')
    return [{ selector, looks: [innerWidth, html, ...seen].join(' ') }]
  })
}

async function runAxe(page: Page, rules: RunOptions, leftOut: string[] = []): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, { leftOut: string[]; rules: RunOptions }>(
    (asked) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      return axe.run({ include: [['html']], exclude: asked.leftOut.map((part) => [part]) }, asked.rules)
    },
    { leftOut, rules },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim()
      return `axe ${id}: ${target.join(' ')}: ${why}`
    }),
  )
}
