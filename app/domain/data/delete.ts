import {
  addToCount,
  countAsks,
  deletePerson,
  findDeletionRow,
  forgetDeletedBytes,
  insertDeletion,
  listDueDeletions,
  removeDeletion,
} from '../../../db/queries/deletions'
import { findPerson } from '../../../db/queries/people'
import { allOrNothing } from '../../../db/queries/transaction'
import { isLang, type Lang } from '../../i18n/languages'
import { tellPerson } from '../people/news'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'

const DAY_MS = 86_400_000
/** How long somebody can change their mind. */
export const DAYS_TO_THINK = 7

/** When an account goes, as moments; null when nobody asked for that. */
export type Deletion = { askedAt: string; dueAt: string }

/** A mail about an account that goes, or stays. */
export type DeletionLetter = { kind: 'asked' | 'kept'; to: string; called: string; lang: Lang; dueAt: string }

/** Whether and when the account of whoever is signed in goes. Nobody else learns of it. */
export function findDeletion(viewer: Viewer): Deletion | null {
  if (viewer.kind !== 'member' || viewer.helping) return null
  const row = findDeletionRow(viewer.personId)
  return row ? { askedAt: row.askedAt, dueAt: row.dueAt } : null
}

/**
 * A person asks us to delete all of their data. It is done when 7 days are over. Asking again changes nothing.
 * @param post writes the mail, in the same transaction
 * @returns null when it is not theirs to ask
 */
export function askToDelete(
  viewer: Viewer,
  personId: string,
  now: Date,
  post: (letter: DeletionLetter) => void,
): Deletion | null {
  if (!mayTouch(viewer, { personId, topic: 'data', ability: 'do' }, now)) return null
  return allOrNothing(() => {
    const known = findDeletionRow(personId)
    if (known) return known
    const askedAt = now.toISOString()
    const dueAt = new Date(now.getTime() + DAYS_TO_THINK * DAY_MS).toISOString()
    insertDeletion({ personId, askedAt, dueAt })
    const id = `deletion-${personId}-${askedAt}`
    tellPerson(personId, { id, key: 'data:news.asked', values: {}, href: '/me/data/delete' }, now)
    writeTo(personId, 'asked', dueAt, post)
    return { askedAt, dueAt }
  })
}

/** They changed their mind. @returns whether there was anything to change */
export function keepAccount(
  viewer: Viewer,
  personId: string,
  now: Date,
  post: (letter: DeletionLetter) => void,
): boolean {
  // Also with a card alone: keeping harms nobody.
  if (viewer.kind !== 'member' || viewer.personId !== personId) return false
  return allOrNothing(() => {
    const known = findDeletionRow(personId)
    if (!known || known.dueAt <= now.toISOString() || !removeDeletion(personId)) return false
    writeTo(personId, 'kept', known.dueAt, post)
    return true
  })
}

function writeTo(
  personId: string,
  kind: DeletionLetter['kind'],
  dueAt: string,
  post: (letter: DeletionLetter) => void,
) {
  const person = findPerson(personId)
  if (!person?.email) return
  const { email: to, called, lang } = person
  post({ kind, to, called, lang: isLang(lang) ? lang : 'en', dueAt })
}

/**
 * Deletes the accounts whose 7 days are over, each in one transaction: rows, photos, recordings, unfinished answers,
 * mails that wait. What stays are counts without anybody in them: how many accounts went, and how many asks each
 * provider had in which month. Safe to do at any time, any number of times.
 * @param nobody what stands where somebody's name was in the rows of others: "Somebody who has left"
 * @returns how many were deleted
 */
export function deleteDueAccounts(now: Date, nobody: string): number {
  const due = listDueDeletions(now.toISOString())
  for (const { personId } of due) allOrNothing(() => deleteOne(personId, nobody, now))
  if (due.length > 0) forgetDeletedBytes()
  return due.length
}

function deleteOne(personId: string, nobody: string, now: Date) {
  const person = findPerson(personId)
  if (!person) return
  addToCount(now.toISOString().slice(0, 7), `account.${person.kind}`, 1)
  for (const { month, organisationId, count } of countAsks(personId)) {
    addToCount(month, `ask.${organisationId}`, count)
  }
  deletePerson(person, nobody)
}
