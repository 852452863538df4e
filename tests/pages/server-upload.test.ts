import { afterAll, beforeAll, expect, test } from 'vitest'
import { LARGEST_BODY, LARGEST_UPLOAD } from '../../app/server/limits'
import { database } from '../../db/connection.server'
import { migrateDatabase } from '../../db/migrate.server'
import { startSite, type TestSite, useOwnDataDir } from '../support/site'

useOwnDataDir()
let site: TestSite
let got: Record<string, string | number> = {}

beforeAll(async () => {
  await migrateDatabase(database())
  site = await startSite(async (request) => {
    const form = await request.formData()
    got = Object.fromEntries(
      [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.size]),
    )
    return new Response('<!doctype html><p>A page</p>', { headers: { 'Content-Type': 'text/html' } })
  })
})
afterAll(() => site.close())

const MB = 1024 * 1024
const SIGNED_IN = { cookie: `session=${'s'.repeat(43)}` }
const BOUNDARY = 'the-boundary'

type Part = { name: string; words: string } | { name: string; bytes: number }

/** A form as a browser sends it. */
const formOf = (...parts: Part[]) =>
  `${parts
    .map((part) => {
      const about = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${part.name}"`
      if ('words' in part) return `${about}\r\n\r\n${part.words}\r\n`
      return `${about}; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n${'x'.repeat(part.bytes)}\r\n`
    })
    .join('')}--${BOUNDARY}--\r\n`

async function send(path: string, headers: Record<string, string>, ...parts: Part[]) {
  got = {}
  const type = `multipart/form-data; boundary=${BOUNDARY}`
  return site.send('POST', path, { 'content-type': type, ...headers }, formOf(...parts))
}

test('a photo is taken on the pages of somebody who is signed in', async () => {
  const parts = [
    { name: 'words', words: 'Hello\r\n--there' },
    { name: 'photo', bytes: 9 * MB },
  ]
  expect((await send('/me/about/like', SIGNED_IN, ...parts)).status).toBe(200)
  expect(got).toEqual({ words: 'Hello\r\n--there', photo: 9 * MB })
  const host = { cookie: `lang=en; __Host-session=${'s'.repeat(43)}` }
  expect((await send('/me/about/like', host, ...parts)).status).toBe(200)
})

test.each([
  ['somewhere else', '/activities/saturday-cooks/try', SIGNED_IN],
  ['somewhere that only begins alike', '/memory', SIGNED_IN],
  ['without a sign-in', '/me/about/like', {}],
  ['with a cookie that is no sign-in', '/me/about/like', { cookie: 'session=' }],
  ['with a cookie of another name', '/me/about/like', { cookie: `mysession=${'s'.repeat(43)}` }],
])('no photo is taken %s', async (_, path, headers) => {
  const answer = await send(path, headers, { name: 'photo', bytes: 2 * LARGEST_BODY })
  expect(answer.status).toBe(413)
  expect(answer.text).toContain('This is too much to send at once')
  expect(got).toEqual({})
})

test('a form without files stays small, whoever sends it', async () => {
  const words = { 'content-type': 'application/x-www-form-urlencoded', ...SIGNED_IN }
  const answer = await site.send('POST', '/me/about/like', words, `a=${'a'.repeat(LARGEST_BODY)}`)
  expect(answer.status).toBe(413)
  const parts = { name: 'words', words: 'a'.repeat(LARGEST_BODY) }
  expect((await send('/me/about/like', SIGNED_IN, parts)).status).toBe(413)
})

test('a photo that is too large is left out, and what was typed before and after it is there', async () => {
  const answer = await send(
    '/me/about/like',
    SIGNED_IN,
    { name: 'words', words: 'I make people laugh.' },
    { name: 'photo', bytes: LARGEST_UPLOAD + MB },
    { name: 'voice', bytes: MB },
    { name: 'go', words: 'next' },
  )
  expect(answer.status).toBe(200)
  expect(got).toEqual({
    words: 'I make people laugh.',
    'photo-too-large': 'yes',
    voice: MB,
    go: 'next',
  })
})

test('what nobody’s camera makes is not even read to its end', async () => {
  const answer = await send('/me/about/like', SIGNED_IN, { name: 'photo', bytes: 61 * MB }).catch(() => null)
  expect(answer?.status ?? 413).toBe(413)
  expect(got).toEqual({})
}, 180_000)

test('something that is no form of parts is refused calmly', async () => {
  const type = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...SIGNED_IN }
  const answer = await site.send('POST', '/me/about/like', type, 'no parts here')
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect((await site.send('POST', '/me/about/like', type, 'x'.repeat(13 * MB))).status).toBe(413)
})
