import { listAsksOf } from '../../../db/queries/asks'
import { KINDS, type Kind as KindOfActivity } from '../activities/vocabulary'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'
import { todayInLondon } from '../site/today'
import { isClosed, type Side, type Stage, sideOf, type WaitsFor } from './states'

/** One ask in a person's list. Days are local, YYYY-MM-DD. */
export type ListedAsk = {
  id: string
  reference: string
  activity: string
  slug: string | null
  kind: KindOfActivity | null
  stage: Stage
  /** Who asked something that nobody has answered yet. */
  question: Side | null
  /** Whose turn it is: 'staff' must answer by `dueOn`. */
  waitsFor: WaitsFor
  dueOn: string | null
  /** Staff should have answered by now. */
  late: boolean
  changedOn: string
  sentOn: string
  /** Nothing more is to come. */
  closed: boolean
  /** Others wrote something that the person has not seen. */
  isNew: boolean
}

/**
 * What a person asked to try: open ones first, the newest change first.
 * @returns null when the viewer may not see it
 */
export function listAsks(viewer: Viewer, personId: string, now: Date): ListedAsk[] | null {
  if (!mayTouch(viewer, { personId, topic: 'requests', ability: 'see' }, now)) return null
  const today = todayInLondon(now)
  return listAsksOf(personId).map((row) => ({
    id: row.id,
    reference: row.reference,
    activity: row.activityName,
    slug: row.slug,
    kind: KINDS.find((one) => one === row.kind) ?? null,
    stage: row.stage,
    question: row.latest === 'question' ? sideOf({ byRole: row.latestBy }) : null,
    waitsFor: row.waitsFor,
    dueOn: row.dueOn,
    late: row.waitsFor === 'staff' && row.dueOn !== null && row.dueOn < today,
    changedOn: todayInLondon(new Date(row.at)),
    sentOn: todayInLondon(new Date(row.createdAt)),
    closed: isClosed({
      stage: row.stage,
      wants: row.reason === 'not-for-me' ? 'not-for-me' : null,
      question: null,
      offeredFor: null,
    }),
    isNew: row.unseen > 0 && viewer.kind === 'member' && viewer.personId === personId,
  }))
}
