import { type Filters, filtersToParams } from '../../../domain/activities/filters'

/** The page opens where the things are, below the search. */
const FOUND = '#found'

/** The address of the list with these filters; always its first page unless one is named. */
export function listAddress(filters: Partial<Filters>, page = 1): string {
  const params = filtersToParams({ ...filters, page }).toString()
  return params ? `/activities?${params}${FOUND}` : `/activities${FOUND}`
}
