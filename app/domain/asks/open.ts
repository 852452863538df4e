import { type AskWithActivity, findAsk, findAskByFollow } from '../../../db/queries/asks'
import type { Viewer } from '../people/viewer'
import { type Access, mayAnswer, mayTouch } from '../sharing/decide'
import type { Ability } from '../sharing/topics'
import { hashOf } from '../site/secrets'
import type { Actor } from './record'

/** An ask that somebody has leave for, and who they are to it. */
export type OpenAsk = { found: AskWithActivity; actor: Actor; access: Access | null }

/** An ask of this person's, for themselves or for a supporter with a share. */
export function openOwnAsk(
  viewer: Viewer,
  personId: string,
  id: string,
  ability: Ability,
  now: Date,
): OpenAsk | null {
  const access = mayTouch(viewer, { personId, topic: 'requests', ability }, now)
  if (!access) return null
  const found = findAsk(id)
  if (found?.ask.personId !== personId) return null
  return { found, access, actor: actorOf(access) }
}

/** The ask of somebody without an account, for whoever has its secret address. */
export function openFollowedAsk(secret: string, now: Date): OpenAsk | null {
  const found = findAskByFollow(hashOf(secret))
  if (!found) return null
  const actor = { role: 'person' as const, byId: null, byName: found.ask.name, seenAt: now.toISOString() }
  return { found, access: null, actor }
}

/** An ask for the staff of its provider and of the council. Each look is kept. */
export function openForStaff(viewer: Viewer, id: string, ability: Ability, now: Date): OpenAsk | null {
  const found = findAsk(id)
  if (!found) return null
  const { organisationId, ask } = found
  const access = mayAnswer(viewer, { personId: ask.personId, organisationId, ability }, now)
  return access && { found, access, actor: actorOf(access) }
}

const ROLES = { self: 'person', supporter: 'supporter', staff: 'staff' } as const

/** Whose own words they are stands beside them only where it is not the person. */
export const actorOf = ({ as, by }: Access): Actor => ({
  role: ROLES[as],
  byId: by.writtenBy,
  byName: by.writtenByName ?? '',
  seenAt: by.seenAt,
})
