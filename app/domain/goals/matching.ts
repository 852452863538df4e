import { findPerson } from '../../../db/queries/people'
import type { Card } from '../activities/card'
import { noFilters } from '../activities/filters'
import { listActivities } from '../activities/list'
import type { Viewer } from '../people/viewer'
import { KINDS_OF_IDEA, KINDS_OF_WAY, type Way } from './ways'

const MOST = 3

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
  const wanted = { ...noFilters(), kind: [...kinds] }
  const near = listActivities(viewer, { ...wanted, place }, today)
  const found = near.cards.length > 0 ? near : listActivities(viewer, wanted, today)
  const cards = found.cards.filter(({ slug, closed }) => !closed && slug !== goal.activity?.slug)
  return { cards: cards.slice(0, MOST), kinds, place: near.cards.length > 0 ? place : '' }
}
