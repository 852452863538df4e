import { allOrNothing } from '../../../db/queries/transaction'
import { endWeekChange, putWeekChange } from '../../../db/queries/week'
import type { DateText } from '../activities/dates'
import { dropDraft, openDraft } from '../drafts/draft'
import { textOf } from '../drafts/read'
import { sendDraft } from '../goals/send-draft'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import type { Happening } from './happen'
import { MOVE_FLOW, movedTo } from './questions'
import { daysOf, findOwnEntry, type OwnEntry } from './show'
import { tellOf } from './write'

/** One day on which the entry is, or would be. @returns null when it is not on that day, or it is refused */
function findDay(
  viewer: Viewer,
  id: string,
  date: DateText,
  now: Date,
): (OwnEntry & { day: Happening }) | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null
  const own = findOwnEntry(viewer, id, 'do', now)
  if (!own || own.entry.removedAt) return null
  const day = daysOf(own, date, date, todayInLondon(now)).find((one) => !isFromElsewhere(one))
  return day ? { ...own, day } : null
}

/** Moved here from another day: that day is changed, not this one. */
const isFromElsewhere = ({ state, otherDate }: Happening) => state === 'moved' && otherDate !== null

/** It is not on that day. Twice is the same as once. */
export function sayNotOn(viewer: Viewer, id: string, date: DateText, now: Date): boolean {
  const own = findDay(viewer, id, date, now)
  if (!own) return false
  if (own.day.state !== 'off') write(own, { date, kind: 'not-on' }, now)
  return true
}

/** It is on that day as always, whatever was said of it: by the person, by the activity or by the calendar. */
export function sayOn(viewer: Viewer, id: string, date: DateText, now: Date): boolean {
  const own = findDay(viewer, id, date, now)
  if (!own) return false
  if (own.day.state === 'closed' || own.day.state === 'ask') write(own, { date, kind: 'on' }, now)
  else if (own.day.state !== 'on') {
    allOrNothing(() => {
      endWeekChange(id, date, now.toISOString())
      tellOf(own.access, `week-${id}-${date}-${now.toISOString()}`, 'week:news.changed', now)
    })
  }
  return true
}

/** Begins to move one day of an entry: what is known of it waits in a draft. */
export function beginMove(viewer: Viewer, secret: string, id: string, date: DateText, now: Date): boolean {
  const own = findDay(viewer, id, date, now)
  if (!own) return false
  const { startsAt, endsAt, place, otherDate } = own.day
  const subject = { kind: MOVE_FLOW.kind, about: aboutMove(id, date) }
  dropDraft(viewer, secret, subject)
  const to = otherDate ?? date
  const start = { to, startsAt: startsAt ?? '', endsAt: endsAt ?? '', place }
  openDraft(viewer, secret, subject, now, start)
  return true
}

export const aboutMove = (id: string, date: DateText) => `${id} ${date}`

/** Whether there is such a day that this viewer may change, for the questions about it. */
export const findMove = (viewer: Viewer, id: string, date: DateText, now: Date) => {
  const own = findDay(viewer, id, date, now)
  return own && { what: own.entry.what, picture: own.entry.picture, date }
}

/** @returns undefined when the answers are not complete; null when it is refused */
export function saveMove(
  viewer: Viewer,
  secret: string,
  { id, date, draftId }: { id: string; date: DateText; draftId: string },
  now: Date,
): true | undefined | null {
  const own = findDay(viewer, id, date, now)
  if (!own) return null
  const place = { flow: MOVE_FLOW, about: aboutMove(id, date), draftId }
  const sent = sendDraft(viewer, secret, place, now, ({ answers }) => {
    const startsAt = textOf(answers.startsAt) || null
    return write(
      own,
      {
        date,
        kind: 'moved',
        toDate: movedTo(answers) === date ? null : movedTo(answers),
        startsAt,
        endsAt: startsAt && (textOf(answers.endsAt) || null),
        // Left out: it stays where it is.
        place: textOf(answers.place) || null,
        words: textOf(answers.words),
      },
      now,
    )
  })
  return sent ? true : undefined
}

type Said = Omit<Parameters<typeof putWeekChange>[0], 'id' | 'entryId' | 'writtenBy' | 'at'>

function write({ entry, access }: OwnEntry, said: Said, now: Date): string {
  const id = newId()
  allOrNothing(() => {
    putWeekChange({ id, entryId: entry.id, ...said, ...access.by, at: now.toISOString() })
    tellOf(access, `week-change-${id}`, 'week:news.changed', now)
  })
  return id
}
