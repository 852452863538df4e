import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Topic } from '../../app/domain/sharing/topics'
import { hashOf } from '../../app/domain/site/secrets'
import type { Db } from '../connection.server'
import { invites, looks, shares } from '../schema'
import { personId } from './ids'
import type { DayAfter } from './people'
import { writeRows } from './rows'

/** The link of the demo's one invitation. It opens nothing but made-up people. */
export const DEMO_INVITE = 'an-invitation-of-the-demo-that-everybody-may-open'

const sam = personId('customer')
const jo = personId('carer')

/** Sam asked a friend, who has not answered yet. */
const buildInvite = (dayAfter: DayAfter) => ({
  id: hashOf(DEMO_INVITE),
  customerId: sam,
  name: 'Robin Ash',
  email: 'robin@example.org',
  relation: 'friend',
  topics: [
    { topic: 'week', can: 'see' },
    { topic: 'goals', can: 'see' },
  ],
  endsOn: dayAfter(90),
  createdAt: `${dayAfter(-1)}T10:00:00.000Z`,
  expiresAt: `${dayAfter(13)}T10:00:00.000Z`,
})

/** Sam shared the jobs for some weeks, then stopped. */
const buildStopped = (dayAfter: DayAfter) => ({
  id: stableId('share', 'customer', 'carer', 'jobs'),
  customerId: sam,
  supporterId: jo,
  topic: 'jobs',
  can: 'see',
  startsAt: `${dayAfter(-60)}T10:00:00.000Z`,
  endsAt: null,
  givenBy: sam,
  authority: 'permission',
  stoppedAt: `${dayAfter(-20)}T10:00:00.000Z`,
  stoppedBy: sam,
  createdAt: `${dayAfter(-60)}T10:00:00.000Z`,
})

const LOOKS: [
  days: number,
  time: string,
  topic: Topic,
  ability: 'see' | 'do',
  outcome: 'allowed' | 'refused',
][] = [
  [-6, '09:30', 'week', 'see', 'allowed'],
  [-4, '18:05', 'requests', 'see', 'allowed'],
  [-4, '18:10', 'requests', 'do', 'allowed'],
  [-2, '12:45', 'goals', 'see', 'refused'],
  [-1, '08:15', 'week', 'see', 'allowed'],
]

const buildLooks = (dayAfter: DayAfter) =>
  LOOKS.map(([days, time, topic, ability, outcome]) => ({
    customerId: sam,
    viewerId: jo,
    viewerName: 'Jo',
    topic,
    ability,
    authority: 'permission',
    outcome,
    at: `${dayAfter(days)}T${time}:00.000Z`,
  }))

/** An invitation that waits, something that was shared before, and who looked. */
export function seedSharing(db: Db, dayAfter: DayAfter): void {
  writeRows(db, invites, [buildInvite(dayAfter)])
  writeRows(db, shares, [buildStopped(dayAfter)])
  writeRows(db, looks, buildLooks(dayAfter))
}
