import type { ClosureRow, SessionRow } from '../../../db/queries/activities-show'
import { atOneMoment } from '../../../db/queries/snapshot'
import {
  listWeekChanges,
  listWeekClosures,
  listWeekEntries,
  listWeekSessions,
  type OfActivity,
  type WeekChangeRow,
  type WeekEntryRow,
} from '../../../db/queries/week'
import { isBankHoliday } from '../activities/bank-holidays'
import { type DateText, dateOf, dayNumber, dayOf, weekNumber } from '../activities/dates'
import { todayInLondon } from '../site/today'
import { PARTS, type Part, partOf } from './entry'
import { followTimetables, type Times } from './follow'

/** Why something is not on, or why nobody can be sure. 'stopped': the activity closed for good or for now. */
export type Reason = ClosureRow['reason'] | 'stopped' | 'timetable'

/** One thing on one day of somebody's week. */
export type Happening = {
  entryId: string
  date: DateText
  part: Part
  startsAt: string | null
  endsAt: string | null
  /** Own words, or a key of IDEAS, WHO and HOW. */
  what: string
  picture: string
  place: string
  who: string
  how: string
  /**
   * 'off': the person or whoever helps them said so. 'away': moved from here to `otherDate`. 'moved': it is here, at
   * another time or place, or from `otherDate`. 'closed': the activity says so. 'ask': it may not be on.
   */
  state: 'on' | 'off' | 'away' | 'moved' | 'closed' | 'ask'
  reason: Reason | null
  otherDate: DateText | null
  /** The activity's timetable has another time than the person knows. */
  newTime: boolean
  words: string
  /** Of whoever wrote the entry or the change of this day. */
  writtenByName: string | null
  seenAt: string | null
}

/** Everything that a week is worked out from. */
export type Source = {
  entries: WeekEntryRow[]
  changes: WeekChangeRow[]
  sessions: OfActivity<SessionRow>[]
  closures: OfActivity<ClosureRow>[]
}

export const readSource = (personId: string): Source =>
  atOneMoment(() => ({
    entries: listWeekEntries(personId),
    changes: listWeekChanges(personId),
    sessions: listWeekSessions(personId),
    closures: listWeekClosures(personId),
  }))

/** What is on from one day to another, both included, in the order of the day. @param today after it, what closed is off */
export function happeningsBetween(
  source: Source,
  first: DateText,
  last: DateText,
  today: DateText,
): Happening[] {
  const times = followTimetables(source.entries, source.sessions)
  const found = source.entries.flatMap((entry) => {
    const own = times.get(entry.id) as Times
    const changes = source.changes.filter(({ entryId }) => entryId === entry.id)
    const closures = source.closures.filter(({ activityId }) => activityId === entry.activityId)
    const here = datesBetween(first, last).filter((date) => isOn(entry, own, date))
    return [
      ...here.map((date) => onDate({ entry, times: own, changes, closures, today }, date)),
      ...changes
        .filter((c) => c.toDate && c.toDate !== c.date && c.toDate >= first && c.toDate <= last)
        .filter((c) => isOn(entry, own, c.date))
        .map((change) => movedHere(entry, own, change)),
    ]
  })
  return found.sort(inOrder)
}

export const datesBetween = (first: DateText, last: DateText): DateText[] => {
  const start = dayNumber(first)
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, i) => dateOf(start + i))
}

/** Whether an entry falls on a day, before anybody said anything about this one day. */
export function isOn(entry: WeekEntryRow, times: Times, date: DateText): boolean {
  if (entry.removedAt && date >= todayInLondon(new Date(entry.removedAt))) return false
  if (times.date) return times.date === date
  if (times.day !== dayOf(date)) return false
  if (times.firstDate && date < times.firstDate) return false
  if (times.lastDate && date > times.lastDate) return false
  if (times.everyWeeks <= 1 || !times.countedFrom) return true
  const weeks = weekNumber(dayNumber(date)) - weekNumber(dayNumber(times.countedFrom))
  return weeks % times.everyWeeks === 0
}

type About = {
  entry: WeekEntryRow
  times: Times
  changes: WeekChangeRow[]
  closures: ClosureRow[]
  today: DateText
}

/** What the person said of this day wins over what the activity says, and that over what the calendar says. */
function onDate({ entry, times, changes, closures, today }: About, date: DateText): Happening {
  const plain = plainHappening(entry, times, date)
  const change = changes.find((one) => one.date === date)
  if (change) return changed(plain, change)
  const closure = closures.find((one) => one.firstDate <= date && date <= one.lastDate)
  if (closure) return { ...plain, state: 'closed', reason: closure.reason }
  if (!entry.activityId || date < today) return plain
  if (entry.activityStatus !== 'active') return { ...plain, state: 'closed', reason: 'stopped' }
  if (times.news === 'gone') return { ...plain, state: 'ask', reason: 'timetable' }
  if (times.day && isBankHoliday(date)) return { ...plain, state: 'ask', reason: 'bank-holiday' }
  return plain
}

function changed(plain: Happening, change: WeekChangeRow): Happening {
  const by = { words: change.words, writtenByName: change.writtenByName, seenAt: change.seenAt }
  if (change.kind === 'on') return { ...plain, ...by }
  if (change.kind === 'not-on') return { ...plain, ...by, state: 'off' }
  if (change.toDate && change.toDate !== change.date) {
    return { ...plain, ...by, state: 'away', otherDate: change.toDate }
  }
  return { ...plain, ...by, ...placed(plain, change), state: 'moved' }
}

const movedHere = (entry: WeekEntryRow, times: Times, change: WeekChangeRow): Happening => {
  const plain = plainHappening(entry, times, change.toDate as DateText)
  const by = { words: change.words, writtenByName: change.writtenByName, seenAt: change.seenAt }
  return { ...plain, ...by, ...placed(plain, change), state: 'moved', otherDate: change.date }
}

/** Where and when it is on that day; what the change does not say stays. */
const placed = (plain: Happening, { startsAt, endsAt, place }: WeekChangeRow) => ({
  ...(startsAt ? { startsAt, endsAt, part: partOf(startsAt, endsAt) } : {}),
  place: place ?? plain.place,
})

const plainHappening = (entry: WeekEntryRow, times: Times, date: DateText): Happening => ({
  entryId: entry.id,
  date,
  part: times.part,
  startsAt: times.startsAt,
  endsAt: times.endsAt,
  what: entry.what,
  picture: entry.picture,
  place: entry.place,
  who: entry.who,
  how: entry.how,
  state: 'on',
  reason: null,
  otherDate: null,
  newTime: times.news === 'time',
  words: '',
  writtenByName: entry.writtenByName,
  seenAt: entry.seenAt,
})

/** What has no time comes first in its part of the day. */
const inOrder = (a: Happening, b: Happening) =>
  a.date.localeCompare(b.date) ||
  PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
  (a.startsAt ?? '').localeCompare(b.startsAt ?? '')
