import type { Filters } from '../../../domain/activities/filters'
import type { Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import { listAddress } from './address'

/** One filter that is on: its words, and the address without it. */
export type Chosen = { words: string; without: string }

const SETS = ['kind', 'day', 'time', 'who', 'support', 'access'] as const

/**
 * Every filter that is on, each to be taken away by one press.
 * @param place its name as we understood it
 */
export function listChosen({ t }: Words, filters: Filters, place = filters.place): Chosen[] {
  const chosen: Chosen[] = []
  if (filters.q) {
    chosen.push({
      words: t('activities:chosen.q', { q: filters.q }),
      without: listAddress({ ...filters, q: '' }),
    })
  }
  if (filters.place) {
    chosen.push({
      words: t('activities:chosen.place', { place }),
      without: listAddress({ ...filters, place: '' }),
    })
  }
  for (const name of SETS) {
    const values: readonly string[] = filters[name]
    for (const value of values) {
      chosen.push({
        words: plainText(t(`taxonomy:${name}.${value}`)),
        without: listAddress({ ...filters, [name]: values.filter((other) => other !== value) }),
      })
    }
  }
  if (filters.cost) {
    chosen.push({ words: t('activities:chosen.free'), without: listAddress({ ...filters, cost: null }) })
  }
  return chosen
}
