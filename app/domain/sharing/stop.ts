import {
  endSupportRow,
  findSupport,
  insertShare,
  insertSupport,
  listEndedSupportSince,
  listRunningShares,
  listStoppedSince,
  type RunningShare,
  type ShareRow,
  stopShare,
} from '../../../db/queries/shares'
import { allOrNothing } from '../../../db/queries/transaction'
import { tellPerson } from '../people/news'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { mayTouch } from './decide'

/** What was stopped can be shared again with one press for a day. */
const UNDO_MS = 24 * 60 * 60 * 1000
const undoSince = (now: Date) => new Date(now.getTime() - UNDO_MS).toISOString()

/**
 * Stops sharing, at once and without a reason: one share, or everything with this supporter. Twice is the same as
 * once. What somebody else decided for the person stops too, and whoever recorded it hears of that.
 * @returns false when it is refused, or there is no such supporter
 */
export function stopSharing(
  viewer: Viewer,
  personId: string,
  { supporterId, shareId }: { supporterId: string; shareId?: string },
  now: Date,
): boolean {
  if (!mayChange(viewer, personId, now) || viewer.kind !== 'member') return false
  return allOrNothing(() => {
    if (!findSupport(personId, supporterId)) return false
    const running = listRunningShares(personId, supporterId, now.toISOString())
    stopEach(
      running.filter(({ id }) => shareId === undefined || id === shareId),
      viewer.name,
      now,
    )
    return true
  })
}

function stopEach(shares: readonly RunningShare[], name: string, now: Date) {
  for (const { id, customerId, decisionId, givenBy } of shares) {
    stopShare(id, now.toISOString(), customerId)
    if (!decisionId || givenBy === customerId) continue
    const href = `/staff/people/${customerId}/decisions`
    tellPerson(
      givenBy,
      { id: `stopped-${decisionId}`, key: 'sharing:news.decision-stopped', values: { name }, href },
      now,
    )
  }
}

/** What was stopped in the last day and could run on: what "Share again" brings back. */
export const listStopped = (personId: string, supporterId: string, now: Date): ShareRow[] => {
  const at = now.toISOString()
  const running = new Set(listRunningShares(personId, supporterId, at).map(keyOf))
  const stopped = listStoppedSince(personId, supporterId, personId, undoSince(now))
  const latest = new Map(
    stopped.filter(({ endsAt }) => !endsAt || endsAt > at).map((one) => [keyOf(one), one]),
  )
  return [...latest.entries()].filter(([key]) => !running.has(key)).map(([, share]) => share)
}

const keyOf = ({ topic, thing }: Pick<ShareRow, 'topic' | 'thing'>) => `${topic} ${thing ?? ''}`

/** Shares again, as before, what was stopped within a day. The history keeps that it was stopped. */
export function shareAgain(viewer: Viewer, personId: string, supporterId: string, now: Date): boolean {
  if (!mayChange(viewer, personId, now)) return false
  return allOrNothing(() => {
    if (!findSupport(personId, supporterId)) return false
    const at = now.toISOString()
    for (const share of listStopped(personId, supporterId, now)) {
      insertShare({ ...share, id: newId(), startsAt: at, createdAt: at, stoppedAt: null, stoppedBy: null })
    }
    return true
  })
}

/** Takes somebody off the list of supporters. Everything that was shared stops with it. */
export function endSupport(viewer: Viewer, personId: string, supporterId: string, now: Date): boolean {
  if (!mayChange(viewer, personId, now) || viewer.kind !== 'member') return false
  return allOrNothing(() => {
    const support = findSupport(personId, supporterId)
    if (!support) return false
    stopEach(listRunningShares(personId, supporterId, now.toISOString()), viewer.name, now)
    endSupportRow(support.id, now.toISOString())
    return true
  })
}

/** Puts a supporter back who was taken off the list within a day. What they may see stays stopped. */
export function supportAgain(viewer: Viewer, personId: string, supporterId: string, now: Date): boolean {
  if (!mayChange(viewer, personId, now)) return false
  return allOrNothing(() => {
    if (findSupport(personId, supporterId)) return true
    const ended = listEndedSupportSince(personId, undoSince(now)).find(({ id }) => id === supporterId)
    if (!ended) return false
    const startedAt = now.toISOString()
    insertSupport({ id: newId(), customerId: personId, supporterId, relation: ended.relation, startedAt })
    return true
  })
}

/** Who was taken off the list within a day, and is not back on it. */
export const listTakenOff = (personId: string, now: Date): { id: string; name: string }[] => {
  const ended = listEndedSupportSince(personId, undoSince(now)).filter(({ id }) => !findSupport(personId, id))
  return [...new Map(ended.map(({ id, called }) => [id, { id, name: called }])).values()]
}

const mayChange = (viewer: Viewer, personId: string, now: Date) =>
  mayTouch(viewer, { personId, topic: 'people', ability: 'do' }, now) !== null
