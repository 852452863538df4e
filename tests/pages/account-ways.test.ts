// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../db/connection.server'
import { DEMO_CARD, DEMO_CONFIRMED } from '../../db/seed/account'
import { ask, cookiesOf, keyOf, post, title } from '../support/account-pages'
import { demoDatabase } from '../support/database'
import { cookieOf, idOfDemo } from '../support/viewers'

beforeEach(async () => void (await demoDatabase()))

describe('ways to sign in', () => {
  test('one signs out on another device, and only on one of their own', async () => {
    const [here, there, other] = [cookieOf('customer'), cookieOf('customer'), cookieOf('carer')]
    const ids = database()
      .$client.prepare('select id from sign_ins where person_id = ? and ended_at is null')
      .pluck()
    const all = ids.all(idOfDemo('customer')) as string[]
    const [jo] = ids.all(idOfDemo('carer')) as string[]
    expect(all).toHaveLength(2)
    await post('/me/sign-in', { device: jo ?? '' }, here)
    expect((await ask('/me/sign-in', { cookie: other })).status).toBe(200)
    await post('/me/sign-in', { device: 'others' }, here)
    expect((await ask('/me/sign-in', { cookie: there })).status).toBe(302 + 1)
    expect((await ask('/me/sign-in', { cookie: here })).status).toBe(200)
  })

  test('with a card alone the page says what opens it, and no button of it works', async () => {
    const cookie = cookieOf('customer', 'low-risk')
    const page = await ask('/me/sign-in', { cookie })
    expect(page.status).toBe(403)
    expect(page.html).toContain('A card can get lost.')
    expect(page.html).not.toContain('sam@example.org')
    for (const [name, value] of Object.entries({ device: 'others', passkey: 'x', card: 'stop' })) {
      expect((await post('/me/sign-in', { [name]: value }, cookie)).status).toBe(404)
    }
    expect((await post('/me/sign-in/card', { key: 'k'.repeat(43) }, cookie)).status).toBe(404)
  })

  test('a new card is shown once, in answer to the press', async () => {
    const cookie = cookieOf('customer')
    const key = keyOf((await ask('/me/sign-in', { cookie })).html)
    const made = await post('/me/sign-in/card', { key }, cookie)
    expect(made.status).toBe(200)
    expect(made.headers.get('cache-control')).toBe('no-store')
    expect(made.html.match(/<svg class="qr-code"/g)).toHaveLength(2)
    expect((await ask('/me/sign-in/card', { cookie })).html).not.toContain('qr-code')
    expect((await ask(`/sign-in/card/${DEMO_CARD}`)).status).toBe(410)
    expect(title((await ask(`/sign-in/card/${DEMO_CARD}`)).html)).toBe('This card does not work any more')
  })
})

describe('how the site looks', () => {
  const kept = () =>
    database().$client.prepare("select display, lang from people where demo = 'customer'").get() as {
      display: string
      lang: string
    }

  test('is kept in the account, and put back', async () => {
    const cookie = cookieOf('customer')
    const saved = await post('/settings', { do: 'save', text: 'large', lang: 'pl' }, cookie)
    expect(kept()).toEqual({ display: 'text=large', lang: 'pl' })
    const cookies = Object.entries(cookiesOf(saved.headers)).map(([name, value]) => `${name}=${value}`)
    await post('/settings', { do: 'undo' }, [cookie, ...cookies].join('; '))
    expect(kept().display).toBe('')
  })

  test('a language chosen at the top of a page is kept too; a visitor changes nobody', async () => {
    await ask('/sign-in?lang=ur')
    expect(kept().lang).toBe('en')
    await ask('/sign-out?lang=ur', { cookie: cookieOf('customer') })
    expect(kept().lang).toBe('ur')
  })

  test('a device set up before signing in for the first time gives its look to the account', async () => {
    const cookie = `signing-in=${DEMO_CONFIRMED}; display=text%3Dlarger`
    await post('/sign-in/device', { device: 'own' }, cookie)
    const row = database().$client.prepare("select display from people where demo = 'customer-work'").pluck()
    expect(row.get()).toBe('text=larger')
  })
})
