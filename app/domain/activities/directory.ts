import {
  type FacetRow,
  listAccessFacts,
  listActivityPlaces,
  listFacetRows,
  listFilterTerms,
  listFreeActivities,
  listSessionFacets,
  listTermIds,
} from '../../../db/queries/activities-facets'
import { listWords } from '../../../db/queries/search'
import type { Memory } from '../../../db/queries/snapshot'
import { listPlaces, listTowns, type PlaceRow, type TownRow } from '../../../db/queries/towns'
import { type DateText, dayNumber, weekdayOf } from './dates'
import { partsOfDay } from './parts-of-day'
import { inPlainOrder, ROOM_ORDER } from './plain-order'
import { ACCESS, DAYS, KINDS, SUPPORT, TIMES, WHO } from './vocabulary'

/**
 * What the filters ask about, for every listed activity, as bits in typed arrays: about 30 bytes an activity and
 * some microseconds a filter. Position 0 is the first in the plain order. Made anew when the content version or
 * the day changes (db/queries/snapshot.ts): about 2 ms for 126 activities and 0.2 s for 12,600.
 */
export type Directory = {
  size: number
  ids: string[]
  /** Bit d * 4 + t: a session on day d in part t of that day; part 3 is for sessions with no time. */
  cells: Int32Array
  kinds: Int32Array
  support: Int32Array
  /** Bit of each group; `FOR_ANYONE` besides. */
  who: Int32Array
  /** `FREE`, `ONLINE`, `CLOSED`, `ONLINE_ONLY`. */
  marks: Int32Array
  /** As ROOM_ORDER: 0 has a free place, 1 ask, 2 waiting list, 3 full. */
  room: Uint8Array
  /** Access facts of the main place. Those of more places are in `morePlaces`. */
  access: Int32Array
  /** Index into `places`, or -1. */
  mainPlace: Int32Array
  morePlaces: Map<number, number[]>
  places: DirectoryPlace[]
  towns: TownRow[]
  /** Position by id. */
  positions: Map<string, number>
  /** Position by search row, -1 where there is none. */
  bySearchRow: Int32Array
  /** What was worked out from this directory: places asked for, words looked for. */
  memory: Memory
}

/** `words` and `townWords` are the names, folded for comparing. `access` has a bit for each fact that is a yes. */
export type DirectoryPlace = PlaceRow & { access: number; words: string; townWords: string }

/** The bits of these keys; a key that is not ours has none. */
export const maskOf = (keys: readonly string[], chosen: readonly string[]): number =>
  chosen.reduce((mask, key) => (keys.includes(key) ? mask | (1 << keys.indexOf(key)) : mask), 0)

export const FREE = 1
export const ONLINE = 2
export const CLOSED = 4
export const ONLINE_ONLY = 8
export const FOR_ANYONE = 1 << WHO.length

export function directoryOn(memory: Memory, today: DateText): Directory {
  const held = memory.get('directory') as { today: DateText; directory: Directory } | undefined
  if (held?.today === today) return held.directory
  const directory = buildDirectory(today)
  memory.set('directory', { today, directory })
  return directory
}

function buildDirectory(today: DateText): Directory {
  const rows = listFacetRows()
  const size = rows.length
  const order = inPlainOrder(rows, today)
  const directory: Directory = {
    size,
    ids: order.map((row) => row[0]),
    cells: new Int32Array(size),
    kinds: new Int32Array(size),
    support: new Int32Array(size),
    who: new Int32Array(size),
    marks: new Int32Array(size),
    room: Uint8Array.from(order, (row) => ROOM_ORDER[row[3]]),
    access: new Int32Array(size),
    mainPlace: new Int32Array(size).fill(-1),
    morePlaces: new Map(),
    places: listPlaces().map(readPlace),
    towns: listTowns(),
    positions: new Map(order.map((row, position) => [row[0], position])),
    bySearchRow: new Int32Array(rows.reduce((most, row) => Math.max(most, row[7] ?? 0), 0) + 1).fill(-1),
    memory: new Map(),
  }
  for (const [position, row] of order.entries()) markRow(directory, row, position)
  for (const id of listFreeActivities()) mark(directory.marks, directory.positions.get(id), FREE)
  addTerms(directory)
  addSessions(directory, today)
  addPlaces(directory)
  for (let i = 0; i < size; i++) {
    if (directory.marks[i]! & ONLINE && directory.mainPlace[i] === -1) mark(directory.marks, i, ONLINE_ONLY)
  }
  return directory
}

const readPlace = (place: PlaceRow): DirectoryPlace => ({
  ...place,
  access: 0,
  words: listWords(place.name).join(' '),
  townWords: listWords(place.townName ?? '').join(' '),
})

function markRow(directory: Directory, row: FacetRow, position: number): void {
  if (row[2] === 'temporarily closed') mark(directory.marks, position, CLOSED)
  if (row[5]) mark(directory.who, position, FOR_ANYONE)
  if (row[6] === 'online') mark(directory.marks, position, ONLINE)
  if (row[7] !== null) directory.bySearchRow[row[7]] = position
}

function mark(bits: Int32Array, position: number | undefined, bit: number): void {
  if (position !== undefined) bits[position] = (bits[position] as number) | bit
}

function addTerms(directory: Directory): void {
  const keysOf = { kind: KINDS, who: WHO, support: SUPPORT } as Record<string, readonly string[]>
  const columnOf = { kind: directory.kinds, who: directory.who, support: directory.support }
  const bits = new Map(
    listFilterTerms().map(([id, taxonomy, key]) => {
      const place = keysOf[taxonomy]!.indexOf(key)
      return [id, { column: columnOf[taxonomy], bit: place < 0 ? 0 : 1 << place, kind: taxonomy === 'kind' }]
    }),
  )
  for (const [id, said, inferred] of listTermIds()) {
    const position = directory.positions.get(id)
    for (const term of said?.split(',') ?? []) {
      const known = bits.get(term)
      if (known) mark(known.column, position, known.bit)
    }
    for (const term of inferred?.split(',') ?? []) {
      const known = bits.get(term)
      if (known?.kind) mark(known.column, position, known.bit)
    }
  }
}

function addSessions(directory: Directory, today: DateText): void {
  for (const [id, day, date, startsAt, endsAt, lastDate] of listSessionFacets()) {
    if ((date ?? lastDate ?? today) < today) continue
    const weekday = date ? weekdayOf(dayNumber(date)) : DAYS.indexOf(day as (typeof DAYS)[number])
    if (!(weekday >= 0)) continue
    const parts = partsOfDay(startsAt, endsAt)
    const bits = parts.length === 0 ? 8 : parts.reduce((sum, part) => sum | (1 << TIMES.indexOf(part)), 0)
    mark(directory.cells, directory.positions.get(id), bits << (weekday * 4))
  }
}

function addPlaces(directory: Directory): void {
  const index = new Map(directory.places.map((place, i) => [place.id, i]))
  for (const [placeId, facts] of listAccessFacts()) {
    const place = directory.places[index.get(placeId) ?? -1]
    if (place) place.access = maskOf(ACCESS, facts.split(','))
  }
  for (const [id, placeId, kind] of listActivityPlaces()) {
    const position = directory.positions.get(id)
    if (position === undefined) continue
    const place = index.get(placeId)
    if (kind === 'virtual') mark(directory.marks, position, ONLINE)
    else if (place !== undefined) addPlace(directory, position, place)
  }
}

function addPlace(directory: Directory, position: number, place: number): void {
  if (directory.mainPlace[position] === -1) {
    directory.mainPlace[position] = place
    directory.access[position] = (directory.places[place] as { access: number }).access
  } else directory.morePlaces.set(position, [...(directory.morePlaces.get(position) ?? []), place])
}
