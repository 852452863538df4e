import { listWords } from '../../../db/queries/search'
import { remember, rememberSome } from '../../../db/queries/snapshot'
import { type Directory, ONLINE } from './directory'
import { findSpot, listLike, listSpots, middleOf, type Point, type Spot } from './spots'

/** As far as most people will go without thinking twice: about 8 km in a straight line. */
export const NEAR_KM = 8

/** A place as the list needs it. Arrays are by position in the directory. */
export type Where = {
  spot: Spot
  /** 2 in it, 1 near, 0 elsewhere or not said. */
  side: Uint8Array
  /** Kilometres, NaN when not known. */
  km: Float32Array
  /** In it (plain order), then near (the nearest first). */
  order: Int32Array
}
export type Asked = { where: Where } | { like: string[] }

/** About 110 KB each with 12,600 activities. */
const MOST_PLACES = 60
const LONGEST_PLACE = 80
const LEADING = new Set('near nearby in at around by to the close from of town'.split(' '))

/** Finds the place that was asked for. Null when nothing was. Never fails: an unknown one gets `like`. */
export function findPlace(directory: Directory, asked: string): Asked | null {
  const words = listWords(asked)
  while (words.length > 1 && LEADING.has(words[0] as string)) words.shift()
  const text = words.join(' ').slice(0, LONGEST_PLACE)
  if (!text) return null
  const answers = remember(directory.memory, 'places asked for', () => new Map<string, Asked>())
  return rememberSome(answers, MOST_PLACES, text, () => {
    if (ONLINE_WORDS.has(text)) return { where: online(directory) }
    const spot = findSpot(directory, text)
    return spot ? { where: measure(directory, spot) } : { like: listLike(directory, text) }
  })
}

const ONLINE_WORDS = new Set([
  'online',
  'on line',
  'internet',
  'zoom',
  'home',
  'at home',
  'my home',
  'from home',
])

/** "Online" is a place as well: it holds what one can join from home. */
function online(directory: Directory): Where {
  const spot: Spot = {
    kind: 'online',
    name: 'Online',
    value: 'online',
    words: 'online',
    holds: () => false,
    point: null,
  }
  const side = Uint8Array.from(directory.marks, (mark) => ((mark & ONLINE) !== 0 ? 2 : 0))
  const km = new Float32Array(directory.size).fill(Number.NaN)
  return { spot, side, km, order: inOrder(side, km) }
}

/** A town or area with just this name, folded. */
export function findTown(directory: Directory, words: string): Where | null {
  const kind = listSpots(directory).get(words)?.kind
  const asked = kind === 'town' || kind === 'area' ? findPlace(directory, words) : null
  return asked && 'where' in asked ? asked.where : null
}

/** Measures every activity from the place. */
function measure(directory: Directory, spot: Spot): Where {
  const inside = directory.places.map(spot.holds)
  const point = spot.point ?? middleOf(directory.places.filter(spot.holds))
  const away = directory.places.map((place) => kmBetween(point, place))
  const side = new Uint8Array(directory.size)
  const km = new Float32Array(directory.size).fill(Number.NaN)
  for (let i = 0; i < directory.size; i++) {
    for (const place of placesAt(directory, i)) {
      const distance = away[place] as number
      if (!(km[i]! <= distance)) km[i] = distance
      const near = inside[place] ? 2 : distance <= NEAR_KM && spot.kind !== 'area' ? 1 : 0
      if (near > side[i]!) side[i] = near
    }
  }
  return { spot, side, km, order: inOrder(side, km) }
}

export function placesAt(directory: Directory, position: number): number[] {
  const main = directory.mainPlace[position] as number
  if (main === -1) return []
  const more = directory.morePlaces.get(position)
  return more ? [main, ...more] : [main]
}

function inOrder(side: Uint8Array, km: Float32Array): Int32Array {
  const local: number[] = []
  for (let i = 0; i < side.length; i++) if (side[i] !== 0) local.push(i)
  local.sort((a, b) => side[b]! - side[a]! || (side[a] === 2 ? a - b : km[a]! - km[b]! || a - b))
  return Int32Array.from(local)
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
