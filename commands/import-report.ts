import type { ImportReport, Outcome, RowReport, Stopped } from '../app/domain/directory/feed'
import { PROBLEMS, type Problem, type ProblemKey } from '../app/domain/directory/problem'
import type { Words } from '../app/i18n/words'

type Say = Words['t']

/** What happened, for the person who started it: a table, then a line for each row that wants a look. */
export function reportLines(report: ImportReport, seconds: string, t: Say): string[] {
  return [
    t('import:title', { source: report.source }),
    t('import:feed', { feed: report.feed }),
    '',
    ...countLines(report, t),
    t('import:done', { count: report.rows.length, seconds }),
    ...report.notes.map((note) => t(`import:note.${note.key}`, { value: note.value })),
    ...(report.dryRun ? [t('import:dry')] : []),
    ...mendedLines(report.rows, t),
    ...rowLines(report.rows, t),
  ]
}

function countLines({ counts }: ImportReport, t: Say): string[] {
  const lines = Object.entries(counts).map(
    ([outcome, count]) => [t(`import:outcome.${outcome}`), `${count}`] as const,
  )
  const width = Math.max(...lines.map(([name]) => name.length))
  return lines.map(([name, count]) => `${name.padEnd(width)}  ${count.padStart(6)}`)
}

function mendedLines(rows: RowReport[], t: Say): string[] {
  const found = new Map<ProblemKey, number[]>()
  for (const { row, problems } of rows) {
    for (const key of new Set(problems.map((problem) => problem.key))) {
      if (PROBLEMS[key] === 'mended') found.set(key, [...(found.get(key) ?? []), row])
    }
  }
  if (found.size === 0) return []
  const lines = [...found].map(([key, at]) =>
    t('import:in-rows', { what: t(`import:problem.${key}`), rows: runs(at) }),
  )
  return ['', t('import:mended'), ...lines]
}

/** 1, 2, 3, 7 as "1-3, 7". */
function runs(numbers: number[]): string {
  const found: [from: number, to: number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else found.push([number, number])
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}

const ALWAYS: Outcome[] = ['skipped', 'kept', 'closed']

function rowLines(rows: RowReport[], t: Say): string[] {
  const wanted = rows.filter(({ outcome, problems }) => ALWAYS.includes(outcome) || problems.some(isNews))
  if (wanted.length === 0) return ['', t('import:all-well')]
  return ['', t('import:look'), ...wanted.map((row) => rowLine(row, t))]
}

const isNews = ({ key }: Problem) => PROBLEMS[key] !== 'mended'

function rowLine({ row, name, outcome, problems }: RowReport, t: Say): string {
  const title = row === 0 ? 'row-unknown' : name ? 'row' : 'row-without-name'
  const said = problems.filter(isNews).map((problem) => {
    const where = problem.field ? `${problem.field}: ` : ''
    return where + t(`import:problem.${problem.key}`, { value: problem.value })
  })
  return [t(`import:${title}`, { row, name }), `[${t(`import:outcome.${outcome}`)}]`, ...said].join(' ')
}

export function stoppedLines(stopped: Stopped, t: Say): string[] {
  if (stopped.stopped !== 'too-many-closing') return [t(`import:stopped.${stopped.stopped}`)]
  const { closing, open } = stopped
  return [t('import:stopped.too-many-closing', { closing, open }), t('import:stopped.too-many-closing-help')]
}
