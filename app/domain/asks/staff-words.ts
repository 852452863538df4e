import { checkWords } from '../words/check'
import type { Finding } from '../words/finding'

/** What is wrong with words that staff wrote for a person, by the box that they stand in. */
export type WordsFinding = { at: string } & Finding

/** The rules about words cannot judge a name; the rules of form can. */
const OF_NAMES = new Set(['place', 'meets'])

/**
 * Judges every text of a form that a person will read. Errors must be mended; warnings may be accepted by whoever
 * has seen them.
 * @param names names of people, places and activities that are in the texts
 * @param glossary hard words that may be marked; none where nobody can press on them
 */
export function judgeWords(
  texts: Record<string, string>,
  names: readonly string[],
  glossary: { has(key: string): boolean } | Record<string, unknown> = {},
): WordsFinding[] {
  return Object.entries(texts).flatMap(([at, text]) =>
    text === ''
      ? []
      : checkWords(text, { names, lang: OF_NAMES.has(at) ? 'names' : 'en', glossary }).map((finding) => ({
          at,
          ...finding,
        })),
  )
}

export const blocks = (findings: readonly WordsFinding[]) => findings.some(({ level }) => level === 'error')
