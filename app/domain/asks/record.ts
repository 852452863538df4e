import { createHash } from 'node:crypto'
import {
  type AskEventRow,
  type AskWithActivity,
  hasEvent,
  insertEvent,
  listEvents,
} from '../../../db/queries/asks'
import { allOrNothing } from '../../../db/queries/transaction'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { dueDay, type Kind, mayFollow, type Side, type Stage, standingOf, waitsFor } from './states'
import { spread, type Tell } from './tell'

export type Offer = { date: string; startsAt: string; endsAt: string | null; place: string; meets: string }

/** Something that happens to an ask. */
export type Move = {
  kind: Kind
  words?: string
  offer?: Offer
  number?: number | null
  reason?: string | null
  /** A note alone may be for staff only. */
  forPerson?: boolean
}

/** Who makes a move, as its row keeps it. */
export type Actor = {
  role: 'person' | 'supporter' | 'staff'
  byId: string | null
  byName: string
  seenAt: string | null
}
export const sideOfActor = ({ role }: Actor): Side => (role === 'staff' ? 'staff' : 'asker')

export type Recorded = { kind: 'done'; isNew: boolean } | { kind: 'too-late' }

/**
 * Makes one move on an ask that its caller gave leave for, with everything that belongs to it, all or nothing.
 * @param key made with the form: the same form with the same words twice is one event
 * @param also what else is written in the same transaction
 * @returns 'too-late' when the ask has gone on since the form was opened: nothing is changed
 */
export function recordMove(
  found: AskWithActivity,
  actor: Actor,
  move: Move,
  key: string,
  now: Date,
  tell: Tell,
  also: () => void = () => undefined,
): Recorded {
  return allOrNothing(() => {
    const id = eventId(key, found.ask.id, move)
    if (hasEvent(id)) return { kind: 'done', isNew: false }
    const events = listEvents(found.ask.id)
    const today = todayInLondon(now)
    if (!mayFollow(standingOf(events), move.kind, sideOfActor(actor), today)) return { kind: 'too-late' }
    const event = writeEvent(id, found.ask.id, events, actor, move, now)
    also()
    spread(found, event, now, tell)
    return { kind: 'done', isNew: true }
  })
}

/** Writes an event that may follow: its caller made sure of that. */
export function writeEvent(
  id: string,
  askId: string,
  before: readonly AskEventRow[],
  actor: Actor,
  { kind, words = '', offer, number = null, reason = null, forPerson = true }: Move,
  now: Date,
): AskEventRow {
  const { role: byRole, ...by } = actor
  const row = { kind, byRole, reason, date: offer?.date ?? null }
  const standing = standingOf([...before, row])
  const keepsDue = kind === 'seen' || kind === 'note'
  const event: AskEventRow = {
    id,
    askId,
    ...row,
    stage: standing.stage as Stage,
    waitsFor: waitsFor(standing),
    dueOn: keepsDue ? lastDue(before) : dueDay(standing, todayInLondon(now)),
    words,
    startsAt: offer?.startsAt ?? null,
    endsAt: offer?.endsAt ?? null,
    place: offer?.place ?? null,
    meets: offer?.meets ?? null,
    number,
    forPerson,
    ...by,
    at: now.toISOString(),
  }
  insertEvent(event)
  return event
}

const lastDue = (events: readonly AskEventRow[]) =>
  events.findLast(({ kind }) => kind !== 'note')?.dueOn ?? null

/** The same form with other words, after going back, is another event. */
function eventId(key: string, askId: string, move: Move): string {
  if (!key) return newId()
  return createHash('sha256')
    .update(`${key} ${askId} ${JSON.stringify(move)}`)
    .digest('base64url')
    .slice(0, 24)
}
