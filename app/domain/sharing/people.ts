import {
  type ContactRow,
  listContactRows,
  listDecisionRows,
  listRunningShares,
  listSharesBetween,
  listThingNames,
  type ShareRow,
} from '../../../db/queries/shares'
import type { Viewer } from '../people/viewer'
import { mayTouch } from './decide'
import { listSentInvites, type SentInvite } from './invites'
import { listStopped, listTakenOff } from './stop'
import { listSupporters, type Supporter } from './supporters'
import { type Ability, TOPICS, type Topic } from './topics'

export type Contact = Pick<ContactRow, 'id' | 'kind' | 'name' | 'reach'>
export type Decision = ReturnType<typeof listDecisionRows>[number]

export type MyPeople = {
  supporters: Supporter[]
  /** What single things are called, by their id. */
  things: Record<string, string>
  decisions: Decision[]
  invites: SentInvite[]
  takenOff: { id: string; name: string }[]
}

/** Everybody who supports a person, and what each may see and do. @returns null when it is refused */
export function showPeople(viewer: Viewer, personId: string, now: Date): MyPeople | null {
  if (!mayTouch(viewer, { personId, topic: 'people', ability: 'see' }, now)) return null
  return {
    supporters: listSupporters(viewer, personId, now),
    things: nameThings(personId),
    decisions: listRunningDecisions(personId, now),
    invites: listSentInvites(personId, now),
    takenOff: listTakenOff(personId, now),
  }
}

/** The advocate and whom to call when something is not safe. Their own person sees them however they signed in. */
export const listContacts = (viewer: Viewer, personId: string): Contact[] =>
  viewer.kind === 'member' && viewer.personId === personId
    ? listContactRows(personId).map(({ id, kind, name, reach }) => ({ id, kind, name, reach }))
    : []

/** What happened between a person and a supporter. `at` is a moment. */
export type PastShare = {
  at: string
  kind: 'shared' | 'decided' | 'stopped' | 'ended'
  topic: Topic
  can: Ability
  thing: string | null
}

export type OneSupporter = {
  supporter: Supporter
  things: Record<string, string>
  decisions: Decision[]
  history: PastShare[]
  /** Something was stopped within a day, and one press brings it back. */
  canShareAgain: boolean
}

/** One supporter of a person, with all that was shared before. @returns null when refused or not there */
export function showSupporter(
  viewer: Viewer,
  personId: string,
  supporterId: string,
  now: Date,
): OneSupporter | null {
  if (!mayTouch(viewer, { personId, topic: 'people', ability: 'see' }, now)) return null
  const supporter = listSupporters(viewer, personId, now).find(({ id }) => id === supporterId)
  if (!supporter) return null
  const used = new Set(supporter.topics.map(({ decisionId }) => decisionId))
  return {
    supporter,
    things: nameThings(personId),
    decisions: listRunningDecisions(personId, now).filter(({ id }) => used.has(id)),
    history: listSharesBetween(personId, supporterId)
      .flatMap((share) => pastOf(share, now))
      .sort((a, b) => b.at.localeCompare(a.at) || TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic)),
    canShareAgain: listStopped(personId, supporterId, now).length > 0,
  }
}

/** What a share tells of the past. One that was changed tells nothing of its end: the next one says what came. */
function pastOf(share: ShareRow, now: Date): PastShare[] {
  const { topic, can, thing, stoppedAt, stoppedBy, endsAt } = share
  const began = share.authority === 'permission' ? ('shared' as const) : ('decided' as const)
  const past: PastShare[] = [{ at: share.startsAt, kind: began, topic, can, thing }]
  if (stoppedAt && stoppedBy !== 'changed') past.push({ at: stoppedAt, kind: 'stopped', topic, can, thing })
  if (!stoppedAt && endsAt && endsAt <= now.toISOString()) {
    past.push({ at: endsAt, kind: 'ended', topic, can, thing })
  }
  return past
}

/** Decisions by which something is shared now. */
export function listRunningDecisions(personId: string, now: Date): Decision[] {
  const used = new Set(listRunningShares(personId, null, now.toISOString()).map((share) => share.decisionId))
  return listDecisionRows(personId).filter(({ id }) => used.has(id))
}

export const nameThings = (personId: string): Record<string, string> =>
  Object.fromEntries(listThingNames(personId).map(({ id, name }) => [id, name]))
