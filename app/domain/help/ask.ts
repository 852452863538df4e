import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findHelpMessage, hasHelpMessage, insertHelpMessage } from '../../../db/queries/help'
import { takeTurn } from '../../../db/queries/rate'
import type { Viewer } from '../people/viewer'
import { isReach } from './reach'

/** As the form sent it. `key` is made with the form: pressing twice sends it twice and stores one row. */
export type AskForm = { name?: string; reach?: string; words?: string; key?: string }
export type AskField = 'name' | 'reach' | 'words'

/** Message keys, under `help:`. */
export type AskError =
  | 'write.error.name'
  | 'write.error.reach'
  | 'write.error.reach-wrong'
  | 'write.error.words'
  | 'write.error.too-long'
export type AskResult =
  | { kind: 'stored'; id: string; isNew: boolean }
  | { kind: 'wrong'; errors: { at: AskField; key: AskError }[] }
  | { kind: 'too-many' }

const LONGEST_NAME = 100
const LONGEST_REACH = 120
const LONGEST_WORDS = 2000
/** From one computer. A council office or a day centre may share one. */
const MOST_AN_HOUR = 10
const HOUR_SECONDS = 3600
const DAY_MS = 86_400_000

const text = (longest: number, missing: AskError) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(longest, 'write.error.too-long' satisfies AskError)

const form = z.object({
  name: text(LONGEST_NAME, 'write.error.name'),
  reach: text(LONGEST_REACH, 'write.error.reach').refine(
    isReach,
    'write.error.reach-wrong' satisfies AskError,
  ),
  words: text(LONGEST_WORDS, 'write.error.words'),
})

/**
 * Somebody writes to the help desk.
 * @param from where it comes from (a network address), for the limit alone; it is never stored as it is
 */
export function askHelpDesk(viewer: Viewer, given: AskForm, from: string, now: Date): AskResult {
  const read = form.safeParse({ name: given.name ?? '', reach: given.reach ?? '', words: given.words ?? '' })
  if (!read.success) return { kind: 'wrong', errors: errorsOf(read.error) }
  const id = idOf(given.key, read.data)
  if (hasHelpMessage(id)) return { kind: 'stored', id, isNew: false }
  if (!takeTurn('help', from, MOST_AN_HOUR, HOUR_SECONDS, now.getTime())) return { kind: 'too-many' }
  const row = { id, activityId: null, ...read.data, lang: viewer.lang, createdAt: now.toISOString() }
  return { kind: 'stored', id, isNew: insertHelpMessage(row) }
}

/**
 * The same words from the same form are the same message; other words from it, after "back", are another one.
 * Nobody can guess it, because nobody can guess the key.
 */
function idOf(key: string | undefined, words: object): string {
  const secret = z.uuid().safeParse(key).data ?? randomUUID()
  return createHash('sha256')
    .update(`${secret} ${JSON.stringify(words)}`)
    .digest('base64url')
    .slice(0, 24)
}

function errorsOf(error: z.ZodError): { at: AskField; key: AskError }[] {
  const errors = error.issues.map((issue) => ({
    at: issue.path[0] as AskField,
    key: issue.message as AskError,
  }))
  return errors.filter((one, index) => errors.findIndex((other) => other.at === one.at) === index)
}

export type Asked = { name: string; reach: string; words: string; sentOn: string }

/** The copy to keep, for whoever has its address, for a day: after that it is for the help desk alone. */
export function showAsked(_viewer: Viewer, id: string, now: Date): Asked | null {
  const row = findHelpMessage(id, new Date(now.getTime() - DAY_MS).toISOString())
  return row ? { name: row.name, reach: row.reach, words: row.words, sentOn: row.createdAt } : null
}
