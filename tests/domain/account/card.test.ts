import { beforeEach, describe, expect, test } from 'vitest'
import {
  findHeldCard,
  type MadeCard,
  makeCard,
  sayYesToCard,
  showCard,
  stopCard,
} from '../../../app/domain/account/card'
import { startMakingPasskey } from '../../../app/domain/account/passkeys'
import { finishSignIn } from '../../../app/domain/account/pending'
import { findMember, signIn } from '../../../app/domain/account/sign-in'
import { listNews } from '../../../app/domain/people/news'
import { commandLine, visitor } from '../../../app/domain/people/viewer'
import { mayTouch } from '../../../app/domain/sharing/decide'
import { newSecret } from '../../../app/domain/site/secrets'
import { database } from '../../../db/connection.server'
import { DEMO_CARD } from '../../../db/seed/account'
import { demoDatabase } from '../../support/database'
import { type DemoPerson, idOfDemo, member } from '../../support/viewers'

const NOW = new Date('2026-11-23T10:00:00.000Z')
const SAM = idOfDemo('customer')
/** Leah never came by a link: only Sam did. */
const LEAH = idOfDemo('customer-work')
const FROM = '192.0.2.9'
const COUNCIL = { kind: 'council', organisationId: null } as const
const helen = member(idOfDemo('council'), 'Helen', { posts: [COUNCIL], home: 'staff' })

beforeEach(async () => void (await demoDatabase()))

const cardFor = (personId: string, viewer = helen) => makeCard(viewer, personId, newSecret(), NOW) as MadeCard

function scan(secret: string, now = NOW) {
  const key = newSecret()
  const said = sayYesToCard(secret, { key, back: '/me/goals', from: FROM }, now)
  if (said !== 'yes') return said
  const signedIn = finishSignIn(visitor('en'), key, { device: 'own', kind: 'tablet' }, now)
  return findMember(signedIn?.secret ?? '', 'en', now)
}

describe('a card', () => {
  test('looking at it signs nobody in; yes does, and it can be used again', () => {
    const { secret } = cardFor(LEAH)
    const before = database().$client.serialize()
    expect(showCard(secret, FROM, NOW)).toMatchObject({ state: 'good', who: { name: 'Leah' } })
    expect(database().$client.serialize().equals(before)).toBe(true)
    expect(scan(secret)).toMatchObject({ personId: LEAH })
    expect(scan(secret)).toMatchObject({ personId: LEAH })
    expect(findHeldCard(LEAH)?.usedAt).toBe(NOW.toISOString())
  })

  test('its secret is stored nowhere', () => {
    const { secret } = cardFor(LEAH)
    expect(database().$client.serialize().toString('latin1')).not.toContain(secret)
  })

  test('a lost one is replaced in one press: the old one is dead, and so is whoever came in by it', () => {
    const old = cardFor(LEAH)
    const finder = scan(old.secret)
    expect(finder).toMatchObject({ personId: LEAH })
    const next = cardFor(LEAH)
    expect(showCard(old.secret, FROM, NOW)).toEqual({ state: 'ended' })
    expect(scan(old.secret)).toBe('ended')
    const open = database().$client.prepare(
      "select count(*) from sign_ins where way = 'card' and ended_at is null",
    )
    expect(open.pluck().get()).toBe(0)
    expect(scan(next.secret)).toMatchObject({ personId: LEAH })
  })

  test('who said yes to a card that is ended before the last step is not signed in', () => {
    const { secret } = cardFor(LEAH)
    const key = newSecret()
    expect(sayYesToCard(secret, { key, back: '/me', from: FROM }, NOW)).toBe('yes')
    stopCard(helen, LEAH, NOW)
    expect(finishSignIn(visitor('en'), key, { device: 'own', kind: 'phone' }, NOW)).toBeNull()
  })

  test('the same form sent twice makes one card, and shows it both times', () => {
    const key = newSecret()
    const [first, second] = [makeCard(helen, LEAH, key, NOW), makeCard(helen, LEAH, key, NOW)]
    expect(second).toEqual(first)
    cardFor(LEAH)
    expect(makeCard(helen, LEAH, key, NOW)).toBe('ended')
  })

  test('a form that is not ours makes none: its card could be guessed', () => {
    expect(makeCard(helen, LEAH, 'aaaa', NOW)).toBeNull()
  })

  test('it is made by the person or by the council, for customers alone', () => {
    const others: DemoPerson[] = ['carer', 'provider', 'job-coach', 'customer-work']
    for (const who of others) {
      expect(makeCard(member(idOfDemo(who)), SAM, newSecret(), NOW)).toBeNull()
      expect(stopCard(member(idOfDemo(who)), SAM, NOW)).toBe(false)
    }
    expect(makeCard(visitor('en'), SAM, newSecret(), NOW)).toBeNull()
    expect(showCard(DEMO_CARD, FROM, NOW)).toMatchObject({ state: 'good' })
    expect(cardFor(SAM, member(SAM, 'Sam')).who.name).toBe('Sam')
    expect(makeCard(commandLine, SAM, newSecret(), NOW)).toMatchObject({ name: 'Sam Adeyemi' })
    expect(makeCard(helen, idOfDemo('provider'), newSecret(), NOW)).toBeNull()
  })

  test('the person hears of it, and sees that somebody looked', () => {
    cardFor(LEAH)
    stopCard(helen, LEAH, NOW)
    const keys = listNews(member(LEAH, 'Leah'), 10).map(({ key }) => key)
    expect(keys).toContain('account:news.card-made')
    expect(keys).toContain('account:news.card-stopped')
    const looks = database().$client.prepare(
      "select viewer_name, outcome from looks where customer_id = ? and topic = 'sign-in'",
    )
    expect(looks.all(LEAH)).toEqual([{ viewer_name: 'Helen', outcome: 'allowed' }])
  })

  test('it is used 20 times an hour at most', () => {
    const { secret } = cardFor(LEAH)
    for (let i = 0; i < 20; i++) expect(scan(secret)).toMatchObject({ personId: LEAH })
    expect(scan(secret)).toBe('too-many')
    expect(scan(secret, new Date(NOW.getTime() + 3_700_000))).toMatchObject({ personId: LEAH })
  })

  test('codes that no card has are looked up 30 times an hour at most', () => {
    for (let i = 0; i < 30; i++) expect(showCard(newSecret(), FROM, NOW)).toBeNull()
    expect(showCard(newSecret(), FROM, NOW)).toEqual({ state: 'too-many' })
    expect(showCard(DEMO_CARD, FROM, NOW)).toMatchObject({ state: 'good' })
  })
})

describe('what a card opens', () => {
  const topics = ['people', 'data', 'sign-in'] as const
  const opens = (viewer: ReturnType<typeof scan>) =>
    viewer && typeof viewer === 'object'
      ? topics.filter((topic) => mayTouch(viewer, { personId: viewer.personId, topic, ability: 'see' }, NOW))
      : null

  test('little, while it is the only way in that was proved', () => {
    const { secret } = cardFor(LEAH)
    const leah = scan(secret)
    expect(leah).toMatchObject({ scope: 'low-risk' })
    expect(opens(leah)).toEqual([])
    expect(
      leah &&
        typeof leah === 'object' &&
        mayTouch(leah, { personId: LEAH, topic: 'goals', ability: 'do' }, NOW),
    ).toBeTruthy()
  })

  test('all that is theirs, once they came by a link to their own address', () => {
    expect(scan(DEMO_CARD)).toMatchObject({ scope: 'full' })
    expect(opens(scan(DEMO_CARD))).toEqual([...topics])
  })

  test('an address that staff wrote down is not yet a second way', () => {
    const { secret } = cardFor(LEAH)
    expect(scan(secret)).toMatchObject({ scope: 'low-risk' })
    signIn({ personId: LEAH, way: 'link', scope: 'full' }, { device: 'once', kind: 'phone' }, NOW)
    expect(scan(secret)).toMatchObject({ scope: 'full' })
    database().$client.prepare('update people set email = null, phone = null where id = ?').run(LEAH)
    expect(scan(secret)).toMatchObject({ scope: 'low-risk' })
  })

  test('never another way in: no passkey and no card, so that a finder cannot stay', async () => {
    const sam = scan(DEMO_CARD)
    if (!sam || typeof sam !== 'object') throw new Error('not signed in')
    expect(sam.scope).toBe('full')
    expect(makeCard(sam, SAM, newSecret(), NOW)).toBeNull()
    const site = { name: 'Good Days', host: 'site.example', origin: 'https://site.example' }
    expect(await startMakingPasskey(sam, SAM, site, NOW)).toBeNull()
    expect(showCard(DEMO_CARD, FROM, NOW)).toMatchObject({ state: 'good' })
  })
})
