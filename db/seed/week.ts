import { stableId } from '../../app/domain/open-referral/stable-id'
import { OWN_PICTURE, partOf } from '../../app/domain/week/entry'
import type { Db } from '../connection.server'
import { weekChanges, weekEntries } from '../schema'
import { activityId, personId } from './ids'
import { BEGAN, type DayAfter } from './people'
import { writeRows } from './rows'

type Row = typeof weekEntries.$inferInsert
type Who = 'customer' | 'customer-work' | 'customer-older' | 'customer-complex'

type Sown = {
  what: string
  picture?: string
  day?: Row['day']
  /** Days after the seed, for what is on once. */
  inDays?: number
  times?: readonly [string, string]
  part?: Row['part']
  place?: string
  who?: string
  how?: string
  /** The slug of the activity whose timetable it follows. */
  of?: string
  weeks?: number
  /** Who wrote it, when it was not the person; then it is new. */
  by?: readonly [key: string, name: string]
}

/** What is in the weeks of the demo. Activities are on when their own timetables say. */
const WEEKS: Record<Who, Sown[]> = {
  customer: [
    {
      what: 'Saturday Cooks',
      picture: 'kind.cooking',
      day: 'sat',
      times: ['10:00', '13:00'],
      place: 'The Mill Room',
      how: 'bus',
      of: 'saturday-cooks',
    },
    {
      what: 'Mix and Play',
      picture: 'kind.music',
      day: 'wed',
      times: ['17:30', '20:00'],
      place: 'Market Studios',
      who: 'Jo',
      how: 'car',
      of: 'mix-and-play',
    },
    {
      what: 'Office Skills at Weston House',
      picture: 'kind.work-training',
      day: 'mon',
      times: ['09:30', '13:30'],
      place: 'Weston House',
      who: 'alone',
      how: 'bus',
      of: 'office-skills-chelmsford',
    },
    {
      what: 'shopping',
      day: 'thu',
      times: ['14:00', '15:30'],
      place: 'Meadow Street market',
      who: 'Jo',
      how: 'walk',
    },
    {
      what: 'Watch football',
      picture: 'kind.sport',
      day: 'sun',
      times: ['15:00', '17:00'],
      place: 'At home',
      who: 'family',
    },
    {
      what: 'doctor',
      inDays: 2,
      times: ['11:15', '11:30'],
      place: 'Bridge Road surgery',
      who: 'Jo',
      how: 'taxi',
    },
  ],
  'customer-work': [
    {
      what: '12 Weeks to Work',
      picture: 'kind.job-club',
      day: 'tue',
      times: ['10:00', '14:00'],
      place: 'The Town Rooms',
      how: 'train',
      of: 'twelve-weeks-to-work',
    },
    {
      what: '12 Weeks to Work',
      picture: 'kind.job-club',
      day: 'thu',
      times: ['10:00', '14:00'],
      place: 'The Town Rooms',
      how: 'train',
      of: 'twelve-weeks-to-work',
    },
    {
      what: 'Quiet Swim',
      picture: 'kind.swimming',
      day: 'sun',
      times: ['17:30', '18:45'],
      place: 'Blue Lane Pool',
      who: 'alone',
      how: 'walk',
      of: 'quiet-swim',
    },
    {
      what: 'Meet Marcus',
      picture: 'role.job-coach',
      day: 'fri',
      times: ['11:00', '12:00'],
      place: 'The Garden Café',
      who: 'Marcus',
      how: 'bus',
      weeks: 2,
    },
  ],
  'customer-older': [
    {
      what: 'Songs by the Sea',
      picture: 'kind.music',
      day: 'tue',
      times: ['10:00', '15:00'],
      place: 'Ferry Hall',
      how: 'minibus',
      of: 'songs-by-the-sea',
      by: ['ken-wife', 'Rosa'],
    },
    {
      what: 'Songs by the Sea',
      picture: 'kind.music',
      day: 'thu',
      times: ['10:00', '15:00'],
      place: 'Ferry Hall',
      how: 'minibus',
      of: 'songs-by-the-sea',
      by: ['ken-wife', 'Rosa'],
    },
    {
      what: 'walk',
      day: 'sun',
      times: ['10:30', '11:30'],
      place: 'By the sea',
      who: 'Rosa',
      how: 'walk',
      by: ['ken-wife', 'Rosa'],
    },
  ],
  'customer-complex': [
    {
      what: 'Roman Road House',
      picture: 'kind.sensory',
      day: 'mon',
      times: ['09:15', '15:45'],
      place: 'Roman Road House',
      who: 'Kwame',
      how: 'minibus',
      of: 'roman-road-house-days',
      by: ['maya-mum', 'Ingrid'],
    },
    {
      what: 'Roman Road House',
      picture: 'kind.sensory',
      day: 'wed',
      times: ['09:15', '15:45'],
      place: 'Roman Road House',
      who: 'Kwame',
      how: 'minibus',
      of: 'roman-road-house-days',
      by: ['maya-mum', 'Ingrid'],
    },
    {
      what: 'Rebound at the Net Barn',
      picture: 'kind.sport',
      day: 'thu',
      times: ['10:00', '15:00'],
      place: 'The Net Barn',
      who: 'Kwame',
      how: 'minibus',
      of: 'rebound-net-barn',
      by: ['maya-mum', 'Ingrid'],
    },
    {
      what: 'family',
      day: 'sun',
      part: 'afternoon',
      place: 'Grandmother’s house',
      who: 'Ingrid',
      how: 'car',
      by: ['maya-mum', 'Ingrid'],
    },
  ],
}

/** The id of an entry of the demo: the same in every seeded database. */
export const weekEntryId = (who: string, number: number) => stableId('week', who, number)

function buildEntry(who: Who, sown: Sown, number: number, dayAfter: DayAfter): Row {
  const { what, picture, day, inDays, times, place = '', how = '', of, weeks = 1, by } = sown
  const [startsAt = null, endsAt = null] = times ?? []
  return {
    id: weekEntryId(who, number),
    personId: personId(who),
    day: day ?? null,
    date: inDays === undefined ? null : dayAfter(inDays),
    part: sown.part ?? partOf(startsAt, endsAt),
    startsAt,
    endsAt,
    what,
    picture: picture ?? PICTURES[what] ?? OWN_PICTURE,
    place,
    who: sown.who ?? '',
    how,
    everyWeeks: weeks,
    firstDate: day ? dayAfter(-42) : null,
    lastDate: null,
    activityId: of ? activityId(of) : null,
    askId: null,
    follows: of !== undefined,
    version: 1,
    writtenBy: by ? personId(by[0]) : personId(who),
    writtenByName: by?.[1] ?? null,
    seenAt: by ? null : BEGAN,
    createdAt: BEGAN,
    updatedAt: BEGAN,
    removedAt: null,
  }
}

const PICTURES: Record<string, string> = {
  shopping: 'week.shopping',
  doctor: 'week.doctor',
  walk: 'kind.walking',
  family: 'week.family',
}

/** The next day of the week after the seed. @param weekday 0 is Monday */
function nextDay(weekday: number, dayAfter: DayAfter): string {
  const days = [0, 1, 2, 3, 4, 5, 6].map(dayAfter)
  return days.find((date) => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7 === weekday) as string
}

/** Sam's shopping is at another time this week. */
const buildChanges = (dayAfter: DayAfter) => [
  {
    id: stableId('week-change', 'customer'),
    entryId: weekEntryId('customer', 3),
    date: nextDay(3, dayAfter),
    kind: 'moved',
    toDate: null,
    startsAt: '10:00',
    endsAt: '11:30',
    place: null,
    words: 'Jo works in the afternoon this week.',
    writtenBy: personId('customer'),
    writtenByName: null,
    seenAt: BEGAN,
    at: BEGAN,
    removedAt: null,
  },
]

/** Weeks of the demo. Tomasz has nothing yet. @param dayAfter the day so many days after the seed, YYYY-MM-DD */
export function seedWeek(db: Db, dayAfter: DayAfter): void {
  const entries = (Object.entries(WEEKS) as [Who, Sown[]][]).flatMap(([who, sown]) =>
    sown.map((one, number) => buildEntry(who, one, number, dayAfter)),
  )
  writeRows(db, weekEntries, entries)
  writeRows(db, weekChanges, buildChanges(dayAfter))
}
