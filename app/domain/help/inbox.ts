import { listSentToUs, markHandled, unmarkHandled } from '../../../db/queries/help'
import { isCouncil, type Viewer, writerOf } from '../people/viewer'

/** What people sent to the help desk, the newest first. Nobody but staff may read it: others get nothing. */
export const readInbox = (viewer: Viewer) => (isCouncil(viewer) ? listSentToUs() : [])

/** The same for the desk: what is still to do, or what is done. Null when it is not for this viewer. */
export function listMessages(viewer: Viewer, done: boolean) {
  if (!isCouncil(viewer)) return null
  return listSentToUs().filter(({ handledAt }) => (handledAt !== null) === done)
}

/** How many still wait; null when it is not for this viewer. */
export const countMessages = (viewer: Viewer): number | null => listMessages(viewer, false)?.length ?? null

/** Somebody of the council has dealt with it, or takes that back. @returns whether they may */
export function handleMessage(viewer: Viewer, messageId: string, done: boolean, now: Date): boolean {
  if (!isCouncil(viewer)) return false
  const known = listSentToUs().some(({ id }) => id === messageId)
  if (!known) return false
  if (!done) unmarkHandled(messageId)
  else {
    const byName = viewer.kind === 'member' ? viewer.name : ''
    markHandled({ messageId, byId: writerOf(viewer), byName, at: now.toISOString() })
  }
  return true
}
