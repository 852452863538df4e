import { type ContactRow, deleteContact, listContactsOf, saveContact } from '../../../db/queries/contacts'
import { CONTACT_KINDS } from '../people/kinds'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'

const MOST = 10
const LONGEST = 120

export type ContactForm = { id: string; kind: string; name: string; reach: string }
export type ContactField = 'kind' | 'name' | 'reach'
export type ContactSaved =
  | { kind: 'saved' }
  | { kind: 'wrong'; problems: { at: ContactField; key: `data:contacts.error.${ContactField | 'most'}` }[] }

/** The advocate and the safety contacts of a person, to correct. Null when it is not for this viewer. */
export const listOwnContacts = (viewer: Viewer, personId: string, now: Date): ContactRow[] | null =>
  mayTouch(viewer, { personId, topic: 'data', ability: 'see' }, now) ? listContactsOf(personId) : null

/**
 * Adds a contact, or changes one.
 * @param form.id of the contact, or of the form that adds one: sent twice it is one contact
 * @returns null when it is not for this viewer
 */
export function saveOwnContact(
  viewer: Viewer,
  personId: string,
  form: ContactForm,
  now: Date,
): ContactSaved | null {
  if (!mayTouch(viewer, { personId, topic: 'data', ability: 'do' }, now)) return null
  const name = form.name.trim().slice(0, LONGEST)
  const reach = form.reach.trim().slice(0, LONGEST)
  const kind = CONTACT_KINDS.find((one) => one === form.kind)
  const known = listContactsOf(personId)
  const before = known.find(({ id }) => id === form.id)
  const problems: Extract<ContactSaved, { kind: 'wrong' }>['problems'] = []
  if (!kind) problems.push({ at: 'kind', key: 'data:contacts.error.kind' })
  if (!name) problems.push({ at: 'name', key: 'data:contacts.error.name' })
  if (!isReach(reach)) problems.push({ at: 'reach', key: 'data:contacts.error.reach' })
  if (!before && known.length >= MOST) problems.push({ at: 'kind', key: 'data:contacts.error.most' })
  if (!kind || problems.length > 0) return { kind: 'wrong', problems }
  saveContact({ id: form.id, personId, kind, name, reach, position: before?.position ?? known.length })
  return { kind: 'saved' }
}

/** Somebody else may answer the phone in another country: a number has digits enough, an address has an "@". */
const isReach = (reach: string) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(reach) ||
  (/^[+\d\s().-]+$/.test(reach) && reach.replaceAll(/\D/g, '').length >= 7)

export function removeOwnContact(viewer: Viewer, personId: string, id: string, now: Date): boolean {
  if (!mayTouch(viewer, { personId, topic: 'data', ability: 'do' }, now)) return false
  return deleteContact(id, personId)
}
