import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodeHarder } from '../../app/server/encoding'
import { exactSize } from '../../app/server/exact-size'
import { keepPage } from '../../app/server/page-cache'

const page = Buffer.from(Array.from({ length: 300 }, (_, at) => `<p>Line ${at * 7919}</p>`).join(''))

test('a body that is kept holds no more memory than its bytes', () => {
  const made = brotliCompressSync(page)
  const exact = exactSize(made)
  expect(exact.buffer.byteLength).toBe(made.length)
  expect(exact).toEqual(made)
  expect(exactSize(exact)).toBe(exact)
})

test.each(['br', 'gzip', 'identity'] as const)('so does a page that is kept as %s', async (encoding) => {
  const rendered = { status: 200, type: 'text/html', headers: [], body: page, isPublic: true, isLight: false }
  const { bodies } = await keepPage({ ...rendered, etag: 'W/"1"' }, 1, encoding)
  const body = bodies[encoding] as Buffer
  expect(body.buffer.byteLength).toBe(body.length)
  if (encoding === 'br') expect(brotliDecompressSync(body)).toEqual(page)
})

test('so does a page for old phones that is remembered', async () => {
  const body = await encodeHarder(page, 'br')
  expect(body.buffer.byteLength).toBe(body.length)
  expect(brotliDecompressSync(body)).toEqual(page)
})
