import { listWords } from './search'
import { type Memory, remember, rememberSome } from './snapshot'
import { prepared } from './statements'

export type Near = {
  /** First half of the postcode. A place with no point of its own counts as in the middle of its district. */
  outward: string
  /** Unknown when no place of that district has a point. */
  point: { lat: number; lng: number } | null
  metres: number
}

/** What lists can be asked for. All that is set must hold; day and times must hold of one and the same session. */
export type ListFilters = {
  statuses: readonly string[]
  search?: string
  terms: TermFilter[]
  minimumAge?: number
  maximumAge?: number
  startTime?: string
  endTime?: string
  day?: keyof typeof WEEKDAY
  near?: Near
}

/** Rows of `activity_terms` with one of these terms, as the owner said; or a fact of ours that is a column. */
export type TermFilter = { termIds: string[] } | { taxonomy: string; keys: readonly string[] }

export type Part = { limit: number; offset: number }
export type Found = { total: number; ids: string[] }

type Condition = { sql: string; values: unknown[] }

/** A page of activities by id. The ids are in order, so that a page stays a page while nothing is written. */
export function listServiceIds(filters: ListFilters, part: Part, memory: Memory): Found {
  const all = [...conditionsOf(filters), ...nearService(filters.near)]
  return pageOf('activities a', 'a.id', all, part, memory)
}

/** A page of activities at places, by the id of the pair. */
export function listServiceAtLocationIds(filters: ListFilters, part: Part, memory: Memory): Found {
  // The pluses keep SQLite from beginning with all that is open: the places, where there are some, are fewer.
  const all = [...conditionsOf(filters, '+a.status'), ...nearPlace(filters.near)]
  const id = filters.near ? '+l.id' : 'l.id'
  return pageOf('activity_places l join activities a on a.id = l.activity_id', id, all, part, memory)
}

export function listOrganisationIds(part: Part, memory: Memory): Found {
  const open =
    "id in (select organisation_id from activities where status in ('active', 'temporarily closed'))"
  return pageOf('organisations o', 'o.id', [{ sql: open, values: [] }], part, memory)
}

/** The activity of a pair of activity and place. */
export const activityAtPlace = (id: string): string | undefined =>
  prepared('select activity_id from activity_places where id = ?').pluck().get(id) as string | undefined

/** By the id of the pair: its activity. */
export const activitiesAtPlaces = (ids: string[]): { id: string; activityId: string }[] =>
  prepared(
    'select id, activity_id as activityId from activity_places where id in (select value from json_each(?)) order by id',
  ).all(JSON.stringify(ids)) as { id: string; activityId: string }[]

/** How many are known for as long as nothing is written: who reads a list reads all of its pages. */
const MOST_TOTALS = 500

function pageOf(tables: string, id: string, conditions: Condition[], part: Part, memory: Memory): Found {
  const { limit, offset } = part
  const where = conditions.map(({ sql }) => `(${sql})`).join(' and ')
  const values = conditions.flatMap((condition) => condition.values)
  const totals = remember(memory, 'open referral totals', () => new Map<string, number>())
  const total = rememberSome(totals, MOST_TOTALS, `${where} ${JSON.stringify(values)} ${tables}`, () => {
    return prepared(`select count(*) from ${tables} where ${where}`).pluck().get(values) as number
  })
  if (offset >= total) return { total, ids: [] }
  const ids = prepared(`select ${id} from ${tables} where ${where} order by ${id} limit ? offset ?`)
    .pluck()
    .all(...values, limit, offset) as string[]
  return { total, ids }
}

function conditionsOf(filters: ListFilters, status = 'a.status'): Condition[] {
  const { statuses, search, terms, minimumAge, maximumAge } = filters
  return [
    one(`${status} in (${statuses.map(() => '?').join(', ')})`, ...statuses),
    ...(search ? [one(MATCHES, matchOf(search))] : []),
    ...terms.map((term) =>
      'termIds' in term
        ? one(HAS_TERM, JSON.stringify(term.termIds))
        : ownTermCondition(term.taxonomy, term.keys),
    ),
    ...(minimumAge === undefined ? [] : [one('a.min_age >= ?', minimumAge)]),
    ...(maximumAge === undefined ? [] : [one('a.max_age <= ?', maximumAge)]),
    ...sessionCondition(filters),
  ]
}

const one = (sql: string, ...values: unknown[]): Condition => ({ sql, values })

const MATCHES = `a.id in (select r.activity_id from activity_search s join search_rows r on r.id = s.rowid
  where s.activity_search match ?)`

/** Every word, or a word that begins with it. */
const matchOf = (search: string) =>
  listWords(search)
    .map((word) => `"${word}"*`)
    .join(' AND ')

const HAS_TERM = `a.id in (select activity_id from activity_terms
  where term_id in (select value from json_each(?)) and not inferred)`

const MARK_COLUMNS: Record<string, string> = {
  'dementia-specialist': 'a.dementia_specialist',
  'open-to-anyone': 'a.open_to_anyone',
  'easy-read': 'a.easy_read',
}
const FACT_COLUMNS: Record<string, string> = {
  'waiting-weeks': 'a.waiting_weeks is not null',
  'bus-stop': 'a.bus_stop is not null',
  'bus-numbers': 'a.bus_numbers is not null',
  'meet-picture': 'a.meet_photo is not null',
}
const CHOICES: Record<string, string> = {
  tier: 'a.tier in (select value from json_each(?))',
  setting: 'a.setting in (select value from json_each(?))',
  room: 'a.room in (select value from json_each(?))',
  'picked-up': 'a.picked_up in (select value from json_each(?))',
  access: `a.id in (select l.activity_id from activity_places l join place_access f on f.place_id = l.place_id
    where f.answer = 'yes' and f.fact in (select value from json_each(?)))`,
  closure:
    'a.id in (select activity_id from activity_closures where reason in (select value from json_each(?)))',
  'organisation-kind':
    'a.organisation_id in (select id from organisations where kind in (select value from json_each(?)))',
}

function ownTermCondition(taxonomy: string, keys: readonly string[]): Condition {
  const choice = CHOICES[taxonomy]
  if (choice) return one(choice, JSON.stringify(keys.filter((key) => key !== 'ask')))
  const columns = taxonomy === 'mark' ? MARK_COLUMNS : taxonomy === 'fact' ? FACT_COLUMNS : {}
  const parts = keys.flatMap((key) => columns[key] ?? [])
  // Every activity has texts; any other taxonomy has no facts in columns.
  return one(parts.join(' or ') || (taxonomy === 'text' ? '1' : '0'))
}

function sessionCondition({ day, startTime, endTime }: ListFilters): Condition[] {
  const parts: Condition[] = [
    ...(day ? [one("(s.day = ? or strftime('%w', s.date) = ?)", day, WEEKDAY[day])] : []),
    ...(startTime ? [one('s.starts_at >= ?', startTime)] : []),
    ...(endTime ? [one('s.ends_at <= ?', endTime)] : []),
  ]
  if (parts.length === 0) return []
  const holds = parts.map(({ sql }) => sql).join(' and ')
  const values = parts.flatMap((part) => part.values)
  return [one(`exists (select 1 from sessions s where s.activity_id = a.id and ${holds})`, ...values)]
}

/** SQLite counts from Sunday. */
const WEEKDAY = { sun: '0', mon: '1', tue: '2', wed: '3', thu: '4', fri: '5', sat: '6' }

/** Metres in a degree of latitude. Over some kilometres of this country the earth may be flat. */
const DEGREE = 111_195

const within = (at: string) => `${at}.lat between @low and @high and
  pow((${at}.lat - @lat) * ${DEGREE}, 2) + pow((${at}.lng - @lng) * @across, 2) <= pow(@metres, 2)`

/** By its own point, else by its town's, else by its district. Each part can use an index of its own. */
const NEAR = `select p.id from places p where ${within('p')}
  union all select p.id from places p where p.lat is null and p.town_slug in (select t.slug from towns t where ${within('t')})
  union all select p.id from places p where p.lat is null and p.town_slug is null and p.outward = @outward`

function nearPlaces({ outward, point, metres }: Near): string {
  // Without a point nothing is between these.
  const { lat, lng } = point ?? { lat: 1000, lng: 0 }
  const reach = metres / DEGREE
  const across = DEGREE * Math.cos((lat * Math.PI) / 180)
  const ids = prepared(NEAR)
    .pluck()
    .all({ outward, lat, lng, metres, across, low: lat - reach, high: lat + reach })
  return JSON.stringify(ids)
}

const nearService = (near: Near | undefined): Condition[] => {
  if (!near) return []
  const at = 'select activity_id from activity_places where place_id in (select value from json_each(?))'
  return [one(`a.id in (${at})`, nearPlaces(near))]
}

const nearPlace = (near: Near | undefined): Condition[] =>
  near ? [one('l.place_id in (select value from json_each(?))', nearPlaces(near))] : []

type Middle = { lat: number | null; lng: number | null; places: number }

/**
 * The middle of a postcode, from the places that have it, else of its district.
 * @returns undefined when the directory knows no place there
 */
export function findPostcode(
  postcode: string,
  outward: string,
): { lat: number; lng: number } | null | undefined {
  const middleOf = (column: 'postcode' | 'outward', value: string) =>
    prepared(
      `select avg(coalesce(p.lat, t.lat)) as lat, avg(coalesce(p.lng, t.lng)) as lng, count(*) as places
       from places p left join towns t on t.slug = p.town_slug where p.${column} = ?`,
    ).get(value) as Middle
  const exact = middleOf('postcode', postcode)
  const middle = exact.lat === null ? middleOf('outward', outward) : exact
  if (middle.places === 0) return undefined
  return middle.lat === null || middle.lng === null ? null : { lat: middle.lat, lng: middle.lng }
}
