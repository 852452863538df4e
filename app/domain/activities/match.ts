import type { ActivityList } from './activity-list'
import { CLOSED, type Directory, FOR_ANYONE, FREE, ONLINE } from './directory'
import type { FilterName, Filters } from './filters'
import { nothingUnderstood } from './query-words'
import { type Search, searchFor } from './search'
import { ACCESS, DAYS, KINDS, SUPPORT, TIMES, WHO } from './vocabulary'
import { findPlace, placesAt, type Where } from './where'

/** Which activities fit, as positions in the directory, in the order to show them. */
export type Matches = Pick<
  ActivityList,
  'place' | 'placeUnknown' | 'onlineToo' | 'spelling' | 'loosened' | 'understood'
> & { order: number[]; km: Float32Array | null }

/**
 * Search words may name a town, a day or a price. When nothing fits that reading, the words are taken as plain
 * search words ("Monday Club", a group called Sandy).
 */
export function matchFilters(directory: Directory, filters: Filters): Matches {
  const search = searchFor(directory, filters.q)
  const matches = matchSearch(directory, filters, search)
  const wasRead = (search.where && !filters.place) || !nothingUnderstood(search.understood)
  if (matches.order.length > 0 || !wasRead) return matches
  const plain = matchSearch(directory, filters, searchFor(directory, filters.q, 'plain'))
  return plain.order.length > 0 ? plain : matches
}

function matchSearch(directory: Directory, filters: Filters, search: Search): Matches {
  const asked = findPlace(directory, filters.place)
  const where = asked ? ('where' in asked ? asked.where : null) : search.where
  const sorted = sortIntoBins(directory, readMasks(filters, search), search.order, where)
  const { inside, near, widened, order } = joinBins(sorted, where)
  return {
    order,
    km: where?.km ?? null,
    place: where && { ...nameOf(where), from: asked ? 'place' : 'q', inside, near, widened },
    placeUnknown: asked && 'like' in asked ? { asked: filters.place, like: asked.like } : null,
    onlineToo: sorted.online,
    spelling: search.spelling,
    loosened: search.loosened,
    understood: search.understood,
  }
}

const nameOf = ({ spot: { kind, name, value } }: Where) => ({ kind, name, value })

type Masks = { cells: number; kinds: number; support: number; who: number; access: number; free: boolean }

const maskOf = <T extends string>(keys: readonly T[], chosen: readonly T[]) =>
  chosen.reduce((mask, key) => mask | (1 << keys.indexOf(key)), 0)

function readMasks(filters: Filters, { understood }: Search): Masks {
  const days = filters.day.length > 0 ? filters.day : understood.day
  const times = filters.time.length > 0 ? filters.time : understood.time
  return {
    cells: cellsOf(days.length > 0 ? days : DAYS, times) * (days.length + times.length > 0 ? 1 : 0),
    kinds: maskOf(KINDS, filters.kind),
    support: maskOf(SUPPORT, filters.support),
    who: maskOf(WHO, filters.who),
    access: maskOf(ACCESS, filters.access),
    free: filters.cost === 'free' || understood.free,
  }
}

/** Each of the days at each of the times. Without times a session whose time nobody knows counts too. */
function cellsOf(days: readonly (typeof DAYS)[number][], times: readonly (typeof TIMES)[number][]): number {
  const parts = times.length > 0 ? maskOf(TIMES, times) : 0b1111
  return days.reduce((cells, day) => cells | (parts << (DAYS.indexOf(day) * 4)), 0)
}

/**
 * What fits, in bins: bin 0 is for the group asked for and in the place, 1 for it and near, 2 and 3 the same for what
 * is open to anyone, 4 for what is closed for now; 5 to 7 the same for what is farther away.
 */
type Bins = { bins: number[][]; online: number }

function sortIntoBins(
  directory: Directory,
  masks: Masks,
  found: Int32Array | null,
  where: Where | null,
): Bins {
  const bins: number[][] = [[], [], [], [], [], [], [], []]
  const order = found ?? where?.order
  const length = order?.length ?? directory.size
  for (let n = 0; n < length; n++) {
    const i = order ? (order[n] as number) : n
    if (!fits(directory, masks, i) || (where && directory.mainPlace[i] === -1)) continue
    if (masks.access === 0 || hasAccess(directory, i, masks.access))
      bins[binOf(directory, masks, where, i)]!.push(i)
  }
  return { bins, online: where ? countOnline(directory, masks, found) : 0 }
}

/** All that was asked but the place and what is there. */
function fits({ cells, kinds, support, who, marks }: Directory, masks: Masks, i: number): boolean {
  return (
    (masks.cells === 0 || (cells[i]! & masks.cells) !== 0) &&
    (masks.kinds === 0 || (kinds[i]! & masks.kinds) !== 0) &&
    (support[i]! & masks.support) === masks.support &&
    (masks.who === 0 || (who[i]! & (masks.who | FOR_ANYONE)) !== 0) &&
    (!masks.free || (marks[i]! & FREE) !== 0)
  )
}

function binOf({ who, marks }: Directory, masks: Masks, where: Where | null, i: number): number {
  const side = where ? (where.side[i] as number) : 2
  const closed = (marks[i]! & CLOSED) !== 0
  const forAnyone = masks.who !== 0 && !(who[i]! & masks.who)
  if (side === 0) return closed ? 7 : forAnyone ? 6 : 5
  return closed ? 4 : (forAnyone ? 2 : 0) + (side === 1 ? 1 : 0)
}

function hasAccess(directory: Directory, i: number, mask: number): boolean {
  if ((directory.access[i]! & mask) === mask) return true
  if (!directory.morePlaces.has(i)) return false
  return placesAt(directory, i).some((place) => (directory.places[place]!.access & mask) === mask)
}

/** Online fits wherever one lives, and whatever a building is like. */
function countOnline(directory: Directory, masks: Masks, found: Int32Array | null): number {
  const { marks, mainPlace } = directory
  let online = 0
  for (let n = 0; n < (found?.length ?? directory.size); n++) {
    const i = found ? (found[n] as number) : n
    const only = (marks[i]! & (ONLINE | CLOSED)) === ONLINE && mainPlace[i] === -1
    if (only && fits(directory, masks, i)) online++
  }
  return online
}

function joinBins({ bins }: Bins, where: Where | null) {
  const [here, nearby, anyoneHere, anyoneNearby, closed, far, anyoneFar, closedFar] = bins as [
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
  ]
  const local = [here, byDistance(nearby, where), anyoneHere, byDistance(anyoneNearby, where), closed].flat()
  const widened = where !== null && local.length === 0
  const order = widened ? [far, anyoneFar, closedFar].flatMap((bin) => byDistance(bin, where)) : local
  const inside = where ? local.filter((i) => where.side[i] === 2).length : 0
  return { order, widened: widened && order.length > 0, inside, near: where ? local.length - inside : 0 }
}

function byDistance(bin: number[], where: Where | null): number[] {
  const farness = (i: number) => (Number.isNaN(where!.km[i]) ? 1e9 : (where!.km[i] as number))
  return where ? bin.sort((a, b) => farness(a) - farness(b) || a - b) : bin
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
      total: matchFilters(directory, { ...filters, [name]: empty[name] }).order.length,
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
}
