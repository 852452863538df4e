import { signIn } from '../../app/domain/account/sign-in'
import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Member } from '../../app/domain/people/viewer'
import type { CAST } from '../../db/seed/cast'

/** Somebody who is signed in, as a domain function meets them. */
export const member = (personId: string, name = 'Sam', more: Partial<Member> = {}): Member => ({
  kind: 'member',
  lang: 'en',
  personId,
  name,
  picture: 'person.1',
  photoId: null,
  home: 'customer',
  signInId: 'test',
  scope: 'full',
  device: 'own',
  posts: [],
  helping: null,
  ...more,
})

export type DemoPerson = keyof typeof CAST

/** The id of somebody of the demo. */
export const idOfDemo = (person: string) => stableId('person', person)

/** The cookie of somebody of the demo who has just signed in, in the database in use. */
export const cookieOf = (person: DemoPerson, scope: 'full' | 'low-risk' = 'full', now = new Date()): string =>
  `session=${signIn({ personId: idOfDemo(person), way: 'demo', scope }, { device: 'own', kind: 'phone' }, now)}`
