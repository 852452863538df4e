import { endSignIn, findSignedIn, insertSignIn, markSeen } from '../../../db/queries/sign-ins'
import type { Lang } from '../../i18n/languages'
import type { Member } from '../people/viewer'
import { hashOf, newSecret } from '../site/secrets'

export type Way = 'link' | 'passkey' | 'card' | 'demo' | 'new'
export type Device = 'own' | 'shared' | 'once'
export type DeviceKind = 'phone' | 'tablet' | 'computer'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** How long a sign-in lasts after it was last used. A shared tablet that was put down must not stay open. */
export const LASTS: Record<Device, number> = { own: 90 * DAY, shared: 20 * MINUTE, once: DAY / 2 }
/** Using it makes it last longer; that is written down at most this often. */
const NOTED_EVERY: Record<Device, number> = { own: DAY / 4, shared: MINUTE, once: DAY / 24 }

/**
 * The person of a sign-in.
 * @param secret what their browser holds
 * @returns null when there is none, or it has ended
 */
export function findMember(secret: string, lang: Lang, now: Date): Member | null {
  const row = findSignedIn(hashOf(secret), now.toISOString())
  if (!row) return null
  if (now.getTime() - Date.parse(row.seenAt) > NOTED_EVERY[row.device]) {
    markSeen(row.signInId, now.toISOString(), lastsUntil(row.device, now))
  }
  return {
    kind: 'member',
    lang,
    personId: row.personId,
    name: row.called,
    picture: row.picture,
    photoId: row.photoId,
    home: row.home,
    signInId: row.signInId,
    scope: row.scope,
    device: row.device,
    posts: JSON.parse(row.posts),
    helping: row.helpingId ? { personId: row.helpingId, name: row.helpingName ?? '' } : null,
  }
}

/**
 * Signs a browser in. Whoever calls this has made sure who it is, and that they said "Yes, I am".
 * @param secret for the browser's cookie
 * @returns it; it is not stored
 */
export function signIn(
  who: { personId: string; way: Way; scope: 'full' | 'low-risk'; cardId?: string; passkeyId?: string },
  on: { device: Device; kind: DeviceKind },
  now: Date,
  secret = newSecret(),
): string {
  const at = now.toISOString()
  insertSignIn({
    id: hashOf(secret),
    ...who,
    device: on.device,
    deviceKind: on.kind,
    createdAt: at,
    seenAt: at,
    expiresAt: lastsUntil(on.device, now),
  })
  return secret
}

/** Ends this browser's own sign-in. Twice is the same as once. */
export function signOut(member: Member, now: Date): void {
  endSignIn(member.signInId, member.personId, now.toISOString())
}

const lastsUntil = (device: Device, now: Date) => new Date(now.getTime() + LASTS[device]).toISOString()
