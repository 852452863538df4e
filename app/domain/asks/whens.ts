import type { Activity } from '../activities/activity'
import { DAYS, type Day, TIMES, type TimeOfDay } from '../activities/vocabulary'
import { ANY } from './ask-flow'

/** A time that somebody can choose, read from its key. Times are local, "HH:MM". */
export type When =
  | { kind: 'any' }
  | { kind: 'part'; part: TimeOfDay }
  | { kind: 'day'; day: Day; startsAt: string | null; endsAt: string | null }
  | { kind: 'date'; date: string; startsAt: string | null; endsAt: string | null }

/** More than so many would be a list to search in. */
const MOST = 14

/** The times of an activity as keys: its week, its dates, else the parts of a day. */
export function whensOf({ week, dates }: Pick<Activity, 'week' | 'dates'>): string[] {
  const weekly = week.flatMap(({ day, sessions }) => sessions.map((one) => keyOf(day, one)))
  const once = dates.map((one) => keyOf(one.date, one))
  const known = [...new Set([...weekly, ...once])].slice(0, MOST)
  return known.length > 0 ? known : [...TIMES]
}

const keyOf = (day: string, { startsAt, endsAt }: { startsAt: string | null; endsAt: string | null }) =>
  [day, startsAt, endsAt].filter(Boolean).join(' ')

/** @returns null for what no form of ours sends */
export function readWhen(key: string): When | null {
  if (key === ANY) return { kind: 'any' }
  const part = TIMES.find((time) => time === key)
  if (part) return { kind: 'part', part }
  const [first = '', ...times] = key.split(' ')
  if (times.length > 2 || times.some((time) => !/^\d{2}:\d{2}$/.test(time))) return null
  const [startsAt = null, endsAt = null] = times
  const day = DAYS.find((one) => one === first)
  if (day) return { kind: 'day', day, startsAt, endsAt }
  return /^\d{4}-\d{2}-\d{2}$/.test(first) ? { kind: 'date', date: first, startsAt, endsAt } : null
}
