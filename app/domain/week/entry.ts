import { minutesOf, partsOfDay } from '../activities/parts-of-day'
import { DAYS, type Day } from '../activities/vocabulary'

/** Parts of the day as a week shows them. What fills more than one of them is 'all-day'. */
export const PARTS = ['all-day', 'morning', 'afternoon', 'evening'] as const
export type Part = (typeof PARTS)[number]

export const isPart = (value: unknown): value is Part => PARTS.includes(value as Part)
export const isDay = (value: unknown): value is Day => DAYS.includes(value as Day)

/**
 * What people put into their week most, with a picture each. An entry's `what` is one of these keys, which every
 * language has words for, or the person's own words. So are `who` and `how`.
 */
export const IDEAS = {
  work: 'week.work',
  shopping: 'week.shopping',
  family: 'week.family',
  friends: 'week.friends',
  doctor: 'week.doctor',
  walk: 'kind.walking',
  swimming: 'kind.swimming',
  home: 'week.home',
} as const
export type Idea = keyof typeof IDEAS

export const WHO = {
  alone: 'week.alone',
  family: 'week.family',
  friends: 'week.friends',
  staff: 'role.support-worker',
} as const
export const HOW = {
  walk: 'transport.walk',
  bus: 'transport.bus',
  minibus: 'transport.picked-up',
  car: 'week.car',
  taxi: 'week.taxi',
  train: 'transport.train',
  stay: 'setting.home',
} as const

export const isIdea = (value: string): value is Idea => Object.hasOwn(IDEAS, value)
export const isWho = (value: string): value is keyof typeof WHO => Object.hasOwn(WHO, value)
export const isHow = (value: string): value is keyof typeof HOW => Object.hasOwn(HOW, value)

/** The picture of what is in the person's own words alone. */
export const OWN_PICTURE = 'me.week'

const NOON = 12 * 60
/** So long on both sides of noon, in minutes, and it is neither a morning nor an afternoon. */
const BOTH_SIDES = 120

/** The part of the day of some times. Without a start nobody can say: then it is the whole day. */
export function partOf(startsAt: string | null, endsAt: string | null): Part {
  const [first, ...more] = partsOfDay(startsAt, endsAt)
  if (!first) return 'all-day'
  const starts = minutesOf(startsAt) ?? 0
  const ends = minutesOf(endsAt) ?? starts
  const isLong = NOON - starts >= BOTH_SIDES && (ends <= starts || ends - NOON >= BOTH_SIDES)
  return more.length > 0 && isLong ? 'all-day' : first
}
