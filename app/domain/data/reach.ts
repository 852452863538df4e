import { changePerson, findPerson } from '../../../db/queries/people'
import { takeTurn } from '../../../db/queries/rate'
import {
  findReachChange,
  isReachTaken,
  markReachChangeUsed,
  replaceReachChange,
} from '../../../db/queries/reach-changes'
import { allOrNothing } from '../../../db/queries/transaction'
import { isLang, type Lang } from '../../i18n/languages'
import { type Reach, type ReachError, readReach } from '../account/reach'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'
import { hashOf, newSecret } from '../site/secrets'

const DAY_MS = 86_400_000
const LASTS = DAY_MS
const MOST_A_DAY = 5

/** A mail or text with a link that proves a new address or number. */
export type ReachLetter = { to: Reach; called: string; lang: Lang; secret: string; expiresAt: Date }

export type ReachAsked =
  | { kind: 'sent'; channel: Reach['channel'] }
  | { kind: 'wrong'; error: `account:${ReachError}` | 'data:error.too-many' }

/**
 * A person gives a new email address or phone number. It becomes theirs when they open the link that is sent there.
 * Whether somebody else has it already is not said: the link then says so to whoever has the address.
 * @param post writes the letter, in the same transaction
 * @returns null when it is not for this viewer
 */
export function askForReach(
  viewer: Viewer,
  personId: string,
  typed: string,
  canText: boolean,
  now: Date,
  post: (letter: ReachLetter) => void,
): ReachAsked | null {
  if (!mayTouch(viewer, { personId, topic: 'data', ability: 'do' }, now)) return null
  const to = readReach(typed, canText)
  if ('error' in to) return { kind: 'wrong', error: `account:${to.error}` }
  return allOrNothing(() => {
    if (!takeTurn('reach', personId, MOST_A_DAY, 86_400, now.getTime())) {
      return { kind: 'wrong', error: 'data:error.too-many' }
    }
    const person = findPerson(personId)
    if (!person) return null
    const secret = newSecret()
    const expiresAt = new Date(now.getTime() + LASTS)
    replaceReachChange({
      id: hashOf(secret),
      personId,
      ...to,
      createdAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })
    post({ to, called: person.called, lang: isLang(person.lang) ? person.lang : 'en', secret, expiresAt })
    return { kind: 'sent', channel: to.channel }
  })
}

export type ShownReach = { state: 'good'; to: string } | { state: 'over' | 'taken' }

/** What a link would change. Looking changes nothing: scanners of mails look at every link. */
export function showReach(viewer: Viewer, personId: string, secret: string, now: Date): ShownReach | null {
  if (!mayTouch(viewer, { personId, topic: 'data', ability: 'see' }, now)) return null
  const row = findReachChange(hashOf(secret))
  if (row?.personId !== personId) return null
  if (row.usedAt || row.expiresAt <= now.toISOString()) return { state: 'over' }
  return isReachTaken(row.to, personId) ? { state: 'taken' } : { state: 'good', to: row.to }
}

/** "Yes, this is mine": the address or number of the link becomes the person's. Twice is the same as once. */
export function proveReach(viewer: Viewer, personId: string, secret: string, now: Date): boolean {
  if (!mayTouch(viewer, { personId, topic: 'data', ability: 'do' }, now)) return false
  return allOrNothing(() => {
    const id = hashOf(secret)
    const row = findReachChange(id)
    if (row?.personId === personId && row.usedAt) return true
    const shown = showReach(viewer, personId, secret, now)
    if (!row || shown?.state !== 'good') return false
    const at = now.toISOString()
    changePerson(personId, {
      ...(row.channel === 'mail' ? { email: row.to } : { phone: row.to }),
      updatedAt: at,
    })
    markReachChangeUsed(id, at)
    return true
  })
}

/**
 * Takes an email address or a phone number away. The last one stays: nobody could reach or find the person then.
 * @returns whether it is gone
 */
export function removeReach(viewer: Viewer, personId: string, what: 'email' | 'phone', now: Date): boolean {
  if (!mayTouch(viewer, { personId, topic: 'data', ability: 'do' }, now)) return false
  const person = findPerson(personId)
  if (!person?.email || !person.phone) return false
  changePerson(personId, { [what]: null, updatedAt: now.toISOString() })
  return true
}
