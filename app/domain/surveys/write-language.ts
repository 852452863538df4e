import type { Lang } from '../../i18n/languages'
import type { Viewer } from '../people/viewer'
import { isWritten, namedTextsOf, switched, withTexts } from './languages'
import { findDraft, type Saved, saveDefinition } from './making/draft'

/** As long as the longest text that anybody should have to read. */
export const LONGEST_TEXT = 1000

export type Written =
  | Saved
  /** Names of texts that are missing in a language that people can choose, or that stay too long. */
  | { kind: 'wrong'; missing: string[]; tooLong: string[]; marks: string[] }

/**
 * Writes the words of a survey in another language, and whether people can choose it. It can be chosen only when
 * every text is there.
 * @param given texts by their names; on: what shall be after it
 * @returns null when there is no such survey, and for all but the council
 */
export function writeLanguage(
  viewer: Viewer,
  surveyId: string,
  lang: Lang,
  { given, on, seenAt }: { given: Record<string, string>; on: boolean; seenAt: string },
  now: Date,
): Written | null {
  const draft = findDraft(viewer, surveyId)
  if (!draft || lang === 'en') return null
  const definition = withTexts(draft.definition, lang, given)
  const texts = namedTextsOf(definition)
  const missing = on ? texts.filter((text) => !isWritten(text, lang)).map(({ name }) => name) : []
  const tooLong = Object.keys(given).filter((name) => (given[name] ?? '').length > LONGEST_TEXT)
  const marks = texts.filter(({ texts }) => lacksPlace(texts.en, texts[lang])).map(({ name }) => name)
  if (missing.length + tooLong.length + marks.length > 0) return { kind: 'wrong', missing, tooLong, marks }
  return saveDefinition(viewer, surveyId, switched(definition, lang, on), seenAt, now)
}

/** Where English says "{{item}}", the thing's words go: without it nobody would know what the question is about. */
const ITEM = '{{item}}'
const lacksPlace = (english: string, words: string | undefined) =>
  Boolean(words?.trim()) && english.includes(ITEM) && !words?.includes(ITEM)
