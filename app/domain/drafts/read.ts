import { dayNumber } from '../activities/dates'
import type { Answers } from './questions'

/** An answer as a list: of none, one or many values. */
export const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value : typeof value === 'string' && value ? [value] : []

/** An answer as words; '' when there is none, or many. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** YYYY-MM-DD from three boxes; null when there is no such day. */
export function dateOf(answers: Answers, name = 'date'): string | null {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => textOf(answers[`${name}-${part}`]).trim())
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{4}$/.test(year ?? ''))
    return null
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const real = !Number.isNaN(dayNumber(date)) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
  return real && Number(year) >= 2000 && Number(year) <= 2200 ? date : null
}
