import { afterAll, beforeAll, expect, test } from 'vitest'
import { LARGEST_BODY, LONGEST_ADDRESS } from '../../app/server/limits'
import { loggedPath } from '../../app/server/request-log'
import { database } from '../../db/connection.server'
import { migrateDatabase } from '../../db/migrate.server'
import { startSite, type TestSite, useOwnDataDir } from '../support/site'

useOwnDataDir()
let site: TestSite
let seen: string[] = []

beforeAll(async () => {
  await migrateDatabase(database())
  site = await startSite(async (request, { nonce }) => {
    const { pathname } = new URL(request.url)
    seen.push(`${request.method} ${pathname} ${request.headers.get('host')} ${(await request.text()).length}`)
    if (pathname === '/fails') throw new Error('a bug')
    if (pathname === '/busy') return new Response(null, { status: 429 })
    if (pathname === '/data') return Response.json({ a: 1 })
    const script = pathname === '/interactive' ? `<script nonce="${nonce}">1</script>` : ''
    return new Response(`<!doctype html><p>A page</p>${script}`, {
      headers: { 'Content-Type': 'text/html', 'X-Page-Cache': 'public' },
    })
  })
})
afterAll(() => site.close())

const html = { 'content-type': 'application/x-www-form-urlencoded' }

test.each([
  '/__manifest',
  '/__manifest?p=/a&version=1',
  '/a/../__manifest',
  '/activities.data',
  '/_root.data',
  '/activities.data?_routes=root',
  '/activities?_data=root',
])('the door %s of Remix is closed', async (path) => {
  seen = []
  const answer = await site.get(path)
  expect(answer.status).toBe(404)
  expect(answer.text).toContain('We cannot find this page')
  expect(seen).toEqual([])
})

test.each([
  [{}, 200],
  [{ origin: 'http://our.example' }, 200],
  [{ referer: 'http://our.example/help' }, 200],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
  [{ origin: 'http://bad.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'http://our.example.bad.example' }, 403],
  [{ origin: 'http://bad.example', 'x-forwarded-host': 'bad.example' }, 403],
  [{ origin: 'http://bad.example', referer: 'http://our.example/' }, 403],
  [{ referer: 'http://bad.example/our.example' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
])('a write with %j answers %i', async (headers, status) => {
  const answer = await site.send('POST', '/help', { host: 'our.example', ...html, ...headers }, 'a=b')
  expect(answer.status).toBe(status)
  if (status === 403) expect(answer.text).toContain('We could not take your answers')
})

test('a read may come from anywhere', async () => {
  expect((await site.get('/', { origin: 'http://bad.example' })).status).toBe(200)
})

test('what a visitor says about another host never reaches a page', async () => {
  seen = []
  await site.get('/help', { host: 'our.example', 'x-forwarded-host': 'bad.example' })
  expect(seen).toEqual(['GET /help our.example 0'])
})

test('too much is refused in plain words, however it is sent', async () => {
  const body = 'a'.repeat(LARGEST_BODY + 1)
  const announced = await site.send('POST', '/help', { ...html, 'content-length': String(body.length) }, body)
  const streamed = await site.send('POST', '/help', { ...html, 'transfer-encoding': 'chunked' }, body)
  for (const answer of [announced, streamed]) {
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('This is too much to send at once')
  }
  expect((await site.send('POST', '/help', html, 'a'.repeat(LARGEST_BODY))).status).toBe(200)
})

test.each([
  ['GET', `/${'a'.repeat(LONGEST_ADDRESS)}`, 414, 'This address is too long'],
  ['GET', '/%ff', 400, 'We cannot read this address'],
  ['GET', '//bad.example/help', 400, 'We cannot read this address'],
  ['GET', '/..//bad.example/help', 400, 'We cannot read this address'],
  ['GET', '/fails', 500, 'This page does not work'],
  ['GET', '/busy', 429, 'Please wait a little'],
  ['PUT', '/', 405, ''],
  ['OPTIONS', '/help', 204, ''],
])('%s %s is answered %3$i', async (method, path, status, words) => {
  const answer = await site.send(method, path)
  expect(answer.status).toBe(status)
  expect(answer.text).toContain(words)
})

test.each(['PUT', 'OPTIONS'])('%s learns which methods there are, and reaches no page', async (method) => {
  seen = []
  const { headers } = await site.send(method, '/help')
  expect(headers.allow).toBe('GET, HEAD, POST, OPTIONS')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(seen).toEqual([])
})

test('a form sent to a page that takes none is a mistake of the sender, not a failure to log', async () => {
  // Imported late: it reads the environment at once.
  const { handleError } = await import('../../app/entry.server')
  const met = (error: unknown) => {
    const context: { failure?: unknown } = {}
    handleError(error, { context } as unknown as Parameters<typeof handleError>[1])
    return context.failure
  }
  const asked = (status: number) => ({
    status,
    statusText: '',
    internal: true,
    data: 'Error: at /asks/secret',
  })
  expect(met(asked(405))).toBeUndefined()
  expect(met(asked(404))).toBeUndefined()
  const bug = new Error('a bug')
  expect(met(bug)).toBe(bug)
})

test('a refusal speaks the language of the visitor and looks as they set it', async () => {
  const answer = await site.get('/fails', {
    cookie: `lang=ur; display=${encodeURIComponent('colours=dark')}`,
  })
  expect(answer.text).toContain('<html lang="ur" dir="rtl"')
  expect(answer.text).toContain('data-colours="dark"')
  expect(answer.text).toContain('یہ صفحہ کام نہیں کر رہا')
})

test('a refusal links to nothing that the address made up', async () => {
  const answer = await site.get('//bad.example/fails"><script>')
  expect(answer.text).not.toContain('bad.example')
  expect(answer.text).not.toContain('<script')
})

test('documents have a strict policy, and a nonce only where a page uses it', async () => {
  const plain = (await site.get('/')).headers
  const policy = plain['content-security-policy'] ?? ''
  expect(policy).not.toMatch(/unsafe|\*|data:|nonce/)
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ]) {
    expect(policy).toContain(part)
  }
  expect(plain['referrer-policy']).toBe('same-origin')
  expect(plain['x-content-type-options']).toBe('nosniff')
  expect(plain['strict-transport-security']).toBeUndefined()
  expect(plain['x-powered-by']).toBeUndefined()
  const [first, second] = [await site.get('/interactive'), await site.get('/interactive')]
  const nonce = /nonce="([^"]+)"/.exec(first.text)?.[1]
  expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
  expect(second.text).not.toBe(first.text)
})

test('a line is logged for each answer, without anything about the person', async () => {
  await site.get('/help?q=secret', { 'user-agent': 'Somebody', 'x-forwarded-for': '192.0.2.1' })
  const line = site.lines.at(-1)
  expect(line).toMatchObject({ method: 'GET', path: '/help', status: 200 })
  expect(JSON.stringify(site.lines)).not.toMatch(/secret|Somebody|192\.0\.2|127\.0\.0/)
})

test.each([
  ['/sign-in/link/abc?x=1', '/sign-in/link/:id'],
  ['/caring/sam/breaks', '/caring/:id/breaks'],
  ['/have-your-say/file/abcdefghijKLMNOPqrstuv', '/have-your-say/file/:id'],
  ['/open-referral/services/0b7bd25a-0d55-4f25-9fd5-5f0c8f5f9b1a', '/open-referral/services/:id'],
  ['/activities/gardening-group-at-hill-farm', '/activities/gardening-group-at-hill-farm'],
])('%s is logged as %s', (path, logged) => expect(loggedPath(path)).toBe(logged))
