import { findShare, noteLook } from '../../../db/queries/sharing'
import { type Authority, isCouncil, type Member, type Viewer, worksFor, writerOf } from '../people/viewer'
import { type Ability, isTopic, NEEDS_MORE_THAN_A_CARD, type OwnTopic, type Topic } from './topics'

/** Leave to touch a person's data, and what must be written beside whatever is written with it. */
export type Access = {
  personId: string
  as: 'self' | 'supporter' | 'staff'
  authority: Authority
  by: Stamp
}

/** Who wrote it. The name is there when it was not the person; they have seen their own words already. */
export type Stamp = { writtenBy: string; writtenByName: string | null; seenAt: string | null }

/** One thing alone, such as a goal that was shared without the others. */
type Of = { personId: string; topic: Topic | OwnTopic; ability: Ability; thing?: string }

/**
 * The one place that decides who may see or do what of a person's. Denied unless it is allowed: the person
 * themselves, or a supporter with a share of this topic that runs now. Looks of others are kept, refused ones too.
 * @returns null when it is refused: answer as if there were nothing
 */
export function mayTouch(viewer: Viewer, of: Of, now: Date): Access | null {
  if (viewer.kind !== 'member') return null
  if (viewer.personId === of.personId) return ownAccess(viewer, of, now)
  const share = isTopic(of.topic)
    ? findShare({ ...of, supporterId: viewer.personId, now: now.toISOString() })
    : null
  const authority = share?.authority ?? 'permission'
  keepLook(viewer, of, share ? 'allowed' : 'refused', authority, now)
  if (!share) return null
  const by = { writtenBy: viewer.personId, writtenByName: viewer.name, seenAt: null }
  return { personId: of.personId, as: 'supporter', authority, by }
}

/**
 * Whether somebody may, without doing it: for what a page offers, such as a button or a link. Nobody looks at anything
 * then, so nothing is kept. Before anything of the person's is read or changed, `mayTouch` decides.
 */
export function mightTouch(viewer: Viewer, of: Of, now: Date): boolean {
  if (viewer.kind !== 'member') return false
  if (viewer.personId === of.personId) return ownAccess(viewer, of, now) !== null
  if (!isTopic(of.topic)) return false
  return findShare({ ...of, supporterId: viewer.personId, now: now.toISOString() }) !== null
}

function ownAccess(viewer: Member, { personId, topic }: Of, now: Date): Access | null {
  if (viewer.scope === 'low-risk' && NEEDS_MORE_THAN_A_CARD.includes(topic)) return null
  const by = { writtenBy: personId, writtenByName: null, seenAt: now.toISOString() }
  return { personId, as: 'self', authority: 'self', by }
}

/**
 * The same for staff and what a person sent them: the provider of the activity that was asked for, and the council.
 * @param of.organisationId the provider; null when the activity has gone
 * @param of.personId null when it came from somebody without an account: then nobody's look is kept
 */
export function mayAnswer(
  viewer: Viewer,
  of: { personId: string | null; organisationId: string | null; ability: Ability },
  now: Date,
): Access | null {
  const allowed = isCouncil(viewer) || (of.organisationId !== null && worksFor(viewer, of.organisationId))
  return asStaff(viewer, { personId: of.personId, topic: 'requests', ability: of.ability }, allowed, now)
}

/**
 * Leave for staff of the council to look after somebody's account ('sign-in': their name, how to reach them, their
 * card), or to record what was decided for them ('people'). It opens no topic of theirs, and the person sees the look.
 */
export const mayLookAfter = (
  viewer: Viewer,
  of: { personId: string; topic: 'sign-in' | 'people'; ability: Ability },
  now: Date,
): Access | null => asStaff(viewer, of, isCouncil(viewer), now)

type Look = { personId: string | null; topic: Topic | OwnTopic; ability: Ability }

function asStaff(viewer: Viewer, look: Look, allowed: boolean, now: Date): Access | null {
  if (viewer.kind === 'visitor') return null
  const { personId } = look
  if (viewer.kind === 'member' && personId && personId !== viewer.personId) {
    keepLook(viewer, { ...look, personId }, allowed ? 'allowed' : 'refused', 'permission', now)
  }
  if (!allowed) return null
  const writtenByName = viewer.kind === 'member' ? viewer.name : null
  const by = { writtenBy: writerOf(viewer), writtenByName, seenAt: null }
  return { personId: personId ?? '', as: 'staff', authority: 'permission', by }
}

function keepLook(
  viewer: Member,
  { personId, topic, ability }: Of,
  outcome: 'allowed' | 'refused',
  authority: Authority,
  now: Date,
) {
  noteLook({
    customerId: personId,
    viewerId: viewer.personId,
    viewerName: viewer.name,
    topic,
    ability,
    authority,
    outcome,
    at: now.toISOString(),
  })
}
