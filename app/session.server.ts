import { parseList } from './domain/my-list/list'
import { type Viewer, visitor } from './domain/people/viewer'
import { env } from './env.server'
import type { Lang } from './i18n/languages'
import type { Words } from './i18n/words'
import { wordsFor } from './i18n/words.server'
import { langFrom, preferencesFrom, readCookie } from './preferences/cookie'
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

/** What every loader and action starts with: who is here, in which language, and what day it is. */
export function openPage(request: Request): Page {
  const url = new URL(request.url)
  const cookie = request.headers.get('cookie')
  const lang = langFrom(url, cookie, request.headers.get('accept-language'))
  const now = new Date()
  return {
    viewer: requireViewer(request, lang),
    words: wordsFor(lang),
    lang,
    preferences: preferencesFrom(cookie),
    url,
    now,
    list: parseList(readCookie(cookie, 'list')),
    today: localDay(now),
  }
}

/** Who is here, acting for whom, on what authority. Everybody is a visitor until sign-in exists. */
export function requireViewer(_request: Request, lang: Lang): Viewer {
  return visitor(lang)
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

let latest = { minute: -1, day: '' }

/** The day in the United Kingdom, YYYY-MM-DD. The same for a whole minute, so it is worked out once in one. */
export function localDay(at: Date): string {
  const minute = Math.floor(at.getTime() / 60_000)
  if (minute !== latest.minute) latest = { minute, day: londonDay.format(at) }
  return latest.day
}

/** The address that links in mails and feeds begin with: the configured one, else the one that was asked. */
export const siteOrigin = (url: URL) => (env().SITE_URL ?? url.origin).replace(/\/$/, '')

/**
 * What a form of ours sent: words alone, no files.
 * @throws Response 400 when it was no form: browsers never do that
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  try {
    const sent = [...(await request.formData())]
    return new URLSearchParams(sent.filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
  } catch {
    throw new Response(null, { status: 400 })
  }
}
