import type { Topic } from '../../app/domain/sharing/topics'
import { hashOf } from '../../app/domain/site/secrets'
import { database } from '../../db/connection.server'
import { setHelping } from '../../db/queries/sign-ins'
import {
  aboutAnswers,
  askEvents,
  asks,
  files,
  goalEvents,
  goals,
  shares,
  supports,
  weekEntries,
} from '../../db/schema'
import { cookieOf, type DemoPerson, idOfDemo } from './viewers'

/** How somebody stands to the person whose pages they open. */
export const STATES = [
  'own',
  'own, by card',
  'shared to see',
  'shared to do',
  'shared, not helping now',
  'not shared',
  'expired',
  'withdrawn',
  'not started',
  'support ended',
  'no supporter',
] as const
export type State = (typeof STATES)[number]

/** On whose pages one is: one's own, or those of the person whom one helps. */
export const isOwn = (state: State) => state.startsWith('own') || state === 'shared, not helping now'

const HOUR = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

/** Words that stand in what belongs to one topic of one person: nobody else may ever be sent them. */
export const secretOf = (topic: Topic, person: DemoPerson) => `Secret ${topic} of ${person} only`

/** Gives a person one thing of each topic, in words that can be found again. */
export function giveThings(person: DemoPerson): void {
  const db = database()
  const personId = idOfDemo(person)
  const by = { writtenBy: personId, createdAt: at(-9), updatedAt: at(-9), seenAt: at(-9) }
  db.insert(goals)
    .values({
      id: `goal-${person}`,
      personId,
      way: 'own',
      picture: 'way.own',
      words: secretOf('goals', person),
      ...by,
    })
    .run()
  db.insert(goalEvents)
    .values({
      id: `goal-event-${person}`,
      goalId: `goal-${person}`,
      kind: 'started',
      at: at(-9),
      writtenBy: personId,
    })
    .run()
  db.insert(weekEntries)
    .values({
      id: `entry-${person}`,
      personId,
      day: 'mon',
      part: 'morning',
      what: secretOf('week', person),
      picture: 'me.week',
      ...by,
    })
    .run()
  db.delete(aboutAnswers).run()
  for (const owner of ['customer', 'customer-work'] as const) {
    db.insert(aboutAnswers)
      .values({
        personId: idOfDemo(owner),
        question: 'good-at',
        words: secretOf('about', owner),
        chosen: [],
        writtenBy: idOfDemo(owner),
        updatedAt: at(-9),
      })
      .run()
  }
  db.insert(files)
    .values({
      id: `file-${person}`,
      personId,
      kind: 'photo',
      topic: 'about',
      type: 'image/webp',
      data: Buffer.from('photo'),
      addedBy: personId,
      createdAt: at(-9),
    })
    .run()
  giveAsk(person, personId)
}

function giveAsk(person: DemoPerson, personId: string) {
  const db = database()
  const activity = db.$client
    .prepare(
      'select id from activities where organisation_id = (select organisation_id from posts where person_id = ?)',
    )
    .pluck()
    .get(idOfDemo('provider'))
  db.insert(asks)
    .values({
      id: `ask-${person}`,
      reference: `A-${person}`,
      activityId: String(activity),
      activityName: 'Something at Hill Farm',
      personId,
      name: person,
      reach: '',
      whens: [],
      help: [],
      words: secretOf('requests', person),
      lang: 'en',
      createdAt: at(-9),
    })
    .run()
  db.insert(askEvents)
    .values({
      id: `ask-event-${person}`,
      askId: `ask-${person}`,
      kind: 'sent',
      stage: 'sent',
      waitsFor: 'staff',
      byRole: 'person',
      at: at(-9),
    })
    .run()
}

/** Whom somebody helps: Sam; Sam helps Leah. */
export const helpedBy = (who: DemoPerson): DemoPerson => (who === 'customer' ? 'customer-work' : 'customer')

const SHARE: Partial<Record<State, Partial<typeof shares.$inferInsert>>> = {
  'shared to see': { can: 'see' },
  'shared to do': { can: 'do' },
  'shared, not helping now': { can: 'do' },
  expired: { can: 'do', endsAt: at(-1) },
  withdrawn: { can: 'do', stoppedAt: at(-1), stoppedBy: 'person' },
  'not started': { can: 'do', startsAt: at(1) },
  'support ended': { can: 'do' },
  'no supporter': { can: 'do' },
}

/**
 * Brings somebody into a state towards whom they help, with this topic alone.
 * @returns their cookie
 */
export function bringInto(who: DemoPerson, state: State, topic: Topic): string {
  const cookie = cookieOf(who, state === 'own, by card' ? 'low-risk' : 'full')
  if (state.startsWith('own')) return cookie
  const db = database()
  const pair = { customerId: idOfDemo(helpedBy(who)), supporterId: idOfDemo(who) }
  db.$client
    .prepare('delete from shares where customer_id = @customerId and supporter_id = @supporterId')
    .run(pair)
  db.$client
    .prepare('delete from supports where customer_id = @customerId and supporter_id = @supporterId')
    .run(pair)
  if (state !== 'no supporter') {
    const endedAt = state === 'support ended' ? at(-1) : null
    db.insert(supports)
      .values({ id: 'state', ...pair, relation: 'friend', startedAt: at(-8), endedAt })
      .run()
  }
  const share = SHARE[state]
  if (share) {
    const row = {
      startsAt: at(-8),
      givenBy: pair.customerId,
      authority: 'permission',
      createdAt: at(-8),
    } as const
    db.insert(shares)
      .values({ id: 'state', ...pair, topic, can: 'see', ...row, ...share })
      .run()
  }
  if (!isOwn(state)) setHelping(hashOf(cookie.replace('session=', '')), pair.customerId)
  return cookie
}
