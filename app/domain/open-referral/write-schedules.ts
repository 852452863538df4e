import type { SessionRow } from '../../../db/queries/directory-records'
import { extraOf } from './feed-extra'
import { DAY_CODES } from './mapping'
import type { Schedule } from './records'

/** Sessions that came from one schedule and are still alike but for their day leave as one schedule again. */
export function writeSchedules(sessions: SessionRow[]): Schedule[] {
  const groups = new Map<string, SessionRow[]>()
  for (const session of sessions) {
    const key = session.sourceId ?? session.id
    const group = groups.get(key)
    if (group) group.push(session)
    else groups.set(key, [session])
  }
  return [...groups].flatMap(([id, group]) =>
    group.every((session) => isAlike(session, group[0]!))
      ? [writeSchedule(id, group)]
      : group.map((session) => writeSchedule(session.id, [session])),
  )
}

const isAlike = (a: SessionRow, b: SessionRow) =>
  a.day !== null &&
  (['startsAt', 'endsAt', 'everyWeeks', 'firstDate', 'lastDate', 'note'] as const).every(
    (field) => a[field] === b[field],
  )

function writeSchedule(id: string, sessions: SessionRow[]): Schedule {
  const first = sessions[0]!
  const extra = extraOf<Schedule>(first)
  const days = sessions.flatMap(({ day }) => (day ? [DAY_CODES[day]] : []))
  const alternates = first.everyWeeks > 1
  return {
    ...extra,
    id,
    valid_from: extra.valid_from ?? (first.date ? null : first.firstDate) ?? undefined,
    valid_to: first.lastDate ?? undefined,
    dtstart: first.date ?? (alternates ? first.firstDate : null) ?? extra.dtstart,
    freq: first.day ? 'WEEKLY' : undefined,
    interval: first.day ? first.everyWeeks : undefined,
    byday: days.join(',') || undefined,
    opens_at: withSeconds(first.startsAt),
    closes_at: withSeconds(first.endsAt),
    notes: (first.note === extra.description ? null : first.note) ?? undefined,
  }
}

const withSeconds = (time: string | null) => (time ? `${time}:00` : undefined)
