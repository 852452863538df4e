import type { ActivityList } from '../../../domain/activities/activity-list'
import { countFilters, type Filters } from '../../../domain/activities/filters'
import type { Head } from '../../../i18n/page-context'
import type { Words } from '../../../i18n/words'

/** Each state of the list has a title of its own; search engines keep the whole list only. */
export function listHead({ t }: Words, filters: Filters, list: ActivityList): Head {
  const chosen = countFilters(filters)
  const what = chosen === 0 ? t('activities:title') : sayHeading(t, list.total)
  const canonical = list.page > 1 ? `/activities?page=${list.page}` : '/activities'
  return {
    title: list.page > 1 ? t('activities:list.heading-page', { what, page: list.page }) : what,
    section: chosen === 0 ? undefined : t('activities:title'),
    description: t('activities:description'),
    canonical,
    noIndex: chosen > 0,
  }
}

const sayHeading = (t: Words['t'], count: number) =>
  count === 0 ? t('activities:list.heading-none') : t('activities:list.heading', { count })
