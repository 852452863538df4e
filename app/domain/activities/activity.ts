import type { Card, CardCost, Room } from './card'
import type {
  AccessFact,
  Day,
  Kind,
  LiveWay,
  Setting,
  Stage,
  Support,
  TAXONOMIES,
  Therapy,
  Tier,
  TimeOfDay,
  Who,
} from './vocabulary'

export type Spoken = (typeof TAXONOMIES)['spoken'][number]

/** Somebody's own words: paragraphs, or one thing a line, in the language they are written in. */
export type Text = { lang: string; lines: string[] }

export type TimetableSession = {
  startsAt: string | null
  endsAt: string | null
  /** Parts of the day that it touches; empty when no time is known. */
  times: TimeOfDay[]
  /** 1: every week. 2: one week on, one week off. */
  everyWeeks: number
  /** Set only when it has not started yet. */
  firstDate: string | null
  lastDate: string | null
  note: string | null
}
export type TimetableDay = { day: Day; sessions: TimetableSession[] }

/** One real day on which it happens. `date` is YYYY-MM-DD, in the calendar of Europe/London. */
export type NextDate = {
  date: string
  day: Day
  startsAt: string | null
  endsAt: string | null
  note: string | null
}

/** `ask` is true for a bank holiday that nobody has spoken about: it may be open or closed. */
export type Closure = {
  firstDate: string
  lastDate: string
  reason: 'holiday' | 'bank-holiday' | 'staff-training' | 'building-work' | 'other'
  ask: boolean
}

export type AccessAnswer = {
  fact: AccessFact
  answer: 'yes' | 'no' | 'partly' | 'unknown'
  note: string | null
}

export type ActivityPlace = {
  id: string
  online: boolean
  name: string
  line1: string | null
  townName: string | null
  townSlug: string | null
  postcode: string | null
  lat: number | null
  lng: number | null
  photo: string | null
  photoAlt: string | null
  /** What is there first, then what is partly, what is not, and what nobody has said. */
  access: AccessAnswer[]
}

/** Everything that the page of one activity shows. */
export type Activity = {
  id: string
  slug: string
  state: 'open' | 'closed-for-now' | 'closed'
  closedOn: string | null
  name: string
  nameLang: string
  summary: Text | null
  about: Text | null
  bring: Text | null
  firstVisit: Text | null
  gettingThere: Text | null
  howToTry: Text | null
  leadsTo: Text | null
  easyRead: boolean
  organisation: { name: string; slug: string; website: string | null }
  phone: string | null
  email: string | null
  website: string | null
  kind: Kind | null
  kinds: Kind[]
  who: Who[]
  openToAnyone: boolean
  minAge: number | null
  maxAge: number | null
  dementiaSpecialist: boolean
  tier: Tier | null
  setting: Setting | null
  support: Support[]
  therapy: Therapy[]
  spoken: Spoken[]
  live: LiveWay[]
  stage: Stage[]
  /** Terms that came with a feed and are not ours: names as they came. */
  otherTerms: string[]
  room: Room
  waitingWeeks: number | null
  /** Weekly sessions by day, Monday first. */
  week: TimetableDay[]
  /** Sessions on one date, still to come. */
  dates: NextDate[]
  /** The next 4 real dates. */
  next: NextDate[]
  nextSession: NextDate | null
  /** Closures that are on now or begin in the next 12 weeks. */
  closures: Closure[]
  costs: { kind: Exclude<CardCost['kind'], 'ask'>; pence: number | null; note: string | null }[]
  free: boolean
  places: ActivityPlace[]
  online: boolean
  pickedUp: 'yes' | 'no' | 'ask'
  bus: { stop: string; numbers: string[] } | null
  meet: { name: string | null; role: string | null; photo: string | null } | null
  /** The day when somebody last checked the page; `old` when that is over 6 months ago or never. */
  checkedOn: string | null
  old: boolean
  updatedOn: string
  /** Up to 3 open activities of the same kind, the nearest first. */
  similar: Card[]
}
