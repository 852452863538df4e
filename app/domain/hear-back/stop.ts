import { findByStop, stopHearBack } from '../../../db/queries/hear-backs'
import type { Viewer } from '../people/viewer'
import { hashOf } from '../site/secrets'
import { type HeardAbout, heardAbout } from './heard'

/** What somebody hears about, for the page that stops it: never who or where to. */
export type Heard = HeardAbout & { stopped: boolean }

/** @param token what the link in the mail carries. Null when it is none of ours */
export function findHeard(viewer: Viewer, token: string): Heard | null {
  const row = findByStop(hashOf(token))
  return row ? { ...heardAbout(viewer, row), stopped: row.stoppedAt !== null } : null
}

/** Nothing more is sent, and where to is forgotten at once. Twice is as once. @returns whether the link is ours */
export function stopHearing(token: string, now: Date): boolean {
  const row = findByStop(hashOf(token))
  if (!row) return false
  stopHearBack(row.id, now.toISOString())
  return true
}
