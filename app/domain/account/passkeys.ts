import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import {
  countPasskeyUse,
  endPasskey,
  findPasskey,
  insertChallenge,
  insertPasskey,
  listPasskeys,
  takeChallenge,
} from '../../../db/queries/passkeys'
import { findPerson } from '../../../db/queries/people'
import { takeTurn } from '../../../db/queries/rate'
import { widenCardSignIns } from '../../../db/queries/sign-ins'
import { allOrNothing } from '../../../db/queries/transaction'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'
import { hashOf, newSecret } from '../site/secrets'
import { cameByCard } from './came-by-card'
import { begin } from './pending'
import type { DeviceKind } from './sign-in'

/** The site that a passkey is for: browsers offer it nowhere else. */
export type PasskeySite = { name: string; host: string; origin: string }

const CHALLENGE_LASTS = 10 * 60_000
/** From one computer. */
const MOST_TRIES = 60
const HOUR_SECONDS = 3600
/** A phone, a tablet, a computer, and their next ones. */
const MOST_PASSKEYS = 10

/** The browser's device checks who it is in its own way (a finger, a face), where it has one. It is no test of ours. */
const VERIFICATION = 'preferred'

function newChallenge(personId: string | null, now: Date): string {
  const challenge = newSecret()
  const expiresAt = new Date(now.getTime() + CHALLENGE_LASTS).toISOString()
  insertChallenge({ id: hashOf(challenge), personId, expiresAt })
  return challenge
}

const asBytes = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'))

/** What a device signs to say who is there. It knows its people itself: nobody is asked for a name. */
export async function startPasskeySignIn(site: PasskeySite, from: string, now: Date) {
  if (!takeTurn('passkey', from, MOST_TRIES, HOUR_SECONDS, now.getTime())) return null
  const challenge = asBytes(newChallenge(null, now))
  return generateAuthenticationOptions({ rpID: site.host, challenge, userVerification: VERIFICATION })
}

/**
 * Checks what the device signed. The person is then asked "Are you Sam?".
 * @returns the secret of who is on the way in, for this browser; null when it is not right, with no word of why
 */
export async function finishPasskeySignIn(
  site: PasskeySite,
  response: AuthenticationResponseJSON,
  back: string,
  now: Date,
): Promise<string | null> {
  const known = findPasskey(String(response?.id ?? ''))
  if (!known || !findPerson(known.personId)) return null
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(hashOf(challenge), null, now.toISOString()),
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: false,
    credential: {
      id: known.id,
      publicKey: new Uint8Array(known.publicKey),
      counter: known.counter,
      transports: known.transports as AuthenticatorTransport[],
    },
  }).catch(() => null)
  if (!verified?.verified) return null
  const { newCounter } = verified.authenticationInfo
  return allOrNothing(() => {
    if (!countPasskeyUse(known.id, known.counter, newCounter, now.toISOString())) return null
    const secret = newSecret()
    begin(secret, { personId: known.personId, way: 'passkey', passkeyId: known.id, back }, now)
    return secret
  })
}

/** Whoever came by a card makes no other way in. */
function mayMake(viewer: Viewer, personId: string, now: Date): boolean {
  const access = mayTouch(viewer, { personId, topic: 'sign-in', ability: 'do' }, now)
  return access !== null && !cameByCard(viewer)
}

/** What a device needs to make a passkey for whoever is signed in. Null when it is refused. */
export async function startMakingPasskey(viewer: Viewer, personId: string, site: PasskeySite, now: Date) {
  const person = mayMake(viewer, personId, now) ? findPerson(personId) : undefined
  if (!person) return null
  const known = listPasskeys(personId)
  return generateRegistrationOptions({
    rpName: site.name,
    rpID: site.host,
    userName: person.called,
    userDisplayName: person.called,
    userID: new Uint8Array(Buffer.from(personId)),
    challenge: asBytes(newChallenge(personId, now)),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: VERIFICATION },
  })
}

/** Keeps the passkey that a device made. Twice is the same as once. @returns whether it is kept */
export async function finishMakingPasskey(
  viewer: Viewer,
  personId: string,
  { site, response, kind }: { site: PasskeySite; response: RegistrationResponseJSON; kind: DeviceKind },
  now: Date,
): Promise<boolean> {
  if (!mayMake(viewer, personId, now) || listPasskeys(personId).length >= MOST_PASSKEYS) return false
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(hashOf(challenge), personId, now.toISOString()),
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: false,
  }).catch(() => null)
  if (!verified?.verified) return false
  const { credential } = verified.registrationInfo
  return allOrNothing(() => {
    const isNew = insertPasskey({
      id: credential.id,
      personId,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      deviceKind: kind,
      createdAt: now.toISOString(),
    })
    widenCardSignIns(personId)
    return isNew
  })
}

/** Takes a passkey away; whoever is signed in with it elsewhere is signed out. @returns false when it is refused */
export function removePasskey(viewer: Viewer, personId: string, id: string, now: Date): boolean {
  const access = mayTouch(viewer, { personId, topic: 'sign-in', ability: 'do' }, now)
  if (!access || viewer.kind !== 'member') return false
  return allOrNothing(() => {
    endPasskey(id, personId, viewer.signInId, now.toISOString())
    return true
  })
}
