import type { SessionRow } from '../../../db/queries/directory-records'
import { DAYS, type Day } from '../activities/vocabulary'
import { toExtra } from './feed-extra'
import { DAY_CODES } from './mapping'
import type { Schedule } from './records'
import { stableId } from './stable-id'

/** One session a day that a schedule names. A schedule that is not weekly and has no one date is left. */
export function readSchedules(
  activityId: string,
  schedules: Schedule[],
): { sessions: SessionRow[]; left: Schedule[] } {
  const left: Schedule[] = []
  const rows: Omit<SessionRow, 'position'>[] = []
  for (const schedule of schedules) {
    const found = readSchedule(activityId, schedule)
    if (found.length > 0) rows.push(...found)
    else left.push(schedule)
  }
  return { sessions: rows.map((row, position) => ({ ...row, position })), left }
}

/** Whether people can be told when it is: else the schedule is only kept for those who read our data. */
export const makesSessions = (schedule: Schedule) => readSchedule('', schedule).length > 0

function readSchedule(activityId: string, schedule: Schedule): Omit<SessionRow, 'position'>[] {
  const days = readDays(schedule)
  const date = days.length === 0 && !schedule.freq && !schedule.byday ? schedule.dtstart : undefined
  const isMonthly = schedule.freq === 'MONTHLY' || (schedule.bymonthday && schedule.freq !== 'WEEKLY')
  if (isMonthly || (days.length === 0 && !date)) return []
  const shared = { activityId, ...readTimes(schedule, date), feedExtra: readExtra(schedule, date) }
  if (days.length < 2) {
    return [{ id: schedule.id, ...shared, day: days[0] ?? null, date: date ?? null, sourceId: null }]
  }
  return days.map((day) => {
    return { id: stableId('session', schedule.id, day), ...shared, day, date: null, sourceId: schedule.id }
  })
}

function readDays(schedule: Schedule): Day[] {
  if (schedule.byday) {
    const codes = schedule.byday.split(',')
    if (codes.some((code) => code.length > 2)) return []
    return DAYS.filter((day) => codes.includes(DAY_CODES[day]))
  }
  return schedule.freq === 'WEEKLY' && schedule.dtstart ? [dayOf(schedule.dtstart)] : []
}

/** The day of the week of a date. Dates have no time zone. */
const dayOf = (date: string): Day => DAYS[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7]!

function readTimes(schedule: Schedule, date: string | undefined) {
  const everyWeeks = date ? 1 : (schedule.interval ?? 1)
  const first =
    everyWeeks > 1 ? (schedule.dtstart ?? schedule.valid_from) : (schedule.valid_from ?? schedule.dtstart)
  return {
    startsAt: schedule.opens_at?.slice(0, 5) ?? null,
    endsAt: schedule.closes_at?.slice(0, 5) ?? null,
    everyWeeks,
    firstDate: date ? null : (first ?? null),
    lastDate: schedule.valid_to ?? null,
    note: schedule.notes ?? schedule.description ?? null,
  }
}

function readExtra(schedule: Schedule, date: string | undefined) {
  const {
    service_at_location_id,
    description,
    schedule_link,
    attending_type,
    bymonthday,
    valid_from,
    dtstart,
  } = schedule
  const alternates = (schedule.interval ?? 1) > 1
  return toExtra({
    service_at_location_id,
    description,
    schedule_link,
    attending_type,
    bymonthday,
    valid_from: date || (alternates && dtstart && valid_from !== dtstart) ? valid_from : undefined,
    dtstart: date || alternates ? undefined : dtstart,
  })
}
