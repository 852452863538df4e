import type { Choice, QuestionKind, SurveyQuestion } from '../definition'

/** What the questions of the library are about, in the order in which the page shows them. */
export const THEMES = [
  'getting-there',
  'money',
  'staff',
  'activities',
  'friends',
  'safety',
  'choice',
  'outcomes',
  'place',
  'about-you',
  'anything-else',
] as const
export type Theme = (typeof THEMES)[number]

type More = Omit<Partial<SurveyQuestion>, 'id' | 'kind' | 'ask' | 'hint' | 'why' | 'unit'> & {
  hint?: string
  why?: string
  unit?: string
}

/** One question of the library, in English. */
export const ask = (
  id: string,
  kind: QuestionKind,
  en: string,
  picture: string,
  { hint, why, unit, ...more }: More = {},
): SurveyQuestion => ({
  id,
  kind,
  ask: { en },
  picture,
  ...(hint ? { hint: { en: hint } } : {}),
  ...(why ? { why: { en: why } } : {}),
  ...(unit ? { unit: { en: unit } } : {}),
  ...more,
})

export const choice = (id: string, en: string, picture?: string): Choice => ({
  id,
  texts: { en },
  ...(picture ? { picture } : {}),
})
