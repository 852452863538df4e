import { createContext, useContext } from 'react'
import { DEFAULTS, type Preferences } from '../preferences/preferences'

/** What the frame of every page needs besides words: the settings, and where we are. */
export type PageContextValue = {
  preferences: Preferences
  path: string
  search: string
  site: Site
  nonce?: string
}
export type Site = { name: string; area: string; phone: string; email: string; url: string; demo: boolean }

export const PageContext = createContext<PageContextValue>({
  preferences: DEFAULTS,
  path: '/',
  search: '',
  site: { name: 'Good Days', area: '', phone: '', email: '', url: '', demo: false },
})

export const usePage = () => useContext(PageContext)
