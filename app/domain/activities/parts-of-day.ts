import { TIMES, type TimeOfDay } from './vocabulary'

const NOON = 12 * 60
const EVENING = 17 * 60

/** Minutes since midnight, or null when it is no time. */
export function minutesOf(time: string | null): number | null {
  const parts = time?.match(/^(\d{1,2}):(\d{2})/)
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null
}

/**
 * The parts of the day that a session touches: morning until 12:00, afternoon until 17:00.
 * Without an end only its start counts; an end before the start is on the next day.
 */
export function partsOfDay(startsAt: string | null, endsAt: string | null): TimeOfDay[] {
  const starts = minutesOf(startsAt)
  if (starts === null) return []
  const said = minutesOf(endsAt) ?? starts + 1
  const ends = said <= starts ? 24 * 60 : said
  const touches = [starts < NOON, starts < EVENING && ends > NOON, ends > EVENING]
  return TIMES.filter((_, i) => touches[i])
}
