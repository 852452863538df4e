import { beforeEach, expect, test } from 'vitest'
import { closeBatch } from '../../../app/domain/keying/batch'
import { addScan, readScanFile, removeScan } from '../../../app/domain/keying/scans'
import { openSheet, scansOf } from '../../../app/domain/keying/sheet'
import { visitor } from '../../../app/domain/people/viewer'
import * as scanRoute from '../../../app/routes/keying/scan'
import { database } from '../../../db/connection.server'
import { demoDatabase } from '../../support/database'
import { helen, NOW, newBatch, newSheet, SURVEY } from '../../support/keying'
import { servePages } from '../../support/pages'
import { NO_RECORDINGS, takenPhoto } from '../../support/photos'
import { cookieOf, idOfDemo, member } from '../../support/viewers'

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n')
let batch = ''
let code = ''

beforeEach(async () => {
  await demoDatabase(NOW)
  batch = newBatch()
  code = newSheet()
})

const add = (bytes: Buffer | undefined, viewer = helen(), tooLarge = false) =>
  addScan(viewer, SURVEY, batch, code, { bytes, tooLarge }, NOW)

test('a scan is known by its first bytes, and the same file is one scan', async () => {
  const photo = await takenPhoto()
  const first = await add(photo)
  expect(first).toEqual(await add(photo))
  const made = await add(PDF)
  if (!first || !made || !('id' in first) || !('id' in made)) throw new Error('No scan')
  const open = openSheet(helen(), SURVEY, batch, code)
  if (!open || 'problem' in open) throw new Error('No sheet')
  expect(scansOf(open).map(({ type }) => type)).toEqual(['image/jpeg', 'application/pdf'])
  const kept = readScanFile(helen(), SURVEY, batch, first.id)
  // Where and with what it was taken is nobody's business.
  expect(kept?.data.includes('Fine Cameras')).toBe(false)
  expect(readScanFile(helen(), SURVEY, newBatch(), first.id)).toBeNull()
  removeScan(helen(), SURVEY, batch, first.id)
  expect(scansOf(open)).toHaveLength(1)
})

test.each(Object.keys(NO_RECORDINGS))('%s is no scan', async (name) => {
  const bytes = NO_RECORDINGS[name] ?? Buffer.alloc(0)
  const expected = name === 'a photo' ? 'keying:error.scan-broken' : 'keying:error.scan-kind'
  expect(await add(bytes)).toEqual({ problem: expected })
})

test('a scan that is too large, or none, is said to be so', async () => {
  expect(await add(undefined)).toEqual({ problem: 'keying:error.scan-none' })
  expect(await add(undefined, helen(), true)).toEqual({ problem: 'keying:error.scan-large' })
  expect(await add(Buffer.alloc(8 * 1024 * 1024 + 1, '%PDF-'))).toEqual({
    problem: 'keying:error.scan-large',
  })
  closeBatch(helen(), SURVEY, batch, NOW)
  expect(await add(PDF)).toBeNull()
})

test('scans are for the council alone, kept by no device, and run nothing', async () => {
  const made = await add(PDF)
  if (!made || !('id' in made)) throw new Error('No scan')
  const others = [visitor('en'), member(idOfDemo('customer')), member(idOfDemo('carer'), 'Jo')]
  for (const viewer of others) {
    expect(readScanFile(viewer, SURVEY, batch, made.id)).toBeNull()
    expect(removeScan(viewer, SURVEY, batch, made.id)).toBe(false)
    expect(await addScan(viewer, SURVEY, batch, code, { bytes: PDF, tooLarge: false }, NOW)).toBeNull()
  }
  const ask = servePages({ '/staff/surveys/:id/keying/:batch/scan/:scan': scanRoute })
  const path = `/staff/surveys/${SURVEY}/keying/${batch}/scan/${made.id}`
  const { status, headers } = await ask(path, { cookie: cookieOf('council') })
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toBe('application/pdf')
  expect(headers.get('Cache-Control')).toBe('no-store')
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'self'; sandbox")
  expect(headers.get('X-Frame-Options')).toBe('SAMEORIGIN')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Content-Disposition')).toBe('inline; filename="scan.pdf"')
  const saved = await ask(`${path}?save=yes`, { cookie: cookieOf('council') })
  expect(saved.headers.get('Content-Disposition')).toBe('attachment; filename="scan.pdf"')
  for (const who of ['customer', 'provider', 'job-coach'] as const) {
    expect((await ask(path, { cookie: cookieOf(who) })).status, who).toBe(404)
  }
})

test('what a scan is sent as, its bytes say: not what stands beside them', async () => {
  const made = await add(PDF)
  const id = made && 'id' in made ? made.id : ''
  const { $client } = database()
  $client.prepare("update keying_scans set type = 'text/html' where id = ?").run(id)
  expect(readScanFile(helen(), SURVEY, batch, id)?.type).toBe('application/pdf')
  $client.prepare('update keying_scans set data = ? where id = ?').run(Buffer.from('<script>'), id)
  expect(readScanFile(helen(), SURVEY, batch, id)).toBeNull()
})
