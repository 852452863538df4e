import { isLang, LANGUAGES } from '../../i18n/languages'
import type { Words } from '../../i18n/words'

export type OwnLang = { lang?: string; dir?: 'ltr' | 'rtl' }

/** The attributes of words that are not in the page's language; none for those that are. */
export function langOf(words: Words, lang: string): OwnLang {
  if (lang === words.lang) return {}
  return { lang, dir: isLang(lang) ? LANGUAGES[lang].dir : undefined }
}
