import { createContext, useContext } from 'react'
import { DEFAULTS, type Preferences } from '../preferences/preferences'

import type { ScriptName } from '../scripts/addresses'

/** What a loader may say about its page's head. */
export type Head = {
  /** The page's own part of the title; the section and the site's name are added. */
  title: string
  section?: string
  description?: string
  /** The title then starts with "Error". */
  error?: boolean
  /** The path that search engines should keep, without filters. */
  canonical?: string
  noIndex?: boolean
  jsonLd?: object
  /** What the page is about was written in English alone: people who chose another language are told so. */
  onlyEnglish?: boolean
  /** Progressive scripts that only some pages of a route need, beside those of its `handle`. */
  scripts?: ScriptName[]
  /** The page shows a document of ours beside its words. No other page may frame anything. */
  embeds?: boolean
}

/** What a route's `handle` may say. */
export type Handle = {
  /** The noun whose words the page speaks; where a language lacks it, the page is marked as English. */
  words?: string
  /** Pages about safety have a button to leave quickly. */
  leave?: boolean
  /** 'slim': one question and little around it, light enough for an old phone (app/styles/questions.css). */
  frame?: 'slim'
  /** Progressive scripts of this page, by name (app/scripts). */
  scripts?: ScriptName[]
}

/** What the frame of every page needs besides words: the settings, and where we are. */
export type PageContextValue = {
  preferences: Preferences
  path: string
  search: string
  site: Site
  head?: Head
  handle: Handle
  /** Null for a visitor without an account. */
  who: Who | null
}
/** Who is signed in, as the frame of a page shows it. */
export type Who = {
  name: string
  isStaff: boolean
  sharedDevice: boolean
  /** Whom they are helping just now. */
  helping: string | null
}

export type Site = { name: string; area: string; phone: string; email: string; url: string; demo: boolean }

export const PageContext = createContext<PageContextValue>({
  preferences: DEFAULTS,
  path: '/',
  search: '',
  handle: {},
  who: null,
  site: { name: 'Good Days', area: '', phone: '', email: '', url: '', demo: false },
})

export const usePage = () => useContext(PageContext)
