import type { Day, Kind } from './vocabulary'

export type Room = 'free' | 'waiting-list' | 'full' | 'ask'

/** When it happens, short. Times are local, "HH:MM". */
export type CardWhen =
  /** On these days each week. `varies`: not every day has these times. `everyWeeks` is 2 when all are. */
  | {
      kind: 'weekly'
      days: Day[]
      startsAt: string | null
      endsAt: string | null
      varies: boolean
      everyWeeks: number
    }
  /** On dates (YYYY-MM-DD) that are still to come, the next one first. */
  | { kind: 'dates'; dates: string[]; startsAt: string | null; endsAt: string | null; varies: boolean }
  | { kind: 'ask' }

/** The price that matters most. `pence` is null when nobody has said how much; 'ask' is no price at all. */
export type CardCost = {
  kind: 'free' | 'session' | 'day' | 'week' | 'month' | 'direct-payment' | 'council-funded' | 'other' | 'ask'
  pence: number | null
  directPayment: boolean
}

/** One activity in a list. */
export type Card = {
  id: string
  slug: string
  name: string
  /** The language of `name` and `summary`: the viewer's when there is one, else English. */
  nameLang: string
  summary: string | null
  /** The main kind, for the picture. Null when a feed gave none that we know. */
  kind: Kind | null
  kinds: Kind[]
  placeName: string | null
  townName: string | null
  online: boolean
  when: CardWhen
  cost: CardCost
  room: Room
  /** How many weeks people wait, when there is a waiting list and somebody said. */
  waitingWeeks: number | null
  easyRead: boolean
  /** Closed for now: it may open again. */
  closed: boolean
  /** From the place that was asked for, when one was. Straight line, to a tenth of a kilometre. */
  km: number | null
}
