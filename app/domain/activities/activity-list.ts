import type { Card } from './card'
import type { FilterName, Ignored } from './filters'
import type { Understood } from './query-words'

/** The place that we understood. */
export type PlaceFound = {
  /** 'online' when somebody asked for that instead of a place. */
  kind: 'town' | 'area' | 'postcode' | 'place' | 'online'
  name: string
  /** The address parameter that finds it again. */
  value: string
  /** Where it was read: its own box, or the search words. */
  from: 'place' | 'q'
  /** Activities in it, and near it (about 8 km), of those found. */
  inside: number
  near: number
  /** Nothing is in it or near it: what is listed is farther away, the nearest first. */
  widened: boolean
}

export type ActivityList = {
  total: number
  page: number
  pages: number
  cards: Card[]
  place: PlaceFound | null
  /** We do not know the place: everything is listed, and these are spelled like it. */
  placeUnknown: { asked: string; like: string[] } | null
  /** Activities online that fit all else: offered beside those of the place, not counted in `total`. */
  onlineToo: number
  /** We found nothing for `from`, and looked for `to`. */
  spelling: { from: string; to: string } | null
  /** Nothing has all of the words: these have some of them. */
  loosened: boolean
  /** Days, times and "free" that we read in the search words. */
  understood: Understood
  /** Nothing found: what would be, without one of the filters. The most helpful first. */
  instead: { without: FilterName; total: number }[]
  /** The page asked for does not exist: the last one is shown. */
  pageMissing: boolean
  ignored: Ignored[]
}
