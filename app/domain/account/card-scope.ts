import { listPasskeys } from '../../../db/queries/passkeys'
import type { PersonRow } from '../../../db/queries/people'
import { hasComeByLink } from '../../../db/queries/sign-ins'

/**
 * What a card opens. Whoever finds a lost card could say "Yes, I am Sam", so a card alone opens what does little harm
 * in wrong hands: not who sees what, not all data in one file, not the ways to sign in (sharing/topics.ts).
 *
 * That ends when the person has a second way in, because they can then stop a lost card by themselves, and see where
 * they are signed in: a passkey, or an address or number of theirs that they have opened a link from. An address that
 * somebody else wrote down for them proves nothing, so having one is not enough.
 *
 * A card cannot set up a second way: making a passkey needs more than a card, and staff write down the address.
 */
export function scopeOfCard(person: Pick<PersonRow, 'id' | 'email' | 'phone'>): 'full' | 'low-risk' {
  const canBeReached = person.email !== null || person.phone !== null
  const proved = canBeReached && hasComeByLink(person.id)
  return proved || listPasskeys(person.id).length > 0 ? 'full' : 'low-risk'
}
