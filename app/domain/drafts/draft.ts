import {
  changeDraft,
  type DraftKey,
  type DraftRow,
  deleteOpenDraft,
  findDraft,
  findOpenDraft,
  insertDraft,
  saveDraftAnswers,
} from '../../../db/queries/drafts'
import { allOrNothing } from '../../../db/queries/transaction'
import { personOf, type Viewer } from '../people/viewer'
import { hashOf, newId } from '../site/secrets'
import type { Answers } from './questions'

export type Draft = Pick<DraftRow, 'id' | 'answers' | 'step' | 'finishedAt' | 'resultId'>

/** What is being written, and what about: a kind of draft has one open draft for each. */
export type Subject = { kind: string; about?: string }

/**
 * Whose draft it is. Somebody who is signed in finds it on any device; somebody without an account on this device.
 * @param deviceSecret what the browser keeps in its `device` cookie
 */
export function keyOf(viewer: Viewer, deviceSecret: string, { kind, about = '' }: Subject): DraftKey {
  if (viewer.kind !== 'member') return { owner: `device:${hashOf(deviceSecret)}`, forId: '', kind, about }
  const forId = viewer.helping ? personOf(viewer) : ''
  return { owner: viewer.personId, forId, kind, about }
}

/** The open draft, or none yet. */
export const findOwnDraft = (viewer: Viewer, deviceSecret: string, subject: Subject): Draft | null =>
  findOpenDraft(keyOf(viewer, deviceSecret, subject)) ?? null

/** The open draft, made when there is none. `start` are answers that it begins with. */
export function openDraft(
  viewer: Viewer,
  deviceSecret: string,
  subject: Subject,
  now: Date,
  start: Answers = {},
): Draft {
  const key = keyOf(viewer, deviceSecret, subject)
  const at = now.toISOString()
  return allOrNothing(() => {
    const known = findOpenDraft(key)
    if (known) return known
    const personId = viewer.kind === 'member' ? viewer.personId : null
    const row = { id: newId(), ...key, personId, answers: start, step: '', createdAt: at, updatedAt: at }
    insertDraft(row)
    return { ...row, finishedAt: null, resultId: null }
  })
}

/**
 * Reads the open draft, or makes it, and saves what `work` says, all in one transaction.
 * @param work says what comes of it; `save` are answers to add (an empty one takes the earlier one away) and the step
 */
export const changeOpenDraft = <T>(
  viewer: Viewer,
  deviceSecret: string,
  subject: Subject,
  now: Date,
  start: Answers,
  work: (draft: Draft) => { result: T; save?: { answers: Answers; step: string } },
): T =>
  allOrNothing(() => {
    const draft = openDraft(viewer, deviceSecret, subject, now, start)
    const { result, save } = work(draft)
    if (save)
      saveDraftAnswers(draft.id, withAnswers(draft.answers, save.answers), save.step, now.toISOString())
    return result
  })

/** Saves answers at once. An empty answer takes the earlier one away. */
export function saveAnswers(draft: Draft, answers: Answers, step: string, now: Date): Draft {
  const next = { ...draft, answers: withAnswers(draft.answers, answers), step }
  saveDraftAnswers(draft.id, next.answers, step, now.toISOString())
  return next
}

/** Answers with others added. An empty answer takes the earlier one away. */
export const withAnswers = (answers: Answers, added: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...added }).filter(([, value]) => value.length > 0))

/**
 * Makes of a draft what it was for, once: sending it again, from another tab or by a second press, leads to the same.
 * @param id the draft that the form was made for
 * @param work writes the rows, in the same transaction, and answers the new row's id
 * @returns undefined when there is no such draft of this person's
 */
export function finishDraft(
  viewer: Viewer,
  deviceSecret: string,
  id: string,
  now: Date,
  work: (draft: Draft) => string,
): string | undefined {
  return allOrNothing(() => {
    const { owner } = keyOf(viewer, deviceSecret, { kind: '' })
    const draft = findDraft(id, owner)
    if (!draft || draft.resultId) return draft?.resultId ?? undefined
    const resultId = work(draft)
    // What was answered is in the new rows now: a second copy of private words helps nobody.
    changeDraft(id, { finishedAt: now.toISOString(), resultId, answers: {} })
    return resultId
  })
}

/** What became of a draft of this person's that was sent: the new row's id. */
export const findResult = (viewer: Viewer, deviceSecret: string, id: string): string | undefined =>
  findDraft(id, keyOf(viewer, deviceSecret, { kind: '' }).owner)?.resultId ?? undefined

/** Throws an open draft away, when a person starts again. */
export const dropDraft = (viewer: Viewer, deviceSecret: string, subject: Subject): void =>
  deleteOpenDraft(keyOf(viewer, deviceSecret, subject))
