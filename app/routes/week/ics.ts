import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { openCalendar } from '../../domain/week/calendar'
import { writeCalendar } from '../../domain/week/ical'
import { LANGUAGES, type Lang } from '../../i18n/languages'
import { wordsFor } from '../../i18n/words.server'
import { sayForCalendar } from './say-week'

/** Asked for by calendar programs, without a cookie: the secret in the address says whose week it is. */
const HEADERS = {
  'content-type': 'text/calendar; charset=utf-8',
  'cache-control': 'private, no-cache',
  'x-robots-tag': 'noindex',
}
const plain = (status: number, headers: Record<string, string> = {}) =>
  new Response('', { status, headers: { 'cache-control': 'no-store', ...headers } })

/** /me/week.ics?key=… */
export function loader({ request, context }: LoaderFunctionArgs): Response {
  const key = new URL(request.url).searchParams.get('key') ?? ''
  const opened = openCalendar(key, context.address, new Date())
  if (opened.kind === 'not-found') return plain(404)
  if (opened.kind === 'too-many') return plain(429, { 'retry-after': '3600' })
  const words = wordsFor(Object.hasOwn(LANGUAGES, opened.lang) ? (opened.lang as Lang) : 'en')
  const name = words.t('week:calendar.name', { name: opened.name })
  const body = writeCalendar({ name, events: opened.events }, (one) => sayForCalendar(words, one))
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 24)}"`
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers: { ...HEADERS, etag } })
  const headers = { ...HEADERS, etag, 'content-disposition': 'inline; filename="week.ics"' }
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

/** Compression on the way may have made the tag weak: only its letters count. */
const isKnown = (request: Request, etag: string) =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === etag)
