import { beforeAll, describe, expect, test } from 'vitest'
import { readFile } from '../../../app/domain/files/read'
import type { Viewer } from '../../../app/domain/people/viewer'
import { database } from '../../../db/connection.server'
import { asks, checkIns, files, goals, shares } from '../../../db/schema'
import { organisationId } from '../../../db/seed/ids'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const NOW = new Date()
const SAM = idOfDemo('customer')
const JO = idOfDemo('carer')
const at = NOW.toISOString()

const dawn = member(idOfDemo('provider'), 'Dawn', {
  posts: [{ kind: 'provider', organisationId: organisationId('hill-farm') }],
})
const mel = member(idOfDemo('mill-room'), 'Mel', {
  posts: [{ kind: 'provider', organisationId: organisationId('mill-room-trust') }],
})
const helen = member(idOfDemo('council'), 'Helen', { posts: [{ kind: 'council', organisationId: null }] })

/** Jo supports Sam and may see week, requests and About me; Priya supports Sam and may see nothing. */
const VIEWERS: Record<string, Viewer> = {
  sam: member(SAM),
  'sam with a card': member(SAM, 'Sam', { scope: 'low-risk' }),
  jo: member(JO, 'Jo'),
  priya: member(idOfDemo('sam-advocate'), 'Priya'),
  leah: member(idOfDemo('customer-work'), 'Leah'),
  dawn,
  mel,
  helen,
  'a visitor': { kind: 'visitor', lang: 'en' },
}
const seers = (id: string) => Object.keys(VIEWERS).filter((name) => readFile(VIEWERS[name]!, id, NOW))

beforeAll(async () => {
  const db = await demoDatabase()
  db.delete(asks).run()
  const file = (id: string, topic: (typeof files.$inferInsert)['topic'], personId = SAM) => ({
    id,
    personId,
    kind: 'photo' as const,
    topic,
    type: 'image/jpeg',
    data: Buffer.from('x'),
    addedBy: personId,
    createdAt: at,
  })
  db.insert(files)
    .values([
      file('about', 'about'),
      file('goal', 'goals'),
      file('other-goal', 'goals'),
      file('check', 'goals'),
      file('face', 'face'),
      file('jo-face', 'face', JO),
    ])
    .run()
  const goal = { personId: SAM, way: 'own' as const, picture: 'way.own', words: 'x', writtenBy: SAM }
  db.insert(goals)
    .values([
      { id: 'shared', ...goal, photoId: 'goal', createdAt: at, updatedAt: at },
      { id: 'own', ...goal, photoId: 'other-goal', createdAt: at, updatedAt: at },
    ])
    .run()
  db.insert(checkIns)
    .values({ id: 'c', goalId: 'shared', score: 0, photoId: 'check', at, writtenBy: SAM })
    .run()
  db.delete(shares).run()
  const share = { customerId: SAM, supporterId: JO, can: 'see' as const, startsAt: '2026-01-01' }
  const given = { givenBy: SAM, authority: 'permission' as const, createdAt: at }
  db.insert(shares)
    .values([
      { id: 's1', ...share, ...given, topic: 'about' },
      { id: 's2', ...share, ...given, topic: 'goals', thing: 'shared' },
    ])
    .run()
})

describe('who sees a photo', () => {
  test('of About me', () => expect(seers('about')).toEqual(['sam', 'sam with a card', 'jo']))

  test('of a goal that alone is shared, and of its check-ins, and not of the others', () => {
    expect(seers('goal')).toEqual(['sam', 'sam with a card', 'jo'])
    expect(seers('check')).toEqual(['sam', 'sam with a card', 'jo'])
    expect(seers('other-goal')).toEqual(['sam', 'sam with a card'])
  })

  test('of a face: supporters too, whatever is shared', () => {
    expect(seers('face')).toEqual(['sam', 'sam with a card', 'jo', 'priya'])
    expect(seers('jo-face')).toEqual(['sam', 'sam with a card', 'jo'])
  })

  test('of a face: the staff that the person asked, and the council then', () => {
    const activity = database()
      .$client.prepare('select id from activities where organisation_id = ? limit 1')
      .pluck()
      .get(organisationId('hill-farm')) as string
    database()
      .insert(asks)
      .values({
        id: 'a',
        reference: 'A-1',
        activityId: activity,
        activityName: 'x',
        personId: SAM,
        name: 'Sam',
        reach: '',
        whens: [],
        help: [],
        lang: 'en',
        createdAt: at,
      } as typeof asks.$inferInsert)
      .run()
    expect(seers('face')).toEqual(['sam', 'sam with a card', 'jo', 'priya', 'dawn', 'helen'])
    expect(seers('about')).toEqual(['sam', 'sam with a card', 'jo'])
  })

  test('nothing after the share was stopped, at once', () => {
    database().update(shares).set({ stoppedAt: at }).run()
    expect(seers('about')).toEqual(['sam', 'sam with a card'])
    expect(seers('check')).toEqual(['sam', 'sam with a card'])
    expect(seers('no such file')).toEqual([])
  })
})
