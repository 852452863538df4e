import { takeTurn } from '../../../db/queries/rate'
import type { Viewer } from '../people/viewer'
import { type CheckOptions, checkWords } from './check'
import type { Finding } from './finding'

/** All texts of one question together, in bytes. */
export const LONGEST_CHECK = 20 * 1024
/** Somebody who writes quickly stops 20 times a minute; with many boxes it is more. */
const TURNS = 240
const IN_SECONDS = 60

export type LiveCheck =
  | { kind: 'not-found' }
  | { kind: 'too-long' }
  | { kind: 'too-many' }
  | { kind: 'done'; findings: Finding[][] }

/** Whoever works here, wherever: what they write, people read. */
const isStaff = (viewer: Viewer) =>
  viewer.kind === 'member' && viewer.scope === 'full' && viewer.posts.length > 0

/**
 * What the Easy Read check says about texts that somebody is writing, before they are saved anywhere.
 * @param options the language that the texts are in (rules about words are for English, rules of form for all), and
 *   the glossary
 * @returns the findings of each text, in the order of the texts
 */
export function checkLive(
  viewer: Viewer,
  texts: readonly string[],
  options: CheckOptions,
  now: Date,
): LiveCheck {
  if (viewer.kind !== 'member' || !isStaff(viewer)) return { kind: 'not-found' }
  if (texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) > LONGEST_CHECK)
    return { kind: 'too-long' }
  if (!takeTurn('words-check', viewer.personId, TURNS, IN_SECONDS, now.getTime())) return { kind: 'too-many' }
  return {
    kind: 'done',
    findings: texts.map((text) => (text.trim() ? checkWords(asRead(text), options) : [])),
  }
}

/** What stands for a thing is a word when it is read. */
const asRead = (text: string) => text.replaceAll('{{item}}', 'this')
