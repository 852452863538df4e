import type { Closure, NextDate, TimetableSession } from '../../../domain/activities/activity'
import { sayDate, sayTimes } from '../../../i18n/say'
import type { Words } from '../../../i18n/words'

/** What there is to say about one weekly session, a sentence each. */
export function saySession(words: Words, session: TimetableSession): string[] {
  const { t } = words
  const lines = [sayTimes(words, session.startsAt, session.endsAt) || t('activities:when.time-ask')]
  if (session.everyWeeks === 2) lines.push(t('activities:when.other-week'))
  if (session.everyWeeks > 2) lines.push(t('activities:when.every-weeks', { count: session.everyWeeks }))
  if (session.firstDate) lines.push(t('activities:when.starts', { date: sayDate(words, session.firstDate) }))
  if (session.lastDate) lines.push(t('activities:when.ends', { date: sayDate(words, session.lastDate) }))
  return lines
}

/** Whether dates must say their times, because they are not all the same. */
export const timesDiffer = ([first, ...others]: NextDate[]): boolean =>
  others.some(({ startsAt, endsAt }) => startsAt !== first?.startsAt || endsAt !== first?.endsAt)

/** "Saturday 28 November 2026, 10:00 in the morning to 12 noon". @param short without the times */
export function sayNext(words: Words, { date, startsAt, endsAt }: NextDate, short: boolean): string {
  const times = short ? '' : sayTimes(words, startsAt, endsAt)
  const day = sayDate(words, date)
  return times ? words.t('activities:when.next-line', { date: day, times }) : day
}

/** Days when the door is shut, and why. */
export function sayClosure(words: Words, { firstDate, lastDate, reason, ask }: Closure): string {
  const { t } = words
  const from = sayDate(words, firstDate)
  if (ask) return t('activities:when.closed-ask', { date: from })
  const closed =
    firstDate === lastDate
      ? t('activities:when.closed-day', { date: from })
      : t('activities:when.closed-days', { from, to: sayDate(words, lastDate) })
  return `${closed} ${t(`activities:when.reason.${reason}`)}`
}
