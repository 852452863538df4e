import { hasMail } from '../../../db/queries/outbox'
import { findPersonByReach } from '../../../db/queries/people'
import { takeTurn } from '../../../db/queries/rate'
import { insertLink } from '../../../db/queries/sign-in-links'
import { allOrNothing } from '../../../db/queries/transaction'
import { isLang, type Lang } from '../../i18n/languages'
import type { Viewer } from '../people/viewer'
import { hashOf, newSecret } from '../site/secrets'
import { type Reach, type ReachError, readReach } from './reach'

const MINUTE = 60_000
/** A link is good for this long, once. */
export const LINK_LASTS = 60 * MINUTE
const HOUR_SECONDS = 3600
/** To one address or number. Somebody who cannot find the first mail asks again; nobody's inbox is filled. */
const MOST_TO_ONE = 5
/** From one computer. A council office or a day centre may share one. */
const MOST_FROM_ONE = 30

/** A mail or text that must go out. `secret` is the link's; nobody else learns it. */
export type SignInLetter = {
  id: string
  kind: 'link' | 'nobody' | 'new'
  to: Reach
  called: string
  secret: string
  lang: Lang
  expiresAt: Date
}
export type Post = (letter: SignInLetter) => void

export type LinkForm = { reach?: string; key?: string; back: string }
export type LinkResult = { kind: 'sent' } | { kind: 'wrong'; error: ReachError } | { kind: 'too-many' }

/**
 * Somebody wants a link to sign in with. Whether there is an account of this address changes neither the answer nor,
 * by much, how long it takes: an address without one gets a mail as well, which says so.
 * @param from where it comes from (a network address), for the limit alone; it is never stored as it is
 * @param post writes the letter into the outbox, in the same transaction
 */
export function askForLink(
  viewer: Viewer,
  given: LinkForm,
  where: { from: string; canText: boolean },
  now: Date,
  post: Post,
): LinkResult {
  const to = readReach(given.reach, where.canText)
  if ('error' in to) return { kind: 'wrong', error: to.error }
  return allOrNothing(() => {
    const id = letterId('link', given.key, to, now)
    if (!id) return { kind: 'sent' }
    if (!takeTurns(to, where.from, now)) return { kind: 'too-many' }
    const person = findPersonByReach(to.channel, to.to)
    const expiresAt = new Date(now.getTime() + LINK_LASTS)
    const secret = newSecret()
    if (person) writeLink(person.id, secret, given.back, now)
    post({
      id,
      kind: person ? 'link' : 'nobody',
      to,
      called: person?.called ?? '',
      secret,
      lang: person && isLang(person.lang) ? person.lang : viewer.lang,
      expiresAt,
    })
    return { kind: 'sent' }
  })
}

/** Writes a link of this secret for a person. */
export function writeLink(personId: string, secret: string, back: string, now: Date): void {
  insertLink({
    id: hashOf(secret),
    personId,
    back,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + LINK_LASTS).toISOString(),
  })
}

/** By address and by account: both are counted the same for accounts that are there and that are not. */
export const takeTurns = ({ to }: Reach, from: string, now: Date): boolean =>
  takeTurn('link-from', from, MOST_FROM_ONE, HOUR_SECONDS, now.getTime()) &&
  takeTurn('link-to', to, MOST_TO_ONE, HOUR_SECONDS, now.getTime())

/**
 * The id of a letter that a form asks for. Two presses within a minute or two ask for one letter; the same form sent
 * again later is somebody who waits in vain.
 * @returns null when that letter is on its way already
 */
export function letterId(what: string, key: string | undefined, { to }: Reach, now: Date): string | null {
  const minute = Math.floor(now.getTime() / MINUTE)
  const idAt = (at: number) => `${what}-${hashOf(`${key || newSecret()} ${to} ${at}`)}`
  return [minute, minute - 1].some((at) => hasMail(idAt(at))) ? null : idAt(minute)
}
