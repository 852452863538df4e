import { createHash } from 'node:crypto'

/** The same name space as the seed's, so that a term has one id on every site. */
const GOOD_DAYS = Buffer.from('6f0d1c7a2b9e4d5f8a31c4e7b2d90f56', 'hex')

/** A UUID version 5 (RFC 9562): the same parts give the same id, on every machine and in every year. */
export function stableId(...parts: (string | number)[]): string {
  const bytes = createHash('sha1').update(GOOD_DAYS).update(parts.join(':')).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)
