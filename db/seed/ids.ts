import { createHash } from 'node:crypto'

const GOOD_DAYS = Buffer.from('6f0d1c7a2b9e4d5f8a31c4e7b2d90f56', 'hex')

/** A UUID version 5 (RFC 9562): the same name gives the same id, on every machine and in every year. */
export function uuid5(name: string): string {
  const bytes = createHash('sha1').update(GOOD_DAYS).update(name).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

export const organisationId = (slug: string) => uuid5(`organisation:${slug}`)
export const placeId = (slug: string) => uuid5(`place:${slug}`)
export const activityId = (slug: string) => uuid5(`activity:${slug}`)
export const termId = (taxonomy: string, key: string) => uuid5(`term:${taxonomy}:${key}`)
