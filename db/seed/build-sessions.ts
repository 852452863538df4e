import { DAYS, type Day } from '../../app/domain/activities/vocabulary'
import type { sessions } from '../schema'
import { split } from './build-places'
import { partId } from './ids'

type SessionRow = typeof sessions.$inferInsert

/** `mon thu 10:00-15:00 every 2 from 2026-09-07 # note` and `on 2026-12-05 11:00-15:00`, a row a day. */
export function buildSessions(when: string[], slug: string, activityId: string): SessionRow[] {
  return when
    .flatMap((line) => parseWhen(line, slug))
    .map((session, position) => ({
      id: partId('session', slug, position),
      activityId,
      ...session,
      position,
    }))
}

type Session = Omit<SessionRow, 'id' | 'activityId' | 'position'>

function parseWhen(line: string, slug: string): Session[] {
  const [start, note] = split(line, ' # ')
  const words = start.split(' ')
  const times = words.find((word) => /^\d\d:\d\d-\d\d:\d\d$/.test(word))?.split('-')
  if (!times) throw new Error(`${slug}: "${line}" has no times`)
  const after = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined)
  const shared = {
    startsAt: times[0]!,
    endsAt: times[1]!,
    everyWeeks: Number(after('every') ?? 1),
    firstDate: after('from') ?? null,
    lastDate: after('to') ?? null,
    sourceId: null,
    note: note ?? null,
  }
  const date = after('on')
  if (date) return [{ day: null, date, ...shared }]
  const days = words.filter((word): word is Day => (DAYS as readonly string[]).includes(word))
  if (days.length === 0) throw new Error(`${slug}: "${line}" has no day`)
  return days.map((day) => ({ day, date: null, ...shared }))
}
