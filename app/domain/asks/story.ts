import { type AskEventRow, kindOfActivity, listEvents } from '../../../db/queries/asks'
import { addDays } from '../activities/dates'
import { KINDS, type Kind as KindOfActivity } from '../activities/vocabulary'
import { todayInLondon } from '../site/today'
import type { OpenAsk } from './open'
import { sideOfActor } from './record'
import {
  isClosed,
  type Kind,
  LONG_UNANSWERED_DAYS,
  movesNow,
  type Standing,
  standingOf,
  type WaitsFor,
  waitsFor,
} from './states'

/** One thing that happened, as the story shows it. Dates are local, YYYY-MM-DD. */
export type StoryEvent = {
  id: string
  kind: Kind
  on: string
  words: string
  offer: { date: string; startsAt: string; endsAt: string | null; place: string; meets: string } | null
  number: number | null
  reason: string | null
  by: { role: 'person' | 'supporter' | 'staff'; name: string }
  forPerson: boolean
  isNew: boolean
}

export type AskStory = {
  id: string
  reference: string
  activity: { name: string; slug: string | null; kind: KindOfActivity | null }
  organisation: string | null
  name: string
  hasAccount: boolean
  asked: {
    whens: string[]
    withWhom: string
    withWords: string
    help: string[]
    helpWords: string
    words: string
    reach: string
    about: { question: string; words: string; chosen: string[] }[]
    by: string | null
  }
  sentOn: string
  events: StoryEvent[]
  standing: Standing
  waitsFor: WaitsFor
  dueOn: string | null
  /** Staff should have answered by now; or the person has not for two weeks. */
  late: boolean
  closed: boolean
  /** What whoever looks may do now. */
  moves: Kind[]
  /** The offer that stands. */
  offer: StoryEvent['offer']
}

/** The whole story of an ask. The person sees no note that is for staff alone. */
export function tellStory({ found, actor }: OpenAsk, now: Date): AskStory {
  const { ask, slug, organisation } = found
  const today = todayInLondon(now)
  const rows = listEvents(ask.id)
  const shown = actor.role === 'staff' ? rows : rows.filter(({ forPerson }) => forPerson)
  const standing = standingOf(rows)
  const last = rows.findLast(({ kind }) => kind !== 'note')
  const dueOn = last?.dueOn ?? null
  const turn = waitsFor(standing)
  return {
    id: ask.id,
    reference: ask.reference,
    activity: { name: ask.activityName, slug, kind: kindOf(ask.activityId) },
    organisation,
    name: ask.name,
    hasAccount: ask.personId !== null,
    asked: {
      whens: ask.whens,
      withWhom: ask.withWhom,
      withWords: ask.withWords,
      help: ask.help,
      helpWords: ask.helpWords,
      words: ask.words,
      reach: ask.reach,
      about: ask.about ?? [],
      by: ask.writtenByName,
    },
    sentOn: todayInLondon(new Date(ask.createdAt)),
    events: shown.map((row) => eventOf(row, actor.role === 'person')),
    standing,
    waitsFor: turn,
    dueOn,
    late: isLate(turn, dueOn, last, today),
    closed: isClosed(standing),
    moves: movesNow(standing, sideOfActor(actor), today),
    offer: rows.map(offerOf).findLast(Boolean) ?? null,
  }
}

function isLate(turn: WaitsFor, dueOn: string | null, last: AskEventRow | undefined, today: string): boolean {
  if (turn === 'staff') return dueOn !== null && dueOn < today
  if (turn !== 'person' || !last) return false
  return addDays(todayInLondon(new Date(last.at)), LONG_UNANSWERED_DAYS) <= today
}

const eventOf = (row: AskEventRow, toPerson: boolean): StoryEvent => ({
  id: row.id,
  kind: row.kind,
  on: todayInLondon(new Date(row.at)),
  words: row.words,
  offer: offerOf(row),
  number: row.number,
  reason: row.reason,
  by: { role: row.byRole, name: row.byName },
  forPerson: row.forPerson,
  isNew: toPerson && row.seenAt === null,
})

const offerOf = ({ kind, date, startsAt, endsAt, place, meets }: AskEventRow): StoryEvent['offer'] =>
  kind === 'offered' && date
    ? { date, startsAt: startsAt ?? '', endsAt, place: place ?? '', meets: meets ?? '' }
    : null

function kindOf(activityId: string | null): KindOfActivity | null {
  const kind = activityId ? kindOfActivity(activityId) : undefined
  return KINDS.find((one) => one === kind) ?? null
}
