import { DEFAULT_LANG, isLang, type Lang } from '../i18n/languages'
import { DEFAULTS, type Preferences, readPreferences, SHOWN_SETTINGS, writePreferences } from './preferences'

const YEAR = 60 * 60 * 24 * 365

/** Holds the secret by which a device finds its own unfinished answers. Over https it has `__Host-` before it. */
export const DRAFTS_COOKIE = 'drafts'

/** One cookie's value, decoded; undefined when it is absent or broken. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at < 0 || part.slice(0, at).trim() !== name) continue
    try {
      return decodeURIComponent(part.slice(at + 1).trim())
    } catch {
      return undefined
    }
  }
  return undefined
}

/**
 * Readable by scripts on purpose: they hold no secret, and the settings page previews with them.
 * @param maxAge in seconds; null: until the browser closes
 */
export function writeCookie(name: string, value: string, maxAge: number | null = YEAR): string {
  const life = value && maxAge === null ? '' : `; Max-Age=${value ? maxAge : 0}`
  return `${name}=${encodeURIComponent(value)}; Path=/${life}; SameSite=Lax`
}

export const preferencesFrom = (header: string | null | undefined): Preferences => {
  const value = readCookie(header, 'display')
  return value ? readPreferences(new URLSearchParams(value)) : DEFAULTS
}

/** The part of the settings that changes a page, as a key for caches: '' when nothing was changed. */
export function displayKey(header: string | null | undefined): string {
  const preferences = preferencesFrom(header)
  if (SHOWN_SETTINGS.every((s) => preferences[s] === DEFAULTS[s])) return ''
  return SHOWN_SETTINGS.map((s) => (preferences[s] === DEFAULTS[s] ? '' : preferences[s])).join('.')
}

export const displayCookie = (preferences: Preferences) =>
  writeCookie('display', writePreferences(preferences))

/** A language that a person chose, in the address or in the settings, is kept. */
export const langCookie = (lang: Lang) => writeCookie('lang', lang)

/** The language that a person chose before; undefined when they never did. */
export function chosenLang(header: string | null | undefined): Lang | undefined {
  const lang = readCookie(header, 'lang')
  return isLang(lang) ? lang : undefined
}

/** What the address asks for with ?lang=, when the site speaks it. */
export function askedLang(url: URL): Lang | undefined {
  const lang = url.searchParams.get('lang')
  return isLang(lang) ? lang : undefined
}

/** The address's ?lang= wins, then the cookie, then the browser's own list of languages, then English. */
export function langFrom(
  url: URL,
  header: string | null | undefined,
  accepts: string | null | undefined,
): Lang {
  const chosen = askedLang(url) ?? chosenLang(header)
  if (chosen) return chosen
  for (const part of (accepts ?? '').slice(0, 200).split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase()
    if (isLang(code)) return code
  }
  return DEFAULT_LANG
}
