import type { WeekEntryRow } from '../../../db/queries/week'
import { addDays, type DateText } from '../activities/dates'
import type { Day } from '../activities/vocabulary'
import { followTimetables, type Times } from './follow'
import { datesBetween, type Happening, happeningsBetween, isOn, type Source } from './happen'

/** An entry as a calendar has it: what repeats, less single days, and single days that are different. */
export type CalendarEvent = {
  /** The same for ever. */
  uid: string
  version: number
  /** When it was last changed, ISO 8601. */
  changedAt: string
  happening: Happening
  every: { day: Day; weeks: number; until: DateText | null } | null
  without: DateText[]
  /** Single days: `date` is the day that is different, `happening` what it is like, maybe on another day. */
  different: { date: DateText; happening: Happening }[]
}

/** Single days are worked out so far back and ahead, in days. Closed doors are said further ahead than that by nobody. */
const BACK = 90
const AHEAD = 400

/** What calendars are told of a week. */
export function buildEvents(source: Source, today: DateText): CalendarEvent[] {
  const times = followTimetables(source.entries, source.sessions)
  const [first, last] = [addDays(today, -BACK), addDays(today, AHEAD)]
  const found = happeningsBetween(source, first, last, today)
  return source.entries.flatMap((entry) => {
    const own = times.get(entry.id) as Times
    const days = found.filter(({ entryId }) => entryId === entry.id)
    const event = entry.removedAt ? null : buildEvent(entry, own, days, source)
    return event ? [event] : []
  })
}

function buildEvent(
  entry: WeekEntryRow,
  times: Times,
  days: Happening[],
  { changes }: Source,
): CalendarEvent | null {
  const first = firstDay(entry, times)
  const plain = days.find((one) => one.state === 'on')
  if (!first) return null
  const about = {
    uid: `${entry.id}@week.good-days`,
    version: entry.version,
    changedAt: latest(
      entry,
      changes.filter(({ entryId }) => entryId === entry.id).map(({ at }) => at),
    ),
  }
  if (times.date) {
    const held = days.find(({ state }) => state === 'on' || state === 'ask' || state === 'moved')
    return held ? { ...about, happening: held, every: null, without: [], different: [] } : null
  }
  const every = { day: times.day as Day, weeks: times.everyWeeks, until: times.lastDate }
  const happening = {
    ...(plain ?? days[0] ?? bare(entry, times)),
    ...timesAt(times, first),
    state: 'on' as const,
  }
  return { ...about, happening, every, ...differences(days) }
}

/** A day that moved is still the same day to a calendar: it knows it by the date on which it would have been. */
function differences(days: Happening[]): Pick<CalendarEvent, 'without' | 'different'> {
  const here = days.filter((one) => !(one.state === 'moved' && one.otherDate))
  const arrived = days.filter((one) => one.state === 'moved' && one.otherDate)
  const moved = here.filter(({ state }) => state === 'away')
  const landing = (date: DateText) => arrived.find(({ otherDate }) => otherDate === date)
  return {
    without: [
      ...here.filter(({ state }) => state === 'off' || state === 'closed'),
      ...moved.filter(({ date }) => !landing(date)),
    ].map(({ date }) => date),
    different: [
      ...here
        .filter(({ state, words }) => state === 'moved' || state === 'ask' || (state === 'on' && words))
        .map((happening) => ({ date: happening.date, happening })),
      ...moved.flatMap(({ date }) => {
        const happening = landing(date)
        return happening ? [{ date, happening }] : []
      }),
    ],
  }
}

/** Where the repeating starts: the first day on which it is on. */
function firstDay(entry: WeekEntryRow, times: Times): DateText | null {
  if (times.date) return times.date
  const from = times.firstDate ?? entry.createdAt.slice(0, 10)
  return (
    datesBetween(from, addDays(from, 7 * times.everyWeeks + 7)).find((date) => isOn(entry, times, date)) ??
    null
  )
}

const timesAt = ({ startsAt, endsAt, part }: Times, date: DateText) => ({ date, startsAt, endsAt, part })

const bare = ({ id, what, picture, place, who, how }: WeekEntryRow, times: Times): Happening => ({
  ...{ entryId: id, what, picture, place, who, how },
  ...timesAt(times, ''),
  state: 'on',
  reason: null,
  otherDate: null,
  newTime: false,
  words: '',
  writtenByName: null,
  seenAt: null,
})

const latest = ({ updatedAt }: WeekEntryRow, others: string[]) =>
  others.reduce((a, b) => (a > b ? a : b), updatedAt)
