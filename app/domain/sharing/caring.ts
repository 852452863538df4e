import { markNewsSeen } from '../../../db/queries/news'
import {
  countNewsByHref,
  findSupport,
  listRunningShares,
  listSupportedRows,
  listThingNames,
  type SupporterRow,
} from '../../../db/queries/shares'
import { setHelping } from '../../../db/queries/sign-ins'
import type { Member, Viewer } from '../people/viewer'
import { buildSupporter, type Supporter } from './supporters'

/** Somebody whom the viewer supports, with what they share now. Here `since` and `relation` are of the support. */
export type Supported = Supporter & {
  /** How many things are new. */
  news: number
  /** What single things are called, by their id: those that are shared alone. */
  things: Record<string, string>
}

/** The people whom the viewer supports. Nothing of theirs is shown here but what they share. */
export function listCaring(viewer: Viewer, now: Date): Supported[] {
  if (viewer.kind !== 'member') return []
  const rows = listSupportedRows(viewer.personId)
  const told = rows.length > 0 ? countNewsByHref(viewer.personId) : []
  return rows.map((row) => asSupported(viewer, row, told, now))
}

/** One of them. @returns null when the viewer does not support this person */
export function showCaring(viewer: Viewer, personId: string, now: Date): Supported | null {
  if (viewer.kind !== 'member') return null
  const row = listSupportedRows(viewer.personId).find(({ id }) => id === personId)
  if (!row) return null
  const found = asSupported(viewer, row, countNewsByHref(viewer.personId), now)
  markNewsSeen(viewer.personId, hrefOf(personId), now.toISOString())
  return found
}

type Told = ReturnType<typeof countNewsByHref>

function asSupported(viewer: Member, row: SupporterRow, told: Told, now: Date): Supported {
  const shares = listRunningShares(row.id, viewer.personId, now.toISOString())
  const alone = new Set(shares.map(({ thing }) => thing))
  const names = alone.size > (alone.has(null) ? 1 : 0) ? listThingNames(row.id) : []
  return {
    ...buildSupporter(
      row,
      shares.map((share) => ({ ...share, supporterId: row.id })),
    ),
    news: told.find(({ href }) => href === hrefOf(row.id))?.count ?? 0,
    things: Object.fromEntries(names.filter(({ id }) => alone.has(id)).map(({ id, name }) => [id, name])),
  }
}

const hrefOf = (personId: string) => `/caring/${personId}`

/**
 * From now on this browser's "Me" pages are those of the person whom the viewer helps.
 * @returns false when the viewer does not support this person, or nothing is shared
 */
export function startHelping(viewer: Viewer, personId: string, now: Date): boolean {
  if (viewer.kind !== 'member' || !findSupport(personId, viewer.personId)) return false
  if (listRunningShares(personId, viewer.personId, now.toISOString()).length === 0) return false
  setHelping(viewer.signInId, personId)
  return true
}

/** The "Me" pages are the viewer's own again. Twice is the same as once. */
export function stopHelping(viewer: Viewer): void {
  if (viewer.kind === 'member') setHelping(viewer.signInId, null)
}
