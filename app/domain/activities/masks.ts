import { type Directory, FOR_ANYONE, FREE, maskOf } from './directory'
import type { Filters } from './filters'
import type { Understood } from './query-words'
import { ACCESS, DAYS, KINDS, SUPPORT, TIMES, WHO } from './vocabulary'
import { placesAt } from './where'

/** What is asked for, as bits of the directory's columns. 0 asks for nothing. */
export type Masks = {
  cells: number
  kinds: number
  support: number
  who: number
  access: number
  free: boolean
}

/** A day or time that is chosen counts before one that was read in the search words. */
export function readMasks(filters: Filters, understood: Understood): Masks {
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
 * 1 for each position that fits all but what its place is like. One filter at a time over a whole column: this runs
 * several times faster than asking every filter of each activity.
 */
export function fitting(directory: Directory, masks: Masks): Uint8Array {
  const fits = new Uint8Array(directory.size).fill(1)
  if (masks.cells) keepAny(fits, directory.cells, masks.cells)
  if (masks.kinds) keepAny(fits, directory.kinds, masks.kinds)
  if (masks.support) keepAll(fits, directory.support, masks.support)
  if (masks.who) keepAny(fits, directory.who, masks.who | FOR_ANYONE)
  if (masks.free) keepAny(fits, directory.marks, FREE)
  return fits
}

/** Leaves those whose place has every fact; with several places, one and the same place. */
export function keepAccess(fits: Uint8Array, directory: Directory, mask: number): void {
  const elsewhere = [...directory.morePlaces.keys()].filter(
    (i) => fits[i] === 1 && hasAccess(directory, i, mask),
  )
  keepAll(fits, directory.access, mask)
  for (const i of elsewhere) fits[i] = 1
}

export const hasAccess = (directory: Directory, position: number, mask: number): boolean =>
  placesAt(directory, position).some((place) => (directory.places[place]!.access & mask) === mask)

function keepAny(fits: Uint8Array, column: Int32Array, mask: number): void {
  for (let i = 0; i < fits.length; i++) if ((column[i]! & mask) === 0) fits[i] = 0
}

function keepAll(fits: Uint8Array, column: Int32Array, mask: number): void {
  for (let i = 0; i < fits.length; i++) if ((column[i]! & mask) !== mask) fits[i] = 0
}
