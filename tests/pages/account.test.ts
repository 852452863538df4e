// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest'
import { deviceSecret, openPage, safeBack, sessionCookie } from '../../app/session.server'
import { database } from '../../db/connection.server'
import { DEMO_CONFIRMED, DEMO_LINK, DEMO_USED_LINK } from '../../db/seed/account'
import { ask, cookiesOf, count, keyOf, linkIn, mails, post, title } from '../support/account-pages'
import { demoDatabase } from '../support/database'
import { cookieOf } from '../support/viewers'

beforeEach(async () => void (await demoDatabase()))

describe('asking for a link', () => {
  test('the answer is the same with an account and without, to the last sign', async () => {
    const [known, unknown] = [
      await post('/sign-in', { reach: 'sam@example.org', back: '/me' }),
      await post('/sign-in', { reach: 'nobody@example.org', back: '/me' }),
    ]
    expect(known.status).toBe(303)
    expect(known.headers.get('location')).toBe('/sign-in/sent?by=mail&back=%2Fme')
    const told = ({ status, headers, html }: typeof known) => ({ status, headers: [...headers], html })
    expect(told(known)).toEqual(told(unknown))
    expect(mails().map(({ to }) => to)).toEqual(['sam@example.org', 'nobody@example.org'])
    expect(mails()[0]?.text).toContain('/sign-in/link/')
    expect(mails()[1]?.text).not.toContain('/sign-in/link/')
  })

  test('a number without an account gets no text: it waits for nothing, and is thrown away', async () => {
    await post('/sign-in', { reach: '07700 900999' })
    await post('/sign-in', { reach: '07700 900101' })
    expect(mails().map(({ channel }) => channel)).toEqual(['text', 'text'])
    expect(count("select count(*) from outbox where expires_at <= created_at and channel = 'text'")).toBe(1)
  })

  test('two presses send one mail', async () => {
    const { html } = await ask('/sign-in')
    const form = { reach: 'sam@example.org', key: keyOf(html) }
    await Promise.all([post('/sign-in', form), post('/sign-in', form)])
    expect(mails()).toHaveLength(1)
    expect(count("select count(*) from sign_in_links where used_at is null and expires_at < '2027'")).toBe(1)
  })

  test('what was typed wrong is kept, with where they came from', async () => {
    const { status, html } = await post('/sign-in', { reach: 'sam@', back: '/me/goals?step=why' })
    expect(status).toBe(422)
    expect(html).toContain('value="sam@"')
    expect(html).toContain('name="back" value="/me/goals?step=why"')
    expect(html).toContain('<title>Error - ')
  })

  test('too many are answered with 429 and what to do', async () => {
    for (let i = 0; i < 5; i++) await post('/sign-in', { reach: 'sam@example.org' })
    const { status, html } = await post('/sign-in', { reach: 'sam@example.org' })
    expect(status).toBe(429)
    expect(html).toContain('Please wait 1 hour.')
  })

  test('the mail is in the language of the account', async () => {
    await post('/sign-in', { reach: 'tomasz@example.org' })
    expect(mails()[0]?.lang).toBe('pl')
  })
})

describe('opening a link', () => {
  const open = async (back = '/me') => {
    await post('/sign-in', { reach: 'sam@example.org', back })
    return linkIn(mails().at(-1)?.text ?? '')
  }

  test('a scanner that opens it ten times leaves it as it was, and holds no cookie', async () => {
    const path = await open()
    for (let i = 0; i < 10; i++) {
      const { status, html, headers } = await ask(path)
      expect(status).toBe(200)
      expect(title(html)).toBe('Are you Sam?')
      expect(headers.getSetCookie()).toEqual([])
      expect(headers.get('cache-control')).toBe('no-store')
    }
    expect(count("select count(*) from sign_ins where way = 'link' and ended_at is null")).toBe(0)
  })

  test('yes, then whose device: signed in, back where they were', async () => {
    const path = await open('/me/goals/new?step=why')
    const yes = await post(path, { key: keyOf((await ask(path)).html), answer: 'yes' })
    expect([yes.status, yes.headers.get('location')]).toEqual([303, '/sign-in/device'])
    const pending = `signing-in=${cookiesOf(yes.headers)['signing-in']}`
    const question = await ask('/sign-in/device', { cookie: pending })
    expect(title(question.html)).toBe('Is this your own device?')
    expect((await post('/sign-in/device', {}, pending)).status).toBe(422)
    const done = await post('/sign-in/device', { device: 'own' }, pending)
    expect([done.status, done.headers.get('location')]).toEqual([303, '/me/goals/new?step=why'])
    const { session, 'signing-in': gone } = cookiesOf(done.headers)
    expect(session).toHaveLength(43)
    expect(gone).toBe('')
    const own = await ask('/me/sign-in', { cookie: `session=${session}` })
    expect(own.status).toBe(200)
    expect(own.html).toContain('You use this one now.')
    // The press again, as a browser sends it that lost the answer: the same sign-in.
    const again = await post('/sign-in/device', { device: 'own' }, pending)
    expect(cookiesOf(again.headers).session).toBe(session)
  })

  test('no signs nobody in, and says what to do', async () => {
    const path = await open()
    const no = await post(path, { key: keyOf((await ask(path)).html), answer: 'no' })
    expect(no.headers.get('location')).toBe('/sign-in/not-me')
    expect(no.headers.getSetCookie()).toEqual([])
    expect((await ask('/sign-in/not-me')).html).toContain('Nobody is signed in')
    expect((await ask(path)).status).toBe(200)
  })

  test('used, wrong and late ones say so, with a way to a new one', async () => {
    for (const [path, status] of [
      [`/sign-in/link/${DEMO_USED_LINK}`, 410],
      ['/sign-in/link/wrong', 404],
      ['/sign-in/check', 410],
      ['/sign-in/device', 410],
      ['/sign-in/card/wrong', 404],
    ] as const) {
      const page = await ask(path)
      expect([path, page.status]).toEqual([path, status])
      expect(page.html).toMatch(/Send me a new link|Sign in another way/)
    }
    const used = await post(`/sign-in/link/${DEMO_USED_LINK}`, { key: 'k'.repeat(43), answer: 'yes' })
    expect(used.status).toBe(410)
    expect(title(used.html)).toBe('Somebody used this link already')
    expect((await post(`/sign-in/link/${DEMO_LINK}`, { key: 'short', answer: 'yes' })).status).toBe(404)
  })
})

describe('cookies', () => {
  const https = new URL('https://site.example/')
  const http = new URL('http://site.example/')

  test('over https the session is guarded by name and by all that browsers offer', () => {
    expect(sessionCookie('s', 'own', https)).toBe(
      '__Host-session=s; Path=/; HttpOnly; SameSite=Lax; Max-Age=7776000; Secure',
    )
    expect(sessionCookie('s', 'own', http)).toBe('session=s; Path=/; HttpOnly; SameSite=Lax; Max-Age=7776000')
  })

  test('over https a plain cookie of the same name, which another site of the domain could set, counts for nothing', () => {
    const plain = cookieOf('customer')
    const asked = (protocol: string, cookie: string) =>
      new Request(`${protocol}://site.example/me`, { headers: { cookie } })
    expect(openPage(asked('http', plain)).viewer.kind).toBe('member')
    expect(openPage(asked('https', plain)).viewer.kind).toBe('visitor')
    expect(openPage(asked('https', `__Host-${plain}`)).viewer.kind).toBe('member')
    const planted = 'd'.repeat(43)
    expect(deviceSecret(asked('http', `drafts=${planted}`)).secret).toBe(planted)
    expect(deviceSecret(asked('https', `drafts=${planted}`)).secret).not.toBe(planted)
    expect(deviceSecret(asked('https', `__Host-drafts=${planted}`)).secret).toBe(planted)
  })

  test.each(['shared', 'once'] as const)('a %s device forgets it when the browser closes', (kind) => {
    expect(sessionCookie('s', kind, https)).toBe('__Host-session=s; Path=/; HttpOnly; SameSite=Lax; Secure')
  })
})

test.each([
  ['/me/goals?step=why', '/me/goals?step=why'],
  ['//evil.example', '/me'],
  ['/\\evil.example', '/me'],
  ['/\t/evil.example', '/me'],
  ['/..//evil.example', '/me'],
  ['/a/..//evil.example', '/me'],
  ['/.//evil.example?x=/me', '/me'],
  ['https://evil.example/me', '/me'],
  ['javascript:alert(1)', '/me'],
  ['me', '/me'],
  ['/sign-in/link/x', '/me'],
  ['/sign-out', '/me'],
  ['/x/../sign-out', '/me'],
  ['/sign-in/invite/abc', '/sign-in/invite/abc'],
  ['/me\r\nSet-Cookie: a=b', '/meSet-Cookie:%20a=b'],
  [null, '/me'],
])('the way back %j leads to %s', (back, to) => {
  expect(safeBack(back)).toBe(to)
})

describe('signing out', () => {
  test('ends the sign-in at once, and empties what the browser keeps', async () => {
    const cookie = cookieOf('customer')
    const out = await post('/sign-out', {}, cookie)
    expect([out.status, out.headers.get('location')]).toEqual([303, '/sign-out'])
    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(cookiesOf(out.headers)).toMatchObject({ session: '' })
    expect(cookiesOf(out.headers)).not.toHaveProperty('drafts')
    expect((await ask('/me/sign-in', { cookie })).headers.get('location')).toMatch(/^\/sign-in\?back=/)
    expect((await post('/sign-out', {}, cookie)).status).toBe(303)
  })

  test('looking at its page signs nobody out', async () => {
    const cookie = cookieOf('customer')
    expect(title((await ask('/sign-out', { cookie })).html)).toBe('Do you want to sign out?')
    expect((await ask('/me/sign-in', { cookie })).status).toBe(200)
  })

  test('a device that others use keeps nothing', async () => {
    const pending = `signing-in=${DEMO_CONFIRMED}`
    database()
      .$client.prepare("update people set display = 'text=largest', lang = 'pl' where demo = 'customer-work'")
      .run()
    const into = await post('/sign-in/device', { device: 'shared' }, pending)
    const given = into.headers.getSetCookie()
    expect(given).toContain('display=text%3Dlargest; Path=/; SameSite=Lax')
    expect(given).toContain('lang=pl; Path=/; SameSite=Lax')
    const { session } = cookiesOf(into.headers)
    const out = await post('/sign-out', {}, `session=${session}`)
    expect(cookiesOf(out.headers)).toEqual({
      session: '',
      'signing-in': '',
      drafts: '',
      display: '',
      'display-before': '',
      lang: '',
      list: '',
    })
  })
})
