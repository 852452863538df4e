import { findIdByEmail, insertInvited, stopInvite, useInvite } from '../../../db/queries/invites'
import { findSupport, insertSupport } from '../../../db/queries/shares'
import { allOrNothing } from '../../../db/queries/transaction'
import { type Device, type DeviceKind, signIn } from '../account/sign-in'
import type { Answers, Flow } from '../drafts/questions'
import { tellPerson } from '../people/news'
import { isOwnPicture } from '../people/own-pictures'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { findInvitation, type Invitation } from './invites'
import { isName } from './questions'
import { writeShare } from './share'

/** What somebody without an account is asked before they join. Their mail address is proven by the link. */
export const joinFlow: Flow = {
  kind: 'join',
  questions: [
    {
      step: 'name',
      fields: ['name'],
      check: ({ name }) => (isName(name) ? [] : [{ at: 'name', key: 'sharing:error.own-name' }]),
    },
    {
      step: 'called',
      fields: ['called'],
      check: ({ called }) => (isName(called) ? [] : [{ at: 'called', key: 'sharing:error.called' }]),
    },
    {
      step: 'picture',
      fields: ['picture'],
      check: ({ picture }) =>
        isOwnPicture(picture) ? [] : [{ at: 'picture', key: 'sharing:error.picture' }],
    },
    {
      step: 'device',
      fields: ['device'],
      check: ({ device }) =>
        device === 'own' || device === 'shared' ? [] : [{ at: 'device', key: 'sharing:error.device' }],
    },
  ],
}

/** Whether whoever was invited has an account already: then they sign in first. */
export const hasAccount = ({ email }: Invitation): boolean => findIdByEmail(email) !== undefined

export type Joined = { personId: string } | { problem: 'gone' | 'own' }

/** Somebody who is signed in says "Yes, I help Sam". */
export function joinAsMember(viewer: Viewer, secret: string, now: Date): Joined {
  return allOrNothing(() => {
    const invitation = findInvitation(secret, now)
    if (!invitation || viewer.kind !== 'member') return { problem: 'gone' }
    if (invitation.personId === viewer.personId) return { problem: 'own' }
    join(invitation, { id: viewer.personId, name: viewer.name }, now)
    return { personId: invitation.personId }
  })
}

/**
 * Makes the account of whoever was invited, joins, and signs in.
 * @returns `session`: the secret for the cookie
 */
export function joinAsNew(
  secret: string,
  answers: Answers,
  on: { lang: string; kind: DeviceKind },
  now: Date,
): { personId: string; session: string; device: Device } | { problem: 'gone' } {
  return allOrNothing(() => {
    const invitation = findInvitation(secret, now)
    if (!invitation || hasAccount(invitation)) return { problem: 'gone' }
    const id = makeAccount(invitation, answers, on.lang, now)
    join(invitation, { id, name: String(answers.called) }, now)
    const device: Device = answers.device === 'own' ? 'own' : 'shared'
    const session = signIn({ personId: id, way: 'new', scope: 'full' }, { device, kind: on.kind }, now)
    return { personId: invitation.personId, session, device }
  })
}

function makeAccount(invitation: Invitation, answers: Answers, lang: string, now: Date): string {
  const at = now.toISOString()
  const id = newId()
  const isCarer = invitation.relation === 'family' || invitation.relation === 'friend'
  insertInvited({
    id,
    name: String(answers.name),
    called: String(answers.called),
    email: invitation.email,
    picture: String(answers.picture),
    lang,
    kind: isCarer ? 'carer' : 'supporter',
    source: 'invited',
    madeBy: invitation.personId,
    createdAt: at,
    updatedAt: at,
  })
  return id
}

/** The support begins, with what the person wanted to share. An end that has passed meanwhile shares nothing. */
function join(invitation: Invitation, supporter: { id: string; name: string }, now: Date) {
  const { id, personId, person, relation, topics, endsOn } = invitation
  useInvite(id, supporter.id, now.toISOString())
  if (!findSupport(personId, supporter.id)) {
    const startedAt = now.toISOString()
    insertSupport({ id: newId(), customerId: personId, supporterId: supporter.id, relation, startedAt })
  }
  if (!endsOn || endsOn >= todayInLondon(now)) {
    for (const { topic, can } of topics) {
      writeShare({ id: personId, name: person }, { supporterId: supporter.id, topic, can, endsOn }, now)
    }
  }
  tellPerson(
    personId,
    {
      id: `joined-${id}`,
      key: 'sharing:news.joined',
      values: { name: supporter.name },
      href: `/me/people/${supporter.id}`,
    },
    now,
  )
}

/** "No thank you": the link ends, and the person hears of it. Twice is the same as once. */
export function declineInvite(secret: string, now: Date): void {
  allOrNothing(() => {
    const invitation = findInvitation(secret, now)
    if (!invitation || !stopInvite(invitation.id, now.toISOString())) return
    tellPerson(
      invitation.personId,
      {
        id: `declined-${invitation.id}`,
        key: 'sharing:news.declined',
        values: { name: invitation.name },
        href: '/me/people',
      },
      now,
    )
  })
}
