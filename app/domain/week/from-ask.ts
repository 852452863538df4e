import { listSessions, type SessionRow } from '../../../db/queries/activities-show'
import { allOrNothing } from '../../../db/queries/transaction'
import { insertWeekEntry, type WeekEntryRow } from '../../../db/queries/week'
import { findStarted, hasEntriesOfAsk, type StartedRow } from '../../../db/queries/week-asks'
import { dayOf } from '../activities/dates'
import { partsOfDay } from '../activities/parts-of-day'
import { readWhen, type When } from '../asks/whens'
import type { Access } from '../sharing/decide'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { OWN_PICTURE, partOf } from './entry'

/**
 * Puts an activity that somebody starts into their week: its sessions that fit when they said they can come, or that
 * the offer was for, else all of them. A day too many is taken away with one press. Each entry follows the activity's
 * timetable from then on (follow.ts). The same ask twice is the same as once.
 *
 * Call it after leave was given, in the transaction of what starts it.
 * @returns how many entries there are; 0 when nobody knows yet when the activity is on
 */
export function putAskInWeek(
  { by }: Access,
  { askId, activityId, personId }: { askId: string; activityId: string; personId: string },
  now: Date,
): number {
  return allOrNothing(() => {
    const started = findStarted(askId, activityId)
    if (!started || hasEntriesOfAsk(askId)) return 0
    const today = todayInLondon(now)
    const open = listSessions(activityId).filter((s) => (s.date ?? s.lastDate ?? today) >= today)
    const chosen = chooseSessions(open, started)
    const at = now.toISOString()
    for (const session of chosen) {
      insertWeekEntry({
        id: newId(),
        personId,
        ...timesOf(session, today),
        what: started.activityName,
        picture: started.kind ? `kind.${started.kind}` : OWN_PICTURE,
        place: started.place ?? '',
        activityId,
        askId,
        follows: true,
        ...by,
        createdAt: at,
        updatedAt: at,
      })
    }
    return chosen.length
  })
}

function timesOf(session: SessionRow, today: string) {
  const { startsAt, endsAt, date, everyWeeks } = session
  const day = session.day as WeekEntryRow['day']
  const times = { startsAt, endsAt, part: partOf(startsAt, endsAt) }
  return date ? { date, ...times } : { day, everyWeeks, firstDate: today, ...times }
}

/** Weekly sessions alone, where there are any: single dates are extras then. */
function chooseSessions(sessions: SessionRow[], { whens, offeredOn, offeredAt }: StartedRow): SessionRow[] {
  const weekly = sessions.filter(({ date }) => !date)
  const all = weekly.length > 0 ? weekly : sessions
  const wanted = (JSON.parse(whens) as string[]).flatMap((key) => readWhen(key) ?? [])
  const fitting = all.filter((session) => wanted.some((when) => fits(session, when)))
  const exact = fitting.filter((session) =>
    wanted.some((when) => fits(session, when) && isExact(session, when)),
  )
  if (fitting.length > 0) return exact.length > 0 ? exact : fitting
  const offered = all.filter(
    (s) => offeredOn && dayOfSession(s) === dayOf(offeredOn) && (!offeredAt || s.startsAt === offeredAt),
  )
  return offered.length > 0 ? offered : all
}

const dayOfSession = ({ day, date }: SessionRow) => (date ? dayOf(date) : day)

/** A timetable may have changed since they asked: then the day alone counts. */
function fits(session: SessionRow, when: When): boolean {
  const times = partsOfDay(session.startsAt, session.endsAt)
  if (when.kind === 'part') return times.includes(when.part)
  if (when.kind === 'date') return session.date === when.date
  return when.kind === 'day' && dayOfSession(session) === when.day
}

const isExact = (session: SessionRow, when: When) =>
  when.kind !== 'day' || !when.startsAt || session.startsAt === when.startsAt
