import { addDays, dayOf } from '../../app/domain/activities/dates'
import type { Day } from '../../app/domain/activities/vocabulary'
import { dueDay, type Kind, standingOf, waitsFor } from '../../app/domain/asks/states'
import { stableId } from '../../app/domain/open-referral/stable-id'
import { hashOf } from '../../app/domain/site/secrets'
import type { Db } from '../connection.server'
import { askEvents, askFollows, asks } from '../schema'
import { ASKS, type SeedAsk, type SeedEvent } from './ask-stories'
import { CAST } from './cast'
import { OTHERS } from './cast-others'
import { activityId, personId } from './ids'
import type { DayAfter } from './people'
import { writeRows } from './rows'

const NAMES: Record<string, string> = Object.fromEntries(
  Object.entries({ ...CAST, ...OTHERS }).map(([key, { firstName }]) => [key, firstName]),
)

/** The address with which tests follow an ask of somebody without an account. The demo alone has it. */
export const DEMO_FOLLOW = (reference: string) => `demo-follow-${reference}-not-secret-because-it-is-made-up`

/** The id of an ask of the demo. */
export const demoAskId = (reference: string) => stableId('ask', reference)

const at = (day: string, index: number) => `${day}T${String(9 + index).padStart(2, '0')}:15:00.000Z`

/** Asks in every state, for the providers of the demo. @param dayAfter the day so many days after the seed */
export function seedAsks(db: Db, dayAfter: DayAfter): void {
  const rows = ASKS.map((ask, index) => buildAsk(ask, `A-${1001 + index}`, dayAfter))
  writeRows(
    db,
    asks,
    rows.map(({ ask }) => ask),
  )
  writeRows(
    db,
    askEvents,
    rows.flatMap(({ events }) => events),
  )
  const follows = rows
    .filter(({ ask }) => ask.personId === null)
    .map(({ ask }) => ({
      hash: hashOf(DEMO_FOLLOW(ask.reference)),
      askId: ask.id,
      createdAt: ask.createdAt,
    }))
  writeRows(db, askFollows, follows)
}

function buildAsk(seed: SeedAsk, reference: string, dayAfter: DayAfter) {
  const { from, name, activity, activityName, by, reach = '', events } = seed
  const id = demoAskId(reference)
  const first = at(dayAfter(events[0]?.[1] ?? 0), 0)
  const ask = {
    id,
    reference,
    activityId: activityId(activity),
    activityName,
    personId: from ? personId(from) : null,
    name: from ? (NAMES[from] ?? '') : (name ?? ''),
    reach,
    whens: seed.whens,
    withWhom: seed.withWhom ?? 'alone',
    withWords: seed.withWords ?? '',
    help: seed.help ?? [],
    helpWords: seed.helpWords ?? '',
    words: seed.words ?? '',
    about: seed.about ?? null,
    lang: 'en',
    writtenBy: by ? personId(by) : from ? personId(from) : 'visitor',
    writtenByName: by ? (NAMES[by] ?? '') : null,
    createdAt: first,
  }
  return { ask, events: buildEvents(id, seed, events, dayAfter) }
}

function buildEvents(
  askId: string,
  { from, name, by, day }: SeedAsk,
  events: SeedEvent[],
  dayAfter: DayAfter,
) {
  const done: {
    kind: Kind
    byRole: 'person' | 'supporter' | 'staff'
    reason: string | null
    date: string | null
  }[] = []
  let dueOn: string | null = null
  return events.map(([kind, days, more = {}], index) => {
    const staff = more.by
    const byRole = staff ? 'staff' : by ? 'supporter' : 'person'
    const date = kind === 'offered' ? nextDay(dayAfter(more.inDays ?? 0), day) : null
    done.push({ kind, byRole, reason: more.reason ?? null, date })
    const standing = standingOf(done)
    if (kind !== 'seen' && kind !== 'note') dueOn = dueDay(standing, dayAfter(days))
    const isOffer = kind === 'offered'
    const actor = staff ?? by ?? from
    return {
      id: stableId('ask-event', askId, index),
      askId,
      kind,
      stage: standing.stage,
      waitsFor: waitsFor(standing),
      dueOn,
      words: more.words ?? '',
      date,
      startsAt: isOffer ? '10:00' : null,
      endsAt: isOffer ? '13:00' : null,
      place: isOffer ? (more.place ?? '') : null,
      meets: isOffer && staff ? (NAMES[staff] ?? null) : null,
      number: more.number ?? null,
      reason: more.reason ?? null,
      forPerson: more.forPerson ?? true,
      byId: actor ? personId(actor) : null,
      byName: byRole === 'person' ? (from ? '' : (name ?? '')) : (NAMES[actor ?? ''] ?? ''),
      byRole,
      at: at(dayAfter(days), index),
      // The newest thing that staff or a helper did is new to the person.
      seenAt:
        byRole === 'person' || days < -10 || index < events.length - 1 ? at(dayAfter(days), index + 1) : null,
    }
  })
}

/** The first such weekday from a day on. */
function nextDay(from: string, day: Day): string {
  let date = from
  while (dayOf(date) !== day) date = addDays(date, 1)
  return date
}
