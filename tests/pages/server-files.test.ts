import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBuiltFiles } from '../../app/server/built-files'
import { encode, encodeHarder } from '../../app/server/encoding'
import { hashSource } from '../../app/server/security-headers'
import { database } from '../../db/connection.server'
import { migrateDatabase } from '../../db/migrate.server'
import { startSite, type TestSite, useOwnDataDir } from '../support/site'

const dataDir = useOwnDataDir()
const CSS = `body{color:red}${'a{color:blue}'.repeat(50)}`
const SHEET = '/assets/app-abc123.css'
let site: TestSite

beforeAll(async () => {
  await migrateDatabase(database())
  const built = mkdtempSync(join(tmpdir(), 'good-days-built-'))
  mkdirSync(join(built, 'assets'))
  writeFileSync(join(built, SHEET), CSS)
  writeFileSync(join(built, `${SHEET}.gz`), gzipSync(CSS))
  writeFileSync(join(built, 'favicon.svg'), '<svg/>')
  writeFileSync(join(built, 'notes.map'), '{}')
  mkdirSync(join(dataDir, 'pictures'))
  mkdirSync(join(dataDir, 'photos', '2026'), { recursive: true })
  writeFileSync(join(dataDir, 'pictures', 'door.svg'), '<svg/>')
  writeFileSync(join(dataDir, 'photos', '2026', 'door.JPG'), 'jpeg')
  writeFileSync(join(dataDir, 'photos', 'page.html'), '<p>')
  site = await startSite(async (request) => {
    if (request.method === 'POST') return new Response(null, { status: 204, headers: { 'X-To': '/next' } })
    const isPublic = new URL(request.url).pathname !== '/mine'
    const html = `<!doctype html><link rel="stylesheet" href="${SHEET}"/><p>${'words '.repeat(200)}`
    return new Response(html, {
      headers: { 'Content-Type': 'text/html', ...(isPublic ? { 'X-Page-Cache': 'public' } : {}) },
    })
  }, readBuiltFiles(built))
})
afterAll(() => site.close())

test('a file whose name holds its version is kept for ever, and sent as small as the build made it', async () => {
  const answer = await site.get(SHEET, { 'accept-encoding': 'gzip' })
  expect(answer.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
    'content-type': 'text/css; charset=utf-8',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  })
  expect((await site.get(SHEET)).text).toBe(CSS)
})

test('other files are asked for again after an hour, by their tag', async () => {
  const first = await site.get('/favicon.svg')
  expect(first.headers['cache-control']).toBe('public, max-age=3600')
  expect(first.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  const again = await site.get('/favicon.svg', { 'if-none-match': first.headers.etag ?? '' })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('only kinds of files that browsers load are sent', async () => {
  expect((await site.get('/notes.map')).headers['content-type']).toBe('text/html')
})

test.each(['/site-pictures/door.svg', '/photos/2026/door.JPG'])(
  '%s is shown, and may do nothing',
  async (path) => {
    const answer = await site.get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect((await site.get(path, { 'if-none-match': answer.headers.etag ?? '' })).status).toBe(304)
  },
)

test.each([
  '/photos/page.html',
  '/photos/../good-days.db',
  '/photos/%2e%2e/good-days.db',
  '/photos/..%2fgood-days.db',
  '/photos/../pictures/door.svg',
  '/photos//etc/door.svg',
  '/photos/.hidden.svg',
  '/site-pictures/none.svg',
])('%s is no file', async (path) => {
  expect((await site.get(path)).headers['content-type']).toBe('text/html')
})

test('the first page of a visit carries its stylesheet inside, and the policy allows exactly that', async () => {
  const first = await site.get('/', { 'sec-fetch-site': 'none' })
  expect(first.text).toContain(`<style data-href="${SHEET}">${CSS}</style>`)
  expect(first.text).not.toContain('<link')
  expect(first.headers['content-security-policy']).toContain(hashSource(CSS))
  expect((await site.get('/', { 'sec-fetch-site': 'cross-site' })).text).toContain('<style ')
})

test.each(['session', '__Host-session'])('whoever has the cookie %s has the stylesheet too', async (name) => {
  const from = { 'sec-fetch-site': 'none', cookie: `text=large; ${name}=secret` }
  const { text, headers } = await site.get('/mine', from)
  expect(text).toContain(`<link rel="stylesheet" href="${SHEET}"/>`)
  expect(text).not.toContain('<style')
  expect(headers['content-security-policy']).not.toContain('sha256')
  expect((await site.get('/mine', { ...from, cookie: 'my-session=secret' })).text).toContain('<style ')
})

test('a page that nobody keeps names its stylesheet only where it carries it', async () => {
  const policyOf = async (from: string) =>
    (await site.get('/mine', { 'sec-fetch-site': from })).headers['content-security-policy']
  expect(await policyOf('none')).toContain(hashSource(CSS))
  expect(await policyOf('same-origin')).not.toContain('sha256')
  // A browser that has the first page puts these headers on it when it hears that nothing changed.
  const kept = await site.get('/', { 'sec-fetch-site': 'same-origin' })
  expect(kept.headers['content-security-policy']).toContain(hashSource(CSS))
})

test('an answer without a page is as short as can be', async () => {
  const answer = await site.send('POST', '/mine', { host: 'our.example', 'sec-fetch-site': 'same-origin' })
  expect([answer.status, Object.keys(answer.headers).sort()]).toEqual([204, ['date', 'x-to']])
})

test('a page for old phones is smaller, and compressed once for all who get the same', async () => {
  const page = Buffer.from(Array.from({ length: 400 }, (_, at) => `<p>Question ${at * 7919}</p>`).join(''))
  const [first, meanwhile] = await Promise.all([encodeHarder(page, 'br'), encodeHarder(page, 'br')])
  expect(first.length).toBeLessThan((await encode(page, 'br')).length)
  // One at a time: nobody waits for somebody else's page.
  expect(meanwhile).toEqual(await encode(page, 'br'))
  expect(await encodeHarder(page, 'br')).toBe(first)
  expect(brotliDecompressSync(first)).toEqual(page)
  expect(await encodeHarder(page, 'identity')).toBe(page)
})

test('a later page links to it, and is the same page to a browser that has the first', async () => {
  const host = 'our.example'
  const first = await site.get('/', { host })
  const ways: Record<string, string>[] = [
    { 'sec-fetch-site': 'same-origin' },
    { referer: `http://${host}/help` },
  ]
  for (const from of ways) {
    const later = await site.get('/', { host, ...from })
    expect(later.text).toContain(`<link rel="stylesheet" href="${SHEET}"/>`)
    expect((await site.get('/', { host, ...from, 'if-none-match': first.headers.etag ?? '' })).status).toBe(
      304,
    )
  }
})
