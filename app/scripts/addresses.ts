// `?worker&url` makes one small, minified, hashed file of a script; it runs as an ordinary deferred script.
import keying from './keying.ts?worker&url'
import page from './page.ts?worker&url'
import passkey from './passkey.ts?worker&url'
import readAloud from './read-aloud.ts?worker&url'
import settings from './settings.ts?worker&url'
import survey from './survey.ts?worker&url'
import voice from './voice.ts?worker&url'
import wordsCheck from './words-check.ts?worker&url'

/** `page` is in every page; `read-aloud` is fetched when somebody wants to listen; the others where a page asks. */
export const SCRIPTS = {
  keying,
  page,
  passkey,
  'read-aloud': readAloud,
  settings,
  survey,
  voice,
  'words-check': wordsCheck,
} as const
export type ScriptName = keyof typeof SCRIPTS
