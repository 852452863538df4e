import { findPersonByDemo, listDemoPeople } from '../../../db/queries/people'
import { type DeviceKind, signIn } from './sign-in'

/** In the order of the page: customers, those beside them, staff. */
const ORDER = [
  'customer',
  'customer-work',
  'customer-older',
  'customer-complex',
  'customer-new',
  'carer',
  'carer-new',
  'provider',
  'job-coach',
  'council',
]

/** Everybody whom one can try the site out as. Nobody, unless the demo was seeded. */
export const listDemo = (): { key: string; name: string; picture: string }[] =>
  listDemoPeople()
    .map(({ demo, called, picture }) => ({ key: demo ?? '', name: called, picture }))
    .sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key))

/**
 * Signs in as somebody of the demo, without asking anything. Only where DEMO=1: the route sees to that.
 * @returns the secret for the cookie; null when there is nobody of this name
 */
export function signInAsDemo(key: string, kind: DeviceKind, now: Date): string | null {
  const person = findPersonByDemo(key)
  return person
    ? signIn({ personId: person.id, way: 'demo', scope: 'full' }, { device: 'own', kind }, now)
    : null
}
