import { showActivity } from '../activities/show'
import type { Viewer } from '../people/viewer'

/** What an offer begins with: the activity's next dates, its place, and who meets people there. */
export type OfferStart = {
  /** 'YYYY-MM-DD HH:MM HH:MM'. */
  slots: string[]
  place: string
  meets: string
}

export function startOffer(viewer: Viewer, slug: string | null, today: string): OfferStart {
  const activity = slug ? showActivity(viewer, slug, today) : null
  const place = activity?.places[0]
  return {
    slots: (activity?.next ?? [])
      .filter(({ startsAt }) => startsAt)
      .slice(0, 4)
      .map(({ date, startsAt, endsAt }) => [date, startsAt, endsAt].filter(Boolean).join(' ')),
    place: [place?.name, place?.townName].filter(Boolean).join(', '),
    meets: activity?.meet?.name ?? '',
  }
}
