import { takeTurn } from '../../../db/queries/rate'
import { noteLook } from '../../../db/queries/sharing'
import { allOrNothing } from '../../../db/queries/transaction'
import {
  endCalendars,
  findCalendar,
  findCalendarOf,
  insertCalendar,
  noteCalendarUse,
} from '../../../db/queries/week-calendar'
import type { Viewer } from '../people/viewer'
import { mayTouch, mightTouch } from '../sharing/decide'
import { hashOf } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { buildEvents, type CalendarEvent } from './events'
import { readSource } from './happen'

/**
 * Whether somebody may have an address of their week for calendars. It lets whoever holds it see the week for good:
 * so the person alone makes it, not a helper, and not with a card alone.
 */
export const mayHaveCalendar = (viewer: Viewer, personId: string, now: Date): boolean =>
  mightTouch(viewer, { personId, topic: 'data', ability: 'do' }, now)

const leave = (viewer: Viewer, personId: string, now: Date) =>
  mayTouch(viewer, { personId, topic: 'data', ability: 'do' }, now)

/** The address that is good now, without its secret: that is not kept. @returns null when it is refused */
export function showCalendar(viewer: Viewer, personId: string, now: Date) {
  if (!leave(viewer, personId, now)) return null
  const row = findCalendarOf(personId)
  return { since: row?.createdAt ?? null, usedAt: row?.usedAt ?? null }
}

const SECRET = /^[\w-]{43}$/

/**
 * Makes an address good, in place of the one before.
 * @param secret what `newSecret` made for the form. Coming back with the form, it is the form's key as well: pressed
 *   twice, it is the same address both times, and both answers can show it
 * @returns whether it is good; null when it is refused
 */
export function makeCalendar(viewer: Viewer, personId: string, secret: string, now: Date): boolean | null {
  if (!leave(viewer, personId, now)) return null
  if (!SECRET.test(secret)) return false
  const [id, at] = [hashOf(secret), now.toISOString()]
  return allOrNothing(() => {
    const isGood = insertCalendar(id, personId, at)
    if (isGood) endCalendars(personId, at, id)
    return isGood
  })
}

/** From now on the address leads nowhere. @returns null when it is refused */
export function stopCalendar(viewer: Viewer, personId: string, now: Date): true | null {
  if (!leave(viewer, personId, now)) return null
  endCalendars(personId, now.toISOString())
  return true
}

export type OpenedCalendar =
  | { kind: 'found'; name: string; lang: string; events: CalendarEvent[] }
  | { kind: 'not-found' }
  | { kind: 'too-many' }

/** Calendars ask every few minutes at most. Services that ask for many people come from few computers. */
const TURNS = { good: 60, wrong: 30 }
const HOUR = 3600
/** One calendar is one look a day. */
const NOTED_EVERY_MS = 24 * HOUR * 1000

/**
 * What a calendar program sees with the secret of an address. It is nobody who is signed in: the secret itself is the
 * leave that the person gave, and that a look was had is kept for them.
 * @param address of the computer that asks, to slow down whoever tries secrets out
 */
export function openCalendar(secret: string, address: string, now: Date): OpenedCalendar {
  const row = SECRET.test(secret) ? findCalendar(hashOf(secret)) : undefined
  const isWithin = row
    ? takeTurn('calendar', row.id, TURNS.good, HOUR, now.getTime())
    : takeTurn('calendar-wrong', address, TURNS.wrong, HOUR, now.getTime())
  if (!isWithin) return { kind: 'too-many' }
  if (!row) return { kind: 'not-found' }
  noteUse(row, now)
  const events = buildEvents(readSource(row.personId), todayInLondon(now))
  return { kind: 'found', name: row.name, lang: row.lang, events }
}

function noteUse(
  { id, personId, usedAt }: { id: string; personId: string; usedAt: string | null },
  now: Date,
) {
  if (usedAt && now.getTime() - Date.parse(usedAt) < NOTED_EVERY_MS) return
  const at = now.toISOString()
  const look = { topic: 'week', ability: 'see', authority: 'permission', outcome: 'allowed' } as const
  allOrNothing(() => {
    noteCalendarUse(id, at)
    // No name: it is a program. The page that lists looks says so.
    noteLook({ customerId: personId, viewerId: null, viewerName: '', ...look, at })
  })
}
