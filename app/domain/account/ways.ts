import { listPasskeys } from '../../../db/queries/passkeys'
import { findPerson } from '../../../db/queries/people'
import { endOtherSignIns, endSignIn, listSignIns } from '../../../db/queries/sign-ins'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'
import { cameByCard } from './came-by-card'
import { findHeldCard, type HeldCard } from './card'
import type { Device, DeviceKind, Way } from './sign-in'

export type SignedInDevice = {
  id: string
  kind: DeviceKind
  device: Device
  way: Way
  since: string
  seenAt: string
  isThis: boolean
}
export type OwnPasskey = { id: string; kind: DeviceKind; madeAt: string; usedAt: string | null }
export type Ways = {
  email: string | null
  phone: string | null
  passkeys: OwnPasskey[]
  devices: SignedInDevice[]
  card: HeldCard | null
  /** Only customers have cards: staff and supporters hold what belongs to others. */
  mayHaveCard: boolean
  /** Whether they may make another way in from here: not when they came by a card. */
  mayMake: boolean
}

/** All ways in of a person, for themselves alone. Null when it is refused. */
export function listWays(viewer: Viewer, personId: string, now: Date): Ways | null {
  const access = mayTouch(viewer, { personId, topic: 'sign-in', ability: 'see' }, now)
  const person = access ? findPerson(personId) : undefined
  if (!person || viewer.kind !== 'member') return null
  return {
    email: person.email,
    phone: person.phone,
    passkeys: listPasskeys(personId).map(({ id, deviceKind, createdAt, usedAt }) => ({
      id,
      kind: deviceKind as DeviceKind,
      madeAt: createdAt,
      usedAt,
    })),
    devices: listSignIns(personId, now.toISOString()).map((row) => ({
      id: row.id,
      kind: row.deviceKind as DeviceKind,
      device: row.device,
      way: row.way,
      since: row.createdAt,
      seenAt: row.seenAt,
      isThis: row.id === viewer.signInId,
    })),
    card: findHeldCard(personId),
    mayHaveCard: person.kind === 'customer',
    mayMake: !cameByCard(viewer),
  }
}

/**
 * Signs a person out somewhere else.
 * @param id one sign-in, or 'others': all but the one that asks
 * @returns false when it is refused
 */
export function signOutThere(viewer: Viewer, personId: string, id: string, now: Date): boolean {
  const access = mayTouch(viewer, { personId, topic: 'sign-in', ability: 'do' }, now)
  if (!access || viewer.kind !== 'member') return false
  if (id === 'others') endOtherSignIns(personId, viewer.signInId, now.toISOString())
  else endSignIn(id, personId, now.toISOString())
  return true
}
