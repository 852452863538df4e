import { listWords } from '../../../db/queries/search'
import { remember } from '../../../db/queries/snapshot'
import type { Directory, DirectoryPlace } from './directory'
import { countMistakes, mistakesIn } from './spelling'

export type Point = { lat: number; lng: number }

/** A place that somebody may name, and which of our places are in it. */
export type Spot = {
  kind: 'town' | 'area' | 'postcode' | 'place' | 'online'
  name: string
  /** What finds it again: a slug, an outward code or a name. */
  value: string
  /** Its name, folded for comparing. */
  words: string
  holds: (place: DirectoryPlace) => boolean
  /** Its centre when that is known; else the middle of the places in it. */
  point: Point | null
}

/** Every place with a name, by its folded name. Towns come first: a town wins over a hall of the same name. */
export const listSpots = (directory: Directory): Map<string, Spot> =>
  remember(directory.memory, 'spots', () => {
    const { towns, places } = directory
    const spots = new Map<string, Spot>()
    const add = (spot: Spot) => {
      if (spot.words && !spots.has(spot.words)) spots.set(spot.words, spot)
    }
    for (const town of towns) add(townSpot(town.name, town.slug, town))
    for (const place of places)
      if (place.townName && !place.townSlug) add(townSpot(place.townName, place.townName, null))
    for (const area of new Set(towns.map((town) => town.area))) add(areaSpot(directory, area))
    for (const { name, words } of places) {
      add({ kind: 'place', name, value: name, words, holds: (place) => place.words === words, point: null })
    }
    return spots
  })

function townSpot(name: string, value: string, point: Point | null): Spot {
  const words = listWords(name).join(' ')
  const holds = (place: DirectoryPlace) =>
    place.townSlug ? place.townSlug === value : place.townWords === words
  return { kind: 'town', name, value, words, holds, point }
}

/** A council area: its key is its name in small letters. */
function areaSpot({ towns }: Directory, area: string): Spot {
  const inside = new Set(towns.filter((town) => town.area === area).map((town) => town.slug))
  const words = listWords(area)
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
  const holds = (place: DirectoryPlace) => inside.has(place.townSlug ?? '')
  return { kind: 'area', name, value: area, words: words.join(' '), holds, point: null }
}

const POSTCODE = /(?:^| )([a-z]{1,2}\d[a-z\d]?)(?: ?(\d)([a-z]{2})?)?$/

/** The spot that folded words name: a postcode, a name, its beginning, a name in a longer text, nearly a name. */
export function findSpot(directory: Directory, text: string): Spot | null {
  const known = listSpots(directory)
  const exact = findPostcode(directory, text) ?? known.get(text)
  if (exact) return exact
  const spots = [...known.values()]
  const begins = (start: string) =>
    text.length >= 3 ? spots.find(({ words }) => words.startsWith(start)) : undefined
  const has = () =>
    text.length >= 4 ? spots.find(({ words }) => ` ${words} `.includes(` ${text} `)) : undefined
  return (
    begins(`${text} `) ??
    longestWithin(spots, text) ??
    begins(text) ??
    has() ??
    nearest(spots, text)[0] ??
    null
  )
}

/** A postcode or its first half, when the directory has a place there. */
function findPostcode({ places }: Directory, text: string): Spot | null {
  const parts = text.match(POSTCODE)
  if (!parts) return null
  const outward = parts[1]!.toUpperCase()
  const inside = places.filter((place) => place.outward?.toUpperCase() === outward)
  if (inside.length === 0) return null
  const full = parts[3] ? `${outward} ${parts[2]}${parts[3].toUpperCase()}` : outward
  const same = inside.filter(
    (place) => place.postcode?.replace(/\s/g, '').toUpperCase() === full.replace(' ', ''),
  )
  const holds = (place: DirectoryPlace) => place.outward?.toUpperCase() === outward
  return {
    kind: 'postcode',
    name: full,
    value: full,
    words: text,
    holds,
    point: middleOf(same) ?? middleOf(inside),
  }
}

export function middleOf(places: DirectoryPlace[]): Point | null {
  const known = places.filter((place) => place.lat !== null && place.lng !== null)
  if (known.length === 0) return null
  const mean = (key: 'lat' | 'lng') => known.reduce((sum, place) => sum + place[key]!, 0) / known.length
  return { lat: mean('lat'), lng: mean('lng') }
}

/** "High Street, Chelmsford": a town's or an area's name inside what was typed. */
const longestWithin = (spots: Spot[], text: string): Spot | undefined =>
  spots
    .filter(({ kind, words }) => kind !== 'place' && ` ${text} `.includes(` ${words} `))
    .sort((a, b) => b.words.length - a.words.length)[0]

function nearest(spots: Spot[], text: string, believe?: (words: string) => number): Spot[] {
  const most = believe ?? ((words: string) => mistakesIn(Math.min(text.length, words.length)))
  return spots
    .map((spot) => ({ spot, mistakes: countMistakes(text, spot.words, most(spot.words)) }))
    .filter(({ spot, mistakes }) => mistakes <= most(spot.words))
    .sort((a, b) => a.mistakes - b.mistakes)
    .map(({ spot }) => spot)
}

const MOST_LIKE = 3

/** Towns with the same postcode letters; or else some that are spelled a little like it. */
export function listLike(directory: Directory, text: string): string[] {
  const letters = text.match(POSTCODE)?.[1]?.replace(/\d.*/, '').toUpperCase()
  const names = letters
    ? townsWithLetters(directory, letters)
    : nearest(
        [...listSpots(directory).values()].filter(({ kind }) => kind === 'town'),
        text,
        (words) => Math.ceil(words.length / 2),
      ).map(({ name }) => name)
  return [...new Set(names)].slice(0, MOST_LIKE)
}

const townsWithLetters = ({ places, towns }: Directory, letters: string): string[] =>
  places
    .filter((place) => place.outward?.replace(/\d.*/, '').toUpperCase() === letters)
    .flatMap((place) => towns.find((town) => town.slug === place.townSlug)?.name ?? [])
