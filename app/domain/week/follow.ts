import type { SessionRow } from '../../../db/queries/activities-show'
import type { OfActivity, WeekEntryRow } from '../../../db/queries/week'
import { partOf } from './entry'

/** When an entry is, now. */
export type Times = Pick<
  WeekEntryRow,
  'day' | 'date' | 'part' | 'startsAt' | 'endsAt' | 'everyWeeks' | 'lastDate'
> & {
  firstDate: string | null
  /** Weeks on and off are counted from the week of this day. */
  countedFrom: string | null
  /** What the activity did since the person last looked: another time, or not on this day any more. */
  news: 'time' | 'gone' | null
}

const ownTimes = (entry: WeekEntryRow, news: Times['news'] = null): Times => ({
  day: entry.day,
  date: entry.date,
  part: entry.part,
  startsAt: entry.startsAt,
  endsAt: entry.endsAt,
  everyWeeks: entry.everyWeeks,
  firstDate: entry.firstDate,
  lastDate: entry.lastDate,
  countedFrom: entry.firstDate,
  news,
})

/**
 * The times of each entry. One that follows its activity has the times of the activity's timetable as they are today:
 * people must not stand before a shut door because a group moved from 10 to 11. What the entry itself holds is what
 * the person knows, and so says whether there is news for them.
 *
 * A feed may give each line of a timetable a new id with every import, so an entry finds its line by what people
 * know it by: the same day at the same time, else the next free line of that day. When the activity does not run on
 * that day any more the entry stays and says "ask": it must not vanish from a fridge without a word.
 */
export function followTimetables(
  entries: readonly WeekEntryRow[],
  sessions: readonly OfActivity<SessionRow>[],
): Map<string, Times> {
  const times = new Map<string, Times>()
  const free = [...sessions]
  const following = entries.filter((entry) => entry.follows && entry.activityId && !entry.removedAt)
  const take = (entry: WeekEntryRow, isIt: (session: SessionRow) => boolean) => {
    const at = free.findIndex((s) => s.activityId === entry.activityId && isSameDay(s, entry) && isIt(s))
    const [session] = at < 0 ? [] : free.splice(at, 1)
    if (session) times.set(entry.id, timesOf(entry, session))
  }
  for (const entry of following) take(entry, ({ startsAt }) => startsAt === entry.startsAt)
  for (const entry of following) if (!times.has(entry.id)) take(entry, () => true)
  for (const entry of entries) {
    if (!times.has(entry.id)) times.set(entry.id, ownTimes(entry, following.includes(entry) ? 'gone' : null))
  }
  return times
}

const isSameDay = (session: SessionRow, entry: WeekEntryRow) =>
  entry.date ? session.date === entry.date : !session.date && session.day === entry.day

function timesOf(entry: WeekEntryRow, session: SessionRow): Times {
  const { startsAt, endsAt } = session
  const isSame = startsAt === entry.startsAt && endsAt === entry.endsAt
  return {
    day: entry.day,
    date: entry.date,
    part: isSame ? entry.part : partOf(startsAt, endsAt),
    startsAt,
    endsAt,
    everyWeeks: session.everyWeeks,
    firstDate: later(entry.firstDate, session.firstDate),
    lastDate: earlier(entry.lastDate, session.lastDate),
    // Without a first day nobody knows which weeks: the week in which the person began is one.
    countedFrom: session.firstDate ?? entry.firstDate,
    news: isSame ? null : 'time',
  }
}

const later = (a: string | null, b: string | null) => (a && b ? (a > b ? a : b) : (a ?? b))
const earlier = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : (a ?? b))
