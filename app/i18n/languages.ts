/** The languages of the site. `checkedBySpeaker` is false for words that a machine wrote. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', locale: 'en-GB', checkedBySpeaker: true },
  pl: { name: 'Polski', dir: 'ltr', locale: 'pl-PL', checkedBySpeaker: false },
  ur: { name: 'اردو', dir: 'rtl', locale: 'ur-PK', checkedBySpeaker: false },
} as const satisfies Record<
  string,
  { name: string; dir: 'ltr' | 'rtl'; locale: string; checkedBySpeaker: boolean }
>

export type Lang = keyof typeof LANGUAGES

export const DEFAULT_LANG: Lang = 'en'

export const isLang = (value: unknown): value is Lang =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value)
