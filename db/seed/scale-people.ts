import { hashOf } from '../../app/domain/site/secrets'
import type { Db } from '../connection.server'
import { allOrNothing } from '../queries/transaction'
import {
  askEvents,
  asks,
  checkIns,
  goalEvents,
  goalSteps,
  goals,
  looks,
  people,
  shares,
  signIns,
  supports,
  weekEntries,
} from '../schema'
import { activityId } from './ids'
import { writeRows } from './rows'

const AT = '2026-10-05T09:00:00.000Z'
const WAYS = ['learning', 'independence', 'volunteering', 'employment', 'health', 'friends', 'home'] as const
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const TOPICS = ['week', 'goals', 'requests'] as const

/** What the browser of somebody of the crowd holds. */
export const benchSecret = (person: number) => `bench-secret-of-person-${person}`
export const benchPerson = (person: number) => `bench-person-${person}`
export const benchGoal = (person: number) => `bench-goal-${person}-0`

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
const own = (person: number) => ({ writtenBy: benchPerson(person), writtenByName: null, seenAt: AT })

export type Crowd = { people: number; goalsEach: number; looks: number }

/** For the bench: so many people with goals, steps, check-ins, a week, asks, a supporter, and a log of looks. */
export function seedCrowd(db: Db, crowd: Crowd, until: string): void {
  allOrNothing(() => {
    const everybody = times(crowd.people, (person) => person)
    writeRows(db, people, everybody.map(toPerson))
    writeRows(
      db,
      signIns,
      everybody.map((person) => toSignIn(person, until)),
    )
    writeRows(
      db,
      supports,
      everybody.map((person) => toSupport(person, crowd.people)),
    )
    writeRows(
      db,
      shares,
      everybody.flatMap((person) => toShares(person, crowd.people)),
    )
    for (const person of everybody) writeGoals(db, person, crowd.goalsEach)
    writeRows(
      db,
      weekEntries,
      everybody.flatMap((person) => DAYS.map((day) => toEntry(person, day))),
    )
    writeRows(db, asks, everybody.map(toAsk))
    writeRows(
      db,
      askEvents,
      everybody.flatMap((person) => (['sent', 'seen'] as const).map((kind) => toAskEvent(person, kind))),
    )
    writeRows(
      db,
      looks,
      times(crowd.looks, (at) => toLook(at, crowd.people)),
    )
  }, db)
}

const toPerson = (person: number) => ({
  id: benchPerson(person),
  name: `Person Number ${person}`,
  called: `Person ${person}`,
  email: `person-${person}@example.org`,
  phone: null,
  picture: `person.${(person % 10) + 1}`,
  photoId: null,
  lang: 'en',
  kind: 'customer',
  town: 'chelmsford',
  display: '',
  demo: null,
  source: 'seed',
  madeBy: null,
  createdAt: AT,
  updatedAt: AT,
})

const toSignIn = (person: number, until: string) => ({
  id: hashOf(benchSecret(person)),
  personId: benchPerson(person),
  way: 'link',
  scope: 'full',
  device: 'own',
  deviceKind: 'phone',
  createdAt: AT,
  seenAt: until,
  expiresAt: until,
})

const supporterOf = (person: number, all: number) => benchPerson((person + 1) % all)

const toSupport = (person: number, all: number) => ({
  id: `bench-support-${person}`,
  customerId: benchPerson(person),
  supporterId: supporterOf(person, all),
  relation: 'family',
  startedAt: AT,
  endedAt: null,
})

const toShares = (person: number, all: number) =>
  TOPICS.map((topic) => ({
    id: `bench-share-${person}-${topic}`,
    customerId: benchPerson(person),
    supporterId: supporterOf(person, all),
    topic,
    can: 'see',
    thing: null,
    startsAt: AT,
    endsAt: null,
    givenBy: benchPerson(person),
    authority: 'permission',
    createdAt: AT,
  }))

function writeGoals(db: Db, person: number, count: number): void {
  const ids = times(count, (at) => `bench-goal-${person}-${at}`)
  writeRows(
    db,
    goals,
    ids.map((id, at) => {
      const way = WAYS[(person + at) % WAYS.length] ?? 'home'
      return {
        id,
        personId: benchPerson(person),
        way,
        picture: `way.${way}`,
        words: `I want to learn thing number ${at}`,
        why: 'I like it.',
        helps: 'My sister',
        byDate: '2027-06-01',
        howKnow: 'I can do it alone.',
        ...own(person),
        createdAt: AT,
        updatedAt: AT,
      }
    }),
  )
  const row = (goalId: string, name: string) => ({ id: `${goalId}-${name}`, goalId, ...own(person) })
  writeRows(
    db,
    goalEvents,
    ids.map((id) => ({ ...row(id, 'started'), kind: 'started', at: AT })),
  )
  writeRows(
    db,
    goalSteps,
    ids.flatMap((id) =>
      times(3, (at) => ({
        ...row(id, `step-${at}`),
        words: `Step ${at + 1}`,
        position: at,
        doneAt: at === 0 ? AT : null,
        createdAt: AT,
      })),
    ),
  )
  writeRows(
    db,
    checkIns,
    ids.map((id) => ({ ...row(id, 'check-in'), score: 0, words: 'It goes well.', at: AT })),
  )
}

const toEntry = (person: number, day: (typeof DAYS)[number]) => ({
  id: `bench-entry-${person}-${day}`,
  personId: benchPerson(person),
  day,
  part: 'morning',
  startsAt: '10:00',
  endsAt: '12:00',
  what: 'Gardening',
  picture: 'activity.gardening',
  place: 'Hill Farm',
  who: 'Mel',
  how: 'By bus',
  ...own(person),
  createdAt: AT,
  updatedAt: AT,
})

const toAsk = (person: number) => ({
  id: `bench-ask-${person}`,
  reference: `B-${person}`,
  activityId: activityId('saturday-cooks'),
  activityName: 'Saturday Cooks',
  personId: benchPerson(person),
  name: `Person ${person}`,
  reach: '',
  whens: ['any'],
  help: [],
  lang: 'en',
  writtenBy: benchPerson(person),
  createdAt: AT,
})

const toAskEvent = (person: number, kind: 'sent' | 'seen') => ({
  id: `bench-ask-${person}-${kind}`,
  askId: `bench-ask-${person}`,
  kind,
  stage: kind,
  waitsFor: 'staff',
  byName: '',
  byRole: kind === 'sent' ? 'person' : 'staff',
  forPerson: true,
  at: AT,
})

const toLook = (at: number, all: number) => ({
  customerId: benchPerson(at % all),
  viewerId: supporterOf(at % all, all),
  viewerName: 'Jo',
  topic: TOPICS[at % TOPICS.length],
  ability: 'see',
  authority: 'permission',
  outcome: at % 20 === 0 ? 'refused' : 'allowed',
  at: new Date(Date.parse(AT) + at * 1000).toISOString(),
})
