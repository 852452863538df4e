import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** The colours of every theme, worked out from the file as a browser would. `system` has none of its own. */
const css = readFileSync('app/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

const dark = '@media (prefers-color-scheme: dark)'
const more = '@media (prefers-contrast: more)'
const both = '@media (prefers-color-scheme: dark) and (prefers-contrast: more)'
const base = ':root,\n[data-colours]'
const auto = '[data-colours="auto"]'

const THEMES: Record<string, [media: string, selector: string][]> = {
  light: [['', base]],
  cream: [
    ['', base],
    ['', '[data-colours="cream"]'],
  ],
  dark: [
    ['', base],
    ['', '[data-colours="dark"]'],
  ],
  contrast: [
    ['', base],
    ['', '[data-colours="contrast"]'],
  ],
  'like a dark device': [
    ['', base],
    [dark, auto],
  ],
  'like a device with more contrast': [
    ['', base],
    [more, auto],
  ],
  'like a dark device with more contrast': [
    ['', base],
    [more, auto],
    [dark, auto],
    [both, auto],
  ],
}

/** Where words stand. */
const TEXT: Record<string, string[]> = {
  ink: ['ground', 'surface', 'brand-soft', 'sun-soft', 'wrong-soft', 'right-soft'],
  'ink-soft': ['ground', 'surface', 'brand-soft', 'sun-soft', 'right-soft'],
  link: ['ground', 'surface', 'brand-soft', 'sun-soft', 'right-soft'],
  brand: ['ground', 'surface', 'brand-soft'],
  'brand-ink': ['brand'],
  wrong: ['ground', 'surface', 'wrong-soft'],
  surface: ['wrong'],
  'sun-ink': ['sun'],
  sun: ['sun-ink'],
}
/** What shows where a control is, which one has the focus, and what is chosen. */
const EDGES: Record<string, string[]> = {
  edge: ['ground', 'surface', 'brand-soft', 'sun-soft'],
  brand: ['ground', 'surface', 'brand-soft'],
  wrong: ['ground', 'surface', 'wrong-soft'],
  right: ['ground', 'right-soft'],
  focus: ['ground', 'surface', 'brand-soft', 'sun-soft', 'wrong-soft', 'right-soft', 'focus-glow'],
}

describe.each(Object.entries(THEMES))('%s', (_name, layers) => {
  const colours = new Map(layers.flatMap(([media, selector]) => [...rulesOf(media, selector)]))
  test.each(pairs(TEXT))('%s on %s can be read: 7 to 1', (front, ground) => {
    expect(contrast(colours.get(front)!, colours.get(ground)!)).toBeGreaterThanOrEqual(7)
  })
  test.each(pairs(EDGES))('%s beside %s can be seen: 3 to 1', (front, ground) => {
    expect(contrast(colours.get(front)!, colours.get(ground)!)).toBeGreaterThanOrEqual(3)
  })
})

test('the device decides in the same colours as the setting', () => {
  expect(rulesOf(dark, auto)).toEqual(rulesOf('', '[data-colours="dark"]'))
})

function pairs(of: Record<string, string[]>): [string, string][] {
  return Object.entries(of).flatMap(([front, grounds]) => grounds.map((g): [string, string] => [front, g]))
}

function rulesOf(media: string, selector: string): Map<string, string> {
  const within = media ? blockAfter(css, `${media} {`) : css
  const found = [...blockAfter(within, `${selector} {`).matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)]
  expect(found.length, `${media} ${selector}`).toBeGreaterThan(3)
  return new Map(found.map(([, name, value]) => [name!, value!]))
}

/** What stands between the braces that `start` opens. */
function blockAfter(text: string, start: string): string {
  const from = text.search(new RegExp(`(^|\\n)[ \\t]*${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
  expect(from, start).toBeGreaterThanOrEqual(0)
  const open = text.indexOf('{', from)
  let depth = 1
  let at = open + 1
  for (; depth > 0 && at < text.length; at++) depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0
  return text.slice(open + 1, at - 1)
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dim + 0.05)
}
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
