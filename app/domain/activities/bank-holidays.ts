import { type DateText, dateOf, dayNumber, weekdayOf } from './dates'

/**
 * Whether it is a bank holiday in England and Wales, by the Banking and Financial Dealings Act 1971 and its yearly
 * custom. Holidays that are proclaimed for one year only are not known here: providers say them as closures.
 */
export const isBankHoliday = (date: DateText): boolean => daysOf(Number(date.slice(0, 4))).includes(date)

/** Both days included, in order. */
export function bankHolidaysBetween(first: DateText, last: DateText): DateText[] {
  const years = [...new Set([first, last].map((date) => Number(date.slice(0, 4))))]
  return years.flatMap(daysOf).filter((date) => first <= date && date <= last)
}

const known = new Map<number, DateText[]>()

function daysOf(year: number): DateText[] {
  const days = known.get(year) ?? bankHolidaysOf(year)
  known.set(year, days)
  return days
}

export function bankHolidaysOf(year: number): DateText[] {
  const easter = easterSunday(year)
  const newYear = dayNumber(`${year}-01-01`)
  const christmas = dayNumber(`${year}-12-25`)
  return [
    newYear + daysToWeekday(newYear),
    easter - 2,
    easter + 1,
    mondayFrom(dayNumber(`${year}-05-01`)),
    mondayFrom(dayNumber(`${year}-05-25`)),
    mondayFrom(dayNumber(`${year}-08-25`)),
    ...christmasDays(christmas),
  ].map(dateOf)
}

/** Saturday waits 2 days for Monday, Sunday 1. */
const daysToWeekday = (day: number) => [0, 0, 0, 0, 0, 2, 1][weekdayOf(day)] as number

const mondayFrom = (day: number) => day + ((7 - weekdayOf(day)) % 7)

/** 25 and 26 December, or the first weekdays after them that are not taken. */
function christmasDays(christmas: number): [number, number] {
  const moved = { 4: [0, 3], 5: [2, 3], 6: [2, 1] }[weekdayOf(christmas)] ?? [0, 1]
  return [christmas + moved[0]!, christmas + moved[1]!]
}

/** The Gregorian rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return dayNumber(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}
