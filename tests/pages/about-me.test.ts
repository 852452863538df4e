// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import * as face from '../../app/routes/about-me/face'
import * as question from '../../app/routes/about-me/question'
import * as show from '../../app/routes/about-me/show'
import * as file from '../../app/routes/data/file'
import * as caring from '../../app/routes/sharing/caring'
import { database } from '../../db/connection.server'
import { aboutAnswers, files, signIns } from '../../db/schema'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { demoDatabase } from '../support/database'
import { servePages } from '../support/pages'
import { cookieOf, type DemoPerson, idOfDemo } from '../support/viewers'

const ask = servePages({
  '/me/about': show,
  '/me/about/face': face,
  '/me/about/:question': question,
  '/me/files/:id': file,
  '/caring': caring,
})

beforeEach(async () => {
  await demoDatabase()
})

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const main = (html: string) => (parse(html).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ')
const open = (path: string, person: DemoPerson = 'customer') => ask(path, { cookie: cookieOf(person) })
const send = (path: string, form: [string, string][], cookie: string) =>
  ask(path, { cookie, method: 'POST', body: new URLSearchParams(form).toString() })

/** A supporter who helps somebody. */
function helping(supporter: DemoPerson, personId: string) {
  const cookie = cookieOf(supporter)
  database().update(signIns).set({ helpingId: personId }).run()
  return cookie
}

describe('the page', () => {
  test('shows every answer, with a way to change it, and is well made', async () => {
    const { html, status } = await open('/me/about')
    expect(status).toBe(200)
    expect(main(html)).toContain('About Sam')
    expect(main(html)).toContain('I make a very good chilli.')
    const page = parse(html)
    expect(page.querySelectorAll('.about-part')).toHaveLength(8)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelectorAll('.about-photos img')).toHaveLength(3)
    expect(await findInvalid(html)).toEqual([])
    expect(await findAxeFaults(html)).toEqual([])
  }, 180_000)

  test('says what others wrote, and marks it as new once', async () => {
    const cookie = cookieOf('customer-complex')
    const first = main((await ask('/me/about', { cookie })).html)
    expect(first).toContain('Written by Ingrid for Maya')
    expect(first).toContain('New')
    expect(parse((await ask('/me/about', { cookie })).html).querySelector('.written-new')).toBeNull()
  })

  test('invites whoever has nothing there yet', async () => {
    const { html } = await open('/me/about', 'customer-new')
    expect(main(html)).toContain('Start with the first question')
    expect(parse(html).querySelector('a[href="/me/about/like"]')).not.toBeNull()
  })

  test('leads to sign-in whoever is not signed in', async () => {
    const answer = await ask('/me/about')
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/sign-in?back=%2Fme%2Fabout'])
  })

  test('for a supporter who may see it has no way to change it; for others it is not there', async () => {
    const cookie = helping('carer', idOfDemo('customer'))
    const { html } = await ask('/me/about', { cookie })
    expect(main(html)).toContain('About Sam')
    expect(main(html)).not.toContain('Change')
    expect((await ask('/me/about/like', { cookie })).status).toBe(403)
    expect((await send('/me/about/like', [['words', 'x']], cookie)).status).toBe(403)
    expect((await ask('/me/about/face', { cookie })).status).toBe(403)
    const sam = helping('job-coach', idOfDemo('customer-work'))
    expect((await ask('/me/about', { cookie: sam })).status).toBe(403)
  })
})

describe('a question', () => {
  test('shows what was answered; saves; and goes on to the next', async () => {
    const cookie = cookieOf('customer')
    const { html } = await ask('/me/about/like', { cookie })
    const page = parse(html)
    const checked = [...page.querySelectorAll<HTMLInputElement>('input[name=chosen]:checked')]
    expect(checked.map(({ value }) => value)).toEqual(['about.kind', 'about.funny', 'about.helps'])
    expect(page.querySelector('form')?.getAttribute('enctype')).toBe('multipart/form-data')
    expect(await findInvalid(html)).toEqual([])
    expect(await findAxeFaults(html)).toEqual([])
    const version = page.querySelector<HTMLInputElement>('input[name=version]')!.value
    const answer = await send(
      '/me/about/like',
      [
        ['version', version],
        ['words', 'I am calm.'],
        ['chosen', 'about.calm'],
        ['key', 'k'],
        ['go', 'next'],
      ],
      cookie,
    )
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/me/about/important'])
    expect(main((await ask('/me/about', { cookie })).html)).toContain('I am calm.')
    const earlier = main((await ask('/me/about/like', { cookie })).html)
    expect(earlier).toContain('What it said before')
    expect(earlier).toContain('I remember when my friends have a birthday.')
  }, 180_000)

  test.each([
    ['back', '/me/about/important', '/me/about/like'],
    ['stop', '/me/about/important', '/me/about?done=saved'],
    ['skip', '/me/about/important', '/me/about/support'],
    ['next', '/me/about/pictures', '/me/about?done=all'],
    ['next', '/me/about/learn?one=yes', '/me/about?done=saved#learn'],
    ['next', '/me/about/learn?one=yes&back=%2Factivities', '/me/about?done=saved&back=%2Factivities'],
    ['next', '/me/about/learn?one=yes&back=%2F%2Fbad.example', '/me/about?done=saved#learn'],
  ])('%s from %s leads to %s', async (go, from, to) => {
    const answer = await send(
      from,
      [
        ['go', go],
        ['version', '0'],
      ],
      cookieOf('customer-new'),
    )
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, to])
  })

  test('with too many words keeps all of them', async () => {
    const words = 'Too long. '.repeat(60).trim()
    const answer = await send(
      '/me/about/learn',
      [
        ['words', words],
        ['version', '1'],
      ],
      cookieOf('customer'),
    )
    expect(answer.status).toBe(422)
    const page = parse(answer.html)
    expect(page.title).toMatch(/^Error - /)
    expect(page.querySelector<HTMLTextAreaElement>('#words')?.value).toBe(words)
    expect(page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#words')
    expect(await findInvalid(answer.html)).toEqual([])
  })

  test('a photo that the server left out for its size is told of, and the words stay', async () => {
    const form: [string, string][] = [
      ['words', 'Hello'],
      ['photo-too-large', 'yes'],
      ['version', '1'],
    ]
    const { status, html } = await send('/me/about/learn', form, cookieOf('customer'))
    expect(status).toBe(422)
    expect(main(html)).toContain('This photo is too large for us.')
    expect(parse(html).querySelector<HTMLTextAreaElement>('#words')?.value).toBe('Hello')
    expect(parse(html).querySelector('details.about-add')?.hasAttribute('open')).toBe(true)
  })

  test('changed on two devices shows both, and one press keeps both', async () => {
    const cookie = cookieOf('customer')
    const form = (words: string): [string, string][] => [
      ['words', words],
      ['version', '1'],
      ['go', 'next'],
    ]
    await send('/me/about/learn', [...form('To swim'), ['key', 'a']], cookie)
    const { status, html } = await send('/me/about/learn', [...form('To drive'), ['key', 'b']], cookie)
    expect(status).toBe(409)
    expect(main(html)).toContain('To swim')
    expect(main(html)).toContain('To drive')
    expect(await findInvalid(html)).toEqual([])
    expect(await findAxeFaults(html)).toEqual([])
    const both = [...parse(html).querySelectorAll('form')].at(-1)!
    const fields = [...both.querySelectorAll<HTMLInputElement>('input')].map(
      ({ name, value }) => [name, value] as [string, string],
    )
    expect((await send('/me/about/learn', [...fields, ['go', 'stop']], cookie)).status).toBe(303)
    const [row] = database()
      .select()
      .from(aboutAnswers)
      .all()
      .filter(({ words }) => words.includes('swim'))
    expect(row?.words).toBe('To swim\n\nTo drive')
  }, 180_000)

  test('that is not there is not found', async () => {
    expect((await open('/me/about/nothing')).status).toBe(404)
    expect((await send('/me/about/nothing', [['words', 'x']], cookieOf('customer'))).status).toBe(404)
  })
})

describe('photos', () => {
  const photoOf = (personId: string) =>
    database()
      .select()
      .from(files)
      .all()
      .find((one) => one.personId === personId)!.id

  test('come with guards, and again only after asking', async () => {
    const path = `/me/files/${photoOf(idOfDemo('customer'))}`
    const cookie = cookieOf('customer')
    const { status, headers } = await ask(path, { cookie })
    expect(status).toBe(200)
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Disposition')).toMatch(/^inline/)
    expect(headers.get('Cache-Control')).toBe('private, no-cache')
    const again = { cookie, headers: { 'If-None-Match': headers.get('ETag') ?? '' } }
    expect((await ask(path, again)).status).toBe(304)
  })

  test('are sent in parts to browsers that ask for parts', async () => {
    const path = `/me/files/${photoOf(idOfDemo('customer'))}`
    const cookie = cookieOf('customer')
    const part = await ask(path, { cookie, headers: { Range: 'bytes=0-3' } })
    expect([part.status, part.html]).toEqual([206, '<svg'])
    const size = Number(part.headers.get('Content-Range')?.split('/')[1])
    expect(part.headers.get('Content-Range')).toBe(`bytes 0-3/${size}`)
    expect((await ask(path, { cookie, headers: { Range: 'bytes=-6' } })).html).toBe('</svg>')
    expect((await ask(path, { cookie, headers: { Range: `bytes=${size}-` } })).status).toBe(416)
    expect((await ask(path, { cookie, headers: { Range: 'bytes=odd' } })).status).toBe(200)
  })

  test('of others are not there', async () => {
    const path = `/me/files/${photoOf(idOfDemo('customer'))}`
    expect((await open(path, 'customer-work')).status).toBe(404)
    expect((await open(path, 'council')).status).toBe(404)
    expect((await ask(path)).status).toBe(404)
    expect((await open(path, 'carer')).status).toBe(200)
  })
})

test('a face is chosen with one press', async () => {
  const cookie = cookieOf('customer')
  const { html } = await ask('/me/about/face', { cookie })
  expect(parse(html).querySelector<HTMLInputElement>('input[name=picture]:checked')?.value).toBe('person.4')
  expect(await findInvalid(html)).toEqual([])
  await send('/me/about/face', [['picture', 'person.9']], cookie)
  const after = parse((await ask('/me/about/face', { cookie })).html)
  expect(after.querySelector<HTMLInputElement>('input[name=picture]:checked')?.value).toBe('person.9')
})
