import { findPerson } from '../../../db/queries/people'
import type * as PersonData from '../../../db/queries/person-data'
import { listPersonLines, readPersonRows } from '../../../db/queries/person-data'
import { listTowns } from '../../../db/queries/towns'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'

export type DataTopic = PersonData.DataTopic
export type DataLine = PersonData.DataLine
export type DataPart = PersonData.DataPart

/** Of each topic, on the page. The file has all. */
const SHOWN = 30

export type PersonFacts = {
  name: string
  called: string
  email: string | null
  phone: string | null
  lang: string
  picture: string
  photoId: string | null
  town: string | null
  townName: string | null
}

/**
 * All that this site keeps about a person, for reading: facts, then what there is of each topic, the newest first.
 * @returns null when it is not for this viewer: nobody but the person, and not with a card alone
 */
export function showData(
  viewer: Viewer,
  personId: string,
  now: Date,
): { facts: PersonFacts; parts: DataPart[] } | null {
  const person = ownPerson(viewer, personId, now)
  if (!person) return null
  const { name, called, email, phone, lang, picture, photoId, town } = person
  const townName = listTowns().find(({ slug }) => slug === town)?.name ?? null
  const facts = { name, called, email, phone, lang, picture, photoId, town, townName }
  return { facts, parts: listPersonLines(person, SHOWN) }
}

/** All of it for machines: every table, and photos and recordings as base64 in `files[].data`. */
export function exportData(viewer: Viewer, personId: string, now: Date): object | null {
  const person = ownPerson(viewer, personId, now)
  if (!person) return null
  return { madeAt: now.toISOString(), personId, tables: readPersonRows(person) }
}

/** Bytes in JSON. */
export const asBase64 = (_key: string, value: unknown): unknown => {
  const stored = value as { type?: string; data?: number[] } | null
  return stored?.type === 'Buffer' && Array.isArray(stored.data)
    ? Buffer.from(stored.data).toString('base64')
    : value
}

/** Whether somebody is on their own pages of data, with more than a card. */
export const mayUseData = (viewer: Viewer, personId: string, now: Date): boolean =>
  ownPerson(viewer, personId, now) !== undefined

function ownPerson(viewer: Viewer, personId: string, now: Date) {
  return mayTouch(viewer, { personId, topic: 'data', ability: 'see' }, now) ? findPerson(personId) : undefined
}
