import { isNotNull } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { mayTouch, mightTouch } from '../../../app/domain/sharing/decide'
import { shareWith } from '../../../app/domain/sharing/share'
import { endSupport, stopSharing } from '../../../app/domain/sharing/stop'
import { OWN_TOPICS, TOPICS, type Topic } from '../../../app/domain/sharing/topics'
import { database } from '../../../db/connection.server'
import { decisions, looks, news, shares } from '../../../db/schema'
import { demoDatabase } from '../../support/database'
import { type DemoPerson, idOfDemo, member } from '../../support/viewers'

const NOW = new Date()
const HOUR = 3_600_000
const later = (ms: number) => new Date(NOW.getTime() + ms)
const sam = idOfDemo('customer')
const jo = member(idOfDemo('carer'), 'Jo')
const samAsViewer = member(sam, 'Sam')
const see = (topic: Topic, thing?: string) => ({ personId: sam, topic, ability: 'see', thing }) as const
const change = (topic: Topic) => ({ personId: sam, topic, ability: 'do' }) as const

beforeEach(async () => {
  await demoDatabase()
  database().delete(looks).run()
  database().delete(news).run()
  database().delete(shares).where(isNotNull(shares.thing)).run()
})

const share = (row: Partial<typeof shares.$inferInsert>) =>
  database()
    .insert(shares)
    .values({
      id: `test-${Math.random()}`,
      customerId: sam,
      supporterId: jo.personId,
      topic: 'goals',
      can: 'see',
      startsAt: later(-HOUR).toISOString(),
      givenBy: sam,
      authority: 'permission',
      createdAt: NOW.toISOString(),
      ...row,
    })
    .run()

describe('a person', () => {
  test.each([...TOPICS, ...OWN_TOPICS])('does everything with their own %s', (topic) => {
    for (const ability of ['see', 'do'] as const) {
      expect(mayTouch(samAsViewer, { personId: sam, topic, ability }, NOW)).toMatchObject({
        as: 'self',
        by: { writtenBy: sam, writtenByName: null },
      })
    }
    expect(database().select().from(looks).all()).toEqual([])
  })

  test('who came with a card alone opens nothing that would do harm in wrong hands', () => {
    const withCard = member(sam, 'Sam', { scope: 'low-risk' })
    const opens = (topic: (typeof TOPICS)[number] | (typeof OWN_TOPICS)[number]) =>
      mayTouch(withCard, { personId: sam, topic, ability: 'see' }, NOW) !== null
    expect([...TOPICS].every(opens)).toBe(true)
    expect((['people', 'data', 'sign-in'] as const).some(opens)).toBe(false)
  })
})

describe('everybody else of the demo', () => {
  const others: DemoPerson[] = [
    'customer-work',
    'customer-older',
    'customer-complex',
    'customer-new',
    'carer-new',
    'provider',
    'job-coach',
    'council',
  ]
  test.each(others)('%s sees nothing of Sam, and each look is kept', (key) => {
    const viewer = member(idOfDemo(key), key, {
      posts: key === 'council' ? [{ kind: 'council', organisationId: null }] : [],
    })
    for (const topic of [...TOPICS, ...OWN_TOPICS]) {
      expect(mayTouch(viewer, { personId: sam, topic, ability: 'see' }, NOW)).toBeNull()
    }
    const kept = database().select().from(looks).all()
    expect(kept).toHaveLength(TOPICS.length + OWN_TOPICS.length)
    expect(new Set(kept.map(({ outcome }) => outcome))).toEqual(new Set(['refused']))
  })

  test('a visitor sees nothing, and nobody is written down', () => {
    expect(mayTouch({ kind: 'visitor', lang: 'en' }, see('week'), NOW)).toBeNull()
    expect(mayTouch({ kind: 'command-line', lang: 'en' }, see('week'), NOW)).toBeNull()
    expect(database().select().from(looks).all()).toEqual([])
  })
})

describe('a supporter', () => {
  test('sees what is shared, changes what they may change, and writes in their own name', () => {
    expect(mayTouch(jo, see('week'), NOW)).toMatchObject({
      as: 'supporter',
      authority: 'permission',
      by: { writtenBy: jo.personId, writtenByName: 'Jo', seenAt: null },
    })
    expect(mayTouch(jo, change('week'), NOW)).toBeNull()
    expect(mayTouch(jo, change('requests'), NOW)).not.toBeNull()
    expect(mayTouch(jo, see('requests'), NOW)).not.toBeNull()
    expect(mayTouch(jo, see('goals'), NOW)).toBeNull()
  })

  test('never sees what nobody shares, not even with a row that says so', () => {
    database().$client.pragma('ignore_check_constraints = 1')
    for (const topic of OWN_TOPICS) {
      share({ topic: topic as Topic, can: 'do' })
      expect(mayTouch(jo, { personId: sam, topic, ability: 'see' }, NOW)).toBeNull()
      expect(mightTouch(jo, { personId: sam, topic, ability: 'see' }, NOW)).toBe(false)
    }
  })

  test('sees nothing before the start and after the end', () => {
    share({ startsAt: later(HOUR).toISOString(), endsAt: later(2 * HOUR).toISOString() })
    expect(mayTouch(jo, see('goals'), NOW)).toBeNull()
    expect(mayTouch(jo, see('goals'), later(1.5 * HOUR))).not.toBeNull()
    expect(mayTouch(jo, see('goals'), later(2 * HOUR))).toBeNull()
  })

  test('sees nothing at once when it is stopped', () => {
    const shared = shareWith(samAsViewer, sam, { supporterId: jo.personId, topic: 'goals', can: 'do' }, NOW)
    expect(mayTouch(jo, change('goals'), NOW)).not.toBeNull()
    const { shareId } = shared as { shareId: string }
    stopSharing(samAsViewer, sam, { supporterId: jo.personId, shareId }, NOW)
    expect(mayTouch(jo, see('goals'), NOW)).toBeNull()
    expect(mayTouch(jo, see('week'), NOW)).not.toBeNull()
  })

  test('sees nothing when the support has ended, whatever shares say', () => {
    endSupport(samAsViewer, sam, jo.personId, NOW)
    share({ can: 'do' })
    for (const topic of TOPICS) expect(mayTouch(jo, see(topic), NOW)).toBeNull()
  })

  test('sees one goal alone, and not the others', () => {
    share({ thing: 'goal-1' })
    expect(mayTouch(jo, see('goals', 'goal-1'), NOW)).not.toBeNull()
    expect(mayTouch(jo, see('goals', 'goal-2'), NOW)).toBeNull()
    expect(mayTouch(jo, see('goals'), NOW)).toBeNull()
  })

  test('who helps one person sees nothing of another', () => {
    const helping = member(jo.personId, 'Jo', { helping: { personId: sam, name: 'Sam' } })
    const ken = idOfDemo('customer-older')
    expect(mayTouch(helping, { personId: ken, topic: 'week', ability: 'see' }, NOW)).toBeNull()
  })
})

test('what was decided for a person ends with the day of its review', () => {
  const maya = idOfDemo('customer-complex')
  const kwame = member(idOfDemo('maya-worker'), 'Kwame')
  const look = { personId: maya, topic: 'week', ability: 'see' } as const
  expect(mayTouch(kwame, look, NOW)).toMatchObject({ authority: 'best-interests' })
  const today = NOW.toISOString().slice(0, 10)
  const dayBefore = later(-24 * HOUR)
    .toISOString()
    .slice(0, 10)
  database().update(decisions).set({ reviewOn: today }).run()
  expect(mayTouch(kwame, look, NOW)).not.toBeNull()
  database().update(decisions).set({ reviewOn: dayBefore }).run()
  expect(mayTouch(kwame, look, NOW)).toBeNull()
})

describe('looks', () => {
  const kept = () =>
    database()
      .select()
      .from(looks)
      .all()
      .map(({ viewerName, topic, ability, outcome }) => `${viewerName} ${ability} ${topic} ${outcome}`)

  test('are kept, refused ones too, and one that is asked twice at once is one', () => {
    mayTouch(jo, see('week'), NOW)
    mayTouch(jo, see('week'), later(10_000))
    mayTouch(jo, see('goals'), NOW)
    expect(kept()).toEqual(['Jo see week allowed', 'Jo see goals refused'])
    mayTouch(jo, see('week'), later(61_000))
    expect(kept()).toHaveLength(3)
  })

  test('are not kept of what a page only offers', () => {
    expect(mightTouch(jo, change('requests'), NOW)).toBe(true)
    expect(mightTouch(jo, change('week'), NOW)).toBe(false)
    expect(mightTouch(samAsViewer, change('week'), NOW)).toBe(true)
    expect(mightTouch({ kind: 'visitor', lang: 'en' }, see('week'), NOW)).toBe(false)
    expect(kept()).toEqual([])
  })
})
