import type { Lang } from '../../i18n/languages'
import { type Definition, speaks } from './definition'
import { isWritten, namedTextsOf } from './languages'
import { oldTextsOf } from './old-texts'

/** What a language has, of how much, and how many of its texts say what the English said before it changed. */
export type Progress = { lang: Lang; written: number; total: number; old: number; isOn: boolean }

export function progressOf(definition: Definition, lang: Lang): Progress {
  const all = namedTextsOf(definition)
  const written = all.filter((text) => isWritten(text, lang)).length
  const old = oldTextsOf(definition, lang).length
  return { lang, written, total: all.length, old, isOn: speaks(definition, lang) }
}

export const isComplete = ({ written, total }: Pick<Progress, 'written' | 'total'>) => written === total

/** A language that people can choose, with what stops it: what is not written, and what says what was there before. */
export type LanguageGap = { lang: Lang; missing: number; old: number }

/** Languages that are switched on and are not ready for people. English is where the words come from. */
export const languageGaps = (definition: Definition): LanguageGap[] =>
  definition.languages.flatMap((lang) => {
    const { written, total, old } = progressOf(definition, lang)
    const missing = total - written
    return lang !== 'en' && missing + old > 0 ? [{ lang, missing, old }] : []
  })
