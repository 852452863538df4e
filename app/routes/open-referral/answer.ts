import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerOpenReferral, openReferralVersion } from '../../domain/open-referral/answer'
import { wordsFor } from '../../i18n/words.server'

/** Read by programs of other sites, without a cookie: so any page may read it. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag',
}
const METHODS = 'GET, HEAD, OPTIONS'
const FRESH_FOR = 'public, max-age=60'

const say = (key: string, like = '') => wordsFor('en').t(`open-referral:${key}`, { like })

/** Values that would have been understood. */
const LIKE: Record<string, string> = {
  time: '10:00',
  day: 'MO, mon or Monday',
  id: '6f0d1c7a-2b9e-4d5f-8a31-c4e7b2d90f56',
}

/** Every address of `/open-referral`. */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  if (request.method === 'OPTIONS') return allow(request)
  const { search, searchParams } = new URL(request.url)
  const path = params['*'] ?? ''
  // The version is read first: what is written meanwhile makes the tag too old, never the answer.
  const tag = tagOf(`${path}${search}`)
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers: cached(tag) })
  const answer = answerOpenReferral(path, searchParams)
  if ('found' in answer) return json(request, 200, answer.found, cached(tag))
  if ('missing' in answer) {
    return json(request, 404, { error: 'not-found', reason: say('missing') })
  }
  const { parameter, reason } = answer.bad
  return json(request, 400, {
    error: 'bad-parameter',
    parameter,
    reason: say(`reason.${reason}`, LIKE[reason]),
  })
}

export function action({ request }: LoaderFunctionArgs): Response {
  const body = { error: 'method-not-allowed', reason: say('read-only') }
  return json(request, 405, body, { allow: METHODS })
}

const tagOf = (address: string) => {
  const hash = createHash('sha1').update(address).digest('base64url').slice(0, 12)
  return `W/"${openReferralVersion()}-${hash}"`
}

/** Compression on the way may have made the tag weak, or a proxy strong: only its letters count. */
function isKnown(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match') ?? ''
  const letters = (text: string) => text.trim().replace(/^W\//, '')
  return known.trim() === '*' || known.split(',').some((one) => letters(one) === letters(tag))
}

const cached = (tag: string) => ({ ...OPEN, etag: tag, 'cache-control': FRESH_FOR })

function json(
  request: Request,
  status: number,
  body: unknown,
  headers: HeadersInit = { 'cache-control': 'no-store' },
) {
  const text = request.method === 'HEAD' ? null : JSON.stringify(body)
  return new Response(text, {
    status,
    headers: { ...OPEN, 'content-type': 'application/json; charset=utf-8', ...headers },
  })
}

const allow = (request: Request) =>
  new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      allow: METHODS,
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers':
        request.headers.get('access-control-request-headers') ?? 'If-None-Match',
      'access-control-max-age': '86400',
    },
  })
