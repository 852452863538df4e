import {
  findInviteRow,
  type InviteRow,
  insertInvite,
  listOpenInvites,
  stopInvite,
} from '../../../db/queries/invites'
import { findPerson } from '../../../db/queries/people'
import { takeTurn } from '../../../db/queries/rate'
import { finishDraft } from '../drafts/draft'
import type { Viewer } from '../people/viewer'
import { hashOf, newSecret } from '../site/secrets'
import { mayTouch } from './decide'
import { endOf, RELATIONS, topicsOf } from './questions'
import type { Ability, Topic } from './topics'

const DAY = 24 * 3600
export const INVITE_DAYS = 14
/** From one person, and to one address, in a day: nobody can use us to send mail to many. */
const MOST_FROM_ONE = 10
const MOST_TO_ONE = 3

export type SentInvite = Pick<InviteRow, 'id' | 'name' | 'email' | 'endsOn' | 'expiresAt' | 'topics'>

/** Those that still wait for an answer. Call it after leave was given. */
export const listSentInvites = (personId: string, now: Date): SentInvite[] =>
  listOpenInvites(personId, now.toISOString()).map(({ id, name, email, endsOn, expiresAt, topics }) => ({
    id,
    name,
    email,
    endsOn,
    expiresAt,
    topics,
  }))

/** What the mail says: `secret` is the link's, and is not stored here. */
export type InviteMail = {
  secret: string
  id: string
  to: string
  name: string
  from: string
  expiresOn: string
}

/**
 * Invites whom the answers name, once, however often it is sent.
 * @param post writes the mail into the outbox, in the same transaction
 * @returns undefined when it is refused
 */
export function sendInvite(
  viewer: Viewer,
  deviceSecret: string,
  personId: string,
  draftId: string,
  now: Date,
  post: (mail: InviteMail) => void,
): 'sent' | 'too-many' | undefined {
  if (viewer.kind !== 'member') return undefined
  if (!mayTouch(viewer, { personId, topic: 'people', ability: 'do' }, now)) return undefined
  let tooMany = false
  try {
    const id = finishDraft(viewer, deviceSecret, draftId, now, ({ answers }) => {
      const to = String(answers.email ?? '').toLowerCase()
      tooMany = !mayInvite(personId, to, now)
      if (tooMany) throw new TooMany()
      const secret = newSecret()
      const expiresAt = new Date(now.getTime() + INVITE_DAYS * DAY * 1000).toISOString()
      const can: Ability = answers.can === 'do' ? 'do' : 'see'
      const row = {
        id: hashOf(secret),
        customerId: personId,
        name: String(answers.name ?? ''),
        email: to,
        relation: RELATIONS.find((one) => one === answers.relation) ?? 'other',
        topics: topicsOf(answers).map((topic) => ({ topic, can })),
        endsOn: endOf(answers, now),
        createdAt: now.toISOString(),
        expiresAt,
      }
      insertInvite(row)
      post({ secret, id: row.id, to, name: row.name, from: viewer.name, expiresOn: expiresAt })
      return row.id
    })
    return id === undefined ? undefined : 'sent'
  } catch (error) {
    if (error instanceof TooMany) return 'too-many'
    throw error
  }
}

/** Thrown to leave the draft as it is, so that it can be sent tomorrow. */
class TooMany extends Error {}

const mayInvite = (personId: string, to: string, now: Date) =>
  takeTurn('invite-from', personId, MOST_FROM_ONE, DAY, now.getTime()) &&
  takeTurn('invite-to', to, MOST_TO_ONE, DAY, now.getTime())

/** Takes an invitation back: its link does not work any more. */
export function takeBackInvite(viewer: Viewer, personId: string, id: string, now: Date): boolean {
  if (!mayTouch(viewer, { personId, topic: 'people', ability: 'do' }, now)) return false
  return findInviteRow(id)?.customerId === personId && stopInvite(id, now.toISOString())
}

/** An invitation as whoever holds its link reads it. */
export type Invitation = {
  id: string
  personId: string
  /** Who asks. */
  person: string
  picture: string
  name: string
  email: string
  relation: string
  topics: { topic: Topic; can: Ability }[]
  endsOn: string | null
}

/** @param secret what the link holds @returns null when it is not there, was used, taken back, or is too old */
export function findInvitation(secret: string, now: Date): Invitation | null {
  const row = findInviteRow(hashOf(secret))
  if (!row || row.usedAt || row.stoppedAt || row.expiresAt <= now.toISOString()) return null
  const person = findPerson(row.customerId)
  if (!person) return null
  const { id, name, email, relation, endsOn } = row
  const topics = row.topics as Invitation['topics']
  return {
    id,
    personId: person.id,
    person: person.called,
    picture: person.picture,
    name,
    email,
    relation,
    topics,
    endsOn,
  }
}

/** Who used this link already, so that a second press leads where the first led. */
export const findWhoUsed = (secret: string): { personId: string; usedBy: string } | null => {
  const row = findInviteRow(hashOf(secret))
  return row?.usedBy ? { personId: row.customerId, usedBy: row.usedBy } : null
}
