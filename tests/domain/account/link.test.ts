import { beforeEach, describe, expect, test } from 'vitest'
import { askForLink, LINK_LASTS, type SignInLetter } from '../../../app/domain/account/ask-for-link'
import { sayYesToLink, showLink } from '../../../app/domain/account/link'
import { finishSignIn, showPending } from '../../../app/domain/account/pending'
import { readReach } from '../../../app/domain/account/reach'
import { findMember } from '../../../app/domain/account/sign-in'
import { visitor } from '../../../app/domain/people/viewer'
import { hashOf, newSecret } from '../../../app/domain/site/secrets'
import { database } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const NOBODY = visitor('en')
const NOW = new Date('2026-11-23T10:00:00.000Z')
const later = (ms: number) => new Date(NOW.getTime() + ms)
const HERE = { from: '192.0.2.1', canText: true }
const OWN = { device: 'own', kind: 'phone' } as const

beforeEach(async () => void (await demoDatabase()))

function ask(reach: string, { key = newSecret(), now = NOW, where = HERE, back = '/me' } = {}) {
  const letters: SignInLetter[] = []
  const result = askForLink(NOBODY, { reach, key, back }, where, now, (letter) => letters.push(letter))
  return { result, letters }
}

const linkFor = (reach: string, back?: string) => ask(reach, { back }).letters[0]?.secret ?? ''

/** Every text of the whole database, to look for a secret in. */
const everything = () => database().$client.serialize().toString('latin1')

const signInBy = (secret: string, now = NOW) => {
  const key = newSecret()
  sayYesToLink(secret, key, now)
  return finishSignIn(NOBODY, key, OWN, now)
}

describe('asking for a link', () => {
  test('somebody with an account gets one, by any spelling of their address', () => {
    for (const reach of ['sam@example.org', ' SAM@Example.org ', '07700 900101', '+44 7700 900101']) {
      const { result, letters } = ask(reach)
      expect(result).toEqual({ kind: 'sent' })
      expect(letters).toMatchObject([{ kind: 'link', called: 'Sam', lang: 'en' }])
    }
  })

  test('the answer is the same where there is no account, and no link is made', () => {
    const before = database().$client.prepare('select count(*) from sign_in_links').pluck().get()
    const { result, letters } = ask('stranger@example.org')
    expect(result).toEqual({ kind: 'sent' })
    expect(letters).toMatchObject([{ kind: 'nobody', called: '', to: { to: 'stranger@example.org' } }])
    expect(database().$client.prepare('select count(*) from sign_in_links').pluck().get()).toBe(before)
    expect(showLink(letters[0]?.secret ?? '', NOW)).toBeNull()
  })

  test('it takes about as long, whether there is an account or not', () => {
    const times = { 'sam@example.org': [] as number[], 'nobody@example.org': [] as number[] }
    // By turns, so that whatever else this computer does falls on both.
    for (let i = 0; i < 80; i++) {
      for (const [reach, took] of Object.entries(times)) {
        const where = { from: `10.0.${reach.length}.${i}`, canText: true }
        const began = performance.now()
        ask(reach, { where, now: later(i * 3_600_000) })
        took.push(performance.now() - began)
      }
    }
    const [known = 0, unknown = 0] = Object.values(times).map((took) => took.sort((x, y) => x - y)[40])
    expect(Math.abs(known - unknown)).toBeLessThan(Math.max(1, unknown))
  })

  test('only so many go to one address in an hour, with the same answer for accounts that are not there', () => {
    for (const reach of ['sam@example.org', 'nobody@example.org']) {
      const results = Array.from({ length: 7 }, (_, i) => {
        return ask(reach, { where: { from: `10.1.0.${i}`, canText: true } }).result.kind
      })
      expect(results).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'too-many', 'too-many'])
      expect(ask(reach, { now: later(3_700_000) }).result.kind).toBe('sent')
    }
  })

  test('only so many are asked for from one computer in an hour', () => {
    const kinds = Array.from({ length: 32 }, (_, index) => ask(`p${index}@example.org`).result.kind)
    expect(kinds.filter((kind) => kind === 'sent')).toHaveLength(30)
    expect(kinds.at(-1)).toBe('too-many')
  })

  test('two presses of one form send one letter; the same form later sends another', () => {
    const key = newSecret()
    const sent = [0, 10, 200_000].flatMap((ms) => ask('sam@example.org', { key, now: later(ms) }).letters)
    // No mail was queued here, so the second press is seen by the outbox alone: see the page test.
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2)
  })

  test.each([
    ['', 'error.reach'],
    ['sam', 'error.reach-wrong'],
    ['sam@', 'error.mail-wrong'],
    ['a@b\r\nBcc: c@example.org', 'error.mail-wrong'],
    ['01632 960123', 'error.phone-wrong'],
    ['07700 90010', 'error.phone-wrong'],
  ])('%j is answered with %s', (reach, error) => {
    expect(ask(reach).result).toEqual({ kind: 'wrong', error })
  })

  test('a phone number is not taken where no text can be sent', () => {
    expect(readReach('07700900101', false)).toEqual({ error: 'error.no-text' })
    expect(readReach('', false)).toEqual({ error: 'error.reach-mail' })
  })
})

describe('opening a link', () => {
  test('looking at it any number of times signs nobody in and changes nothing', () => {
    const secret = linkFor('sam@example.org')
    const before = database().$client.serialize()
    for (let i = 0; i < 5; i++) {
      expect(showLink(secret, NOW)).toMatchObject({ state: 'good', who: { name: 'Sam' }, isNew: false })
    }
    expect(database().$client.serialize().equals(before)).toBe(true)
  })

  test('yes uses it up, once: of two presses from two pages one goes on', () => {
    const secret = linkFor('sam@example.org')
    const [one, other] = [newSecret(), newSecret()]
    expect(sayYesToLink(secret, one, NOW)).toBe('yes')
    expect(sayYesToLink(secret, other, NOW)).toBe('used')
    expect(showPending(other, NOW)).toBeNull()
    expect(showLink(secret, NOW)).toEqual({ state: 'used' })
  })

  test('the same press twice goes on in the same place, and makes one sign-in', () => {
    const secret = linkFor('sam@example.org', '/activities')
    const key = newSecret()
    expect([sayYesToLink(secret, key, NOW), sayYesToLink(secret, key, NOW)]).toEqual(['yes', 'yes'])
    const [first, second] = [finishSignIn(NOBODY, key, OWN, NOW), finishSignIn(NOBODY, key, OWN, NOW)]
    expect(first).toMatchObject({ personId: idOfDemo('customer'), back: '/activities' })
    expect(second).toEqual(first)
    const rows = database().$client.prepare(
      "select count(*) from sign_ins where way = 'link' and ended_at is null",
    )
    expect(rows.pluck().get()).toBe(1)
  })

  test('it ends after an hour', () => {
    const secret = linkFor('sam@example.org')
    expect(showLink(secret, later(LINK_LASTS - 1))).toMatchObject({ state: 'good' })
    expect(showLink(secret, later(LINK_LASTS))).toEqual({ state: 'expired' })
    expect(sayYesToLink(secret, newSecret(), later(LINK_LASTS))).toBe('expired')
  })

  test('a wrong link, and a form that is not ours, lead nowhere', () => {
    expect(showLink(newSecret(), NOW)).toBeNull()
    expect(sayYesToLink(newSecret(), newSecret(), NOW)).toBeNull()
    expect(sayYesToLink(linkFor('sam@example.org'), 'short', NOW)).toBeNull()
  })

  test('who said yes too long ago starts again', () => {
    const key = newSecret()
    sayYesToLink(linkFor('sam@example.org'), key, NOW)
    expect(finishSignIn(NOBODY, key, OWN, later(61 * 60_000))).toBeNull()
  })
})

describe('being signed in', () => {
  test('no secret is stored anywhere: only hashes', () => {
    const link = linkFor('sam@example.org')
    const key = newSecret()
    sayYesToLink(link, key, NOW)
    const signedIn = finishSignIn(NOBODY, key, OWN, NOW)
    const stored = everything()
    for (const secret of [link, key, signedIn?.secret ?? '']) {
      expect(secret).toHaveLength(43)
      expect(stored).not.toContain(secret)
      expect(stored).toContain(hashOf(secret))
    }
  })

  test('the browser gets a new secret, and whoever was signed in there before is signed out', () => {
    const before = signInBy(linkFor('jo@example.org'))
    const jo = findMember(before?.secret ?? '', 'en', NOW)
    expect(jo?.name).toBe('Jo')
    const key = newSecret()
    sayYesToLink(linkFor('sam@example.org'), key, NOW)
    const after = finishSignIn(jo ?? NOBODY, key, OWN, NOW)
    expect(after?.secret).not.toBe(before?.secret)
    expect(findMember(before?.secret ?? '', 'en', NOW)).toBeNull()
    expect(findMember(after?.secret ?? '', 'en', NOW)?.name).toBe('Sam')
  })

  test('a finished sign-in cannot be brought back after signing out', () => {
    const key = newSecret()
    sayYesToLink(linkFor('sam@example.org'), key, NOW)
    const signedIn = finishSignIn(NOBODY, key, OWN, NOW)
    database()
      .$client.prepare('update sign_ins set ended_at = ? where id = ?')
      .run('x', hashOf(signedIn?.secret ?? ''))
    expect(finishSignIn(NOBODY, key, OWN, NOW)).toBeNull()
  })

  test('their own device is remembered for 90 days after the last use, others are not', () => {
    const days = (n: number) => later(n * 86_400_000)
    const own = signInBy(linkFor('sam@example.org'))?.secret ?? ''
    expect(findMember(own, 'en', days(89))?.name).toBe('Sam')
    expect(findMember(own, 'en', days(170))?.name).toBe('Sam')
    expect(findMember(own, 'en', days(261))).toBeNull()
    const key = newSecret()
    sayYesToLink(linkFor('sam@example.org'), key, NOW)
    const shared = finishSignIn(NOBODY, key, { device: 'shared', kind: 'tablet' }, NOW)
    expect(findMember(shared?.secret ?? '', 'en', later(21 * 60_000))).toBeNull()
  })

  test('nobody is signed in by the id that is stored', () => {
    const signedIn = signInBy(linkFor('sam@example.org'))
    expect(findMember(hashOf(signedIn?.secret ?? ''), 'en', NOW)).toBeNull()
    expect(member(idOfDemo('customer')).scope).toBe('full')
  })
})
