import { allOrNothing } from '../../../db/queries/transaction'
import { changeWeekEntry, insertWeekEntry, type WeekEntryRow } from '../../../db/queries/week'
import { dropDraft, openDraft } from '../drafts/draft'
import { sendDraft } from '../goals/send-draft'
import { tellPerson } from '../people/news'
import type { Viewer } from '../people/viewer'
import { type Access, mayTouch } from '../sharing/decide'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { answersOf, readWhens, readWritten } from './answers'
import { UNDO_MS } from './list'
import { CHANGE_FLOW, NEW_FLOW } from './questions'
import { findOwnEntry } from './show'

/**
 * Puts what was answered into the week: one row for each day. Sending it again leads to the same.
 * @returns the id of the first row; undefined when the answers are not complete; null when it is refused
 */
export function addToWeek(
  viewer: Viewer,
  secret: string,
  personId: string,
  draftId: string,
  now: Date,
): string | undefined | null {
  const access = mayTouch(viewer, { personId, topic: 'week', ability: 'do' }, now)
  if (!access) return null
  return sendDraft(viewer, secret, { flow: NEW_FLOW, about: '', draftId }, now, ({ answers }) => {
    const written = readWritten(answers)
    const at = now.toISOString()
    const ids = readWhens(answers, todayInLondon(now)).map((when) => {
      const id = newId()
      insertWeekEntry({ id, personId, ...written, ...when, ...access.by, createdAt: at, updatedAt: at })
      return id
    })
    const first = ids[0] as string
    tellOf(access, `week-${first}`, 'week:news.added', now)
    return first
  })
}

/** The person hears of what somebody else wrote into their week. */
export function tellOf({ as, personId, by }: Access, id: string, key: string, now: Date): void {
  if (as === 'self') return
  tellPerson(personId, { id, key, values: { name: by.writtenByName ?? '' }, href: '/me/week' }, now)
}

/** Begins to change an entry: its answers wait in a draft. What was begun on an older version begins anew. */
export function beginChange(viewer: Viewer, secret: string, id: string, now: Date): boolean {
  const own = findOwnEntry(viewer, id, 'do', now)
  if (!own || own.entry.removedAt) return false
  const subject = { kind: CHANGE_FLOW.kind, about: id }
  const start = answersOf({ ...own.entry, ...own.times }, todayInLondon(now))
  const draft = openDraft(viewer, secret, subject, now, start)
  if (draft.answers.version !== start.version) {
    dropDraft(viewer, secret, subject)
    openDraft(viewer, secret, subject, now, start)
  }
  return true
}

/** The entry that may be changed, for the questions about it. @returns null when it is refused or not there */
export function findChange(viewer: Viewer, id: string, now: Date) {
  const own = findOwnEntry(viewer, id, 'do', now)
  return own && !own.entry.removedAt ? { id, what: own.entry.what, picture: own.entry.picture } : null
}

/** The person does not want to change it after all. */
export const dropChange = (viewer: Viewer, secret: string, id: string): void =>
  dropDraft(viewer, secret, { kind: CHANGE_FLOW.kind, about: id })

class ChangedMeanwhile extends Error {}

export type Saved = { kind: 'saved' } | { kind: 'unfinished' } | { kind: 'conflict'; theirs: WeekEntryRow }

/**
 * Saves a change. When somebody changed the entry since it was begun, nobody's words are lost: the answer is a
 * conflict, with what is there now.
 * @param over the version that the person saw beside their own words and wants to replace
 * @returns null when it is refused or there is no such entry
 */
export function saveChange(
  viewer: Viewer,
  secret: string,
  { id, draftId, over }: { id: string; draftId: string; over: number | null },
  now: Date,
): Saved | null {
  const own = findOwnEntry(viewer, id, 'do', now)
  if (!own || own.entry.removedAt) return null
  const { entry, times, access } = own
  try {
    const result = sendDraft(
      viewer,
      secret,
      { flow: CHANGE_FLOW, about: id, draftId },
      now,
      ({ answers }) => {
        const known = over ?? Number(answers.version)
        const before = answersOf({ ...entry, ...times }, todayInLondon(now))
        const change = changeOf(entry, before, answers, now)
        if (!changeWeekEntry(id, known, { ...change, ...access.by, updatedAt: now.toISOString() })) {
          throw new ChangedMeanwhile()
        }
        tellOf(access, `week-${id}-${known + 1}`, 'week:news.changed', now)
        return id
      },
    )
    return result ? { kind: 'saved' } : { kind: 'unfinished' }
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { kind: 'conflict', theirs: entry }
    throw error
  }
}

const TIMES = [
  'often',
  'days',
  'first',
  'date-day',
  'date-month',
  'date-year',
  'part',
  'startsAt',
  'endsAt',
] as const

/** Its day and time stay those of its activity, unless the person set their own. */
function changeOf(
  entry: WeekEntryRow,
  before: Record<string, unknown>,
  answers: Record<string, string | string[]>,
  now: Date,
) {
  const { part, startsAt, endsAt, ...written } = readWritten(answers, entry.picture)
  if (TIMES.every((field) => String(before[field] ?? '') === String(answers[field] ?? ''))) return written
  const when = readWhens(answers, todayInLondon(now))[0]
  const sameWeeks = before.often === answers.often && before.first === answers.first
  const firstDate = sameWeeks ? entry.firstDate : when?.firstDate
  return { ...written, part, startsAt, endsAt, ...when, firstDate, follows: false }
}

/** Takes an entry away. For a day it can be put back. Twice is the same as once. */
export function takeAway(viewer: Viewer, id: string, now: Date): boolean {
  const own = findOwnEntry(viewer, id, 'do', now)
  if (!own) return false
  if (own.entry.removedAt) return true
  return changeState(own.entry, own.access, { removedAt: now.toISOString() }, 'week:news.taken', now)
}

/** @returns false when a day is over, or there is no such entry */
export function putBack(viewer: Viewer, id: string, now: Date): boolean {
  const own = findOwnEntry(viewer, id, 'do', now)
  if (!own) return false
  const { removedAt } = own.entry
  if (!removedAt) return true
  if (now.getTime() - Date.parse(removedAt) >= UNDO_MS) return false
  return changeState(own.entry, own.access, { removedAt: null }, 'week:news.added', now)
}

/** The person knows the activity's new time: the entry holds it from now on. */
export function takeNewTime(viewer: Viewer, id: string, now: Date): boolean {
  const own = findOwnEntry(viewer, id, 'do', now)
  if (own?.times.news !== 'time') return own !== null
  const { part, startsAt, endsAt } = own.times
  return changeState(own.entry, own.access, { part, startsAt, endsAt }, 'week:news.changed', now)
}

type Change = Partial<Pick<WeekEntryRow, 'removedAt' | 'part' | 'startsAt' | 'endsAt'>>

const changeState = (entry: WeekEntryRow, access: Access, change: Change, key: string, now: Date): boolean =>
  allOrNothing(() => {
    const done = changeWeekEntry(entry.id, entry.version, { ...change, updatedAt: now.toISOString() })
    if (done) tellOf(access, `week-${entry.id}-${entry.version + 1}`, key, now)
    return done
  })
