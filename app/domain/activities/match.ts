import { remember, rememberSome } from '../../../db/queries/snapshot'
import type { ActivityList } from './activity-list'
import { CLOSED, type Directory, maskOf, ONLINE_ONLY } from './directory'
import { type FilterName, type Filters, filtersToParams } from './filters'
import { fitting, keepAccess, readMasks } from './masks'
import { nothingUnderstood } from './query-words'
import { type Search, searchFor } from './search'
import { pickFrom, siftNearFirst } from './sift'
import { ACCESS } from './vocabulary'
import { findPlace, type Where } from './where'

/** Which activities fit. */
export type Matches = Pick<
  ActivityList,
  'total' | 'place' | 'placeUnknown' | 'onlineToo' | 'spelling' | 'loosened' | 'understood'
> & {
  /** Positions in the directory, in the order to show them. Only what is shown is put in order. */
  pick: (from: number, count: number) => number[]
  /** From the place that was asked for. In a town nobody asks how far its middle is. */
  kmOf: (position: number) => number | null
}

/** About 13 KB each with 12,600 activities: the second page of a list costs its cards alone. */
const MOST_MATCHES = 100

export function matchFilters(directory: Directory, filters: Filters): Matches {
  const known = remember(directory.memory, 'matches', () => new Map<string, Matches>())
  const key = filtersToParams({ ...filters, page: 1 }).toString()
  return rememberSome(known, MOST_MATCHES, key, () => matchReading(directory, filters))
}

/**
 * Search words may name a town, a day or a price. When nothing fits that reading, the words are taken as plain
 * search words ("Monday Club", a group called Sandy).
 */
function matchReading(directory: Directory, filters: Filters): Matches {
  const search = searchFor(directory, filters.q)
  const matches = matchSearch(directory, filters, search)
  const wasRead = (search.where && !filters.place) || !nothingUnderstood(search.understood)
  if (matches.total > 0 || !wasRead) return matches
  const plain = matchSearch(directory, filters, searchFor(directory, filters.q, 'plain'))
  return plain.total > 0 ? plain : matches
}

function matchSearch(directory: Directory, filters: Filters, search: Search): Matches {
  const asked = findPlace(directory, filters.place)
  const where = asked ? ('where' in asked ? asked.where : null) : search.where
  const masks = readMasks(filters, search.understood)
  const fits = fitting(directory, masks)
  const online = where !== null && where.spot.kind !== 'online' && (masks.access & HEARING) === 0
  const onlineToo = online ? countOnline(directory, fits, search.order) : 0
  if (masks.access) keepAccess(fits, directory, masks.access)
  const sifted = siftNearFirst(directory, fits, masks, search.order, where)
  const { widened, total, inside } = sifted
  return {
    total,
    pick: (from, count) => pickFrom(sifted, where, from, count),
    kmOf: (i) => (where ? sayableKm(where, i) : null),
    place: where && {
      ...nameOf(where),
      from: asked ? 'place' : 'q',
      inside,
      near: widened ? 0 : total - inside,
      widened,
    },
    placeUnknown: asked && 'like' in asked ? { asked: filters.place, like: asked.like } : null,
    onlineToo,
    spelling: search.spelling,
    loosened: search.loosened,
    understood: search.understood,
  }
}

const sayableKm = ({ spot, side, km }: Where, i: number): number | null =>
  spot.kind === 'area' || (spot.kind === 'town' && side[i] === 2) ? null : (km[i] as number)

const nameOf = ({ spot: { kind, name, value } }: Where) => ({ kind, name, value })

/** The one fact that matters at home as well. */
const HEARING = maskOf(ACCESS, ['hearing-loop'])

/** Online fits wherever one lives, and whatever a building is like. */
function countOnline({ marks }: Directory, fits: Uint8Array, found: Int32Array | null): number {
  const length = found?.length ?? fits.length
  let online = 0
  for (let n = 0; n < length; n++) {
    const i = found ? (found[n] as number) : n
    if (fits[i] === 1 && (marks[i]! & (ONLINE_ONLY | CLOSED)) === ONLINE_ONLY) online++
  }
  return online
}

const EACH: FilterName[] = ['q', 'place', 'day', 'time', 'kind', 'access', 'cost', 'support', 'who']

/** Which single filter stands in the way: what leaving each one out would find. */
export function suggestInstead(directory: Directory, filters: Filters): ActivityList['instead'] {
  const empty = {
    q: '',
    place: '',
    day: [],
    time: [],
    kind: [],
    access: [],
    cost: null,
    support: [],
    who: [],
  }
  return EACH.filter((name) => filters[name] !== null && filters[name].length > 0)
    .map((name) => ({
      without: name,
      total: matchFilters(directory, { ...filters, [name]: empty[name] }).total,
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
}
