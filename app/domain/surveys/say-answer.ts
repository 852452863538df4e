import { type Answers, SKIPPED, UNSURE } from '../drafts/questions'
import type { Step, SurveyQuestion, Texts } from './definition'
import { typeOf } from './question-types'
import { OTHER } from './question-types/type'

/** A stored row, or what will be stored of an answer in a draft. */
export type SaidRow = {
  state?: string
  choice?: string | null
  number?: number | null
  words?: string | null
  fileId?: string | null
}

/** One thing that somebody answered, with what a page needs to say it. */
export type SaidPart = {
  /** The survey's own words for it, in Easy Read and maybe in detail. */
  texts?: Texts
  detailed?: Texts
  /** A message key, where every survey says it with the same words. */
  key?: string
  /** The person's own words. */
  words?: string
  /** A number, with its unit; for things in an order, their place from 1. */
  number?: number
  unit?: Texts
  place?: number
  /** YYYY-MM-DD */
  date?: string
  /** A key of the picture registry. */
  picture?: string
  file?: { id: string; kind: 'photo' | 'voice' }
}

/** `open`: not answered yet. */
export type SaidAnswer = { state: 'answered' | 'unsure' | 'skipped' | 'open'; parts: SaidPart[] }

/** What stored rows of one question (or of one thing of its list) say, in the order in which a page says it. */
export function sayAnswer(question: SurveyQuestion, rows: readonly SaidRow[]): SaidAnswer {
  const [first] = rows
  if (!first) return { state: 'open', parts: [] }
  if (first.state === 'unsure' || first.state === 'skipped') return { state: first.state, parts: [] }
  const sorted =
    question.kind === 'order' ? [...rows].sort((a, b) => (a.number ?? 0) - (b.number ?? 0)) : rows
  return { state: 'answered', parts: sorted.flatMap((row) => sayRow(question, row)) }
}

/** The same for what stands in a draft or in a form. A wrong answer is open. */
export function sayGiven({ step, question }: Pick<Step, 'step' | 'question'>, answers: Answers): SaidAnswer {
  if (answers[step + UNSURE]) return { state: 'unsure', parts: [] }
  if (answers[step + SKIPPED]) return { state: 'skipped', parts: [] }
  const type = typeOf(question)
  if (type.check(question, step, answers).length > 0) return { state: 'open', parts: [] }
  return sayAnswer(question, type.rows(question, step, answers))
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

function sayRow(question: SurveyQuestion, row: SaidRow): SaidPart[] {
  const words = row.words || undefined
  if (row.fileId) {
    return [{ file: { id: row.fileId, kind: row.choice === 'photo' ? 'photo' : 'voice' } }]
  }
  if (question.kind === 'number')
    return row.number == null ? [] : [{ number: row.number, unit: question.unit }]
  if (question.kind === 'when' && DAY.test(row.choice ?? '')) return [{ date: row.choice ?? '' }]
  if (!row.choice) return words ? [{ words }] : []
  const offered = typeOf(question)
    .offers(question)
    .find(({ id }) => id === row.choice)
  if (!offered) return [sayUnknown(question, row.choice, words)]
  const { id: _id, ...said } = offered
  return [{ ...said, words, ...(question.kind === 'order' ? { place: row.number ?? 0 } : {}) }]
}

/** A town, or a choice that this version of the survey does not have. */
const sayUnknown = (question: SurveyQuestion, choice: string, words: string | undefined): SaidPart =>
  question.kind === 'place' && choice === OTHER
    ? { key: 'survey-questions:place.other', words }
    : { words: choice }
