import { findWeekEntry, type WeekEntryRow } from '../../../db/queries/week'
import { addDays, type DateText } from '../activities/dates'
import { personOf, type Viewer } from '../people/viewer'
import { type Access, mayTouch, mightTouch } from '../sharing/decide'
import type { Ability } from '../sharing/topics'
import { todayInLondon } from '../site/today'
import { followTimetables, type Times } from './follow'
import { type Happening, happeningsBetween, readSource, type Source } from './happen'
import { UNDO_MS } from './list'

/** An entry, with leave to touch it and with everything that its days are worked out from. */
export type OwnEntry = { entry: WeekEntryRow; times: Times; source: Source; access: Access }

/**
 * An entry of the week that is open: the viewer's own, or that of the person whom they help just now.
 * @returns null when there is none, it is somebody else's, or it is not shared
 */
export function findOwnEntry(viewer: Viewer, id: string, ability: Ability, now: Date): OwnEntry | null {
  const entry = findWeekEntry(id)
  if (!entry) return null
  const access = mayTouch(viewer, { personId: entry.personId, topic: 'week', ability }, now)
  if (!access || viewer.kind !== 'member' || personOf(viewer) !== entry.personId) return null
  const source = readSource(entry.personId)
  const times = followTimetables(source.entries, source.sessions).get(entry.id)
  return times ? { entry, times, source, access } : null
}

/** Days of this entry alone. */
export const daysOf = ({ entry, source }: OwnEntry, first: DateText, last: DateText, today: DateText) =>
  happeningsBetween(source, first, last, today).filter(({ entryId }) => entryId === entry.id)

export type ShownEntry = Pick<
  WeekEntryRow,
  'id' | 'what' | 'picture' | 'place' | 'who' | 'how' | 'version' | 'slug' | 'writtenByName' | 'seenAt'
> &
  Pick<Times, 'day' | 'date' | 'part' | 'startsAt' | 'endsAt' | 'everyWeeks' | 'lastDate'> & {
    canChange: boolean
    follows: boolean
    /** The activity has another time now than the person knows, or is not on that day any more. */
    news: Times['news']
    knownTimes: { startsAt: string | null; endsAt: string | null }
    /** Taken away: whether it can still be put back. */
    removed: 'no' | 'can-come-back' | 'gone'
    /** The next days, with what is different on them. */
    next: Happening[]
    today: DateText
  }

const MOST_DAYS = 4
const DAYS_AHEAD = 120

/** Everything on the page of one entry. @returns null when there is nothing to see for this viewer */
export function showEntry(viewer: Viewer, id: string, now: Date): ShownEntry | null {
  const own = findOwnEntry(viewer, id, 'see', now)
  if (!own) return null
  const { entry, times } = own
  const today = todayInLondon(now)
  const { personId, startsAt, endsAt } = entry
  return {
    id,
    what: entry.what,
    picture: entry.picture,
    place: entry.place,
    who: entry.who,
    how: entry.how,
    version: entry.version,
    slug: entry.slug,
    writtenByName: entry.writtenByName,
    seenAt: entry.seenAt,
    day: times.day,
    date: times.date,
    part: times.part,
    startsAt: times.startsAt,
    endsAt: times.endsAt,
    everyWeeks: times.everyWeeks,
    lastDate: times.lastDate,
    canChange: mightTouch(viewer, { personId, topic: 'week', ability: 'do' }, now),
    follows: entry.follows === 1,
    news: times.news,
    knownTimes: { startsAt, endsAt },
    removed: removedState(entry, now),
    next: entry.removedAt ? [] : daysOf(own, today, addDays(today, DAYS_AHEAD), today).slice(0, MOST_DAYS),
    today,
  }
}

function removedState({ removedAt }: WeekEntryRow, now: Date): ShownEntry['removed'] {
  if (!removedAt) return 'no'
  return now.getTime() - Date.parse(removedAt) < UNDO_MS ? 'can-come-back' : 'gone'
}
