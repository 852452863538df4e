import { DAYS } from '../../activities/vocabulary'
import { dateOf, listOf } from '../../drafts/read'
import { type Offered, problem, type QuestionType } from './type'

const TIMES = ['morning', 'afternoon', 'evening'] as const

export const DAYS_OF_WEEK: Offered[] = DAYS.map((id) => ({
  id,
  key: `survey-questions:day.${id}`,
  picture: `day.${id}`,
}))
export const TIMES_OF_DAY: Offered[] = TIMES.map((id) => ({
  id,
  key: `survey-questions:time.${id}`,
  picture: `time.${id}`,
}))
const DAYS_AND_TIMES = [...DAYS_OF_WEEK, ...TIMES_OF_DAY]

const parts = (field: string) => ['day', 'month', 'year'].map((part) => `${field}-${part}`)

/** A day in three boxes, or days and times of the week. */
export const when: QuestionType = {
  fields: (question, field) => (question.when === 'date' ? parts(field) : [field]),
  many: (question, field) => (question.when === 'date' ? [] : [field]),
  check: (question, field, answers) => {
    if (question.when === 'date') return dateOf(answers, field) ? [] : problem(field, 'date')
    const given = listOf(answers[field])
    const known = given.every((id) => DAYS_AND_TIMES.some((one) => one.id === id))
    return given.length > 0 && known ? [] : problem(field, 'week')
  },
  rows: (question, field, answers) =>
    question.when === 'date'
      ? [{ choice: dateOf(answers, field) ?? '' }]
      : [...new Set(listOf(answers[field]))].map((choice) => ({ choice })),
  fill: (question, field, rows) => {
    if (question.when !== 'date') return { [field]: rows.map(({ choice = '' }) => choice) }
    const [year = '', month = '', day = ''] = rows[0]?.choice?.split('-') ?? []
    return Object.fromEntries(
      parts(field).map((name, index) => [
        name,
        [String(Number(day) || ''), String(Number(month) || ''), year][index] ?? '',
      ]),
    )
  },
  offers: (question) => (question.when === 'date' ? [] : DAYS_AND_TIMES),
  counts: 'choices',
}
