import { OPEN_STATUSES } from '../../../db/queries/directory-export'
import { findPostcode, type ListFilters, type TermFilter } from '../../../db/queries/open-referral'
import { listWords } from '../../../db/queries/search'
import { DAYS, type Day } from '../activities/vocabulary'
import { DAY_CODES } from './mapping'
import { findOwnTaxonomy, findOwnTerm, isActivityTaxonomy, keysOf } from './own-terms'
import { readPostcode } from './postcode'
import { STATUSES } from './shapes'
import { isUuid } from './stable-id'
import { findTaxonomy, type Vocabulary } from './taxonomies'

export type Paging = { page: number; perPage: number }

/** What was wrong with the question. Sentences: locales/en/open-referral.json. */
export type BadParameter = { parameter: string; reason: Reason }
export type Reason =
  | 'whole-number'
  | 'number'
  | 'time'
  | 'day'
  | 'id'
  | 'status'
  | 'search'
  | 'postcode'
  | 'postcode-unknown'
  | 'postcode-needed'
  | 'metres'

/** Thrown inside this folder only; `answer.ts` makes an answer of it. */
export class Bad extends Error {
  constructor(readonly bad: BadParameter) {
    super(`${bad.parameter}: ${bad.reason}`)
  }
}

const MOST_PER_PAGE = 100
const USUAL_PER_PAGE = 50

/** An empty parameter is the same as none, as forms send them. */
const read = (params: URLSearchParams, name: string) => params.get(name)?.trim() || undefined

export function readPaging(params: URLSearchParams): Paging {
  const wholeFrom1 = (name: string) => {
    const text = read(params, name)
    if (text === undefined) return undefined
    if (!/^\d{1,7}$/.test(text) || Number(text) < 1)
      throw new Bad({ parameter: name, reason: 'whole-number' })
    return Number(text)
  }
  const perPage = Math.min(wholeFrom1('per_page') ?? USUAL_PER_PAGE, MOST_PER_PAGE)
  return { page: wholeFrom1('page') ?? 1, perPage }
}

/** @throws Bad */
export function readFilters(params: URLSearchParams, vocabulary: Vocabulary): ListFilters {
  return {
    statuses: readStatuses(read(params, 'status')),
    search: readSearch(read(params, 'search')),
    terms: [
      ...readTerm(read(params, 'taxonomy_term_id')),
      ...readTaxonomy(read(params, 'taxonomy_id'), vocabulary),
    ],
    minimumAge: readAge(params, 'minimum_age'),
    maximumAge: readAge(params, 'maximum_age'),
    startTime: readTime(params, 'start_time'),
    endTime: readTime(params, 'end_time'),
    day: readDay(read(params, 'day')),
    near: readNear(read(params, 'postcode'), read(params, 'proximity')),
  }
}

/** Ours: closed services are listed only for who asks for them. */
function readStatuses(text: string | undefined): readonly string[] {
  if (text === undefined) return OPEN_STATUSES
  if (text === 'all') return STATUSES
  const known = STATUSES.find((status) => status === text)
  if (!known) throw new Bad({ parameter: 'status', reason: 'status' })
  return [known]
}

const LONGEST_SEARCH = 200

function readSearch(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const hasWords = listWords(text).length > 0
  if (text.length > LONGEST_SEARCH || !hasWords) throw new Bad({ parameter: 'search', reason: 'search' })
  return text
}

function readTerm(id: string | undefined): TermFilter[] {
  if (id === undefined) return []
  if (!isUuid(id)) throw new Bad({ parameter: 'taxonomy_term_id', reason: 'id' })
  const own = findOwnTerm(id.toLowerCase())
  const isColumn = own && !isActivityTaxonomy(own.taxonomy)
  return [isColumn ? { taxonomy: own.taxonomy, keys: [own.key] } : { termIds: [id.toLowerCase()] }]
}

function readTaxonomy(id: string | undefined, vocabulary: Vocabulary): TermFilter[] {
  if (id === undefined) return []
  if (!isUuid(id)) throw new Bad({ parameter: 'taxonomy_id', reason: 'id' })
  const own = findOwnTaxonomy(id.toLowerCase())
  if (own && !isActivityTaxonomy(own)) return [{ taxonomy: own, keys: keysOf(own) }]
  return [
    { termIds: findTaxonomy(id.toLowerCase(), vocabulary)?.taxonomy_terms.map((term) => term.id) ?? [] },
  ]
}

function readAge(params: URLSearchParams, name: string): number | undefined {
  const text = read(params, name)
  if (text === undefined) return undefined
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(text)) throw new Bad({ parameter: name, reason: 'number' })
  return Number(text)
}

/** "10:00" and "10:00:00", as our sessions have it. */
function readTime(params: URLSearchParams, name: string): string | undefined {
  const text = read(params, name)
  if (text === undefined) return undefined
  const [, time] = /^((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?$/.exec(text) ?? []
  if (!time) throw new Bad({ parameter: name, reason: 'time' })
  return time
}

/** "MO", "mon" or "Monday". */
function readDay(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined
  const asked = text.toLowerCase()
  const day = DAYS.find((one) => [DAY_CODES[one].toLowerCase(), one, NAMES[one]].includes(asked))
  if (!day) throw new Bad({ parameter: 'day', reason: 'day' })
  return day
}

const NAMES: Record<Day, string> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
}

const MOST_METRES = 1_000_000

/**
 * A postcode alone leaves out nothing: it asks whose service area it is in, and no service here says its area on a
 * map. With `proximity` it must be one that the directory itself can place.
 */
function readNear(postcode: string | undefined, proximity: string | undefined): ListFilters['near'] {
  const known = postcode === undefined ? undefined : readPostcode(postcode)
  if (postcode !== undefined && !known) throw new Bad({ parameter: 'postcode', reason: 'postcode' })
  if (proximity === undefined) return undefined
  if (!known) throw new Bad({ parameter: 'proximity', reason: 'postcode-needed' })
  const metres = /^\d{1,7}(\.\d+)?$/.test(proximity) ? Number(proximity) : Number.NaN
  if (!(metres > 0 && metres <= MOST_METRES)) throw new Bad({ parameter: 'proximity', reason: 'metres' })
  const outward = known.split(' ')[0]!
  const point = findPostcode(known, outward)
  if (point === undefined) throw new Bad({ parameter: 'postcode', reason: 'postcode-unknown' })
  return { outward, point, metres }
}
