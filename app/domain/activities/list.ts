import { atOneMoment } from '../../../db/queries/snapshot'
import type { Viewer } from '../people/viewer'
import type { ActivityList } from './activity-list'
import { buildCards } from './build-card'
import type { Card } from './card'
import type { DateText } from './dates'
import { type Directory, directoryOn } from './directory'
import type { Filters } from './filters'
import { type Matches, matchFilters, suggestInstead } from './match'

export const PER_PAGE = 10

/**
 * The activities that fit, a page of 10. Those that are closed for now come last.
 * @param today YYYY-MM-DD in Europe/London
 */
export function listActivities(viewer: Viewer, filters: Filters, today: DateText): ActivityList {
  return atOneMoment((memory) => {
    const directory = directoryOn(memory, today)
    const matches = matchFilters(directory, filters)
    const total = matches.total
    const pages = Math.max(1, Math.ceil(total / PER_PAGE))
    const page = Math.min(filters.page, pages)
    const shown = matches.pick((page - 1) * PER_PAGE, PER_PAGE)
    return {
      total,
      page,
      pages,
      cards: cardsAt(viewer, directory, shown, matches, today),
      place: matches.place,
      placeUnknown: matches.placeUnknown,
      onlineToo: matches.onlineToo,
      spelling: matches.spelling,
      loosened: matches.loosened,
      understood: matches.understood,
      instead: total === 0 ? suggestInstead(directory, filters) : [],
      pageMissing: filters.page > pages,
      ignored: filters.ignored,
    }
  })
}

function cardsAt(
  viewer: Viewer,
  directory: Directory,
  shown: number[],
  { kmOf }: Matches,
  today: DateText,
): Card[] {
  const ids = shown.map((position) => directory.ids[position] as string)
  return buildCards(viewer, ids, today, (id) => kmOf(directory.positions.get(id) ?? -1))
}
