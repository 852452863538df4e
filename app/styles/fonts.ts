import type { Lang } from '../i18n/languages'
import fonts from './fonts.json'

/** The fonts that the first words of a page need. */
export const fontPreloads = (lang: Lang): readonly string[] =>
  lang === 'ur' ? fonts.arabic.slice(0, 1) : fonts.latin
