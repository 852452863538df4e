import { findActivityForGoal } from '../../../db/queries/goals'
import { addMonths, dayNumber } from '../activities/dates'
import type { Answers } from '../drafts/draft'
import type { Flow, Problem, Question } from '../drafts/flow'
import type { Viewer } from '../people/viewer'
import { couldDo } from './access'
import { ideasOf, isIdea, isWay, type Way, wayOfKind } from './ways'

/** By when: some months from today, a date that the person chooses, or no date. */
export const BYS = ['1', '3', '6', 'date', 'none'] as const

export const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value : typeof value === 'string' && value ? [value] : []

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const filled = (answers: Answers, ...fields: string[]) =>
  fields.some((field) => (answers[field]?.length ?? 0) > 0)

const need =
  (at: string, key: string, ...fields: string[]) =>
  (answers: Answers): Problem[] =>
    filled(answers, ...fields) ? [] : [{ at, key }]

/** What the person wants, in any of four ways. An idea of another way, chosen before, counts no more. */
const checkWhat = (answers: Answers): Problem[] =>
  filled(answers, 'words', 'photoId', 'voiceId') || ideaOf(answers)
    ? []
    : [{ at: ideasOf(answers.way).length > 0 ? 'idea' : 'words', key: 'goals:error.what' }]

export const ideaOf = ({ way, idea }: Answers): string | null =>
  isIdea(text(idea)) && ideasOf(way).includes(text(idea)) ? text(idea) : null

const WAY: Question = {
  step: 'way',
  fields: ['way'],
  check: ({ way }) => (isWay(way) ? [] : [{ at: 'way', key: 'goals:error.way' }]),
}
const WHAT: Question = { step: 'what', fields: ['idea', 'words', 'photoId', 'voiceId'], check: checkWhat }
const WHY: Question = { step: 'why', fields: ['whys', 'why'], many: ['whys'], canSkip: true }

/** Of what a person may change on a page of its own, too. */
export const PARTS = {
  way: WAY,
  what: WHAT,
  why: WHY,
  helps: { step: 'helps', fields: ['helpers', 'helps'], many: ['helpers'], canSkip: true, canBeUnsure: true },
  by: {
    step: 'by',
    fields: ['by'],
    canSkip: true,
    check: need('by', 'goals:error.by', 'by'),
  },
  date: {
    step: 'date',
    fields: ['date-day', 'date-month', 'date-year'],
    asked: ({ by }: Answers) => by === 'date',
    check: (answers: Answers) => (dateOf(answers) ? [] : [{ at: 'date', key: 'goals:error.date' }]),
  },
  know: { step: 'know', fields: ['knows', 'howKnow'], many: ['knows'], canSkip: true, canBeUnsure: true },
} satisfies Record<string, Question>

/** One question a page. Who can see it is asked of the person alone, where there is somebody to ask about. */
export const newGoalFlow = (canShare: boolean): Flow => ({
  kind: 'goal',
  questions: [
    PARTS.way,
    PARTS.what,
    PARTS.why,
    { step: 'first', fields: ['firsts', 'first'], many: ['firsts'], canSkip: true, canBeUnsure: true },
    PARTS.helps,
    PARTS.by,
    PARTS.date,
    PARTS.know,
    {
      step: 'see',
      fields: ['see'],
      asked: () => canShare,
      check: need('see', 'goals:error.see', 'see'),
    },
    {
      step: 'people',
      fields: ['people'],
      many: ['people'],
      asked: ({ see }) => canShare && see === 'some',
      check: need('people', 'goals:error.people', 'people'),
    },
  ],
})

/** A supporter who may only see suggests a goal with fewer questions: the rest is the person's to say. */
export const SUGGESTION_FLOW: Flow = { kind: 'goal-suggestion', questions: [WAY, WHAT, WHY] }

/** YYYY-MM-DD from three boxes; null when there is no such day. */
export function dateOf(answers: Answers, name = 'date'): string | null {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => text(answers[`${name}-${part}`]).trim())
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{4}$/.test(year ?? ''))
    return null
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const real = !Number.isNaN(dayNumber(date)) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
  return real && Number(year) >= 2000 && Number(year) <= 2200 ? date : null
}

/** By when: YYYY-MM-DD, or null for no date. @param today YYYY-MM-DD */
export function byDateOf(answers: Answers, today: string): string | null {
  const by = text(answers.by)
  if (by === 'date') return dateOf(answers)
  return /^[136]$/.test(by) ? addMonths(today, Number(by)) : null
}

/**
 * What a goal begins with when it comes from an activity: its way. Its name stands in the page's words.
 * @returns null when there is no such activity
 */
export function startFromActivity(slug: string, lang: string): { name: string; way: Way; id: string } | null {
  const found = slug ? findActivityForGoal(slug, lang) : undefined
  if (!found) return null
  return { id: found.id, name: found.name, way: isWay(found.live) ? found.live : wayOfKind(found.kind) }
}

/** How the viewer adds a goal here: 'make' or 'suggest'. */
export const isSuggestion = (viewer: Viewer, personId: string, now: Date) => !couldDo(viewer, personId, now)
