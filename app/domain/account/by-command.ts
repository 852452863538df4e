import { changePerson, findPerson, findPersonByReach } from '../../../db/queries/people'
import { allOrNothing } from '../../../db/queries/transaction'
import type { PostKind } from '../people/kinds'
import { isCouncil, type Viewer } from '../people/viewer'
import { newSecret } from '../site/secrets'
import { writeLink } from './ask-for-link'
import { type MadeCard, makeCard } from './card'
import { addPerson, givePost } from './look-after'
import { readReach } from './reach'

/** Somebody by their email address or their id. */
const findByEmailOrId = (who: string) =>
  findPersonByReach('mail', who.trim().toLowerCase()) ?? findPerson(who)

export type StaffProblem = 'name' | 'email' | 'organisation'

/**
 * Makes an account for somebody who works for the council or a provider, or gives the work to the account that has
 * this address. Twice is the same as once.
 * @returns null for everybody but staff of the council and whoever looks after the server
 */
export function makeStaff(
  viewer: Viewer,
  { name, email, post }: { name: string; email: string; post: { kind: PostKind; organisation?: string } },
  now: Date,
): { id: string; isNew: boolean } | { problem: StaffProblem } | null {
  if (!isCouncil(viewer)) return null
  const reach = readReach(email, false)
  if ('error' in reach) return { problem: 'email' }
  try {
    return allOrNothing(() => {
      const known = findPersonByReach('mail', reach.to)
      const id = known?.id ?? addStaff(viewer, name, reach.to, now)
      if (known && known.kind !== 'customer') changePerson(id, { kind: 'staff' })
      if (!givePost(viewer, id, post, now)) throw new Undone('organisation')
      return { id, isNew: !known }
    })
  } catch (error) {
    if (error instanceof Undone) return { problem: error.problem }
    throw error
  }
}

function addStaff(viewer: Viewer, name: string, email: string, now: Date): string {
  const made = addPerson(viewer, { name, email, kind: 'staff' }, now)
  if (made?.kind !== 'kept') throw new Undone('name')
  return made.id
}

class Undone extends Error {
  constructor(readonly problem: StaffProblem) {
    super(problem)
  }
}

/** A link to sign in as somebody, to hand over. Null when there is nobody, or it is refused. */
export function makeLink(viewer: Viewer, who: string, now: Date): { secret: string; name: string } | null {
  const person = isCouncil(viewer) ? findByEmailOrId(who) : undefined
  if (viewer.kind !== 'command-line' || !person) return null
  const secret = newSecret()
  writeLink(person.id, secret, '/me', now)
  return { secret, name: person.name }
}

/** A card to print. Null when there is nobody, or they are no customer. */
export function makeCardFor(viewer: Viewer, who: string, now: Date): MadeCard | null {
  const person = findByEmailOrId(who)
  const made = person ? makeCard(viewer, person.id, newSecret(), now) : null
  return made === 'ended' ? null : made
}
