import type { Art } from './art'
import { OF_ABOUT } from './of-about'
import { OF_ACCOUNT } from './of-account'
import { OF_ACTIONS } from './of-actions'
import { OF_ACTIVITIES } from './of-activities'
import { OF_ASKS } from './of-asks'
import { OF_CHANGES } from './of-changes'
import { OF_GOALS } from './of-goals'
import { OF_MAKING } from './of-making'
import { OF_ME } from './of-me'
import { OF_PEOPLE } from './of-people'
import { OF_SURVEYS } from './of-surveys'
import { OF_WEEK } from './of-week'
import { OF_WORDS } from './of-words'

/**
 * Every picture by what it means, never by what it shows, so that a site can put its own photograph or symbol
 * in its place: a file named after the key in `DATA_DIR/pictures`.
 */
export const PICTURES = {
  ...OF_ACTIVITIES,
  ...OF_ACTIONS,
  ...OF_ACCOUNT,
  ...OF_ASKS,
  ...OF_CHANGES,
  ...OF_GOALS,
  ...OF_MAKING,
  ...OF_ME,
  ...OF_PEOPLE,
  ...OF_ABOUT,
  ...OF_WEEK,
  ...OF_SURVEYS,
  ...OF_WORDS,
} as const satisfies Record<string, Art>

export type PictureKey = keyof typeof PICTURES

export function isPictureKey(key: string): key is PictureKey {
  return Object.hasOwn(PICTURES, key)
}

/** The picture of a glossary word. A word that has none yet shows the glossary itself. */
export function pictureOfWord(word: string): PictureKey {
  const key = `word.${word}`
  return isPictureKey(key) ? key : 'page.words'
}
