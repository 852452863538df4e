import { markWeekSeen } from '../../../db/queries/week'
import { isBankHoliday } from '../activities/bank-holidays'
import { addDays, type DateText, dayNumber } from '../activities/dates'
import type { Viewer } from '../people/viewer'
import { mayTouch, mightTouch } from '../sharing/decide'
import { todayInLondon } from '../site/today'
import { datesBetween, type Happening, happeningsBetween, readSource } from './happen'

export type Day = { date: DateText; isToday: boolean; bankHoliday: boolean; happenings: Happening[] }

export type Week = {
  /** Its first day. */
  from: DateText
  today: DateText
  days: Day[]
  /** Whether whoever looks may change it. */
  canChange: boolean
  /** The person has nothing in any week, not only in this one. */
  isEmpty: boolean
  /** What was taken away in the last day, which can come back. */
  takenAway: { id: string; what: string; day: string | null; date: DateText | null }[]
}

/** What was taken away can be put back for so long, in milliseconds. */
export const UNDO_MS = 24 * 3600_000

/** How far a week may be from this one, in days: nobody plans further, and no loop runs longer. */
const FURTHEST = 370

/** The first day that an address names, or today: a week begins with today, because that is what people look for. */
function findFirst(named: string | null, today: DateText): DateText {
  const number = named && /^\d{4}-\d{2}-\d{2}$/.test(named) ? dayNumber(named) : Number.NaN
  const isNear = Math.abs(number - dayNumber(today)) <= FURTHEST
  return isNear ? (named as DateText) : today
}

/**
 * 7 days of a person's.
 * @param named the first of them, YYYY-MM-DD; today when it is null, far away or no day
 * @returns null when it is not shared
 */
export function listWeek(viewer: Viewer, personId: string, named: string | null, now: Date): Week | null {
  const access = mayTouch(viewer, { personId, topic: 'week', ability: 'see' }, now)
  if (!access) return null
  const today = todayInLondon(now)
  const from = findFirst(named, today)
  const source = readSource(personId)
  const found = happeningsBetween(source, from, addDays(from, 6), today)
  const undoSince = new Date(now.getTime() - UNDO_MS).toISOString()
  return {
    from,
    today,
    days: datesBetween(from, addDays(from, 6)).map((date) => ({
      date,
      isToday: date === today,
      bankHoliday: isBankHoliday(date),
      happenings: found.filter((one) => one.date === date),
    })),
    canChange: mightTouch(viewer, { personId, topic: 'week', ability: 'do' }, now),
    isEmpty: source.entries.every(({ removedAt }) => removedAt !== null),
    takenAway: source.entries
      .filter(({ removedAt }) => removedAt !== null && removedAt > undoSince)
      .map(({ id, what, day, date }) => ({ id, what, day, date })),
  }
}

/** The person's own page has shown what others wrote. A helper's look leaves it new. */
export function sawWeek(viewer: Viewer, personId: string, now: Date): void {
  const access = mayTouch(viewer, { personId, topic: 'week', ability: 'see' }, now)
  if (access?.as === 'self') markWeekSeen(personId, now.toISOString())
}

/** How far ahead "what is next" is looked for, in days. */
const LOOK_AHEAD = 14

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Both "HH:MM", so that they compare as text. What has no end is over 3 hours after its start. */
const isOver = ({ startsAt, endsAt }: Happening, time: string) => {
  const ends = endsAt ?? (startsAt && laterBy3Hours(startsAt))
  return ends !== null && ends > (startsAt ?? '') && ends <= time
}
const laterBy3Hours = (time: string) => {
  const hours = Number(time.slice(0, 2)) + 3
  return hours > 23 ? '24:00' : `${String(hours).padStart(2, '0')}${time.slice(2)}`
}

/** Nobody is to go anywhere for it. */
const isOff = ({ state }: Happening) => state === 'off' || state === 'away' || state === 'closed'

export type Next = {
  today: DateText
  /** What is still to come today. */
  left: Happening[]
  /** What should have been on today and is not: somebody may wait for the bus. */
  off: Happening[]
  /** The first thing after today. */
  after: Happening | null
}

/** What is next for a person: what is left of today, and the first thing after it. @returns null when it is not shared */
export function whatIsNext(viewer: Viewer, personId: string, now: Date): Next | null {
  if (!mayTouch(viewer, { personId, topic: 'week', ability: 'see' }, now)) return null
  const today = todayInLondon(now)
  const found = happeningsBetween(readSource(personId), today, addDays(today, LOOK_AHEAD), today)
  const ofToday = found.filter(({ date }) => date === today)
  const time = clock.format(now)
  return {
    today,
    left: ofToday.filter((one) => !isOff(one) && !isOver(one, time)),
    off: ofToday.filter(isOff),
    after: found.find((one) => one.date > today && !isOff(one)) ?? null,
  }
}
