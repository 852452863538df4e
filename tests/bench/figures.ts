import { mkdirSync, writeFileSync } from 'node:fs'

/** One line of the bench: what was measured, and what it must be, where something is asked of it. */
export type Figure = { name: string; value: number; unit: string; atMost?: number; atLeast?: number }

export const isMet = ({ value, atMost, atLeast }: Figure): boolean =>
  (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast)

export const isAsked = ({ atMost, atLeast }: Figure) => atMost !== undefined || atLeast !== undefined

const round = (value: number) => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100)

function line(figure: Figure): string[] {
  const { name, value, unit, atMost, atLeast } = figure
  const target =
    atMost !== undefined ? `at most ${atMost}` : atLeast !== undefined ? `at least ${atLeast}` : ''
  return [name, `${round(value)} ${unit}`, target, isAsked(figure) ? (isMet(figure) ? 'met' : 'MISSED') : '']
}

export function printTable(figures: Figure[]): void {
  const lines = [['figure', 'measured', 'target', ''], ...figures.map(line)]
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  for (const cells of lines) console.log(cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '))
}

export function writeFigures(file: string, figures: Figure[], about: Record<string, unknown>): void {
  mkdirSync('build', { recursive: true })
  const all = figures.map((figure) => ({ ...figure, met: isAsked(figure) ? isMet(figure) : null }))
  const asked = figures.filter(isAsked)
  const missed = asked.filter((figure) => !isMet(figure)).map(({ name }) => name)
  writeFileSync(
    file,
    `${JSON.stringify({ ...about, met: asked.length - missed.length, missed, figures: all }, null, 2)}\n`,
  )
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
