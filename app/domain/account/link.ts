import { findPending } from '../../../db/queries/pending-sign-ins'
import { findPerson, insertPerson } from '../../../db/queries/people'
import {
  findLink,
  findNewAccount,
  type NewAccountRow,
  takeLink,
  takeNewAccount,
} from '../../../db/queries/sign-in-links'
import { allOrNothing } from '../../../db/queries/transaction'
import { hashOf, isSecret, newId } from '../site/secrets'
import { findPersonByAnyReach } from './new-account'
import { begin } from './pending'
import { type Who, whoOf } from './who'

/** A link as it is opened: still good, or no more, or never there. */
export type ShownLink = { state: 'good'; who: Who; isNew: boolean } | { state: 'used' | 'expired' } | null

/** Whom a link would sign in. Looking changes nothing: scanners of mails look at every link. */
export function showLink(secret: string, now: Date): ShownLink {
  const id = hashOf(secret)
  const link = findLink(id)
  if (link) {
    const person = findPerson(link.personId)
    return person ? (over(link, now) ?? { state: 'good', who: whoOf(person), isNew: false }) : null
  }
  const account = findNewAccount(id)
  if (!account) return null
  return (
    over(account, now) ?? { state: 'good', who: { ...whoOf({ ...account, photoId: null }) }, isNew: true }
  )
}

const over = ({ usedAt, expiresAt }: { usedAt: string | null; expiresAt: string }, now: Date) => {
  if (usedAt) return { state: 'used' as const }
  return expiresAt <= now.toISOString() ? { state: 'expired' as const } : undefined
}

/** Whose photo "Are you Sam?" may show to whoever holds this link. */
export function personOfLink(secret: string, now: Date): string | null {
  const link = findLink(hashOf(secret))
  return link && !over(link, now) ? link.personId : null
}

export type SaidYes = 'yes' | 'used' | 'expired' | null

/**
 * The person of a link says "Yes, I am": the link is used up. The account of a link that proves a new address is
 * made now.
 * @param key the form's own secret: the same form sent twice goes on in the same place, another one finds it used
 */
export function sayYesToLink(secret: string, key: string, now: Date): SaidYes {
  if (!isSecret(key)) return null
  return allOrNothing(() => {
    const id = hashOf(secret)
    if (findPending(hashOf(key))?.linkId === id) return 'yes'
    const shown = showLink(secret, now)
    if (shown?.state !== 'good') return shown?.state ?? null
    const at = now.toISOString()
    if (shown.isNew) return openNewAccount(findNewAccount(id) as NewAccountRow, key, now)
    const link = findLink(id)
    if (!link || !takeLink(id, at)) return 'used'
    begin(key, { personId: link.personId, way: 'link', linkId: id, back: link.back, confirmedAt: at }, now)
    return 'yes'
  })
}

function openNewAccount(account: NewAccountRow, key: string, now: Date): SaidYes {
  const at = now.toISOString()
  // Somebody may have got an account with this address in between: it is the same person, who opened this link.
  const known = findPersonByAnyReach(account)
  const personId = known?.id ?? newId()
  if (!known) {
    insertPerson({
      id: personId,
      name: account.name,
      called: account.called,
      email: account.email,
      phone: account.phone,
      picture: account.picture,
      lang: account.lang,
      display: account.display,
      kind: 'customer',
      source: 'self',
      createdAt: at,
      updatedAt: at,
    })
  }
  takeNewAccount(account.id, personId, at)
  begin(key, { personId, way: 'new', linkId: account.id, back: account.back, confirmedAt: at }, now)
  return 'yes'
}
