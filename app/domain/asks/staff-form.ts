import { dateOf, dayNumber } from '../activities/dates'
import type { Move, Offer } from './record'
import type { Kind } from './states'

/** Why not now. Each has words in Easy Read (`asks:reason.*`); 'other' needs words of its own. */
export const REASONS = ['full', 'help', 'building', 'other-people', 'stopped', 'other'] as const

/** As a form of the desk sent it. */
export type StaffGiven = {
  do?: string
  words?: string
  /** One of the activity's own dates, 'YYYY-MM-DD HH:MM HH:MM', or 'other'. */
  slot?: string
  'date-day'?: string
  'date-month'?: string
  'date-year'?: string
  startsAt?: string
  endsAt?: string
  place?: string
  meets?: string
  weeks?: string
  reason?: string
  forPerson?: string
  /** Staff have read the warnings. */
  accept?: string
  key?: string
}
export type StaffField =
  | 'words'
  | 'slot'
  | 'date'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'meets'
  | 'weeks'
  | 'reason'
export type StaffProblem = { at: StaffField; key: string }

const LONGEST_WORDS = 1500
const LONGEST_LINE = 120
const LONGEST_WAIT_WEEKS = 104
const YEAR_DAYS = 366

const wrong = (at: StaffField, key: string): StaffProblem => ({ at, key: `staff:error.${key}` })
const tidy = (value: string | undefined) => (value ?? '').replaceAll('\r\n', '\n').trim()

export const STAFF_KINDS = [
  'offered',
  'waiting',
  'not-now',
  'question',
  'answered',
  'tried',
  'started',
  'note',
] as const
export type StaffKind = (typeof STAFF_KINDS)[number]
/** These say nothing without words. */
const NEEDS_WORDS: readonly Kind[] = ['question', 'answered', 'note']

export type ReadStaff = { move: Move; problems: [] } | { move: null; problems: StaffProblem[] }

/** Reads a form of the desk. @returns null when it is none of its answers */
export function readStaffForm(given: StaffGiven, today: string): ReadStaff | null {
  const kind = STAFF_KINDS.find((one) => one === given.do)
  if (!kind) return null
  const words = tidy(given.words)
  const problems: StaffProblem[] = []
  if (words.length > LONGEST_WORDS) problems.push({ at: 'words', key: 'shared:error.too-long' })
  if (!words && NEEDS_WORDS.includes(kind)) problems.push(wrong('words', 'words'))
  const offer = kind === 'offered' ? readOffer(given, today, problems) : undefined
  const number = kind === 'waiting' ? readWeeks(given.weeks, problems) : null
  const reason = kind === 'not-now' ? readReason(given.reason, words, problems) : null
  if (problems.length > 0) return { move: null, problems }
  const forPerson = kind !== 'note' || given.forPerson === 'yes'
  return { move: { kind, words, offer, number, reason, forPerson }, problems: [] }
}

function readOffer(given: StaffGiven, today: string, problems: StaffProblem[]): Offer {
  const [date, startsAt, endsAt] = readSlot(given, problems)
  if (date && date < today) problems.push(wrong('date', 'date-past'))
  if (date && dayNumber(date) > dayNumber(today) + YEAR_DAYS) problems.push(wrong('date', 'date-far'))
  const place = tidy(given.place)
  const meets = tidy(given.meets)
  if (!place) problems.push(wrong('place', 'place'))
  if (!meets) problems.push(wrong('meets', 'meets'))
  for (const at of ['place', 'meets'] as const) {
    if (tidy(given[at]).length > LONGEST_LINE) problems.push({ at, key: 'shared:error.too-long' })
  }
  return { date, startsAt, endsAt: endsAt || null, place, meets }
}

function readSlot(given: StaffGiven, problems: StaffProblem[]): [date: string, from: string, to: string] {
  const slot = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})(?: (\d{2}:\d{2}))?$/.exec(given.slot ?? '')
  if (slot && isDate(slot[1] as string)) return [slot[1] as string, slot[2] as string, slot[3] ?? '']
  if (given.slot !== 'other') {
    problems.push(wrong('slot', 'slot'))
    return ['', '', '']
  }
  const date = [given['date-year'], given['date-month'], given['date-day']]
    .map((part, index) => (part ?? '').trim().padStart(index ? 2 : 4, '0'))
    .join('-')
  if (!isDate(date)) problems.push(wrong('date', 'date'))
  const startsAt = readTime(given.startsAt)
  const endsAt = tidy(given.endsAt) ? readTime(given.endsAt) : ''
  if (!startsAt) problems.push(wrong('startsAt', 'time'))
  if (endsAt === null || (startsAt && endsAt && endsAt <= startsAt))
    problems.push(wrong('endsAt', 'time-end'))
  return [isDate(date) ? date : '', startsAt ?? '', endsAt ?? '']
}

const isDate = (date: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(dayNumber(date)) && dateOf(dayNumber(date)) === date

/** "9.30", "9:30" and "09:30" are the same. */
function readTime(text: string | undefined): string | null {
  const [, hours = '', minutes = ''] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(tidy(text)) ?? []
  return hours ? `${hours.padStart(2, '0')}:${minutes}` : null
}

/** How long the list is may be left open. */
function readWeeks(text: string | undefined, problems: StaffProblem[]): number | null {
  const given = tidy(text)
  if (!given) return null
  const weeks = /^\d{1,3}$/.test(given) ? Number(given) : 0
  if (weeks >= 1 && weeks <= LONGEST_WAIT_WEEKS) return weeks
  problems.push(wrong('weeks', 'weeks'))
  return null
}

function readReason(given: string | undefined, words: string, problems: StaffProblem[]): string | null {
  const reason = REASONS.find((one) => one === given) ?? null
  if (!reason) problems.push(wrong('reason', 'reason'))
  if (reason === 'other' && !words) problems.push(wrong('words', 'reason-words'))
  return reason
}
