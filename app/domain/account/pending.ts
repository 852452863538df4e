import { findCard, markCardUsed } from '../../../db/queries/cards'
import {
  confirmPending,
  deletePending,
  findPending,
  insertPending,
  type PendingRow,
  takePending,
} from '../../../db/queries/pending-sign-ins'
import { findPerson } from '../../../db/queries/people'
import { endSignIn, findSignIn, widenCardSignIns } from '../../../db/queries/sign-ins'
import { allOrNothing } from '../../../db/queries/transaction'
import type { Viewer } from '../people/viewer'
import { hashOf, secretFrom } from '../site/secrets'
import { scopeOfCard } from './card-scope'
import { type Device, type DeviceKind, signIn } from './sign-in'
import { type Who, whoOf } from './who'

const HOUR = 60 * 60_000

type Start = Pick<PendingRow, 'personId' | 'way' | 'back'> &
  Partial<Pick<PendingRow, 'linkId' | 'cardId' | 'passkeyId' | 'confirmedAt'>>

/** Somebody is on the way in. What this browser holds of it is `secret`; only its hash is stored. */
export function begin(secret: string, start: Start, now: Date): void {
  insertPending({
    id: hashOf(secret),
    ...start,
    expiresAt: new Date(now.getTime() + HOUR).toISOString(),
  })
}

export type ShownPending = { who: Who; confirmed: boolean; back: string; personId: string }

/** Who is on the way in on this browser; null when nobody is, or it took too long. */
export function showPending(secret: string | undefined, now: Date): ShownPending | null {
  const row = secret ? findPending(hashOf(secret)) : undefined
  const person =
    row && !row.usedAt && row.expiresAt > now.toISOString() ? findPerson(row.personId) : undefined
  if (!row || !person) return null
  return { who: whoOf(person), confirmed: row.confirmedAt !== null, back: row.back, personId: person.id }
}

/** They said "Yes, I am". */
export const confirm = (secret: string, now: Date): void => confirmPending(hashOf(secret), now.toISOString())

/** They said "No, I am not": nobody is signed in. */
export const giveUp = (secret: string): void => deletePending(hashOf(secret))

export type SignedIn = { secret: string; back: string; personId: string; lang: string; display: string }

/**
 * The last step: signs the browser in, with a secret that it never held before. Whoever was signed in on it before is
 * signed out. The same press twice leads to the same sign-in.
 * @returns null when nobody said yes on this browser, or it took too long
 */
export function finishSignIn(
  viewer: Viewer,
  pending: string,
  on: { device: Device; kind: DeviceKind },
  now: Date,
): SignedIn | null {
  return allOrNothing(() => {
    const row = findPending(hashOf(pending))
    const person = row?.confirmedAt ? findPerson(row.personId) : undefined
    if (!row || !person) return null
    const secret = secretFrom(pending, 'sign-in')
    const signedIn = {
      secret,
      back: row.back,
      personId: person.id,
      lang: person.lang,
      display: person.display,
    }
    if (row.usedAt) return isStillSignedIn(secret) ? signedIn : null
    if (!takePending(row.id, now.toISOString())) return null
    if (row.cardId && !useCard(row.cardId, now)) return null
    const scope = row.way === 'card' ? scopeOfCard(person) : 'full'
    const by = { cardId: row.cardId ?? undefined, passkeyId: row.passkeyId ?? undefined }
    signIn({ personId: person.id, way: row.way, scope, ...by }, on, now, secret)
    if (row.way !== 'card') widenCardSignIns(person.id)
    if (viewer.kind === 'member') endSignIn(viewer.signInId, viewer.personId, now.toISOString())
    return signedIn
  })
}

function isStillSignedIn(secret: string): boolean {
  const row = findSignIn(hashOf(secret))
  return row !== undefined && row.endedAt === null
}

/** @returns false when the card was ended on the way */
function useCard(cardId: string, now: Date): boolean {
  if (findCard(cardId)?.endedAt !== null) return false
  markCardUsed(cardId, now.toISOString())
  return true
}
