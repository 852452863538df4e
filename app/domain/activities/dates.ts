import { DAYS, type Day } from './vocabulary'

/** A day of the calendar of Europe/London, YYYY-MM-DD. Counted in whole days, so that no clock change matters. */
export type DateText = string

const DAY_MS = 86_400_000

/** Days since 1970-01-01. NaN when it is no date. */
export const dayNumber = (date: DateText): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS

export const dateOf = (number: number): DateText => new Date(number * DAY_MS).toISOString().slice(0, 10)

export const addDays = (date: DateText, days: number): DateText => dateOf(dayNumber(date) + days)

/** 1970-01-01 was a Thursday. 0 is Monday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

export const dayOf = (date: DateText): Day => DAYS[weekdayOf(dayNumber(date))] as Day

/** Weeks since the Monday before 1970-01-01: the same for all 7 days of a week, Monday first. */
export const weekNumber = (number: number): number => Math.floor((number + 3) / 7)

/** The same day of the month some months away, or the last day of a shorter month. */
export function addMonths(date: DateText, months: number): DateText {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return first.toISOString().slice(0, 10)
}

/** The Monday of its week. */
export const mondayOf = (date: DateText): DateText => addDays(date, -weekdayOf(dayNumber(date)))
