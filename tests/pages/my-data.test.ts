// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import * as contacts from '../../app/routes/data/contacts'
import * as remove from '../../app/routes/data/delete'
import * as fact from '../../app/routes/data/fact'
import * as json from '../../app/routes/data/json'
import * as prove from '../../app/routes/data/prove-reach'
import * as reach from '../../app/routes/data/reach'
import * as show from '../../app/routes/data/show'
import { database } from '../../db/connection.server'
import { contacts as contactRows, outbox, people, reachChanges, signIns } from '../../db/schema'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { demoDatabase } from '../support/database'
import { servePages } from '../support/pages'
import { cookieOf, idOfDemo } from '../support/viewers'

const ask = servePages({
  '/me/data': show,
  '/me/data.json': json,
  '/me/data/change/:fact': fact,
  '/me/data/reach': reach,
  '/me/data/reach/:token': prove,
  '/me/data/contacts': contacts,
  '/me/data/delete': remove,
})
const SAM = idOfDemo('customer')
let cookie = ''
beforeEach(async () => {
  await demoDatabase()
  cookie = cookieOf('customer')
})

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const main = (html: string) => (parse(html).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ')
const open = (path: string) => ask(path, { cookie })
const send = (path: string, form: Record<string, string>, as = cookie) =>
  ask(path, { cookie: as, method: 'POST', body: new URLSearchParams(form).toString() })
const leadsTo = (answer: { status: number; headers: Headers }) => [
  answer.status,
  answer.headers.get('Location'),
]
const sam = () =>
  database()
    .select()
    .from(people)
    .all()
    .find(({ id }) => id === SAM)!
const mails = () => database().select().from(outbox).all()

describe('my data', () => {
  test('is one page in plain words, by topic', async () => {
    const { html } = await open('/me/data?all=yes')
    for (const words of [
      'Sam Adeyemi',
      'sam@example.org',
      'Chelmsford',
      'I make a very good chilli.',
      'My week',
    ]) {
      expect(main(html)).toContain(words)
    }
    expect(main(html)).not.toMatch(/data:|undefined|null/)
    expect(await findInvalid(html)).toEqual([])
    expect(await findAxeFaults(html)).toEqual([])
  }, 180_000)

  test('is one file to take away, photos and all', async () => {
    const { status, headers, html } = await open('/me/data.json')
    expect(status).toBe(200)
    expect(headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="my-data-\d{4}-\d\d-\d\d\.json"$/,
    )
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    const { tables } = JSON.parse(html)
    expect(tables.people[0].name).toBe('Sam Adeyemi')
    const photo = Buffer.from(tables.files[0].data, 'base64').toString()
    expect(photo).toMatch(/^<svg/)
  })

  test('is nobody else’s, and not for a card alone', async () => {
    const card = cookieOf('customer', 'low-risk')
    for (const path of [
      '/me/data',
      '/me/data.json',
      '/me/data/delete',
      '/me/data/contacts',
      '/me/data/reach',
    ]) {
      expect([path, (await ask(path, { cookie: card })).status]).toEqual([path, 403])
    }
    const jo = cookieOf('carer')
    database().update(signIns).set({ helpingId: SAM }).run()
    for (const path of ['/me/data', '/me/data.json', '/me/data/delete', '/me/data/change/name']) {
      const answer = await ask(path, { cookie: jo })
      expect([path, answer.status]).toEqual([path, 403])
      expect(answer.html).not.toContain('sam@example.org')
    }
    expect((await send('/me/data/delete', { do: 'delete' }, jo)).status).toBe(403)
  })
})

describe('correcting', () => {
  test.each([
    ['name', 'Samuel Adeyemi'],
    ['called', 'Sammy'],
    ['lang', 'pl'],
    ['town', 'maldon'],
  ])('%s', async (what, value) => {
    const { html } = await open(`/me/data/change/${what}`)
    expect(await findInvalid(html)).toEqual([])
    const answer = await send(`/me/data/change/${what}`, { value })
    expect(leadsTo(answer)).toEqual([303, '/me/data?done=fact'])
    expect(sam()).toMatchObject({ [what]: value })
    expect(answer.headers.get('Set-Cookie')?.startsWith('lang=pl') ?? false).toBe(what === 'lang')
  })

  test.each([
    ['name', '  '],
    ['called', 'x'.repeat(101)],
    ['lang', 'xx'],
    ['town', 'atlantis'],
  ])('%s cannot be "%s"', async (what, value) => {
    const { status, html } = await send(`/me/data/change/${what}`, { value })
    expect(status).toBe(422)
    expect(parse(html).title).toMatch(/^Error - /)
    expect(parse(html).querySelector('.error-summary a')).not.toBeNull()
    expect(await findInvalid(html)).toEqual([])
  })

  test('what cannot be corrected is not there', async () => {
    expect((await open('/me/data/change/email')).status).toBe(404)
    expect((await send('/me/data/change/kind', { value: 'staff' })).status).toBe(404)
  })

  test('an email address is proved by a link that works once', async () => {
    expect(leadsTo(await send('/me/data/reach', { reach: 'Sam.New@example.org' }))).toEqual([
      303,
      '/me/data/reach?sent=mail',
    ])
    expect(sam().email).toBe('sam@example.org')
    const mail = mails().find(({ to }) => to === 'sam.new@example.org')
    const link = /\/me\/data\/reach\/\S+/.exec(mail?.text ?? '')?.[0] ?? ''
    expect(main((await open(link)).html)).toContain('sam.new@example.org')
    expect(sam().email).toBe('sam@example.org')
    expect((await ask(link, { cookie: cookieOf('customer-work') })).status).toBe(404)
    expect(leadsTo(await send(link, {}))).toEqual([303, '/me/data?done=reach'])
    expect(leadsTo(await send(link, {}))).toEqual([303, '/me/data?done=reach'])
    expect(sam().email).toBe('sam.new@example.org')
    expect(main((await open(link)).html)).toContain('This link does not work any more')
    expect(JSON.stringify(database().select().from(reachChanges).all())).not.toContain(link.split('/').at(-1))
  })

  test('an address that somebody else has is not taken, and nobody learns whose it is', async () => {
    const answer = await send('/me/data/reach', { reach: 'leah@example.org' })
    expect(leadsTo(answer)).toEqual([303, '/me/data/reach?sent=mail'])
    const link = /\/me\/data\/reach\/\S+/.exec(mails().at(-1)?.text ?? '')?.[0] ?? ''
    expect(main((await open(link)).html)).toContain('Another account has this already')
    await send(link, {})
    expect(sam().email).toBe('sam@example.org')
  })

  test('a wrong address keeps what was typed, and many links have a limit', async () => {
    const wrong = await send('/me/data/reach', { reach: 'sam at example' })
    expect(wrong.status).toBe(422)
    expect(parse(wrong.html).querySelector<HTMLInputElement>('#reach')?.value).toBe('sam at example')
    for (let turn = 0; turn < 5; turn++) await send('/me/data/reach', { reach: `s${turn}@example.org` })
    expect(main((await send('/me/data/reach', { reach: 's9@example.org' })).html)).toContain('many links')
  })

  test('the last way to be reached stays', async () => {
    await send('/me/data', { remove: 'phone' })
    expect(sam().phone).toBeNull()
    await send('/me/data', { remove: 'email' })
    expect(sam().email).toBe('sam@example.org')
  })
})

describe('safety contacts', () => {
  const mine = () =>
    database()
      .select()
      .from(contactRows)
      .all()
      .filter(({ personId }) => personId === SAM)

  test('are added once, changed and taken away', async () => {
    const { html } = await open('/me/data/contacts')
    expect(await findInvalid(html)).toEqual([])
    const id = parse(html).querySelector<HTMLInputElement>('input[name=id]')!.value
    const form = { id, kind: 'safety', name: 'Aunt Bola', reach: '01632 960 123' }
    await send('/me/data/contacts', form)
    await send('/me/data/contacts', form)
    expect(mine().map(({ name }) => name)).toEqual(['Priya Nair', 'Jo Adeyemi', 'Aunt Bola'])
    await send('/me/data/contacts', { ...form, reach: 'bola@example.org' })
    expect(mine().at(-1)).toMatchObject({ name: 'Aunt Bola', reach: 'bola@example.org' })
    expect(leadsTo(await send('/me/data/contacts', { remove: id }))).toEqual([
      303,
      '/me/data?done=contact-gone',
    ])
    expect(mine()).toHaveLength(2)
  })

  test('of somebody else stay as they are', async () => {
    const [theirs] = database()
      .select()
      .from(contactRows)
      .all()
      .filter(({ personId }) => personId !== SAM)
    await send('/me/data/contacts', { id: theirs!.id, kind: 'safety', name: 'Me', reach: '01632 960 123' })
    expect((await send('/me/data/contacts', { remove: theirs!.id })).status).toBe(404)
    expect(database().select().from(contactRows).all()).toContainEqual(theirs)
  })

  test('with mistakes keep everything', async () => {
    const { status, html } = await send('/me/data/contacts', { id: 'x', name: 'Bola', reach: 'nowhere' })
    expect(status).toBe(422)
    expect(parse(html).querySelector<HTMLInputElement>('#name')?.value).toBe('Bola')
    expect(parse(html).querySelectorAll('.error-summary li')).toHaveLength(2)
    expect(await findInvalid(html)).toEqual([])
  })
})

describe('deleting my account', () => {
  test('says what goes and what stays, waits 7 days, and can be taken back', async () => {
    const before = await open('/me/data/delete')
    expect(main(before.html)).toContain('What stays, and why')
    expect(await findInvalid(before.html)).toEqual([])
    const asked = await send('/me/data/delete', { do: 'delete' })
    expect(leadsTo(asked)).toEqual([303, '/me/data/delete?done=asked'])
    const after = await open('/me/data/delete?done=asked')
    expect(main(after.html)).toMatch(/We delete your account on \w+day \d+ \w+ \d{4}\./)
    expect(await findInvalid(after.html)).toEqual([])
    expect(mails().at(-1)).toMatchObject({
      to: 'sam@example.org',
      subject: 'You asked us to delete your account',
    })
    expect(main((await open('/me/data')).html)).toContain('Keep my account')
    expect(leadsTo(await send('/me/data/delete', { do: 'keep' }))).toEqual([303, '/me/data?done=kept'])
    expect(main((await open('/me/data?done=kept')).html)).toContain('Your account stays.')
    expect(main((await open('/me/data/delete')).html)).toContain('Do you want to delete your account?')
  })

  test('needs the press: opening the page does nothing, nor does another form', async () => {
    await open('/me/data/delete')
    expect((await send('/me/data/delete', { do: 'something' })).status).toBe(404)
    expect(main((await open('/me/data')).html)).not.toContain('Keep my account')
  })
})
