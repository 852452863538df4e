import { minutesOf } from '../activities/parts-of-day'
import type { Answers, Flow, Problem, Question } from '../drafts/questions'
import { dateOf, listOf, textOf } from '../drafts/read'
import { isDay, isIdea, isPart } from './entry'

/** How often: every week, every other week, one time. */
export const OFTEN = ['weekly', 'fortnightly', 'once'] as const
export type Often = (typeof OFTEN)[number]

/** In characters: a week on a fridge has no room for more. */
const LONGEST = 120

const need = (fine: boolean, at: string, key: string): Problem[] => (fine ? [] : [{ at, key }])
const short = (answers: Answers, at: string): Problem[] =>
  need(textOf(answers[at]).length <= LONGEST, at, 'week:error.long')

const isOnce = ({ often }: Answers) => often === 'once'

const WHAT: Question = {
  step: 'what',
  fields: ['idea', 'what'],
  check: (answers) => [
    ...need(isIdea(textOf(answers.idea)) || textOf(answers.what) !== '', 'idea', 'week:error.what'),
    ...short(answers, 'what'),
  ],
}
const OFTEN_QUESTION: Question = {
  step: 'often',
  fields: ['often'],
  check: ({ often }) => need(OFTEN.includes(often as Often), 'often', 'week:error.often'),
}
const DAYS_QUESTION: Question = {
  step: 'days',
  fields: ['days'],
  many: ['days'],
  asked: (answers) => !isOnce(answers),
  check: ({ days }) => need(listOf(days).some(isDay), 'days', 'week:error.days'),
}
/** Every other week: is this week one of them? */
const FIRST: Question = {
  step: 'first',
  fields: ['first'],
  asked: ({ often }) => often === 'fortnightly',
  check: ({ first }) => need(first === 'this' || first === 'next', 'first', 'week:error.first'),
}
const DATE: Question = {
  step: 'date',
  fields: ['date-day', 'date-month', 'date-year'],
  asked: isOnce,
  check: (answers) => need(dateOf(answers) !== null, 'date', 'week:error.date'),
}
const PART: Question = {
  step: 'part',
  fields: ['part'],
  check: ({ part }) => need(isPart(part), 'part', 'week:error.part'),
}
const TIME: Question = { step: 'time', fields: ['startsAt', 'endsAt'], canSkip: true, check: checkTimes }
const WHERE: Question = { step: 'where', fields: ['place'], canSkip: true, check: (a) => short(a, 'place') }
const WHO_QUESTION: Question = {
  step: 'who',
  fields: ['with', 'withWords'],
  canSkip: true,
  check: (answers) => short(answers, 'withWords'),
}
const HOW_QUESTION: Question = {
  step: 'how',
  fields: ['how', 'howWords'],
  canSkip: true,
  check: (answers) => short(answers, 'howWords'),
}

function checkTimes({ startsAt, endsAt }: Answers): Problem[] {
  const [starts, ends] = [textOf(startsAt), textOf(endsAt)].map((time) =>
    time ? minutesOf(time) : undefined,
  )
  if (starts === null || ends === null) return [{ at: 'startsAt', key: 'week:error.time' }]
  if (ends !== undefined && starts === undefined) return [{ at: 'startsAt', key: 'week:error.start' }]
  return need(ends === undefined || ends > (starts ?? 0), 'endsAt', 'week:error.end')
}

/** Something new in the week, one question a page. */
export const NEW_FLOW: Flow = {
  kind: 'week-new',
  questions: [
    WHAT,
    OFTEN_QUESTION,
    DAYS_QUESTION,
    FIRST,
    DATE,
    PART,
    TIME,
    WHERE,
    WHO_QUESTION,
    HOW_QUESTION,
  ],
}

/** The same for one entry, which is on one day: another day is another entry. */
export const CHANGE_FLOW: Flow = {
  kind: 'week-change',
  questions: [
    WHAT,
    { ...OFTEN_QUESTION, asked: (answers) => !isOnce(answers) },
    { ...DAYS_QUESTION, many: [], fields: ['days'] },
    FIRST,
    DATE,
    PART,
    TIME,
    WHERE,
    WHO_QUESTION,
    HOW_QUESTION,
  ],
}

/** Another day of the form "the same day", one of the next ones, or a date of one's own. */
export const OTHER_DATE = 'other'

export const movedTo = (answers: Answers): string | null =>
  answers.to === OTHER_DATE
    ? dateOf(answers, 'date')
    : /^\d{4}-\d\d-\d\d$/.test(textOf(answers.to))
      ? textOf(answers.to)
      : null

/** One day of an entry: another day, time or place. */
export const MOVE_FLOW: Flow = {
  kind: 'week-move',
  questions: [
    {
      step: 'to',
      fields: ['to', 'date-day', 'date-month', 'date-year'],
      check: (answers) =>
        need(movedTo(answers) !== null, answers.to === OTHER_DATE ? 'date' : 'to', 'week:error.date'),
    },
    TIME,
    WHERE,
    { step: 'words', fields: ['words'], canSkip: true, check: (answers) => short(answers, 'words') },
  ],
}
