import { beforeEach, describe, expect, test } from 'vitest'
import {
  finishMakingPasskey,
  finishPasskeySignIn,
  removePasskey,
  startMakingPasskey,
  startPasskeySignIn,
} from '../../../app/domain/account/passkeys'
import { confirm, finishSignIn, showPending } from '../../../app/domain/account/pending'
import { findMember } from '../../../app/domain/account/sign-in'
import { visitor } from '../../../app/domain/people/viewer'
import { database } from '../../../db/connection.server'
import { Authenticator } from '../../support/authenticator'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const NOW = new Date('2026-11-23T10:00:00.000Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const SITE = { name: 'Good Days', host: 'site.example', origin: 'https://site.example' }
const SAM = idOfDemo('customer')
const sam = member(SAM, 'Sam')
const FROM = '192.0.2.7'

beforeEach(async () => void (await demoDatabase()))

const device = () => new Authenticator(SITE.origin, SITE.host)
const keep = (response: ReturnType<Authenticator['make']>, viewer = sam, now = NOW) =>
  finishMakingPasskey(viewer, SAM, { site: SITE, response, kind: 'phone' }, now)

async function make(one = device()) {
  const options = await startMakingPasskey(sam, SAM, SITE, NOW)
  expect(await keep(one.make(options?.challenge ?? ''))).toBe(true)
  return one
}

const challenge = async (now = NOW) => (await startPasskeySignIn(SITE, FROM, now))?.challenge ?? ''
const finish = (response: ReturnType<Authenticator['use']>, now = NOW) =>
  finishPasskeySignIn(SITE, response, '/me', now)
const use = async (one: Authenticator, now = NOW) => finish(one.use(await challenge(now)), now)

describe('making a passkey', () => {
  test('it names nobody to the device but what they are called, and is found by the device itself', async () => {
    const options = await startMakingPasskey(sam, SAM, SITE, NOW)
    expect(options).toMatchObject({
      rp: { id: 'site.example', name: 'Good Days' },
      user: { name: 'Sam', displayName: 'Sam' },
      authenticatorSelection: { residentKey: 'required' },
    })
    expect(JSON.stringify(options)).not.toContain('example.org')
  })

  test('a challenge counts once, for its own person, for ten minutes', async () => {
    const one = device()
    const options = await startMakingPasskey(sam, SAM, SITE, NOW)
    const made = one.make(options?.challenge ?? '')
    expect(await keep(made, sam, later(11))).toBe(false)
    expect(await keep(made)).toBe(true)
    expect(await keep(made)).toBe(false)
    expect(await keep(device().make(await challenge()))).toBe(false)
  })

  test('nobody makes one for somebody else, nor with a card alone, nor while helping', async () => {
    const jo = member(idOfDemo('carer'), 'Jo')
    const options = await startMakingPasskey(sam, SAM, SITE, NOW)
    const made = device().make(options?.challenge ?? '')
    for (const viewer of [
      jo,
      { ...jo, helping: { personId: SAM, name: 'Sam' } },
      { ...sam, scope: 'low-risk' as const },
    ]) {
      expect(await startMakingPasskey(viewer, SAM, SITE, NOW)).toBeNull()
      expect(await keep(made, viewer)).toBe(false)
    }
  })

  test('one that was made for another site is refused', async () => {
    const options = await startMakingPasskey(sam, SAM, SITE, NOW)
    const other = new Authenticator('https://other.example', 'other.example')
    expect(await keep(other.make(options?.challenge ?? ''))).toBe(false)
  })
})

describe('using a passkey', () => {
  test('it asks "Are you Sam?" and signs in after the yes, without a name', async () => {
    const one = await make()
    const pending = await use(one)
    expect(showPending(pending ?? undefined, NOW)).toMatchObject({ who: { name: 'Sam' }, confirmed: false })
    const on = { device: 'own', kind: 'phone' } as const
    expect(finishSignIn(visitor('en'), pending ?? '', on, NOW)).toBeNull()
    confirm(pending ?? '', NOW)
    const signedIn = finishSignIn(visitor('en'), pending ?? '', on, NOW)
    expect(findMember(signedIn?.secret ?? '', 'en', NOW)).toMatchObject({ personId: SAM, scope: 'full' })
  })

  test('what was signed counts once, and not after ten minutes', async () => {
    const one = await make()
    const signed = one.use(await challenge())
    expect(await finish(signed)).not.toBeNull()
    expect(await finish(signed)).toBeNull()
    expect(await finish(one.use(await challenge()), later(11))).toBeNull()
    const given = await challenge()
    expect(await finish(one.use(given))).not.toBeNull()
    expect(await finish(one.use(given))).toBeNull()
  })

  test('a copy of it, whose counter did not move on, is refused', async () => {
    const one = await make()
    expect(await use(one)).not.toBeNull()
    one.counter -= 1
    expect(await use(one)).toBeNull()
    one.counter += 5
    expect(await use(one)).not.toBeNull()
  })

  test('another key, another site and a made-up challenge are refused', async () => {
    const one = await make()
    const thief = device()
    const stolen = { ...thief.use(await challenge()), id: one.make('').id, rawId: one.make('').id }
    expect(await finish(stolen)).toBeNull()
    expect(await finish(one.use('made-up'))).toBeNull()
    const phished = new Authenticator('https://other.example', 'site.example')
    expect(await finish({ ...phished.use(await challenge()), id: one.make('').id })).toBeNull()
    expect(await finish(device().use(await challenge()))).toBeNull()
  })

  test('a removed one signs nobody in, and ends what it signed in', async () => {
    const one = await make()
    const pending = (await use(one)) ?? ''
    confirm(pending, NOW)
    const signedIn = finishSignIn(visitor('en'), pending, { device: 'own', kind: 'phone' }, NOW)
    const waiting = (await use(one)) ?? ''
    expect(removePasskey(member(idOfDemo('carer')), SAM, one.make('').id, NOW)).toBe(false)
    expect(removePasskey(sam, SAM, one.make('').id, NOW)).toBe(true)
    expect(findMember(signedIn?.secret ?? '', 'en', NOW)).toBeNull()
    expect(showPending(waiting, NOW)).toBeNull()
    expect(await use(one)).toBeNull()
  })

  test('who removes the one that they came with stays signed in on this browser', async () => {
    const one = await make()
    const pending = (await use(one)) ?? ''
    confirm(pending, NOW)
    const signedIn = finishSignIn(visitor('en'), pending, { device: 'own', kind: 'phone' }, NOW)
    const here = findMember(signedIn?.secret ?? '', 'en', NOW)
    if (!here) throw new Error('not signed in')
    expect(removePasskey(here, SAM, one.make('').id, NOW)).toBe(true)
    expect(findMember(signedIn?.secret ?? '', 'en', NOW)?.name).toBe('Sam')
    expect(await use(one)).toBeNull()
  })

  test('only so many tries come from one computer', async () => {
    const tries = await Promise.all(Array.from({ length: 61 }, () => startPasskeySignIn(SITE, FROM, NOW)))
    expect(tries.filter((one) => one === null)).toHaveLength(1)
  })

  test('a challenge is stored as a hash', async () => {
    const given = await challenge()
    expect(database().$client.serialize().toString('latin1')).not.toContain(given)
  })
})
