import {
  ACCESS,
  type AccessFact,
  DAYS,
  type Day,
  KINDS,
  type Kind,
  SUPPORT,
  type Support,
  TIMES,
  type TimeOfDay,
  WHO,
  type Who,
} from './vocabulary'

/** What somebody asks of the list of activities. Field names are the address's own. */
export type Filters = {
  q: string
  place: string
  /** Any of these days, and at that same session any of these times. */
  day: Day[]
  time: TimeOfDay[]
  /** Any of these. */
  kind: Kind[]
  /** All of these, at one and the same place. */
  access: AccessFact[]
  cost: 'free' | null
  /** All of these. */
  support: Support[]
  /** Any of these; what is open to anyone is for them too. */
  who: Who[]
  page: number
  /** What we did not understand, so that the page can say so kindly. */
  ignored: Ignored[]
}
export type FilterName = 'q' | 'place' | 'day' | 'time' | 'kind' | 'access' | 'cost' | 'support' | 'who'
export type Ignored = { name: FilterName | 'page'; value: string }

/** Longer words than any person types are a mistake or an attack: they are cut. */
const LONGEST_TEXT = 200
const MOST_VALUES = 40

export const noFilters = (): Filters => ({
  q: '',
  place: '',
  day: [],
  time: [],
  kind: [],
  access: [],
  cost: null,
  support: [],
  who: [],
  page: 1,
  ignored: [],
})

/** Reads an address. Never throws: what cannot be understood is left out and named in `ignored`. */
export function parseFilters(params: URLSearchParams): Filters {
  const ignored: Ignored[] = []
  const choices = <T extends string>(name: FilterName, known: readonly T[]): T[] => {
    const given = params.getAll(name).slice(0, MOST_VALUES).map(tidy).filter(Boolean)
    const chosen = known.filter((key) => given.some((value) => value.toLowerCase() === key))
    for (const value of given) {
      if (!known.includes(value.toLowerCase() as T)) ignored.push({ name, value: value.slice(0, 40) })
    }
    return chosen
  }
  return {
    q: tidy(params.get('q')),
    place: tidy(params.get('place')),
    day: choices('day', DAYS),
    time: choices('time', TIMES),
    kind: choices('kind', KINDS),
    access: choices('access', ACCESS),
    cost: choices('cost', ['free'] as const)[0] ?? null,
    support: choices('support', SUPPORT),
    who: choices('who', WHO),
    page: readPage(params.get('page'), ignored),
    ignored,
  }
}

/** The shortest address for these filters: what is empty is left out, page 1 too. */
export function filtersToParams(filters: Partial<Filters>): URLSearchParams {
  const params = new URLSearchParams()
  if (filters.q) params.set('q', filters.q)
  if (filters.place) params.set('place', filters.place)
  for (const name of ['day', 'time', 'kind', 'access'] as const) {
    for (const value of filters[name] ?? []) params.append(name, value)
  }
  if (filters.cost) params.set('cost', filters.cost)
  for (const name of ['support', 'who'] as const) {
    for (const value of filters[name] ?? []) params.append(name, value)
  }
  if (filters.page && filters.page > 1) params.set('page', String(filters.page))
  return params
}

/** How many choices are made: 0 means the whole list. */
export const countFilters = (f: Filters): number =>
  (f.q ? 1 : 0) +
  (f.place ? 1 : 0) +
  (f.cost ? 1 : 0) +
  f.day.length +
  f.time.length +
  f.kind.length +
  f.access.length +
  f.support.length +
  f.who.length

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g

const tidy = (value: string | null): string =>
  (value ?? '')
    .slice(0, 4 * LONGEST_TEXT)
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TEXT)
    .trim()

function readPage(value: string | null, ignored: Ignored[]): number {
  const text = tidy(value)
  if (!text) return 1
  if (/^\d{1,6}$/.test(text) && Number(text) > 0) return Number(text)
  ignored.push({ name: 'page', value: text.slice(0, 40) })
  return 1
}
