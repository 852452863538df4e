import { isLang, type Lang } from '../i18n/languages'
import { chosenLang, displayCookie, langCookie, preferencesFrom, readCookie, writeCookie } from './cookie'
import { DEFAULTS, type Preferences, readPreferences, writePreferences } from './preferences'

/** What a person chose: the look, and the language when they ever chose one. */
export type Chosen = { preferences: Preferences; lang: Lang | undefined }

/** What happened, as a key of `settings:done`, and the cookies that make it so. */
export type Saved = {
  done: 'saved' | 'undone' | 'reset' | 'nothing'
  cookies: string[]
  /** What holds from now on; the display as its cookie holds it. */
  kept?: { display: string; lang: Lang | undefined }
}

const BEFORE = 'display-before'
/** A saved change can be undone for 24 hours. */
const DAY = 60 * 60 * 24

/** Takes what it knows from a form of settings; what it does not know stays as it was. */
export function saveSettings(header: string | null, form: URLSearchParams): Saved {
  const now = chosenFrom(header)
  if (form.get('do') === 'undo') return undo(header)
  if (form.get('do') === 'reset') return change('reset', now, { ...now, preferences: DEFAULTS })
  const lang = form.get('lang')
  const next = {
    preferences: readPreferences(form, now.preferences),
    lang: isLang(lang) ? lang : now.lang,
  }
  return change('saved', now, next)
}

/** Whether the last change can still be undone. */
export const canUndo = (header: string | null) => readCookie(header, BEFORE) !== undefined

const chosenFrom = (header: string | null): Chosen => ({
  preferences: preferencesFrom(header),
  lang: chosenLang(header),
})

function change(done: Saved['done'], now: Chosen, next: Chosen): Saved {
  const before = write(now)
  // Saving the same again is no change, and must not take away the way back to what was before.
  if (before === write(next)) return { done, cookies: [], kept: keptOf(next) }
  return { done, cookies: [...cookiesOf(next), writeCookie(BEFORE, before, DAY)], kept: keptOf(next) }
}

function undo(header: string | null): Saved {
  const before = readCookie(header, BEFORE)
  if (before === undefined) return { done: 'nothing', cookies: [] }
  const next = read(before)
  return { done: 'undone', cookies: [...cookiesOf(next), writeCookie(BEFORE, '')], kept: keptOf(next) }
}

const keptOf = ({ preferences, lang }: Chosen) => ({ display: writePreferences(preferences), lang })

/** An empty value takes a cookie away. */
const cookiesOf = ({ preferences, lang }: Chosen) => [
  displayCookie(preferences),
  lang ? langCookie(lang) : writeCookie('lang', ''),
]

/** Never empty: the start itself can be what was before. */
const write = ({ preferences, lang }: Chosen) => `${writePreferences(preferences)}&lang=${lang ?? ''}`

function read(value: string): Chosen {
  const params = new URLSearchParams(value)
  const lang = params.get('lang')
  return { preferences: readPreferences(params), lang: isLang(lang) ? lang : undefined }
}
