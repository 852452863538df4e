// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../db/connection.server'
import { invites, outbox, people as peopleRows, supports } from '../../db/schema'
import { findInvalid } from '../support/activity-pages'
import { ask, keyOf, leadsTo, quietDemo, send, textOf, walk } from '../support/sharing-pages'
import { cookieOf, idOfDemo } from '../support/viewers'

const sam = idOfDemo('customer')

beforeEach(quietDemo)

describe('an invitation', () => {
  async function inviteRobin() {
    const cookie = cookieOf('customer')
    const to = await walk('/me/people/invite', cookie, [
      ['name', { name: 'Robin Ash' }],
      ['email', { email: 'Robin@example.org' }],
      ['relation', { relation: 'friend' }],
      ['topics', { topics: ['week'] }],
      ['can', { can: 'see' }],
      ['until', { until: '6' }],
    ])
    const key = keyOf((await ask(to, { cookie })).html)
    await send(to, cookie, { go: 'send', key })
    await send(to, cookie, { go: 'send', key })
    const [mail, ...more] = database().select().from(outbox).all()
    expect(more).toEqual([])
    const secret = /invite\/([\w-]{40,})/.exec(mail?.text ?? '')?.[1] ?? ''
    return { secret, mail, cookie }
  }

  test('is a mail that tells nothing, kept as a hash alone', async () => {
    const { secret, mail } = await inviteRobin()
    expect(mail).toMatchObject({ to: 'robin@example.org' })
    expect(mail?.text).not.toMatch(/week/i)
    const [row] = database().select().from(invites).all()
    expect(JSON.stringify(row)).not.toContain(secret)
  })

  test('makes the account of whoever says yes, who then sees what was promised', async () => {
    const { secret } = await inviteRobin()
    const opened = await ask(`/sign-in/invite/${secret}`)
    expect(textOf(opened.html)).toContain('Sam asks you to support them')
    expect(await findInvalid(opened.html)).toEqual([])
    expect(database().select().from(supports).all()).toHaveLength(6)
    const drafts = await send(`/sign-in/invite/${secret}/you?step=name`, undefined, {
      go: 'next',
      name: 'Robin Ash',
    })
    const device = /drafts=[^;]+/.exec(drafts.headers.get('Set-Cookie') ?? '')?.[0]
    const to = await walk(`/sign-in/invite/${secret}/you`, device, [
      ['called', { called: 'Robin' }],
      ['picture', { picture: 'person.5' }],
      ['device', { device: 'own' }],
    ])
    const key = keyOf((await ask(to, { cookie: device })).html)
    const done = await send(to, device, { go: 'send', key })
    expect(leadsTo(done)).toBe(`/caring/${sam}?done=joined`)
    const cookie = /session=[^;]+/.exec(done.headers.get('Set-Cookie') ?? '')?.[0]
    expect(textOf((await ask(`/caring/${sam}`, { cookie })).html)).toContain('The week of Sam')
    const robin = database()
      .select()
      .from(peopleRows)
      .all()
      .find(({ email }) => email === 'robin@example.org')
    expect(robin).toMatchObject({ called: 'Robin', kind: 'carer', source: 'invited', madeBy: sam })
    // Once: the link is of no use to anybody else.
    expect(textOf((await ask(`/sign-in/invite/${secret}`)).html)).toContain('does not work any more')
    expect(leadsTo(await ask(`/sign-in/invite/${secret}`, { cookie }))).toBe(`/caring/${sam}`)
  })

  test('is joined by somebody who is signed in, and never by the person themselves', async () => {
    const { secret, cookie } = await inviteRobin()
    expect(textOf((await ask(`/sign-in/invite/${secret}`, { cookie })).html)).toContain(
      'You sent this letter yourself',
    )
    await send(`/sign-in/invite/${secret}`, cookie, { go: 'yes' })
    await send(`/sign-in/invite/${secret}`, undefined, { go: 'yes' })
    expect(database().select().from(supports).all()).toHaveLength(6)
    const farida = cookieOf('carer-new')
    const done = await send(`/sign-in/invite/${secret}`, farida, { go: 'yes' })
    expect(leadsTo(done)).toBe(`/caring/${sam}?done=joined`)
    expect(textOf((await ask('/me/people', { cookie })).html)).toContain('Farida')
  })

  test('does not sign in somebody who has an account already', async () => {
    const { secret } = await inviteRobin()
    database().update(invites).set({ email: 'farida@example.org' }).run()
    const { html } = await ask(`/sign-in/invite/${secret}`)
    expect(html).toContain(`/caring/join/${secret}`)
    expect(leadsTo(await ask(`/caring/join/${secret}`))).toContain('/sign-in?back=')
    expect((await ask(`/sign-in/invite/${secret}/you`)).status).toBe(303)
  })

  test('can be turned down, taken back, and grows old', async () => {
    const first = await inviteRobin()
    await send(`/sign-in/invite/${first.secret}`, undefined, { go: 'no' })
    const gone = async (secret: string) => textOf((await ask(`/sign-in/invite/${secret}`)).html)
    expect(await gone(first.secret)).toContain('does not work any more')
    database().update(invites).set({ stoppedAt: null }).run()
    expect(await gone(first.secret)).toContain('asks you')
    const id = database().select().from(invites).all()[0]?.id ?? ''
    expect((await send('/me/people', cookieOf('carer'), { do: 'take-back', id })).status).toBe(404)
    await send('/me/people', first.cookie, { do: 'take-back', id })
    expect(await gone(first.secret)).toContain('does not work any more')
    database()
      .update(invites)
      .set({ stoppedAt: null, expiresAt: new Date(Date.now() - 1000).toISOString() })
      .run()
    expect(await gone(first.secret)).toContain('does not work any more')
    expect(await gone('not-a-link')).toContain('does not work any more')
  })
})
