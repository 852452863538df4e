import { listWords } from '../../../db/queries/search'
import { remember, rememberSome } from '../../../db/queries/snapshot'
import type { Directory, DirectoryPlace } from './directory'
import { countMistakes, mistakesIn } from './spelling'

/** As far as most people will go without thinking twice: about 8 km in a straight line. */
export const NEAR_KM = 8

/** A place that somebody may name, and which of our places are in it. */
export type Spot = {
  kind: 'town' | 'area' | 'postcode' | 'place'
  name: string
  /** What finds it again: a slug, an outward code or a name. */
  value: string
  point: Point | null
  holds: (place: DirectoryPlace) => boolean
}
type Point = { lat: number; lng: number }
type Named = Spot & { words: string }

/** A place as the list needs it. Arrays are by position in the directory. */
export type Where = {
  spot: Spot
  /** 2 in it, 1 near, 0 elsewhere or not said. */
  side: Uint8Array
  /** Kilometres, NaN when not known. */
  km: Float32Array
  /** In it (plain order), near, elsewhere (each the nearest first); then what has no place is left out. */
  order: Int32Array
}
export type Asked = { where: Where } | { like: string[] }

const MOST_PLACES = 60
const LEADING = new Set([
  'near',
  'nearby',
  'in',
  'at',
  'around',
  'by',
  'to',
  'the',
  'close',
  'from',
  'of',
  'town',
])

/** Finds the place that was asked for. Null when nothing was. Never fails: an unknown one gets `like`. */
export function findPlace(directory: Directory, asked: string): Asked | null {
  const words = listWords(asked)
  while (words.length > 1 && LEADING.has(words[0] as string)) words.shift()
  if (words.length === 0) return null
  const text = words.join(' ').slice(0, 80)
  const answers = remember(directory.memory, 'places asked for', () => new Map<string, Asked>())
  return rememberSome(answers, MOST_PLACES, text, () => {
    const named = listNamed(directory)
    const spot = findPostcode(directory, text) ?? findNamed(named, text)
    return spot ? { where: whereIs(directory, spot) } : { like: spelledLike(directory, named, text) }
  })
}

/** A town (by slug) as the list needs it. */
export const findTown = (directory: Directory, words: string): Where | null => {
  const known = listNamed(directory).some((spot) => spot.kind === 'town' && spot.words === words)
  const asked = known ? findPlace(directory, words) : null
  return asked && 'where' in asked ? asked.where : null
}

const toWords = (name: string) => listWords(name).join(' ')

/** Every place with a name, towns first, so that a town wins over a hall of the same name. */
export const listNamed = (directory: Directory): Named[] =>
  remember(directory.memory, 'named places', () => {
    const { towns, places } = directory
    const known = new Set<string>()
    const named = [
      ...towns.map((t) => named_('town', t.name, t.slug, t, (place) => place.townSlug === t.slug)),
      ...places
        .filter((place) => place.townName && !place.townSlug)
        .map((p) => named_('town', p.townName!, p.townName!, null, inTownOf(p.townName!))),
      ...[...new Set(towns.map((t) => t.area))].map((area) => areaOf(directory, area)),
      ...places.map((p) => named_('place', p.name, p.name, pointOf([p]), (place) => place.words === p.words)),
    ]
    return named
      .filter(({ words }) => words && !known.has(words) && known.add(words))
      .map((spot) => ({ ...spot, point: spot.point ?? pointOf(places.filter(spot.holds)) }))
  })

const named_ = (
  kind: Spot['kind'],
  name: string,
  value: string,
  point: Point | null,
  holds: Spot['holds'],
): Named => ({
  kind,
  name,
  value,
  point: point && { lat: point.lat, lng: point.lng },
  holds,
  words: toWords(name),
})

const inTownOf = (name: string) => {
  const words = toWords(name)
  return (place: DirectoryPlace) => !place.townSlug && place.townWords === words
}

function areaOf({ towns }: Directory, area: string): Named {
  const inside = new Set(towns.filter((town) => town.area === area).map((town) => town.slug))
  const name = area.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase())
  return named_('area', name, area, null, (place) => inside.has(place.townSlug ?? ''))
}

function pointOf(places: DirectoryPlace[]): Point | null {
  const known = places.filter((place) => place.lat !== null && place.lng !== null)
  if (known.length === 0) return null
  const mean = (key: 'lat' | 'lng') =>
    known.reduce((sum, place) => sum + (place[key] as number), 0) / known.length
  return { lat: mean('lat'), lng: mean('lng') }
}

const POSTCODE = /(?:^| )([a-z]{1,2}\d[a-z\d]?)(?: ?(\d)([a-z]{2})?)?$/

/** A postcode or its first half, when the directory has a place there. */
function findPostcode({ places }: Directory, text: string): Spot | null {
  const parts = text.match(POSTCODE)
  const outward = parts?.[1]?.toUpperCase()
  const inside = places.filter((place) => place.outward?.toUpperCase() === outward)
  if (!parts || !outward || inside.length === 0) return null
  const full = parts[3] ? `${outward} ${parts[2]}${parts[3].toUpperCase()}` : outward
  const same = inside.filter(
    (place) => place.postcode?.replace(/\s/g, '').toUpperCase() === full.replace(' ', ''),
  )
  return {
    kind: 'postcode',
    name: full,
    value: full,
    point: pointOf(same) ?? pointOf(inside),
    holds: (place) => place.outward?.toUpperCase() === outward,
  }
}

/** By its whole name, by how it begins, by its name inside a longer text, or nearly spelled so. */
function findNamed(named: Named[], text: string): Spot | null {
  const within = (spot: Named) => ` ${text} `.includes(` ${spot.words} `)
  const longestWithin = named
    .filter((spot) => spot.kind !== 'place' && within(spot))
    .sort((a, b) => b.words.length - a.words.length)[0]
  return (
    named.find((spot) => spot.words === text) ??
    (text.length >= 3 ? named.find((spot) => spot.words.startsWith(`${text} `)) : undefined) ??
    longestWithin ??
    (text.length >= 3 ? named.find((spot) => spot.words.startsWith(text)) : undefined) ??
    (text.length >= 4 ? named.find((spot) => ` ${spot.words} `.includes(` ${text} `)) : undefined) ??
    nearest(named, text)[0]?.spot ??
    null
  )
}

function nearest(
  named: Named[],
  text: string,
  most = (name: string) => mistakesIn(Math.min(text.length, name.length)),
) {
  return named
    .map((spot, rank) => ({ spot, rank, mistakes: countMistakes(text, spot.words, most(spot.words)) }))
    .filter(({ spot, mistakes }) => mistakes <= most(spot.words))
    .sort((a, b) => a.mistakes - b.mistakes || a.rank - b.rank)
}

/** Towns with the same postcode letters, or else up to 3 that are spelled a little like it. */
function spelledLike(directory: Directory, named: Named[], text: string): string[] {
  const letters = text
    .match(POSTCODE)?.[1]
    ?.match(/^[a-z]+/)?.[0]
    ?.toUpperCase()
  const sameLetters = directory.places.filter((p) => letters && p.outward?.match(/^[A-Z]+/)?.[0] === letters)
  const names = sameLetters.map((p) => directory.towns.find((town) => town.slug === p.townSlug)?.name)
  const towns = named.filter((spot) => spot.kind === 'town')
  const like = letters
    ? names
    : nearest(towns, text, (name) => Math.ceil(name.length / 2)).map(({ spot }) => spot.name)
  return [...new Set(like.filter((name): name is string => Boolean(name)))].slice(0, 3)
}

/** Measures every activity from the place. */
function whereIs(directory: Directory, spot: Spot): Where {
  const placeKm = directory.places.map((place) => kmBetween(spot.point, place))
  const placeInside = directory.places.map(spot.holds)
  const side = new Uint8Array(directory.size)
  const km = new Float32Array(directory.size).fill(Number.NaN)
  for (let i = 0; i < directory.size; i++) {
    for (const place of placesAt(directory, i)) {
      const distance = placeKm[place] as number
      if (!(km[i]! <= distance)) km[i] = distance
      const near = placeInside[place] ? 2 : distance <= NEAR_KM && spot.kind !== 'area' ? 1 : 0
      if (near > side[i]!) side[i] = near
    }
  }
  return { spot, side, km, order: inOrderOf(side, km, directory) }
}

export function placesAt(directory: Directory, position: number): number[] {
  const main = directory.mainPlace[position] as number
  if (main === -1) return []
  const more = directory.morePlaces.get(position)
  return more ? [main, ...more] : [main]
}

function inOrderOf(side: Uint8Array, km: Float32Array, directory: Directory): Int32Array {
  const placed: number[] = []
  for (let i = 0; i < side.length; i++) if (directory.mainPlace[i] !== -1) placed.push(i)
  const farness = (i: number) => (Number.isNaN(km[i]) ? 1e9 : (km[i] as number))
  placed.sort((a, b) => side[b]! - side[a]! || (side[a] === 2 ? a - b : farness(a) - farness(b) || a - b))
  return Int32Array.from(placed)
}

const EARTH_KM = 6371

/** In a straight line over the ground (haversine). NaN when either end is not known. */
export function kmBetween(from: Point | null, to: { lat: number | null; lng: number | null }): number {
  if (!from || to.lat === null || to.lng === null) return Number.NaN
  const rad = Math.PI / 180
  const up = Math.sin(((to.lat - from.lat) * rad) / 2)
  const across = Math.sin(((to.lng - from.lng) * rad) / 2)
  const part = up * up + Math.cos(from.lat * rad) * Math.cos(to.lat * rad) * across * across
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(part)))
}
