import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { todayInLondon } from '../domain/site/today'
import { DRAFTS_COOKIE, displayKey, langFrom, readCookie } from '../preferences/cookie'

/** Whoever has one of these is somebody: their pages are made for them alone and never kept. */
const SESSION_COOKIES = ['session', '__Host-session']

/** The questions that public addresses may ask. With any other, a page is made anew. */
const EVERYWHERE = ['lang']
const QUESTIONS: readonly [address: RegExp, names: readonly string[]][] = [
  [/^\/activities$/, ['q', 'place', 'day', 'time', 'kind', 'access', 'cost', 'support', 'who', 'page']],
  [/^\/activities\/choose$/, ['step', 'like', 'where', 'place', 'when', 'help', 'with']],
  [/^\/have-your-say\/changes$/, ['survey', 'theme']],
]
const LONGEST_KEY = 1024

/** Answers of surveys that are not sent yet belong to the device that holds this cookie: it gets its own pages. */
const DRAFTS_COOKIES = [DRAFTS_COOKIE, `__Host-${DRAFTS_COOKIE}`]
const SHOWS_DRAFTS = /^\/have-your-say(?:\/|$)/

/** Pages that show whether something is on the visitor's list already. */
const SHOWS_LIST = /^\/activities\/[^/]+$/

/**
 * Everything that may change a public page, in one line: two requests with the same key get the same bytes.
 * Pages speak of today, so none outlives its day in the United Kingdom.
 * The host is part of it, so that nobody can plant a page with addresses of another site.
 * @param url the request's whole address
 * @returns undefined when the page must be made for this request alone
 */
export function pageKey(req: IncomingMessage, url: URL, firstView: boolean): string | undefined {
  const cookie = req.headers.cookie
  if (holdsSignIn(cookie)) return undefined
  if (cookie && SHOWS_DRAFTS.test(url.pathname) && hasOne(cookie, DRAFTS_COOKIES)) return undefined
  const asked = url.search ? askedKey(url) : ''
  if (asked === undefined) return undefined
  const lang = langFrom(url, cookie, req.headers['accept-language'])
  const list = cookie && SHOWS_LIST.test(url.pathname) ? listKey(readCookie(cookie, 'list')) : ''
  const key = `${url.origin} ${todayInLondon()} ${lang} ${firstView ? 'first' : 'later'} ${cookie ? displayKey(cookie) : ''} ${list} ${url.pathname}${asked}`
  return key.length > LONGEST_KEY ? undefined : key
}

/** Whether a browser was signed in. Whether that is still good, the pages find out. */
export const holdsSignIn = (cookie: string | undefined): boolean =>
  cookie !== undefined && hasOne(cookie, SESSION_COOKIES)

const hasOne = (cookie: string, names: readonly string[]) =>
  names.some((name) => readCookie(cookie, name) !== undefined)

/** The questions in one order and without the empty ones, which forms send along. */
function askedKey(url: URL): string | undefined {
  const known = QUESTIONS.find(([address]) => address.test(url.pathname))?.[1] ?? []
  const asked: [string, string][] = []
  for (const [name, value] of url.searchParams) {
    if (!known.includes(name) && !EVERYWHERE.includes(name)) return undefined
    if (value !== '') asked.push([name, value])
  }
  asked.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`
}

const listKey = (list: string | undefined) =>
  list ? createHash('sha256').update(list).digest('base64url').slice(0, 16) : ''
