import type { FacetRow } from '../../../db/queries/activities-facets'
import { type DateText, dayNumber, weekNumber } from './dates'

export const ROOM_ORDER = { free: 0, ask: 1, 'waiting-list': 2, full: 3 }

/**
 * A free place before a waiting list, Easy Read before not. Among equals each week has
 * its own order, so that no provider is always the first.
 */
export function inPlainOrder(rows: FacetRow[], today: DateText): FacetRow[] {
  const week = weekNumber(dayNumber(today))
  const rank = ([, slug, , room, easyRead]: FacetRow) =>
    (ROOM_ORDER[room] * 2 + (easyRead ? 0 : 1)) * 2 ** 32 + shuffleKey(slug, week)
  return rows
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank || (a.row[1] < b.row[1] ? -1 : 1))
    .map(({ row }) => row)
}

/** FNV-1a of the slug, started from the week. */
function shuffleKey(slug: string, week: number): number {
  let hash = (0x811c9dc5 ^ week) >>> 0
  for (let i = 0; i < slug.length; i++) hash = Math.imul(hash ^ slug.charCodeAt(i), 0x01000193) >>> 0
  return hash
}
