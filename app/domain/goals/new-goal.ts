import { addMonths } from '../activities/dates'
import type { Answers, Flow, Problem, Question } from '../drafts/questions'
import { dateOf, textOf } from '../drafts/read'
import { ideasOf, isIdea, isWay } from './ways'

/** By when: some months from today, a date that the person chooses, or no date. */
export const BYS = ['1', '3', '6', 'date', 'none'] as const

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
  isIdea(textOf(idea)) && ideasOf(way).includes(textOf(idea)) ? textOf(idea) : null

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

/** By when: YYYY-MM-DD, or null for no date. @param today YYYY-MM-DD */
export function byDateOf(answers: Answers, today: string): string | null {
  const by = textOf(answers.by)
  if (by === 'date') return dateOf(answers)
  return /^[136]$/.test(by) ? addMonths(today, Number(by)) : null
}
