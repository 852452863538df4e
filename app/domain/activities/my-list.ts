import { listIdsBySlug } from '../../../db/queries/activities'
import { atOneMoment } from '../../../db/queries/snapshot'
import type { Viewer } from '../people/viewer'
import type { Activity } from './activity'
import { buildCards } from './build-card'
import type { Card } from './card'
import type { DateText } from './dates'
import { showActivity } from './show'

const MOST_ON_A_LIST = 50
const MOST_COMPARED = 3

/** Cards of these activities in this order. `gone` are addresses that nothing has any more. */
export function listBySlugs(
  viewer: Viewer,
  slugs: string[],
  today: DateText,
): { cards: Card[]; gone: string[] } {
  const asked = [...new Set(slugs)].slice(0, MOST_ON_A_LIST)
  return atOneMoment(() => {
    const cards = buildCards(
      viewer,
      listIdsBySlug(asked).map(({ id }) => id),
      today,
    )
    return { cards, gone: asked.filter((slug) => !cards.some((card) => card.slug === slug)) }
  })
}

/** The plain facts by which people decide, the same for each activity so that they stand side by side. */
const FACTS = [
  'week',
  'dates',
  'nextSession',
  'costs',
  'support',
  'who',
  'openToAnyone',
  'pickedUp',
  'bus',
  'phone',
  'checkedOn',
  'old',
] as const satisfies readonly (keyof Activity)[]

type Facts = Pick<Activity, (typeof FACTS)[number]>
export type Compared = { card: Card; access: Activity['places'][number]['access'] } & Facts

/** At most 3, side by side. */
export function compareActivities(viewer: Viewer, slugs: string[], today: DateText): Compared[] {
  return atOneMoment(() =>
    listBySlugs(viewer, slugs, today)
      .cards.slice(0, MOST_COMPARED)
      .flatMap((card) => compared(viewer, card, today)),
  )
}

function compared(viewer: Viewer, card: Card, today: DateText): Compared[] {
  const activity = showActivity(viewer, card.slug, today)
  if (!activity) return []
  const facts = Object.fromEntries(FACTS.map((fact) => [fact, activity[fact]])) as Facts
  return [{ card, ...facts, access: activity.places[0]?.access ?? [] }]
}
