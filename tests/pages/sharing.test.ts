// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { mayTouch } from '../../app/domain/sharing/decide'
import { shareWith } from '../../app/domain/sharing/share'
import { stopSharing } from '../../app/domain/sharing/stop'
import { database } from '../../db/connection.server'
import { shares, signIns } from '../../db/schema'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { ask, keyOf, leadsTo, quietDemo, send, textOf, walk } from '../support/sharing-pages'
import { cookieOf, idOfDemo, member } from '../support/viewers'

const sam = idOfDemo('customer')
const jo = idOfDemo('carer')
const samAsViewer = member(sam, 'Sam')

beforeEach(quietDemo)

describe('my people', () => {
  test('says who sees what, until when, and whom one can always call', async () => {
    const { html, status } = await ask('/me/people', { cookie: cookieOf('customer') })
    expect(status).toBe(200)
    const text = textOf(html)
    for (const words of [
      'Jo Adeyemi',
      'My week',
      'Can see this and change it',
      'Until ',
      'Priya Nair is your advocate',
    ]) {
      expect(text).toContain(words)
    }
    // A list may have a name.
    expect((await findInvalid(html)).filter((one) => !one.startsWith('aria-label-misuse'))).toEqual([])
    expect(await findAxeFaults(html)).toEqual([])
  }, 180_000)

  test('stops in one press, and shares again in one more', async () => {
    const cookie = cookieOf('customer')
    const joSees = () =>
      mayTouch(member(jo, 'Jo'), { personId: sam, topic: 'week', ability: 'see' }, new Date()) !== null
    const answer = await send('/me/people', cookie, { do: 'stop', id: jo })
    expect(joSees()).toBe(false)
    const after = await ask(leadsTo(answer), { cookie })
    expect(textOf(after.html)).toContain('Jo cannot see it any more.')
    await send(`/me/people/${jo}`, cookie, { do: 'again' })
    expect(joSees()).toBe(true)
  })

  test('on a card alone shows only whom one can call', async () => {
    const cookie = cookieOf('customer', 'low-risk')
    const { html, status } = await ask('/me/people', { cookie })
    expect(status).toBe(200)
    expect(textOf(html)).toContain('Phone Priya Nair')
    expect(textOf(html)).not.toContain('Stop all sharing')
    expect((await ask('/me/people/share', { cookie })).status).toBe(403)
    expect((await ask(`/me/people/${jo}`, { cookie })).status).toBe(404)
  })

  test('on whose authority, in plain words', async () => {
    const { html } = await ask(`/me/people/${idOfDemo('maya-worker')}`, {
      cookie: cookieOf('customer-complex'),
    })
    const text = textOf(html)
    expect(text).toContain('The council decided this for you.')
    expect(text).toContain('even with pictures and her switch')
    expect(text).toMatch(/We look at this again by \w+day \d+ \w+ \d{4}\./)
    expect(await findAxeFaults(html)).toEqual([])
  }, 180_000)
})

describe('sharing', () => {
  test('asks one question a page, and shares once', async () => {
    const cookie = cookieOf('customer')
    const to = await walk('/me/people/share', cookie, [
      ['who', { who: jo }],
      ['topics', { topics: ['goals', 'breaks'] }],
      ['can', { can: 'see' }],
      ['until', { until: '3' }],
    ])
    expect(to).toBe('/me/people/share?step=check')
    const check = await ask(to, { cookie })
    expect(textOf(check.html)).toContain('For 3 months')
    const key = keyOf(check.html)
    const [done] = [await send(to, cookie, { go: 'send', key }), await send(to, cookie, { go: 'send', key })]
    expect(leadsTo(done)).toBe(`/me/people/${jo}?done=shared`)
    const given = database().select().from(shares).all()
    expect(given.filter(({ topic, supporterId }) => topic === 'goals' && supporterId === jo)).toHaveLength(1)
  })

  test('says what is wrong and keeps what was chosen', async () => {
    const cookie = cookieOf('customer')
    await walk('/me/people/share', cookie, [['who', { who: jo }]])
    const { html, status } = await send('/me/people/share?step=topics', cookie, { go: 'next' })
    expect(status).toBe(422)
    expect(textOf(html)).toContain('Choose what you want to share.')
    expect(html).toContain('<title>Error - ')
  })
})

describe('helping somebody', () => {
  test('begins with a press, is in sight everywhere, and ends with a press', async () => {
    const cookie = cookieOf('carer')
    expect(textOf((await ask('/caring', { cookie })).html)).toContain('Sam')
    const page = await ask(`/caring/${sam}`, { cookie })
    expect(await findAxeFaults(page.html)).toEqual([])
    expect(leadsTo(await send('/caring/help', cookie, { person: sam, topic: 'week' }))).toBe('/me/week')
    const refused = await ask('/me/people', { cookie })
    expect(refused.status).toBe(403)
    const text = textOf(refused.html)
    expect(text).toContain('You are helping Sam.')
    expect(text).toContain('Sam does not share this with you')
    expect(refused.html).toMatch(/<title>[^<]*Sam/)
    expect((await ask(`/me/people/${jo}`, { cookie })).status).toBe(404)
    expect(leadsTo(await send('/caring/stop', cookie, {}))).toBe('/caring?done=stopped')
    expect(
      database()
        .select()
        .from(signIns)
        .all()
        .every(({ helpingId }) => helpingId === null),
    ).toBe(true)
  }, 180_000)

  test('goes on in nobody’s pages when the sharing stops meanwhile', async () => {
    const cookie = cookieOf('carer')
    await send('/caring/help', cookie, { person: sam })
    stopSharing(samAsViewer, sam, { supporterId: jo }, new Date())
    const refused = await ask('/me/looked', { cookie })
    expect(refused.status).toBe(403)
    expect(textOf(refused.html)).toContain('You are helping Sam.')
    expect((await send('/caring/help', cookie, { person: sam })).status).toBe(404)
  })

  test('is for supporters alone', async () => {
    for (const as of ['carer-new', 'provider', 'council', 'customer-work'] as const) {
      const cookie = cookieOf(as)
      expect((await ask(`/caring/${sam}`, { cookie })).status).toBe(404)
      expect((await send('/caring/help', cookie, { person: sam })).status).toBe(404)
    }
    expect(leadsTo(await ask('/caring'))).toBe('/sign-in?back=%2Fcaring')
  })
})

test('who looked is told in plain words, refused looks too', async () => {
  const now = new Date()
  const viewer = member(jo, 'Jo')
  mayTouch(viewer, { personId: sam, topic: 'week', ability: 'see' }, now)
  mayTouch(viewer, { personId: sam, topic: 'goals', ability: 'see' }, now)
  const { html } = await ask('/me/looked', { cookie: cookieOf('customer') })
  const text = textOf(html)
  expect(text).toMatch(/Jo looked at your week\. ?Today at \d+:?\d* ?/)
  expect(text).toContain('Jo wanted to see your goals. We did not show it.')
  expect(await findInvalid(html)).toEqual([])
})

describe('decisions', () => {
  const path = `/staff/people/${idOfDemo('customer-complex')}/decisions`

  test('are written by the council, with everything kept when something is missing', async () => {
    const cookie = cookieOf('council')
    const { html } = await ask(path, { cookie })
    expect(textOf(html)).toContain('Decisions for Maya')
    expect(await findInvalid(html)).toEqual([])
    const wrong = await send(path, cookie, {
      key: keyOf(html),
      decision: 'Kwame may help.',
      supporter: 'other',
    })
    expect(wrong.status).toBe(422)
    expect(textOf(wrong.html)).toContain('Kwame may help.')
    const right = {
      key: keyOf(html),
      authority: 'best-interests',
      decision: 'Kwame may help with goals.',
      reason: 'Maya could not decide it.',
      asked: 'Maya and Ingrid.',
      supporter: idOfDemo('maya-worker'),
      'topic-goals': 'do',
      'review-day': '1',
      'review-month': '6',
      'review-year': String(new Date().getUTCFullYear() + 1),
    }
    expect(leadsTo(await send(path, cookie, right))).toBe(`${path}?done=recorded`)
    const kwame = member(idOfDemo('maya-worker'), 'Kwame')
    const of = { personId: idOfDemo('customer-complex'), topic: 'goals', ability: 'do' } as const
    expect(mayTouch(kwame, of, new Date())).not.toBeNull()
  })

  test('are not there for anybody else', async () => {
    for (const as of ['provider', 'job-coach', 'carer', 'customer-complex'] as const) {
      expect((await ask(path, { cookie: cookieOf(as) })).status).toBe(404)
      expect((await send(path, cookieOf(as), {})).status).toBe(404)
    }
  })
})

test('one goal that is shared alone is named to its supporter, and no other', async () => {
  shareWith(
    samAsViewer,
    sam,
    { supporterId: jo, topic: 'goals', can: 'see', thing: 'no-such-goal' },
    new Date(),
  )
  const { html } = await ask(`/caring/${sam}`, { cookie: cookieOf('carer') })
  expect(textOf(html)).toContain('One goal')
})
