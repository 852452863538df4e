import { CLOSED, type Directory } from './directory'
import type { Masks } from './masks'
import type { Where } from './where'

/**
 * What fits is sifted into bins. 0: for the group asked for and in the place; 1: for it and near; 2 and 3: the same for
 * what is open to anyone; 4: closed for now; 5 to 7: the first, third and fifth again for what is farther away.
 */
const LOCAL = [0, 1, 2, 3, 4]
const FAR = [5, 6, 7]
/** Bins in which the nearest comes first. Nothing else decides there. */
const BY_DISTANCE = [1, 3, 5, 6, 7]
const NO_BIN = 255

export type Sifted = {
  /** Positions as they came, null for all in plain order, and the bin of each. */
  order: Int32Array | null
  bins: Uint8Array
  counts: number[]
  inside: number
  /** Nothing is local, so that what is far is shown. */
  widened: boolean
  total: number
}

export function siftNearFirst(
  directory: Directory,
  fits: Uint8Array,
  masks: Masks,
  found: Int32Array | null,
  where: Where | null,
): Sifted {
  const local = sift(directory, fits, masks, found ?? where?.order ?? null, where)
  const count = countIn(local.counts, LOCAL)
  if (count > 0 || where === null || where.spot.kind === 'online')
    return { ...local, widened: false, total: count }
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

/** A page of them, in order. Only the bins that it touches are put in order. */
export function pickFrom(sifted: Sifted, where: Where | null, from: number, count: number): number[] {
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
