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
    const field = fieldName(problem.field, t)
    return (field ? `${field}: ` : '') + t(`import:problem.${problem.key}`, { value: problem.value })
  })
  return [t(`import:${title}`, { row, name }), `[${t(`import:outcome.${outcome}`)}]`, ...said].join(' ')
}

/** The last part of a path in a feed, by the word that staff know it by. */
const FIELDS: Record<string, string> = {
  name: 'name',
  description: 'description',
  url: 'url',
  website: 'url',
  email: 'email',
  phone: 'phone',
  number: 'phone',
  status: 'status',
  fees: 'fees',
  minimum_age: 'ages',
  maximum_age: 'ages',
  minAge: 'ages',
  maxAge: 'ages',
  assured_date: 'checked',
  last_modified: 'changed',
  schedules: 'schedules',
  byday: 'byday',
  opens_at: 'opens',
  closes_at: 'closes',
  valid_from: 'dates',
  valid_to: 'dates',
  dtstart: 'dates',
  interval: 'interval',
  cost_options: 'costs',
  amount: 'costs',
  option: 'costs',
  address_1: 'place',
  city: 'place',
  location: 'place',
  postal_code: 'postcode',
  latitude: 'position',
  longitude: 'position',
  accessibility: 'access',
  organization: 'organisation',
  attributes: 'terms',
  taxonomy_term: 'terms',
  id: 'id',
}

/** What a problem with no field of its own is about is said in its sentence. A field that nobody has a word for stays. */
function fieldName(path: string, t: Say): string {
  if (path === 'service_at_locations' || path === 'service_at_locations.location') return ''
  const parts = path.split('.')
  const known = FIELDS[parts.at(-1) ?? '']
  const name = known ? t(`import:field.${known}`) : path
  return parts[0] === 'organization' && parts.length > 1 ? `${t('import:field.organisation')}, ${name}` : name
}

export function stoppedLines(stopped: Stopped, t: Say): string[] {
  if (stopped.stopped !== 'too-many-closing') return [t(`import:stopped.${stopped.stopped}`)]
  const { closing, open } = stopped
  return [
    t('import:stopped.too-many-closing', { closing, open }),
    t('import:stopped.too-many-closing-help', { option: '--allow-closing' }),
  ]
}
