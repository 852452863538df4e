import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Topic } from '../../app/domain/sharing/topics'
import type { Db } from '../connection.server'
import { contacts, decisions, people, posts, shares, supports } from '../schema'
import { CAST } from './cast'
import { OTHERS } from './cast-others'
import { organisationId, personId } from './ids'
import { writeRows } from './rows'

type Key = keyof typeof CAST | keyof typeof OTHERS

/** When the people of the demo came. */
export const BEGAN = '2026-09-07T09:00:00.000Z'

const PICTURES: Record<Key, string> = {
  customer: 'person.4',
  'customer-work': 'person.10',
  'customer-older': 'person.2',
  'customer-complex': 'person.1',
  'customer-new': 'person.9',
  carer: 'person.8',
  'carer-new': 'person.5',
  provider: 'person.3',
  'job-coach': 'person.6',
  council: 'person.7',
  'maya-mum': 'person.3',
  'maya-worker': 'person.4',
  'ken-wife': 'person.7',
  'sam-advocate': 'person.5',
  'mill-room': 'person.8',
}

const KINDS: Partial<Record<Key, 'carer' | 'supporter' | 'staff'>> = {
  carer: 'carer',
  'carer-new': 'carer',
  provider: 'staff',
  'job-coach': 'staff',
  council: 'staff',
  'maya-mum': 'carer',
  'maya-worker': 'supporter',
  'ken-wife': 'carer',
  'sam-advocate': 'supporter',
  'mill-room': 'staff',
}

const LANGS: Partial<Record<Key, string>> = { 'customer-new': 'pl', 'carer-new': 'ur' }

/** Numbers and addresses that Ofcom and RFC 2606 keep free for made-up people. */
const reachOf = (firstName: string, index: number) => ({
  email: `${firstName.toLowerCase()}@example.org`,
  phone: `0770090${String(index + 101).padStart(4, '0')}`,
})

const PEOPLE = Object.entries({ ...CAST, ...OTHERS }) as [
  Key,
  { firstName: string; lastName: string; town: string },
][]

const buildPeople = () =>
  PEOPLE.map(([key, { firstName, lastName, town }], index) => ({
    id: personId(key),
    name: `${firstName} ${lastName}`,
    called: firstName,
    ...reachOf(firstName, index),
    picture: PICTURES[key],
    photoId: null,
    lang: LANGS[key] ?? 'en',
    kind: KINDS[key] ?? 'customer',
    town,
    display: '',
    demo: key in CAST ? key : null,
    source: 'seed',
    madeBy: null,
    createdAt: BEGAN,
    updatedAt: BEGAN,
  }))

const POSTS: [Key, 'provider' | 'job-coach' | 'council', string | null][] = [
  ['provider', 'provider', 'hill-farm'],
  ['job-coach', 'job-coach', null],
  ['council', 'council', null],
  ['mill-room', 'provider', 'mill-room-trust'],
]

/** The day so many days after the seed, YYYY-MM-DD. */
export type DayAfter = (days: number) => string

type Given = {
  from: Key
  to: Key
  relation: string
  topics: Partial<Record<Topic, 'see' | 'do'>>
  authority: 'permission' | 'attorney-or-deputy' | 'best-interests'
  /** Days after the seed when it ends by itself. */
  days?: number
}

/** Who supports whom, and what they may see and do. */
const GIVEN: Given[] = [
  {
    from: 'customer',
    to: 'carer',
    relation: 'family',
    topics: { week: 'see', requests: 'do', about: 'see' },
    authority: 'permission',
    days: 120,
  },
  {
    from: 'customer-work',
    to: 'job-coach',
    relation: 'job-coach',
    topics: { jobs: 'do', goals: 'see' },
    authority: 'permission',
    days: 180,
  },
  {
    from: 'customer-older',
    to: 'ken-wife',
    relation: 'family',
    topics: { week: 'do', goals: 'see', about: 'do', requests: 'do', breaks: 'do' },
    authority: 'attorney-or-deputy',
  },
  {
    from: 'customer-complex',
    to: 'maya-mum',
    relation: 'family',
    topics: { week: 'do', goals: 'do', about: 'do', requests: 'do', breaks: 'do' },
    authority: 'best-interests',
    days: 170,
  },
  {
    from: 'customer-complex',
    to: 'maya-worker',
    relation: 'support-worker',
    topics: { week: 'see', about: 'see' },
    authority: 'best-interests',
    days: 170,
  },
  { from: 'customer', to: 'sam-advocate', relation: 'advocate', topics: {}, authority: 'permission' },
]

const DECISION_ID = stableId('decision', 'maya')

const buildDecision = (dayAfter: DayAfter) => ({
  id: DECISION_ID,
  customerId: personId('customer-complex'),
  decision: 'Ingrid and Kwame may see the week of Maya and help with her pages.',
  reason: 'Maya cannot make this decision now, even with pictures and her switch.',
  asked: 'Maya, with pictures and objects. Ingrid. Kwame. The doctor of Maya.',
  reviewOn: dayAfter(170),
  recordedBy: personId('council'),
  recordedAt: BEGAN,
})

const buildShares = (dayAfter: DayAfter) =>
  GIVEN.flatMap(({ from, to, topics, authority, days }) =>
    Object.entries(topics).map(([topic, can]) => ({
      id: stableId('share', from, to, topic),
      customerId: personId(from),
      supporterId: personId(to),
      topic,
      can,
      thing: null,
      startsAt: BEGAN,
      endsAt: days ? `${dayAfter(days)}T22:59:59.000Z` : null,
      givenBy:
        authority === 'permission'
          ? personId(from)
          : authority === 'best-interests'
            ? personId('council')
            : personId(to),
      authority,
      decisionId: authority === 'best-interests' ? DECISION_ID : null,
      stoppedAt: null,
      stoppedBy: null,
      createdAt: BEGAN,
    })),
  )

const CONTACTS: [Key, 'advocate' | 'safety', string, string][] = [
  ['customer', 'advocate', 'Priya Nair', '07700 900114'],
  ['customer', 'safety', 'Jo Adeyemi', '07700 900106'],
  ['customer-complex', 'safety', 'Ingrid Lindqvist', '07700 900111'],
  ['customer-older', 'safety', 'Rosa Whitlock', '07700 900113'],
]

/** People, what they do, and who supports whom. @param dayAfter the day so many days after the seed, YYYY-MM-DD */
export function seedPeople(db: Db, dayAfter: DayAfter): void {
  writeRows(db, people, buildPeople())
  const work = POSTS.map(([key, kind, by]) => ({
    id: stableId('post', key),
    personId: personId(key),
    kind,
    organisationId: by && organisationId(by),
    startedAt: BEGAN,
    endedAt: null,
  }))
  writeRows(db, posts, work)
  const ties = GIVEN.map(({ from, to, relation }) => ({
    id: stableId('support', from, to),
    customerId: personId(from),
    supporterId: personId(to),
    relation,
    startedAt: BEGAN,
    endedAt: null,
  }))
  writeRows(db, supports, ties)
  writeRows(db, decisions, [buildDecision(dayAfter)])
  writeRows(db, shares, buildShares(dayAfter))
  const reach = CONTACTS.map(([key, kind, name, phone], position) => ({
    id: stableId('contact', key, name),
    personId: personId(key),
    kind,
    name,
    reach: phone,
    position,
  }))
  writeRows(db, contacts, reach)
}
