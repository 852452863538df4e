import {
  listRunningShares,
  listSupporterRows,
  type RunningShare,
  type SupporterRow,
} from '../../../db/queries/shares'
import type { Authority, Viewer } from '../people/viewer'
import { mayTouch } from './decide'
import { type Ability, TOPICS, type Topic } from './topics'

/** What one supporter may see or do just now. `endsAt` is a moment; null: until it is stopped. */
export type SharedTopic = {
  shareId: string
  topic: Topic
  can: Ability
  /** One thing alone, such as one goal. */
  thing: string | null
  endsAt: string | null
  authority: Authority
  decisionId: string | null
}

export type Supporter = {
  id: string
  /** What they like to be called. */
  name: string
  fullName: string
  picture: string
  photoId: string | null
  /** A key of 'sharing:relation'. */
  relation: string
  since: string
  topics: SharedTopic[]
}

/**
 * Who supports a person now, with what each may see and do. For the person alone: nobody who helps them sees who
 * else helps, and no refused look is kept of it, because pages ask this by themselves.
 * @returns an empty list for everybody else, and for somebody who came with a card alone
 */
export function listSupporters(viewer: Viewer, personId: string, now: Date): Supporter[] {
  if (viewer.kind !== 'member' || viewer.personId !== personId) return []
  if (!mayTouch(viewer, { personId, topic: 'people', ability: 'see' }, now)) return []
  const shares = listRunningShares(personId, null, now.toISOString())
  return listSupporterRows(personId).map((row) => buildSupporter(row, shares))
}

export function buildSupporter(row: SupporterRow, shares: readonly RunningShare[]): Supporter {
  return {
    id: row.id,
    name: row.called,
    fullName: row.name,
    picture: row.picture,
    photoId: row.photoId,
    relation: row.relation,
    since: row.startedAt,
    topics: shares
      .filter(({ supporterId }) => supporterId === row.id)
      .map(asTopic)
      .sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic)),
  }
}

export const asTopic = (share: RunningShare): SharedTopic => ({
  shareId: share.id,
  topic: share.topic,
  can: share.can,
  thing: share.thing,
  endsAt: earliest(share.endsAt, share.reviewOn && endOfDay(share.reviewOn)),
  authority: share.authority,
  decisionId: share.decisionId,
})

const earliest = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : (a ?? b))

/** The last moment of a day, as we write it: shares end with a day, not in its middle. */
export const endOfDay = (day: string) => `${day.slice(0, 10)}T23:59:59.000Z`
