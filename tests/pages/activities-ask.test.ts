// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../db/connection.server'
import { helpMessages, outbox, pageReports } from '../../db/schema'
import { smallDirectory } from '../support/activities'
import { findAxeFaults, findInvalid, open } from '../support/activity-pages'

beforeEach(() => {
  smallDirectory(
    {},
    { cooks: { name: 'Saturday Cooks', phone: '01632 960 201' }, gone: { status: 'defunct' } },
  )
})
const messages = () => database().select().from(helpMessages).all()
const reports = () => database().select().from(pageReports).all()
const values = (page: Document) =>
  Object.fromEntries(
    [...page.querySelectorAll<HTMLInputElement>('form [name]')].map((field) => [field.name, field.value]),
  )

describe('asking to try something', () => {
  const path = '/activities/cooks/try'
  const good = { name: 'Sam', reach: '07700 900 123', words: 'Can I come on Monday?' }

  test('by phone, with words to say, or by a form', async () => {
    const page = await open(path)
    expect(page.words('h1')).toEqual(['I want to try Saturday Cooks'])
    expect(page.links('01632 960 201')).toEqual(['tel:01632960201'])
    expect(page.text).toContain('When can I come and look?')
    expect(values(page.page)).toMatchObject({ name: '', reach: '', words: 'I want to try Saturday Cooks.' })
    expect(await findInvalid(page.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
  }, 60_000)

  test('is stored, tells the help desk, and says what happens next with a copy to keep', async () => {
    const { page } = await open(path)
    const answer = await open(path, { send: { ...good, key: values(page).key as string } })
    expect(answer.status).toBe(303)
    expect(messages()).toMatchObject([{ activityId: 'cooks', ...good, lang: 'en' }])
    const [mail] = database().select().from(outbox).all()
    expect(mail?.text).toContain('Saturday Cooks')
    expect(mail?.text).not.toContain('Sam')
    const done = await open(answer.headers.get('Location') as string)
    expect(done.words('h1')).toEqual(['We have your message'])
    expect(done.text).toContain('Can I come on Monday?')
    expect(done.text).toMatch(/We phone you or write to you by \w+day \d+ \w+ \d{4}\./)
    expect(await findInvalid(done.html)).toEqual([])
  })

  test('pressed twice is one message; other words from the same form are another', async () => {
    const key = values((await open(path)).page).key as string
    await open(path, { send: { ...good, key } })
    await open(path, { send: { ...good, key } })
    expect(messages()).toHaveLength(1)
    expect(database().select().from(outbox).all()).toHaveLength(1)
    await open(path, { send: { ...good, words: 'Or on Friday?', key } })
    expect(messages()).toHaveLength(2)
  })

  test('with mistakes keeps everything, and says what to do', async () => {
    const answer = await open(path, { send: { name: '', reach: 'my sister', words: 'Hello <b>', key: 'x' } })
    expect(answer.status).toBe(422)
    expect(answer.page.title).toMatch(/^Error - /)
    expect(answer.words('.error-summary li')).toEqual([
      'Write your name. Then we know who you are.',
      'We cannot read this phone number or email address. Check it again.',
    ])
    expect(answer.links('Write your name.')).toEqual(['#name'])
    expect(answer.page.querySelector('.error-summary')?.hasAttribute('data-focus')).toBe(true)
    expect(values(answer.page)).toMatchObject({ reach: 'my sister', words: 'Hello <b>' })
    expect(answer.page.querySelector('#name')?.getAttribute('aria-invalid')).toBe('true')
    expect(messages()).toEqual([])
    expect(await findInvalid(answer.html)).toEqual([])
  })

  test.each(['sam@example.org', 'my mum: 07700 900 123 after 5', '+44 7700 900123'])(
    'can be answered by %s',
    async (reach) => {
      expect((await open(path, { send: { ...good, reach } })).status).toBe(303)
    },
  )

  test('has a limit, and then says to phone', async () => {
    let status = 303
    for (let turn = 0; turn < 12 && status === 303; turn++) {
      status = (await open(path, { send: { ...good, words: `Message ${turn}` } })).status
    }
    expect(status).toBe(429)
    expect(messages().length).toBeLessThanOrEqual(10)
    const last = await open(path, { send: { ...good, words: 'One more' } })
    expect(last.text).toContain('Please phone us on')
    expect(values(last.page)).toMatchObject({ name: 'Sam', words: 'One more' })
  })

  test('shows nobody the copy of another message', async () => {
    const answer = await open(path, { send: good })
    const id = new URL(answer.headers.get('Location') as string, 'http://x').searchParams.get('message')
    expect((await open(`/activities/cooks/try/sent?message=${id}x`)).text).not.toContain('Sam')
    expect((await open('/activities/cooks/try/sent')).words('h1')).toEqual(['We have your message'])
  })

  test('leads to the page of what has closed, and nowhere for what is not there', async () => {
    expect((await open('/activities/gone/try')).headers.get('Location')).toBe('/activities/gone')
    expect((await open('/activities/nothing/try')).status).toBe(404)
  })
})

describe('something on this page is wrong', () => {
  const path = '/activities/cooks/wrong'

  test('one choice is enough', async () => {
    const page = await open(path)
    expect(page.words('.choice')).toHaveLength(7)
    const key = values(page.page).key as string
    const answer = await open(path, { send: { what: 'time', key } })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${path}/thanks`])
    await open(path, { send: { what: 'time', key } })
    expect(reports()).toMatchObject([{ activityId: 'cooks', what: 'time', words: '', reach: null }])
    const thanks = await open(`${path}/thanks`)
    expect(thanks.words('h1')).toEqual(['Thank you for telling us'])
    expect(await findInvalid(thanks.html)).toEqual([])
  })

  test('with nothing chosen keeps the words, and leads to the choices', async () => {
    const answer = await open(path, { send: { words: 'It is on Tuesday now', reach: 'sam@example.org' } })
    expect(answer.status).toBe(422)
    expect(answer.links('Choose what is wrong.')).toEqual(['#what'])
    expect(answer.page.getElementById('what')?.tagName).toBe('INPUT')
    expect(values(answer.page)).toMatchObject({ words: 'It is on Tuesday now', reach: 'sam@example.org' })
    expect(reports()).toEqual([])
    expect(await findInvalid(answer.html)).toEqual([])
    expect(await findAxeFaults(answer.html)).toEqual([])
  }, 60_000)

  test('something else needs a few words', async () => {
    const answer = await open(path, { send: { what: 'other' } })
    expect(answer.words('.error-summary li')).toEqual(['Write what is wrong. A few words are enough.'])
    expect(answer.page.querySelector<HTMLInputElement>('[name=what]:checked')?.value).toBe('other')
  })
})
