import {
  type CardRow,
  endCards,
  endSignInsOfCards,
  findCard,
  findCardOf,
  insertCard,
} from '../../../db/queries/cards'
import { findPending } from '../../../db/queries/pending-sign-ins'
import { findPerson } from '../../../db/queries/people'
import { takeTurn } from '../../../db/queries/rate'
import { allOrNothing } from '../../../db/queries/transaction'
import { tellPerson } from '../people/news'
import type { Viewer } from '../people/viewer'
import { type Access, mayLookAfter, mayTouch } from '../sharing/decide'
import { hashOf, isSecret, secretFrom } from '../site/secrets'
import { cameByCard } from './came-by-card'
import { begin } from './pending'
import { type Who, whoOf } from './who'

const HOUR_SECONDS = 3600
/** With one card. A person who signs in on a shared tablet for each task does so a few times an hour. */
const MOST_WITH_ONE = 20
/** Codes that no card has, from one computer. Nobody can guess one; somebody who tries is stopped all the same. */
const MOST_WRONG = 30

/** Whoever makes or ends a card: the person themselves, or staff of the council. */
const mayMake = (viewer: Viewer, personId: string, now: Date): Access | null =>
  viewer.kind === 'member' && viewer.personId === personId
    ? mayTouch(viewer, { personId, topic: 'sign-in', ability: 'do' }, now)
    : mayLookAfter(viewer, { personId, topic: 'sign-in', ability: 'do' }, now)

/** A card to print. Its secret is in nobody's hands but those of whoever made it: it cannot be shown again. */
export type MadeCard = { secret: string; who: Who; name: string; madeAt: string }

/**
 * Makes a card and ends the one before, with all browsers that are signed in by it.
 * @param key the form's own secret: the same form sent twice makes one card, and shows it both times
 * @returns null when it is refused (whoever came by a card makes none), or nobody of this id may have one; 'ended' when this very card was ended since
 */
export function makeCard(
  viewer: Viewer,
  personId: string,
  key: string,
  now: Date,
): MadeCard | 'ended' | null {
  const access = isSecret(key) && !cameByCard(viewer) ? mayMake(viewer, personId, now) : null
  const person = access ? findPerson(personId) : undefined
  if (!access || person?.kind !== 'customer') return null
  const secret = secretFrom(key, 'card')
  const id = hashOf(secret)
  return allOrNothing(() => {
    const known = findCard(id)
    if (known && (known.endedAt || known.personId !== personId)) return 'ended'
    if (!known) writeCard(viewer, access, id, now)
    return { secret, who: whoOf(person), name: person.name, madeAt: known?.madeAt ?? now.toISOString() }
  })
}

function writeCard(viewer: Viewer, access: Access, id: string, now: Date): void {
  const { personId, by } = access
  const at = now.toISOString()
  endCards(personId, at)
  endSignInsOfCards(personId, at)
  const madeByName = by.writtenByName ?? (viewer.kind === 'member' ? viewer.name : '')
  insertCard({ id, personId, madeBy: by.writtenBy, madeByName, madeAt: at })
  tellOfCard(access, 'made', `card-${id}`, now)
}

/** With the name of who did it, and for whoever looks after the server, who has none here. */
const NEWS = {
  made: ['account:news.card-made', 'account:news.card-made-by-us'],
  stopped: ['account:news.card-stopped', 'account:news.card-stopped-by-us'],
} as const

/** The person hears of what others did with their card. */
function tellOfCard({ personId, by }: Access, what: keyof typeof NEWS, id: string, now: Date): void {
  if (by.writtenBy === personId) return
  const key = NEWS[what][by.writtenByName ? 0 : 1]
  const values = { who: by.writtenByName ?? '' }
  tellPerson(personId, { id, key, values, href: '/me/sign-in' }, now)
}

/** Stops the card that a person holds. Twice is the same as once. @returns false when it is refused */
export function stopCard(viewer: Viewer, personId: string, now: Date): boolean {
  const access = mayMake(viewer, personId, now)
  if (!access) return false
  return allOrNothing(() => {
    const card = findCardOf(personId)
    endCards(personId, now.toISOString())
    endSignInsOfCards(personId, now.toISOString())
    if (card) tellOfCard(access, 'stopped', `card-stopped-${card.id}`, now)
    return true
  })
}

/** The card that somebody holds, for the pages of the ways in. Call it after leave was given. */
export type HeldCard = { madeAt: string; madeByName: string; madeBySelf: boolean; usedAt: string | null }

export function findHeldCard(personId: string): HeldCard | null {
  const card = findCardOf(personId)
  if (!card) return null
  const { madeAt, madeByName, madeBy, usedAt } = card
  return { madeAt, madeByName, madeBySelf: madeBy === personId, usedAt }
}

export type ShownCard = { state: 'good'; who: Who } | { state: 'ended' | 'too-many' } | null

/** Whom a card would sign in. Looking changes nothing. @param from a network address, for the limit alone */
export function showCard(secret: string, from: string, now: Date): ShownCard {
  const card = findCard(hashOf(secret))
  const person = card && findPerson(card.personId)
  if (!card || !person) {
    return takeTurn('card-wrong', from, MOST_WRONG, HOUR_SECONDS, now.getTime())
      ? null
      : { state: 'too-many' }
  }
  return card.endedAt ? { state: 'ended' } : { state: 'good', who: whoOf(person) }
}

/** Whose photo "Are you Sam?" may show to whoever holds this card. */
export function personOfCard(secret: string): string | null {
  const card = findCard(hashOf(secret))
  return card && !card.endedAt ? card.personId : null
}

/**
 * The person of a card says "Yes, I am".
 * @param key the form's own secret: the same form sent twice goes on in the same place
 */
export function sayYesToCard(
  secret: string,
  { key, back, from }: { key: string; back: string; from: string },
  now: Date,
): 'yes' | 'ended' | 'too-many' | null {
  if (!isSecret(key)) return null
  return allOrNothing(() => {
    const card: CardRow | undefined = findCard(hashOf(secret))
    if (card && findPending(hashOf(key))?.cardId === card.id) return 'yes'
    const shown = showCard(secret, from, now)
    if (!card || shown?.state !== 'good') return shown && shown.state !== 'good' ? shown.state : null
    if (!takeTurn('card', card.id, MOST_WITH_ONE, HOUR_SECONDS, now.getTime())) return 'too-many'
    begin(
      key,
      { personId: card.personId, way: 'card', cardId: card.id, back, confirmedAt: now.toISOString() },
      now,
    )
    return 'yes'
  })
}
