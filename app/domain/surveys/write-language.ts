import type { Lang } from '../../i18n/languages'
import type { Viewer } from '../people/viewer'
import type { Definition } from './definition'
import { isWritten, type NamedText, namedTextsOf, switched, withTexts } from './languages'
import { findDraft, type Saved, saveDefinition } from './making/draft'
import { stillRight } from './old-texts'

/** As long as the longest text that anybody should have to read. */
export const LONGEST_TEXT = 1000

export type Written =
  | Saved
  /** Names of texts that are missing in a language that shall be switched on, or that stay too long. */
  | { kind: 'wrong'; missing: string[]; tooLong: string[]; marks: string[] }

export type LanguageForm = { given: Record<string, string>; on: boolean; still?: string[]; seenAt: string }

/**
 * Writes the words of a survey in another language, and whether people can choose it. It can be switched on only when
 * every text is there. Where it is on already, texts of new questions may be written one after another: people get
 * none of it before all is there (making/rules.ts).
 * @param given texts by their names; on: what shall be after it; still: names of texts that are right although their
 *   English changed
 * @returns null when there is no such survey, and for all but the council
 */
export function writeLanguage(
  viewer: Viewer,
  surveyId: string,
  lang: Lang,
  { given, on, still = [], seenAt }: LanguageForm,
  now: Date,
): Written | null {
  const draft = findDraft(viewer, surveyId)
  if (!draft || lang === 'en') return null
  const definition = stillRight(withTexts(draft.definition, lang, given), lang, still)
  const texts = namedTextsOf(definition)
  const missing = on ? findMissing(draft.definition, texts, lang) : []
  const tooLong = Object.keys(given).filter((name) => (given[name] ?? '').length > LONGEST_TEXT)
  const marks = texts.filter(({ texts }) => lacksPlace(texts.en, texts[lang])).map(({ name }) => name)
  if (missing.length + tooLong.length + marks.length > 0) return { kind: 'wrong', missing, tooLong, marks }
  return saveDefinition(viewer, surveyId, switched(definition, lang, on), seenAt, now)
}

/** All that is not written; where the language is on already, only what was written before and is taken away. */
function findMissing(before: Definition, texts: readonly NamedText[], lang: Lang): string[] {
  const had = new Set(namedTextsOf(before).flatMap((text) => (isWritten(text, lang) ? [text.name] : [])))
  const isOn = before.languages.includes(lang)
  return texts.flatMap((text) => (isWritten(text, lang) || (isOn && !had.has(text.name)) ? [] : [text.name]))
}

/** Where English says "{{item}}", the thing's words go: without it nobody would know what the question is about. */
const ITEM = '{{item}}'
const lacksPlace = (english: string, words: string | undefined) =>
  Boolean(words?.trim()) && english.includes(ITEM) && !words?.includes(ITEM)
