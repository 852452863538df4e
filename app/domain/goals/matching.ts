import { findPerson } from '../../../db/queries/people'
import { atOneMoment, remember, rememberSome } from '../../../db/queries/snapshot'
import type { Card } from '../activities/card'
import { noFilters } from '../activities/filters'
import { listActivities } from '../activities/list'
import type { Kind } from '../activities/vocabulary'
import type { Viewer } from '../people/viewer'
import { KINDS_OF_IDEA, KINDS_OF_WAY, type Way } from './ways'

const MOST = 3
/** Towns by kinds, in every language. */
const MOST_KEPT = 1000

/**
 * Activities that may help with a goal, near where the person lives. The goal was read with leave before.
 * @param goal as showGoal answers it
 */
export function listForGoal(
  viewer: Viewer,
  personId: string,
  goal: { way: Way; picture: string; activity: { slug: string } | null },
  today: string,
): { cards: Card[]; kinds: readonly string[]; place: string } {
  const kinds = KINDS_OF_IDEA[goal.picture.replace(/^idea\./, '')] ?? KINDS_OF_WAY[goal.way]
  const place = findPerson(personId)?.town ?? ''
  if (kinds.length === 0) return { cards: [], kinds, place }
  const found = findMatches(viewer, kinds, place, today)
  const cards = found.cards.filter(({ slug }) => slug !== goal.activity?.slug)
  return { cards: cards.slice(0, MOST), kinds, place: found.isNear ? place : '' }
}

type Found = { cards: Card[]; isNear: boolean }

/** Many goals ask for the same kinds in the same towns: these are found once for as long as no activity changes. */
const findMatches = (viewer: Viewer, kinds: readonly Kind[], place: string, today: string): Found =>
  atOneMoment((memory) => {
    const known = remember(memory, 'matches of goals', () => new Map<string, Found>())
    const key = [today, viewer.lang, place, ...kinds].join(' ')
    return rememberSome(known, MOST_KEPT, key, () => {
      const wanted = { ...noFilters(), kind: [...kinds] }
      const near = listActivities(viewer, { ...wanted, place }, today)
      const isNear = near.cards.length > 0
      const { cards } = isNear ? near : listActivities(viewer, wanted, today)
      // One more than is shown: the goal's own activity may be among them.
      return { cards: cards.filter(({ closed }) => !closed).slice(0, MOST + 1), isNear }
    })
  })
