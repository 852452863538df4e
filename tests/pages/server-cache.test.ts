import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answersToParams } from '../../app/domain/activities/choose-steps'
import { filtersToParams, noFilters } from '../../app/domain/activities/filters'
import { database, databasePath } from '../../db/connection.server'
import { migrateDatabase } from '../../db/migrate.server'
import { startSite, type TestSite, useOwnDataDir } from '../support/site'

useOwnDataDir()
let site: TestSite
let made = 0
/** What the fake pages say next, and what they wait for. */
let next: { headers?: Record<string, string>; status?: number; wait?: Promise<void>; during?: () => void }

const WORDS = 'Good days are for everybody. '.repeat(50)
const page = () => `<!doctype html><html><head></head><body>${made} ${WORDS}</body></html>`

beforeAll(async () => {
  await migrateDatabase(database())
  site = await startSite(async () => {
    made += 1
    const html = page()
    next.during?.()
    await next.wait
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'X-Page-Cache': 'public', ...next.headers }
    return new Response(html, { status: next.status ?? 200, headers })
  })
})
afterAll(() => site.close())
beforeEach(() => {
  next = {}
  // A write makes every page that an earlier test kept too old.
  writeInAnotherConnection()
})

function writeInAnotherConnection() {
  const other = new Database(databasePath())
  const slug = `farm-${Math.random()}`
  other
    .prepare(
      `insert into organisations (id, slug, name, description, kind, source, updated_at)
       values (?, ?, 'Hill Farm', '', 'charity', 'demo', '')`,
    )
    .run(slug, slug)
  other.close()
}

const isSame = async (path: string, a: Record<string, string>, b: Record<string, string>, other = path) =>
  (await site.get(path, a)).text === (await site.get(other, b)).text

test('a public page is made once and then kept, without the header that says so', async () => {
  const first = await site.get('/activities')
  const second = await site.get('/activities')
  expect(second.text).toBe(first.text)
  expect(first.headers['x-page-cache']).toBeUndefined()
  expect(site.lines.slice(-2).map((line) => line.cache)).toEqual(['miss', 'hit'])
})

test('a write by another connection makes it anew at once', async () => {
  const first = await site.get('/activities')
  writeInAnotherConnection()
  expect((await site.get('/activities')).text).not.toBe(first.text)
})

test('a write while a page is being made makes that page good for nobody afterwards', async () => {
  next.during = writeInAnotherConnection
  const first = await site.get('/activities')
  next = {}
  expect((await site.get('/activities')).text).not.toBe(first.text)
})

test('many who ask at once share one making', async () => {
  const before = made
  let go = () => {}
  next.wait = new Promise((resolve) => {
    go = resolve
  })
  const all = Promise.all(Array.from({ length: 10 }, () => site.get('/activities')))
  setTimeout(go, 100)
  const answers = await all
  expect(made - before).toBe(1)
  expect(new Set(answers.map((answer) => answer.text)).size).toBe(1)
})

test('settings and languages each have their own page', async () => {
  const dark = { cookie: `display=${encodeURIComponent('colours=dark')}` }
  expect(await isSame('/', {}, dark)).toBe(false)
  expect(await isSame('/', dark, dark)).toBe(true)
  expect(await isSame('/', {}, { cookie: 'lang=pl' })).toBe(false)
  expect(await isSame('/', { cookie: 'lang=pl' }, { 'accept-language': 'pl' })).toBe(true)
  expect(await isSame('/', { cookie: 'display=nonsense; other=1' }, {})).toBe(true)
})

test('questions count in any order and without the empty ones', async () => {
  expect(await isSame('/activities?day=mon&q=', {}, {}, '/activities?q=&page=&day=mon')).toBe(true)
  expect(await isSame('/activities?place=a&day=mon', {}, {}, '/activities?day=mon&place=a')).toBe(true)
  expect(await isSame('/activities?day=mon', {}, {}, '/activities?day=tue')).toBe(false)
})

test('an unknown question, or a very long one, keeps nothing', async () => {
  for (const path of ['/activities?utm=1', '/help?page=2', `/activities?q=${'a'.repeat(2000)}`]) {
    expect(await isSame(path, {}, {})).toBe(false)
  }
})

test('every filter and every answer that the site itself asks for may be kept', async () => {
  const filters = filtersToParams({
    ...noFilters(),
    ...{ q: 'a', place: 'b', day: ['mon'], time: ['morning'], kind: ['art'], access: ['step-free'] },
    ...{ cost: 'free', support: ['one-to-one'], who: ['carers'], page: 2 },
  })
  const answers = answersToParams({
    ...{ like: ['art'], place: 'b', where: 'near', when: ['morning'], help: ['step-free'], with: ['alone'] },
  } as unknown as Parameters<typeof answersToParams>[0])
  answers.set('step', 'matches')
  expect(await isSame(`/activities?${filters}`, {}, {})).toBe(true)
  expect(await isSame(`/activities/choose?${answers}`, {}, {})).toBe(true)
})

test('whoever is signed in is never answered from what is kept', async () => {
  await site.get('/')
  expect(await isSame('/', {}, { cookie: 'lang=en; session=abc' })).toBe(false)
})

test('another host name gets its own page', async () => {
  expect(await isSame('/', { host: 'good.example' }, { host: 'bad.example' })).toBe(false)
})

test("a page about one activity knows the visitor's list; other pages do not ask", async () => {
  expect(await isSame('/activities/gardening', {}, { cookie: 'list=gardening' })).toBe(false)
  expect(await isSame('/activities', {}, { cookie: 'list=gardening' })).toBe(true)
})

test.each([
  ['a page that does not say that it is public', { headers: { 'X-Page-Cache': 'no' } }],
  ['a page with a cookie', { headers: { 'Set-Cookie': 'a=b' } }],
  ['an error', { status: 404 }],
])('%s is not kept', async (_, what) => {
  next = what
  expect(await isSame('/', {}, {})).toBe(false)
})

test('every encoding is the same page', async () => {
  const plain = await site.get('/')
  const br = await site.get('/', { 'accept-encoding': 'gzip, deflate, br' })
  const gzip = await site.get('/', { 'accept-encoding': 'gzip, br;q=0' })
  expect(brotliDecompressSync(br.body).toString()).toBe(plain.text)
  expect(gunzipSync(gzip.body).toString()).toBe(plain.text)
  expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect(br.body.length).toBeLessThan(plain.body.length / 3)
  expect(Number(br.headers['content-length'])).toBe(br.body.length)
})

test('a browser that has the page already is told so', async () => {
  const first = await site.get('/')
  expect(first.headers['cache-control']).toBe('private, no-cache')
  const again = await site.get('/', { 'if-none-match': first.headers.etag ?? '' })
  expect([again.status, again.body.length]).toEqual([304, 0])
  writeInAnotherConnection()
  expect((await site.get('/', { 'if-none-match': first.headers.etag ?? '' })).status).toBe(200)
})

test('a page that is asked for ahead may be shown a little later without asking again', async () => {
  const ahead = await site.get('/', { 'sec-purpose': 'prefetch;anonymous-client-ip' })
  expect(ahead.headers).toMatchObject({
    'cache-control': 'private, max-age=30',
    vary: expect.stringContaining('Cookie'),
  })
  expect((await site.get('/')).headers['cache-control']).toBe('private, no-cache')
})

test('a HEAD has the headers of the GET and no body', async () => {
  const get = await site.get('/')
  const head = await site.send('HEAD', '/')
  expect(head.headers['content-length']).toBe(get.headers['content-length'])
  expect(head.body.length).toBe(0)
})

test('a write is never answered from what is kept', async () => {
  const first = await site.get('/')
  expect((await site.send('POST', '/')).text).not.toBe(first.text)
})
