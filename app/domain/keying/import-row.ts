import { type Answers, SKIPPED } from '../drafts/questions'
import { textOf } from '../drafts/read'
import { type Definition, stepsOf } from '../surveys/definition'
import { HELPER_STEP, isAsked, QUOTE_STEP, WHO_STEP } from '../surveys/flow'
import { type Given, readSheet } from './given'
import { CHANNEL_COLUMN, type Column, columnsOf, namesOfChoice, SENT_COLUMN } from './import-columns'
import type { FileRow } from './import-file'
import { dateNames, LANG_STEP, NOT_SURE, placeName } from './questions'

/** Something wrong with a cell: the name of its column, a message key, and what stood there. */
export type CellProblem = { at: string; key: string; value?: string }

export type ReadRow = {
  answers: Answers
  channel: 'paper' | 'phone' | 'import'
  /** YYYY-MM-DD, or null: the day on which the file is taken in. */
  sentOn: string | null
  problems: CellProblem[]
  /** What is left out of a row that is taken in otherwise. */
  notes: CellProblem[]
}

/** What a file's rows are read against. @param say says a message key in English */
export type Reading = {
  definition: Definition
  columns: Column[]
  names: Map<string, Map<string, string>>
  towns: readonly string[]
  today: string
}

export function readingOf(
  definition: Definition,
  towns: readonly string[],
  today: string,
  say: (key: string) => string,
): Reading {
  const columns = columnsOf(definition)
  const names = new Map(
    columns.map(({ name, values }) => [
      name,
      // The first choice of a name has it: ids come before words.
      new Map(
        values
          .flatMap((one) => namesOfChoice(one, say).map((word) => [plain(word), one.id] as const))
          .reverse(),
      ),
    ]),
  )
  return { definition, columns, names, towns, today }
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/\[\[[^|\]]*\||\]\]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "I am not sure", as people write it in a cell. */
const UNSURE_WORDS = ['?', 'unsure', 'not sure', 'i am not sure', 'i m not sure', 'don t know', 'do not know']
const isUnsure = (cell: string) => cell === '?' || UNSURE_WORDS.includes(plain(cell))

const EMPTY: ReadRow = {
  answers: {},
  channel: 'import',
  sentOn: null,
  problems: [{ at: '', key: 'answers-file:problem.empty' }],
  notes: [],
}

/** One row of a file as answers. Nothing is guessed: what is not understood is a problem, and the row stays out. */
export function readRow(reading: Reading, { cells }: FileRow): ReadRow {
  const given: Given = {}
  const problems: CellProblem[] = []
  if (Object.keys(cells).length === 0) return EMPTY
  for (const column of reading.columns) {
    const cell = cells[column.name]
    if (cell) problems.push(...readCell(reading, column, cell, given))
  }
  const { answers, problems: found } = readSheet(reading.definition, given, reading.towns)
  for (const { at: field, key } of found) {
    const at = reading.columns.find((column) => column.field === field)?.name ?? field
    if (!problems.some((one) => one.at === at)) problems.push({ at, key, value: cells[at] })
  }
  const channel = textOf(given[CHANNEL_COLUMN]?.[0]) as ReadRow['channel']
  const sentOn = given[SENT_COLUMN]?.[0] ?? null
  if (sentOn && sentOn > reading.today)
    problems.push({ at: SENT_COLUMN, key: 'answers-file:problem.future', value: cells[SENT_COLUMN] })
  if (!hasAnswers(reading.definition, answers) && problems.length === 0)
    problems.push({ at: '', key: 'answers-file:problem.empty' })
  return { answers, channel: channel || 'import', sentOn, problems, notes: notAsked(reading, cells, answers) }
}

function readCell(reading: Reading, column: Column, cell: string, given: Given): CellProblem[] {
  const { name, field, kind, step, canBeUnsure } = column
  if (cell.length > LONGEST) return [{ at: name, key: 'shared:error.too-long', value: cell }]
  if (step && canBeUnsure && isUnsure(cell)) {
    given[field] = [NOT_SURE]
    return []
  }
  if (kind === 'date') return readDate(column, cell, given)
  if (kind === 'number') given[field] = [cell.replaceAll(/[\s,]|\.0+$/g, '')]
  else if (kind === 'words' || kind === 'sheet') given[field] = [cell]
  else return readChoices(reading, column, cell, given)
  return []
}

/** As much as a box on the screen takes. */
const LONGEST = 4000

function readChoices(
  reading: Reading,
  { name, field, kind, step }: Column,
  cell: string,
  given: Given,
): CellProblem[] {
  const known = reading.names.get(name) ?? new Map()
  // The whole cell may be the words of one choice, with a semicolon in them.
  const whole = known.get(plain(cell))
  const parts = kind === 'one' || whole ? [cell] : cell.split(';').filter((part) => part.trim())
  const ids = parts.map((part) => known.get(plain(part)))
  const wrong = parts.filter((_, at) => !ids[at])
  if (wrong.length > 0) {
    return [{ at: name, key: 'answers-file:problem.choice', value: wrong.join('; ').slice(0, 80) }]
  }
  if (kind === 'order' && step) {
    for (const [at, id] of ids.entries()) given[placeName(step.step, id as string)] = [String(at + 1)]
  } else given[field] = [...new Set(ids as string[])]
  return []
}

/** 2026-12-07, 7/12/2026 and 07.12.2026; the day before the month, as everywhere here. */
function readDate({ name, step }: Column, cell: string, given: Given): CellProblem[] {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(cell) ?? []
  const [, d, m, y] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell) ?? []
  const parts = year ? [day, month, year] : d ? [d, m, y] : null
  const [theDay = '', theMonth = '', theYear = ''] = parts ?? []
  const date = `${theYear}-${theMonth.padStart(2, '0')}-${theDay.padStart(2, '0')}`
  if (!parts || !isDay(date)) return [{ at: name, key: 'answers-file:problem.date', value: cell }]
  if (!step) given[name] = [date]
  else for (const [at, field] of dateNames(step.step).entries()) given[field] = [parts[at] as string]
  return []
}

const isDay = (date: string) => {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) && date >= '2000'
}

const OWN = [WHO_STEP, HELPER_STEP, 'help', QUOTE_STEP, LANG_STEP]

const hasAnswers = (definition: Definition, answers: Answers) =>
  stepsOf(definition).some(({ step }) => !answers[step + SKIPPED]) &&
  Object.keys(answers).some((name) => !OWN.includes(name) && !name.endsWith(SKIPPED))

/** Answers to questions that this person would not have been asked: they are left out, and that is said. */
function notAsked(
  { definition, columns }: Reading,
  cells: Record<string, string>,
  answers: Answers,
): CellProblem[] {
  return columns.flatMap(({ name, step }) =>
    step && cells[name] && !isAsked(definition, step.question.id, answers)
      ? [{ at: name, key: 'answers-file:problem.not-asked' }]
      : [],
  )
}
