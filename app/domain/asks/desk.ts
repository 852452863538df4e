import {
  ASK_STATES,
  type AskState,
  countStaffAsks,
  countUnanswered,
  listAskedActivities,
  listStaffAsks,
  type Scope,
} from '../../../db/queries/asks-staff'
import { isCouncil, type Viewer } from '../people/viewer'
import { mayAnswer } from '../sharing/decide'
import { todayInLondon } from '../site/today'
import { LONG_UNANSWERED_DAYS, type Stage, type WaitsFor } from './states'

const PAGE_SIZE = 20
const DAY_MS = 86_400_000

export type Wanted = { state?: string; activity?: string; who?: string; page?: number }

/** One ask in the list of the desk. Days are local, YYYY-MM-DD. */
export type DeskAsk = {
  id: string
  reference: string
  name: string
  activity: string
  organisation: string | null
  stage: Stage
  /** Somebody asked something, and nobody has answered yet. */
  hasQuestion: boolean
  waitsFor: WaitsFor
  dueOn: string | null
  sentOn: string
  changedOn: string
  overdue: boolean
}

/** @returns null for whoever answers no asks: all of the council's, or those of one's own provider */
export function scopeOf(viewer: Viewer): Scope | null {
  if (isCouncil(viewer)) return { organisationIds: null }
  if (viewer.kind !== 'member' || viewer.scope !== 'full') return null
  const own = viewer.posts.flatMap((post) => (post.kind === 'provider' ? [post.organisationId] : []))
  return own.length > 0 ? { organisationIds: own } : null
}

/** The asks that somebody of staff may answer, a page of them, overdue ones first. Each name is a look, and is kept. */
export function listRequests(viewer: Viewer, wanted: Wanted, now: Date) {
  const scope = scopeOf(viewer)
  if (!scope) return null
  const today = todayInLondon(now)
  const filter = {
    ...scope,
    state: ASK_STATES.find((one) => one === wanted.state) ?? ('open' as const),
    activityId: wanted.activity ?? '',
    who: (wanted.who ?? '').trim().slice(0, 60),
    today,
  }
  const count = countStaffAsks(filter)
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.floor(wanted.page ?? 1)), pages)
  const rows = listStaffAsks(filter, { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE })
  const asks = rows
    .filter(({ personId, organisationId }) =>
      mayAnswer(viewer, { personId, organisationId, ability: 'see' }, now),
    )
    .map(
      (row): DeskAsk => ({
        id: row.id,
        reference: row.reference,
        name: row.name,
        activity: row.activityName,
        organisation: row.organisation,
        stage: row.stage as Stage,
        hasQuestion: row.latest === 'question',
        waitsFor: row.waitsFor,
        dueOn: row.dueOn,
        sentOn: todayInLondon(new Date(row.createdAt)),
        changedOn: todayInLondon(new Date(row.at)),
        overdue: row.waitsFor === 'staff' && row.dueOn !== null && row.dueOn < today,
      }),
    )
  const { state, activityId, who } = filter
  return { asks, count, page, pages, state, activityId, who, activities: listAskedActivities(scope) }
}

export type DeskCounts = Record<'staff' | 'overdue' | 'visits' | 'person' | 'unanswered', number>

/** How much waits, for the desk's first page. No names, so no looks. */
export function countRequests(viewer: Viewer, now: Date): DeskCounts | null {
  const scope = scopeOf(viewer)
  if (!scope) return null
  const today = todayInLondon(now)
  const count = (state: AskState) => countStaffAsks({ ...scope, state, activityId: '', who: '', today })
  const before = new Date(now.getTime() - LONG_UNANSWERED_DAYS * DAY_MS).toISOString()
  return {
    staff: count('staff'),
    overdue: count('overdue'),
    visits: count('visits'),
    person: count('person'),
    unanswered: countUnanswered(scope, before, today),
  }
}
