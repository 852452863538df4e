import type { ClosureRow, SessionRow } from '../../../db/queries/activities-show'
import type { Closure, NextDate, TimetableDay } from './activity'
import { bankHolidaysBetween, isBankHoliday } from './bank-holidays'
import { addDays, type DateText, dateOf, dayNumber, dayOf, weekdayOf, weekNumber } from './dates'
import { partsOfDay } from './parts-of-day'
import { DAYS } from './vocabulary'

/** How many real dates a page names, and how far ahead they are looked for. */
const MOST_DATES = 4
const DAYS_AHEAD = 400
/** Closures are said 12 weeks before they begin. */
const CLOSURES_AHEAD = 84

/** Weekly sessions that are not over, by day, Monday first. */
export function weekOf(sessions: SessionRow[], today: DateText): TimetableDay[] {
  return DAYS.map((day) => ({
    day,
    sessions: sessions
      .filter((s) => s.day === day && !s.date && (s.lastDate ?? today) >= today)
      .map((s) => ({
        startsAt: s.startsAt,
        endsAt: s.endsAt,
        times: partsOfDay(s.startsAt, s.endsAt),
        everyWeeks: s.everyWeeks,
        firstDate: s.firstDate && s.firstDate > today ? s.firstDate : null,
        lastDate: s.lastDate,
        note: s.note,
      })),
  })).filter((one) => one.sessions.length > 0)
}

/** Sessions on one date that are still to come and not inside a closure. */
export const datesOf = (sessions: SessionRow[], closures: ClosureRow[], today: DateText): NextDate[] =>
  sessions
    .filter((s) => s.date && s.date >= today && !isClosed(closures, s.date))
    .map((s) => nextDate(s, s.date as DateText))

/**
 * The next 4 dates, with every session on them. Left out: closures, and weekly sessions on bank holidays, because a
 * closed door is worse than a date too few. Every other week without a first date says nothing sure, so nothing.
 */
export function nextDates(sessions: SessionRow[], closures: ClosureRow[], today: DateText): NextDate[] {
  const found: NextDate[] = []
  const start = dayNumber(today)
  for (let number = start, dates = 0; number < start + DAYS_AHEAD && dates < MOST_DATES; number++) {
    const held = sessions.filter((s) => (s.date ? dayNumber(s.date) === number : isWeeklyOn(s, number)))
    if (held.length === 0) continue
    const date = dateOf(number)
    const sure = isBankHoliday(date) ? held.filter((s) => s.date) : held
    if (sure.length === 0 || isClosed(closures, date)) continue
    found.push(...sure.map((s) => nextDate(s, date)).sort(byStart))
    dates++
  }
  return found
}

const byStart = (a: NextDate, b: NextDate) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1)

/** Closures that are on or begin soon; and bank holidays that fall on a session and that nobody has spoken about. */
export function closuresAhead(sessions: SessionRow[], closures: ClosureRow[], today: DateText): Closure[] {
  const until = addDays(today, CLOSURES_AHEAD)
  const said = closures
    .filter((c) => c.lastDate >= today && c.firstDate <= until)
    .map((c) => ({ ...c, ask: false }))
  const unsaid = bankHolidaysBetween(today, until)
    .filter((date) => sessions.some((s) => !s.date && isWeeklyOn(s, dayNumber(date))))
    .filter((date) => !isClosed(closures, date))
    .map((date): Closure => ({ firstDate: date, lastDate: date, reason: 'bank-holiday', ask: true }))
  return [...said, ...unsaid].sort((a, b) => (a.firstDate < b.firstDate ? -1 : 1))
}

const nextDate = (s: SessionRow, date: DateText): NextDate => ({
  date,
  day: dayOf(date),
  startsAt: s.startsAt,
  endsAt: s.endsAt,
  note: s.note,
})

const isClosed = (closures: ClosureRow[], date: DateText) =>
  closures.some((closure) => closure.firstDate <= date && date <= closure.lastDate)

/** Weeks on and off are counted from the week of the first date. */
function isWeeklyOn(session: SessionRow, number: number): boolean {
  if (session.day !== DAYS[weekdayOf(number)]) return false
  const date = dateOf(number)
  if ((session.firstDate && date < session.firstDate) || (session.lastDate && date > session.lastDate))
    return false
  if (session.everyWeeks <= 1) return true
  if (!session.firstDate) return false
  return (weekNumber(number) - weekNumber(dayNumber(session.firstDate))) % session.everyWeeks === 0
}
