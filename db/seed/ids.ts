import { ownTermId } from '../../app/domain/open-referral/own-terms'
import { stableId } from '../../app/domain/open-referral/stable-id'

/** Ids made from names: the same in every seeded database. Ids of our terms are the same on every site. */
export const organisationId = (slug: string) => stableId('organisation', slug)
/** Somebody of the cast, by their key. */
export const personId = (key: string) => stableId('person', key)
export const placeId = (slug: string) => stableId('place', slug)
export const activityId = (slug: string) => stableId('activity', slug)
export const termId = ownTermId
/** For rows that belong to an activity. */
export const partId = (part: string, slug: string, ...keys: (string | number)[]) =>
  stableId(part, slug, ...keys)
