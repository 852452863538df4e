import { stableId } from '../../app/domain/open-referral/stable-id'
import { hashOf } from '../../app/domain/site/secrets'
import type { Db } from '../connection.server'
import { cards, pendingSignIns, signInLinks, signIns } from '../schema'
import { personId } from './ids'
import { BEGAN, type DayAfter } from './people'
import { writeRows } from './rows'

/** Ways in of the demo that everybody may try, as they may sign in as everybody there. */
export const DEMO_CARD = 'a-card-of-the-demo-that-everybody-may-scan-01'
export const DEMO_LINK = 'a-link-of-the-demo-that-everybody-may-open-01'
export const DEMO_USED_LINK = 'a-link-of-the-demo-that-was-used-already-01'
/** On the way in: somebody who was not asked yet, and somebody who said yes. */
export const DEMO_ASKED = 'a-sign-in-of-the-demo-that-asks-who-it-is-01'
export const DEMO_CONFIRMED = 'a-sign-in-of-the-demo-that-was-confirmed-01'

/** The card of Sam, links of Leah, and that Sam came by a link before: so the card of Sam opens all that is his. */
export function seedAccount(db: Db, dayAfter: DayAfter): void {
  const later = `${dayAfter(365)}T12:00:00.000Z`
  const sam = personId('customer')
  const leah = personId('customer-work')
  writeRows(db, signIns, [
    {
      id: stableId('sign-in', 'customer'),
      personId: sam,
      way: 'link',
      scope: 'full',
      device: 'once',
      deviceKind: 'tablet',
      createdAt: BEGAN,
      seenAt: BEGAN,
      expiresAt: BEGAN,
      endedAt: BEGAN,
    },
  ])
  writeRows(db, cards, [
    {
      id: hashOf(DEMO_CARD),
      personId: sam,
      madeBy: personId('council'),
      madeByName: 'Helen',
      madeAt: BEGAN,
    },
  ])
  const link = { personId: leah, back: '/me', createdAt: BEGAN, expiresAt: later }
  writeRows(db, signInLinks, [
    { ...link, id: hashOf(DEMO_LINK), usedAt: null },
    { ...link, id: hashOf(DEMO_USED_LINK), usedAt: BEGAN },
  ])
  const pending = { personId: leah, way: 'passkey', back: '/me', expiresAt: later }
  writeRows(db, pendingSignIns, [
    { ...pending, id: hashOf(DEMO_ASKED), confirmedAt: null },
    { ...pending, id: hashOf(DEMO_CONFIRMED), confirmedAt: BEGAN },
  ])
}
