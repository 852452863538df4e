import { findSupport, insertShare, listRunningShares, stopShare } from '../../../db/queries/shares'
import { allOrNothing } from '../../../db/queries/transaction'
import { tellPerson } from '../people/news'
import type { Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { mayTouch } from './decide'
import { endOfDay } from './supporters'
import { type Ability, isTopic, type Topic } from './topics'

export type Shared = { shareId: string } | { problem: string }

type Wish = {
  supporterId: string
  topic: Topic
  can: Ability
  /** One thing alone, such as one goal; left out: the whole topic. */
  thing?: string
  /** The last day, YYYY-MM-DD; left out: until it is stopped. */
  endsOn?: string | null
}

/**
 * The person lets a supporter see or do something from now on. The same wish twice is one share; another ability or
 * end takes the place of the share before.
 * @returns null when it is refused: only the person themselves shares; a problem is a key of 'sharing'
 */
export function shareWith(viewer: Viewer, personId: string, wish: Wish, now: Date): Shared | null {
  const access = mayTouch(viewer, { personId, topic: 'people', ability: 'do' }, now)
  if (!access || viewer.kind !== 'member') return null
  if (!isTopic(wish.topic)) return { problem: 'sharing:error.topic' }
  if (wish.endsOn && wish.endsOn < todayInLondon(now)) return { problem: 'sharing:error.past' }
  return allOrNothing(() => {
    if (!findSupport(personId, wish.supporterId)) return { problem: 'sharing:error.no-supporter' }
    const shareId = writeShare({ id: personId, name: viewer.name }, wish, now)
    return { shareId }
  })
}

/** Writes a share of the person's own giving. Call it after leave was given, in a transaction. */
export function writeShare(person: { id: string; name: string }, wish: Wish, now: Date): string {
  const at = now.toISOString()
  const endsAt = wish.endsOn ? endOfDay(wish.endsOn) : null
  const thing = wish.thing ?? null
  const before = listRunningShares(person.id, wish.supporterId, at).filter(
    (share) => share.topic === wish.topic && share.thing === thing && share.authority === 'permission',
  )
  const same = before.find((share) => share.can === wish.can && share.endsAt === endsAt)
  for (const share of before) if (share !== same) stopShare(share.id, at, 'changed')
  if (same) return same.id
  const id = newId()
  insertShare({
    id,
    customerId: person.id,
    supporterId: wish.supporterId,
    topic: wish.topic,
    can: wish.can,
    thing,
    startsAt: at,
    endsAt,
    givenBy: person.id,
    authority: 'permission',
    createdAt: at,
  })
  tellPerson(
    wish.supporterId,
    {
      id: `share-${id}`,
      key: 'sharing:news.shared',
      values: { name: person.name },
      href: `/caring/${person.id}`,
    },
    now,
  )
  return id
}
