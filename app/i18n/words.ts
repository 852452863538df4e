import { createContext, useContext } from 'react'
import type { Lang } from './languages'

/** What a page needs to speak: `t('activities:list.title')`, `t('activities:found', { count: 3 })`. */
export type Words = {
  lang: Lang
  dir: 'ltr' | 'rtl'
  t: (key: string, values?: Record<string, string | number>) => string
  /** Whether any language, English included, has this key. */
  has: (key: string) => boolean
  /** The first-level keys of a noun, in English's order. */
  keys: (namespace: string) => string[]
  /** Whether this language has its own words for a noun (a file of `locales/<lang>`). */
  speaks: (namespace: string) => boolean
  /** The same in English, for pages that this language does not have yet: a page speaks one language. */
  inEnglish: () => Words
}

export const WordsContext = createContext<Words | null>(null)

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords needs a WordsContext above it')
  return words
}
