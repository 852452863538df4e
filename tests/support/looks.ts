import type { AxeRules } from './axe'
import type { Example } from './every-page'

/** A screen of 1280 by 1024 at 400%. */
const ZOOMED = { width: 320, height: 256 }
const WIDE = { width: 1280, height: 900 }
const SMALL_PHONE = { width: 320, height: 640 }
const PHONE = { width: 390, height: 780 }

const THEMES = ['light', 'cream', 'dark', 'contrast']
const LARGEST = 'text=largest&space=widest'

/**
 * Another screen, or other settings that are nothing but attributes of `<html>`, on a page that is open already. The
 * server is asked for each setting once a page; what follows of it in a browser needs no new page.
 */
export type Change = {
  name: string
  screen: typeof WIDE
  display?: string
  /** None: its measures alone. */
  axe?: AxeRules
}

/** How a page is asked for: what the settings cookie says, in which language, on which screen. */
export type Look = Change & {
  lang?: string
  /** Colours to see it in. In the first one axe asks everything that it knows. */
  themes: string[]
  /** Go through it with the Tab key. */
  walk?: boolean
  changes?: Change[]
}

const AT_400: Change = { name: 'at 400%', screen: ZOOMED }
const IN_LARGEST: Change = {
  name: 'largest words and widest space',
  screen: SMALL_PHONE,
  display: LARGEST,
  axe: 'layout',
}

/** States of a page have the colours of the page: the lightest and the darkest are enough to see what they add. */
export const STATE_LOOKS: Look[] = [
  { name: 'plain', screen: WIDE, themes: ['light', 'dark'], changes: [IN_LARGEST, AT_400] },
]

const ALL_LOOKS: Look[] = [
  {
    name: 'plain',
    screen: WIDE,
    themes: THEMES,
    walk: true,
    changes: [{ name: 'large pictures', screen: SMALL_PHONE, display: 'pictures=large' }, AT_400],
  },
  {
    ...IN_LARGEST,
    themes: ['light'],
    changes: [{ name: 'larger words, wide', screen: ZOOMED, display: 'text=larger&space=wide' }],
  },
  { name: 'words only, fewer things', screen: PHONE, display: 'pictures=off&page=fewer', themes: ['light'] },
  { name: 'Polish', screen: SMALL_PHONE, lang: 'pl', themes: ['light'] },
  {
    name: 'Urdu',
    screen: SMALL_PHONE,
    lang: 'ur',
    themes: ['dark'],
    changes: [{ name: 'Urdu, largest words', screen: SMALL_PHONE, display: 'text=largest' }],
  },
]

/** Each page as it is first is seen in these. The desk is English or Polish. */
export const looksOf = ({ address }: Example): Look[] =>
  address.startsWith('/staff') ? ALL_LOOKS.filter(({ lang }) => lang !== 'ur') : ALL_LOOKS
