import {
  changePerson,
  countPeople,
  findPerson,
  findPersonByReach,
  insertPerson,
  type PersonRow,
  searchPeople,
} from '../../../db/queries/people'
import {
  endPost,
  findOpenPost,
  findOrganisationBySlug,
  insertPost,
  listOrganisationNames,
  listPosts,
} from '../../../db/queries/posts'
import { endLinks } from '../../../db/queries/sign-in-links'
import { allOrNothing } from '../../../db/queries/transaction'
import { KINDS, type Kind, POST_KINDS, type PostKind } from '../people/kinds'
import { OWN_PICTURES } from '../people/own-pictures'
import { isCouncil, type Viewer, writerOf } from '../people/viewer'
import { mayLookAfter } from '../sharing/decide'
import { hashOf, newId } from '../site/secrets'
import { findHeldCard, type HeldCard } from './card'
import { readReach, sayPhone } from './reach'

const A_PAGE = 20

export type ListedPerson = { id: string; name: string; called: string; picture: string; kind: Kind }

/** Accounts, by name, for staff of the council. Null for everybody else. @param page from 1 */
export function listPeople(viewer: Viewer, words: string, page: number) {
  if (!isCouncil(viewer)) return null
  const wanted = words.trim().slice(0, 80)
  const total = countPeople(wanted)
  const people: ListedPerson[] = searchPeople(wanted, A_PAGE, (page - 1) * A_PAGE)
  return { people, total, pages: Math.ceil(total / A_PAGE) }
}

export type LookedAfter = {
  id: string
  name: string
  called: string
  picture: string
  kind: Kind
  email: string | null
  phone: string | null
  since: string
  posts: { id: string; kind: PostKind; organisation: string | null; since: string }[]
  card: HeldCard | null
}

/** One account. The person sees that somebody looked. Null when there is none, or it is refused. */
export function showPerson(viewer: Viewer, personId: string, now: Date): LookedAfter | null {
  const person = findPerson(personId)
  if (!person || !mayLookAfter(viewer, { personId, topic: 'sign-in', ability: 'see' }, now)) return null
  const { id, name, called, picture, kind, email, phone, createdAt } = person
  return {
    ...{ id, name, called, picture, kind, email },
    phone: phone && sayPhone(phone),
    since: createdAt,
    posts: listPosts(id).map((post) => ({ ...post, since: post.startedAt })),
    card: findHeldCard(id),
  }
}

export type PersonForm = {
  name?: string
  called?: string
  email?: string
  phone?: string
  kind?: string
  key?: string
}
export type PersonField = 'name' | 'email' | 'phone' | 'kind'
export type PersonResult =
  | { kind: 'kept'; id: string }
  | { kind: 'wrong'; errors: { at: PersonField; key: string }[] }

/**
 * Staff make an account for somebody: a name, and perhaps how to reach them. Who has no address comes in by a card.
 * @param given.key made with the form: pressing twice makes one account
 * @returns null when it is refused
 */
export function addPerson(viewer: Viewer, given: PersonForm, now: Date): PersonResult | null {
  if (!isCouncil(viewer)) return null
  const id = hashOf(`${given.key || newId()} new person`).slice(0, 22)
  return allOrNothing(() => {
    if (findPerson(id)) return { kind: 'kept', id }
    const kind = KINDS.find((one) => one === given.kind)
    const { errors, reach } = checkPerson(given, id)
    if (!kind) errors.push({ at: 'kind', key: 'account:error.kind' })
    if (!kind || errors.length > 0) return { kind: 'wrong', errors }
    const at = now.toISOString()
    insertPerson({
      id,
      ...namesOf(given),
      ...reach,
      picture: OWN_PICTURES[id.charCodeAt(0) % OWN_PICTURES.length] ?? 'person.1',
      lang: 'en',
      kind,
      source: 'staff',
      madeBy: writerOf(viewer),
      createdAt: at,
      updatedAt: at,
    })
    return { kind: 'kept', id }
  })
}

/** Staff mend a name, or how somebody is reached. Links that wait in an old inbox end. Null when it is refused. */
export function changeNameAndReach(
  viewer: Viewer,
  personId: string,
  given: PersonForm,
  now: Date,
): PersonResult | null {
  const person = findPerson(personId)
  if (!person || !mayLookAfter(viewer, { personId, topic: 'sign-in', ability: 'do' }, now)) return null
  return allOrNothing(() => {
    const { errors, reach } = checkPerson(given, personId)
    if (errors.length > 0) return { kind: 'wrong', errors }
    const at = now.toISOString()
    changePerson(personId, { ...namesOf(given), ...reach, updatedAt: at })
    if (reach.email !== person.email || reach.phone !== person.phone) endLinks(personId, at)
    return { kind: 'kept', id: personId }
  })
}

const namesOf = ({ name = '', called = '' }: PersonForm) => ({
  name: name.trim(),
  called: called.trim() || (name.trim().split(/\s+/)[0] ?? ''),
})

const LONGEST_NAME = 80

function checkPerson({ name = '', called = '', email, phone }: PersonForm, id: string) {
  const errors: { at: PersonField; key: string }[] = []
  if (!name.trim()) errors.push({ at: 'name', key: 'account:error.name' })
  else if (name.length > LONGEST_NAME || called.length > LONGEST_NAME) {
    errors.push({ at: 'name', key: 'account:error.name-long' })
  }
  const reach: Pick<PersonRow, 'email' | 'phone'> = { email: null, phone: null }
  for (const [at, typed] of [
    ['email', email],
    ['phone', phone],
  ] as const) {
    if (!typed?.trim()) continue
    const read = readReach(typed, at === 'phone')
    const fits = !('error' in read) && (read.channel === 'mail') === (at === 'email')
    if ('error' in read || !fits) {
      errors.push({ at, key: at === 'email' ? 'account:error.mail-wrong' : 'account:error.phone-wrong' })
      continue
    }
    const other = findPersonByReach(read.channel, read.to)
    if (other && other.id !== id) errors.push({ at, key: 'account:error.taken' })
    else reach[at] = read.to
  }
  return { errors, reach }
}

/** What staff do, from now on. The same post twice is one. Null when it is refused; false when it does not fit. */
export function givePost(
  viewer: Viewer,
  personId: string,
  { kind, organisation }: { kind?: string; organisation?: string },
  now: Date,
): boolean | null {
  if (!findPerson(personId) || !mayLookAfter(viewer, { personId, topic: 'sign-in', ability: 'do' }, now))
    return null
  const post = POST_KINDS.find((one) => one === kind)
  const organisationId = post === 'provider' ? findOrganisationBySlug(organisation ?? '')?.id : null
  if (!post || organisationId === undefined) return false
  return allOrNothing(() => {
    if (!findOpenPost(personId, post, organisationId)) {
      insertPost({ id: newId(), personId, kind: post, organisationId, startedAt: now.toISOString() })
    }
    return true
  })
}

/** Ends a post at once. Null when it is refused. */
export function takePostAway(viewer: Viewer, personId: string, postId: string, now: Date): true | null {
  if (!findPerson(personId) || !mayLookAfter(viewer, { personId, topic: 'sign-in', ability: 'do' }, now))
    return null
  endPost(postId, personId, now.toISOString())
  return true
}

/** Who a post of a provider can be for. */
export const listProviders = (viewer: Viewer) => (isCouncil(viewer) ? listOrganisationNames() : [])
