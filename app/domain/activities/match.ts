import { remember, rememberSome } from '../../../db/queries/snapshot'
import type { ActivityList } from './activity-list'
import { CLOSED, type Directory, maskOf, ONLINE_ONLY } from './directory'
import { type FilterName, type Filters, filtersToParams } from './filters'
import { fitting, keepAccess, type Masks, readMasks } from './masks'
import { nothingUnderstood } from './query-words'
import { type Search, searchFor } from './search'
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

/**
 * What fits is sifted into bins. 0: for the group asked for and in the place; 1: for it and near; 2 and 3: the same for
 * what is open to anyone; 4: closed for now; 5 to 7: the first, third and fifth again for what is farther away.
 */
const LOCAL = [0, 1, 2, 3, 4]
const FAR = [5, 6, 7]
/** Bins in which the nearest comes first. Nothing else decides there. */
const BY_DISTANCE = [1, 3, 5, 6, 7]
const NO_BIN = 255

type Sifted = {
  /** Positions as they came, null for all in plain order, and the bin of each. */
  order: Int32Array | null
  bins: Uint8Array
  counts: number[]
  inside: number
  /** Nothing is local, so that what is far is shown. */
  widened: boolean
  total: number
}

function siftNearFirst(
  directory: Directory,
  fits: Uint8Array,
  masks: Masks,
  found: Int32Array | null,
  where: Where | null,
): Sifted {
  const local = sift(directory, fits, masks, found ?? where?.order ?? null, where)
  const count = countIn(local.counts, LOCAL)
  if (count > 0 || where === null) return { ...local, widened: false, total: count }
  const all = found ? local : sift(directory, fits, masks, null, where)
  const far = countIn(all.counts, FAR)
  return { ...all, widened: far > 0, total: far }
}

function sift(
  directory: Directory,
  fits: Uint8Array,
  masks: Masks,
  order: Int32Array | null,
  where: Where | null,
) {
  const bins = new Uint8Array(order?.length ?? directory.size).fill(NO_BIN)
  const counts = [0, 0, 0, 0, 0, 0, 0, 0]
  let inside = 0
  for (let n = 0; n < bins.length; n++) {
    const i = order ? (order[n] as number) : n
    if (fits[i] === 0 || (where !== null && where.side[i] === 0 && directory.mainPlace[i] === -1)) continue
    const bin = binOf(directory, masks, where, i)
    bins[n] = bin
    counts[bin]!++
    if (where !== null && where.side[i] === 2) inside++
  }
  return { order, bins, counts, inside }
}

function binOf({ who, marks }: Directory, masks: Masks, where: Where | null, i: number): number {
  const side = where ? (where.side[i] as number) : 2
  const closed = (marks[i]! & CLOSED) !== 0
  const forAnyone = masks.who !== 0 && !(who[i]! & masks.who)
  if (side === 0) return closed ? 7 : forAnyone ? 6 : 5
  return closed ? 4 : (forAnyone ? 2 : 0) + (side === 1 ? 1 : 0)
}

const countIn = (counts: number[], bins: number[]) =>
  bins.reduce((sum, bin) => sum + (counts[bin] as number), 0)

function pickFrom(sifted: Sifted, where: Where | null, from: number, count: number): number[] {
  const picked: number[] = []
  let skip = from
  for (const bin of sifted.widened ? FAR : LOCAL) {
    const held = sifted.counts[bin] as number
    if (skip < held && picked.length < count)
      picked.push(...pickInBin(sifted, bin, where, skip, count - picked.length))
    skip = Math.max(0, skip - held)
  }
  return picked
}

function pickInBin(
  { order, bins }: Sifted,
  bin: number,
  where: Where | null,
  skip: number,
  count: number,
): number[] {
  const sorted = where !== null && order !== where.order && BY_DISTANCE.includes(bin)
  const most = sorted ? bins.length : skip + count
  const found: number[] = []
  for (let n = 0; n < bins.length && found.length < most; n++) {
    if (bins[n] === bin) found.push(order ? (order[n] as number) : n)
  }
  return (sorted ? byDistance(found, where.km) : found).slice(skip, skip + count)
}

const byDistance = (positions: number[], km: Float32Array) => {
  const farness = (i: number) => (Number.isNaN(km[i]) ? 1e9 : (km[i] as number))
  return positions.sort((a, b) => farness(a) - farness(b) || a - b)
}

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
