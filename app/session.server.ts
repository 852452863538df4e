import { redirect } from '@remix-run/node'
import type { PasskeySite } from './domain/account/passkeys'
import { type Device, findMember, LASTS } from './domain/account/sign-in'
import { keepTyped, takeTyped } from './domain/drafts/typed'
import { parseList } from './domain/my-list/list'
import { type Member, personOf, type Viewer, visitor } from './domain/people/viewer'
import { newSecret } from './domain/site/secrets'
import { todayInLondon } from './domain/site/today'
import { canSendTexts, env } from './env.server'
import type { Lang } from './i18n/languages'
import type { Words } from './i18n/words'
import { wordsFor } from './i18n/words.server'
import { DRAFTS_COOKIE, langFrom, preferencesFrom, readCookie } from './preferences/cookie'
import type { Preferences } from './preferences/preferences'

export type Page = {
  viewer: Viewer
  words: Words
  lang: Lang
  preferences: Preferences
  url: URL
  today: string
  now: Date
  /** Slugs of the activities that this device keeps. */
  list: string[]
}

/** A page that only somebody who is signed in has. */
export type MemberPage = Page & {
  viewer: Member
  /** Whose page it is: their own, or that of the person whom they help. */
  personId: string
}

/** What every loader and action starts with: who is here, in which language, and what day it is. */
export function openPage(request: Request): Page {
  const url = new URL(request.url)
  const cookie = request.headers.get('cookie')
  const lang = langFrom(url, cookie, request.headers.get('accept-language'))
  const now = new Date()
  return {
    viewer: findViewer(cookie, url, lang, now),
    words: wordsFor(lang),
    lang,
    preferences: preferencesFrom(cookie),
    url,
    now,
    list: parseList(readCookie(cookie, 'list')),
    today: localDay(now),
  }
}

/** Who is here, and whom they help. */
function findViewer(cookie: string | null, url: URL, lang: Lang, now: Date): Viewer {
  const secret = cookie ? readGuarded(cookie, SESSION, url) : undefined
  return (secret && findMember(secret, lang, now)) || visitor(lang)
}

/**
 * The page of somebody who is signed in.
 * @throws Response that leads to sign-in and from there back to this page and step
 */
export function openMemberPage(request: Request): MemberPage {
  const page = openPage(request)
  const { viewer, url } = page
  if (viewer.kind !== 'member') throw redirect(signInAddress(request, url), 303)
  return { ...page, viewer, personId: personOf(viewer) }
}

/**
 * The same for an action, with the form that was sent.
 * @throws Response that leads to sign-in when nobody is signed in any more: what was typed waits for them
 */
export async function openMemberForm(
  request: Request,
): Promise<{ page: MemberPage; form: URLSearchParams; files: Map<string, File> }> {
  const sent = await readFormWithFiles(request)
  const { viewer, url, now } = openPage(request)
  if (viewer.kind !== 'member') {
    const { secret, cookie } = deviceSecret(request)
    keepTyped(secret, url.pathname, sent.form, now)
    const headers = cookie ? { 'Set-Cookie': cookie } : undefined
    throw redirect(signInAddress(request, url), { status: 303, headers })
  }
  return { page: openMemberPage(request), ...sent }
}

/** What somebody had typed on this page when they had to sign in again; null at all other times. */
export const typedBefore = (request: Request) =>
  takeTyped(deviceSecret(request).secret, new URL(request.url).pathname)

/** After a form one goes back to the page that it stood on. */
function signInAddress(request: Request, url: URL): string {
  const path = url.pathname + url.search
  const back = request.method === 'GET' ? path : (ownPath(request.headers.get('referer'), url) ?? path)
  return `/sign-in?back=${encodeURIComponent(back)}`
}

function ownPath(address: string | null, { origin }: URL): string | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined
  const path = url?.origin === origin ? readPath(url.pathname + url.search) : undefined
  return path && path.pathname + path.search
}

const HERE = 'http://here.invalid'

/**
 * A path of our own site, read as a browser reads it.
 * @returns undefined for what leads elsewhere: '//other.example', and '/..//other.example', which becomes the same
 */
export function readPath(path: string | null | undefined): URL | undefined {
  if (!path?.startsWith('/') || path.length > 2000 || !URL.canParse(path, HERE)) return undefined
  const url = new URL(path, HERE)
  return url.origin === HERE && !url.pathname.startsWith('//') ? url : undefined
}

/** A path of our own site that somebody may be sent back to; anything else is replaced. */
export function safeBack(back: string | null | undefined, otherwise = '/me'): string {
  const url = readPath(back)
  const path = url && url.pathname + url.search
  return path && !/^\/(sign-in(?!\/invite\/)|sign-out)\b/.test(path) ? path : otherwise
}

const SESSION = 'session'
/** A browser takes a cookie of this name only over https, only from this very host, for all of it. */
const SECURE = '__Host-'

const isHttps = (url: URL) => url.protocol === 'https:' || env().SITE_URL?.startsWith('https:') === true

/**
 * Over https only the guarded name counts. A plain one could be set by any other site under the same domain: people
 * would then sign in as somebody else, or answer where another person reads along.
 */
const readGuarded = (cookies: string | null, name: string, url: URL): string | undefined =>
  readCookie(cookies, SECURE + name) ?? (isHttps(url) ? undefined : readCookie(cookies, name))

/** Without https there is no secure cookie: for trying the site out on one's own machine. */
function guardedCookie(name: string, value: string, url: URL, maxAge: number | undefined): string {
  const https = isHttps(url)
  const life = maxAge === undefined ? '' : `; Max-Age=${Math.floor(maxAge)}`
  return `${https ? SECURE : ''}${name}=${value}; Path=/; HttpOnly; SameSite=Lax${life}${https ? '; Secure' : ''}`
}

/** The cookie of somebody who has just signed in. Only a device of their own keeps it when the browser closes. */
export const sessionCookie = (secret: string, device: Device, url: URL): string =>
  guardedCookie(SESSION, secret, url, device === 'own' ? LASTS.own / 1000 : undefined)

/** Takes the sign-in away from this browser. */
export const endedSessionCookie = (url: URL): string => guardedCookie(SESSION, '', url, 0)

const PENDING = 'signing-in'
const HOUR_SECONDS = 3600

/** Held by a browser between "Are you Sam?" and being signed in. */
export const pendingCookie = (secret: string, url: URL): string =>
  guardedCookie(PENDING, secret, url, HOUR_SECONDS)
export const endedPendingCookie = (url: URL): string => guardedCookie(PENDING, '', url, 0)

/** Who is on the way in on this browser. */
export function pendingSecret(request: Request): string | undefined {
  return readGuarded(request.headers.get('cookie'), PENDING, new URL(request.url))
}

const MONTH_SECONDS = 30 * 24 * 3600

/**
 * The secret by which this device finds its own unfinished answers, for somebody without an account.
 * @returns a new one with its cookie when there is none yet
 */
export function deviceSecret(request: Request): { secret: string; cookie: string | undefined } {
  const url = new URL(request.url)
  const known = readGuarded(request.headers.get('cookie'), DRAFTS_COOKIE, url)
  if (known && known.length >= 40) return { secret: known, cookie: undefined }
  const secret = newSecret()
  return { secret, cookie: guardedCookie(DRAFTS_COOKIE, secret, url, MONTH_SECONDS) }
}

/** Takes the device's secret away: a shared tablet keeps nothing. */
export const endedDraftsCookie = (url: URL): string => guardedCookie(DRAFTS_COOKIE, '', url, 0)

/** The day in the United Kingdom, YYYY-MM-DD. */
export const localDay = todayInLondon

/** The browser fetches a page that nobody has opened yet (app/scripts/page/prefetch.ts): nothing has been seen. */
export const isAskedAhead = (request: Request): boolean =>
  request.headers.get('sec-purpose')?.includes('prefetch') ?? false

/** Whether this is a try-out with demo people (DEMO=1). */
export const isDemo = () => env().DEMO

/** Whether the box for "how to reach you" may ask for a phone number. */
export const canText = () => canSendTexts()

/** The site as passkeys know it. */
export const passkeySite = (url: URL): PasskeySite => {
  const { origin, hostname } = new URL(siteOrigin(url))
  return { name: env().SITE_NAME, host: hostname, origin }
}

/** The address that links in mails and feeds begin with: the configured one, else the one that was asked. */
export const siteOrigin = (url: URL) => (env().SITE_URL ?? url.origin).replace(/\/$/, '')

/**
 * What a form of ours sent: words alone, no files.
 * @throws Response 400 when it was no form: browsers never do that
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  return (await readFormWithFiles(request)).form
}

/** The same with the files that were chosen; a file field that was left empty is not there. */
export async function readFormWithFiles(
  request: Request,
): Promise<{ form: URLSearchParams; files: Map<string, File> }> {
  try {
    const form = new URLSearchParams()
    const files = new Map<string, File>()
    for (const [name, value] of await request.formData()) {
      if (typeof value === 'string') form.append(name, value)
      else if (value.size > 0) files.set(name, value as File)
    }
    return { form, files }
  } catch {
    throw new Response(null, { status: 400 })
  }
}
