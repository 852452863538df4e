// `?worker&url` makes one small, minified, hashed file of a script; it runs as an ordinary deferred script.
import page from './page.ts?worker&url'

export const SCRIPTS = { page } as const
export type ScriptName = keyof typeof SCRIPTS
