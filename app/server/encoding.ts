import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  constants,
  gunzip,
  gzip,
  gzipSync,
} from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { exactSize } from './exact-size'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Below this, compressing saves less than its own headers cost. */
const SMALLEST = 512
/** A small page is compressed harder, in the same time: 0.1 ms for 8 KB with 4 and with 5, a tenth smaller. */
const SMALL_PAGE = 16 * 1024
/**
 * Brotli at 4 is quicker than gzip at 6, and smaller. Files are compressed harder, when they are built. A page fits
 * into a window of 256 KB; the usual one of 4 MB costs more than the compressing.
 */
const brotliFor = (size: number, quality = size < SMALL_PAGE ? 5 : 4) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
})

const TEXT =
  /^(?:text\/|application\/(?:json|ld\+json|javascript|xml|manifest\+json)|image\/svg)|\+(?:json|xml)\b/

export const isWorthCompressing = (type: string, size: number) => size >= SMALLEST && TEXT.test(type)

const chosen = new Map<string, Encoding>()

/** The best encoding that this Accept-Encoding header allows. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
  let encoding = chosen.get(header)
  if (!encoding) {
    encoding = readAcceptEncoding(header)
    // Browsers send a handful of different headers; anybody can send others.
    if (chosen.size < 100) chosen.set(header, encoding)
  }
  return encoding
}

function readAcceptEncoding(header: string): Encoding {
  const allowed = new Map<string, boolean>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    allowed.set(name, !parameters.some((p) => /^q=0(?:\.0*)?$/.test(p)))
  }
  const may = (name: string) => allowed.get(name) ?? allowed.get('*') ?? false
  return may('br') ? 'br' : may('gzip') ? 'gzip' : 'identity'
}

const inBrotli = promisify<Buffer, object, Buffer>(brotliCompress)
const outOfBrotli = promisify<Buffer, Buffer>(brotliDecompress)
const inGzip = promisify<Buffer, Buffer>(gzip)
const outOfGzip = promisify<Buffer, Buffer>(gunzip)

/**
 * A page takes less than a millisecond, and handing it to another thread and back costs as much again.
 * What is larger than any page is compressed off the main thread.
 */
const LARGEST_PAGE = 128 * 1024

export function encode(body: Buffer, encoding: Encoding): Promise<Buffer> | Buffer {
  if (encoding === 'identity') return body
  const isPage = body.length <= LARGEST_PAGE
  if (encoding === 'gzip') return isPage ? gzipSync(body) : inGzip(body)
  const settings = brotliFor(body.length)
  return isPage ? brotliCompressSync(body, settings) : inBrotli(body, settings)
}

export function decode(body: Buffer, encoding: Encoding): Promise<Buffer> | Buffer {
  if (encoding === 'br') return outOfBrotli(body)
  return encoding === 'gzip' ? outOfGzip(body) : body
}

/** An eighth smaller than quickly compressed, for 15 ms of another thread's time instead of 0.5 ms of this one's. */
const HARDER = 11
/** Hundreds of pages. */
const REMEMBERED = 2 * 1024 * 1024
const remembered = new LRUCache<string, Buffer>({
  maxSize: REMEMBERED,
  sizeCalculation: (body) => body.length,
})
let isWorking = false

/**
 * A page for an old phone, as small as can be. Most people get the same question in the same bytes, so what was
 * compressed once is remembered. One page is worked at at a time: when more are asked for, they go the quick way.
 */
export async function encodeHarder(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding !== 'br' || body.length > LARGEST_PAGE) return encode(body, encoding)
  const name = createHash('sha256').update(body).digest('base64')
  const known = remembered.get(name)
  if (known || isWorking) return known ?? encode(body, encoding)
  isWorking = true
  try {
    const small = exactSize(await inBrotli(body, brotliFor(body.length, HARDER)))
    remembered.set(name, small)
    return small
  } finally {
    isWorking = false
  }
}
