import type { IncomingMessage } from 'node:http'
import { DRAFTS_COOKIE } from '../preferences/cookie'

export const LONGEST_ADDRESS = 8 * 1024
/** Addresses and cookies together. Node itself refuses what is larger. */
export const LARGEST_HEADERS = 32 * 1024
export const LARGEST_BODY = 100 * 1024
/** A form with a photo or a recording, of somebody who is signed in. */
export const LARGEST_UPLOAD = 12 * 1024 * 1024
/** How much of a refused body is still read, so that the browser gets to read the refusal. */
const DRAINED = 4 * 1024 * 1024

export class TooLarge extends Error {}

/** @throws TooLarge as soon as more than `limit` bytes are announced or sent */
export async function readBody(req: IncomingMessage, limit = LARGEST_BODY): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw refuse(req)
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req.iterator({ destroyOnReturn: false })) {
    size += part.length
    if (size > limit) throw refuse(req)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function refuse(req: IncomingMessage): TooLarge {
  let drained = 0
  req.on('data', (part: Buffer) => {
    drained += part.length
    if (drained > DRAINED) req.destroy()
  })
  return new TooLarge()
}

const SIGNED_IN = /(?:^|;\s*)(?:__Host-)?session=[^;\s]{20}/
/** A survey asks for photos and recordings too, of people without an account: after their first answer. */
const HAS_DRAFTS = new RegExp(`(?:^|;\\s*)(?:__Host-)?${DRAFTS_COOKIE}=[^;\\s]{40}`)
const BOUNDARY = /^multipart\/form-data;.*\bboundary="?([^\s";,]{1,70})"?/i

/**
 * The mark between the parts of a form that may carry a photo: on the pages of people who are signed in. All other
 * forms are small. Whether the sign-in is still good is asked later; a cookie of that shape is enough to be read.
 */
export function uploadBoundary({ headers }: IncomingMessage, { pathname }: URL): string | undefined {
  const cookies = headers.cookie ?? ''
  const mayUpload = pathname.startsWith('/have-your-say/')
    ? SIGNED_IN.test(cookies) || HAS_DRAFTS.test(cookies)
    : /^\/(me|staff)\//.test(pathname) && SIGNED_IN.test(cookies)
  return mayUpload ? BOUNDARY.exec(headers['content-type'] ?? '')?.[1] : undefined
}
