import { prepared } from './statements'

/** The rows from which the directory in memory is made. Narrow and raw: they are read at every change. */
export type FacetRow = [
  id: string,
  slug: string,
  status: 'active' | 'temporarily closed',
  room: 'free' | 'waiting-list' | 'full' | 'ask',
  easyRead: 0 | 1,
  openToAnyone: 0 | 1,
  setting: string | null,
  searchRow: number | null,
]

const all = <T>(sql: string) => prepared(sql).raw().all() as T[]

const LISTED = "('active', 'temporarily closed')"

/** Activities that are listed: not those that ended. */
export const listFacetRows = () =>
  all<FacetRow>(
    `select a.id, a.slug, a.status, a.room, a.easy_read, a.open_to_anyone, a.setting, s.id
     from activities a left join search_rows s on s.activity_id = a.id where a.status in ${LISTED}`,
  )

/**
 * Ids of an activity's terms, with commas between; those that were worked out from a feed's words apart. One row an
 * activity: a third of the time of a row a term.
 */
export const listTermIds = () =>
  all<[activityId: string, said: string | null, inferred: string | null]>(
    `select activity_id, group_concat(term_id) filter (where not inferred), group_concat(term_id) filter (where inferred)
     from activity_terms group by activity_id`,
  )

export const listFilterTerms = () =>
  all<[id: string, taxonomy: 'kind' | 'who' | 'support', key: string]>(
    "select id, taxonomy, key from taxonomy_terms where taxonomy in ('kind', 'who', 'support')",
  )

export const listSessionFacets = () =>
  all<
    [
      activityId: string,
      day: string | null,
      date: string | null,
      startsAt: string | null,
      endsAt: string | null,
      lastDate: string | null,
    ]
  >('select activity_id, day, date, starts_at, ends_at, last_date from sessions')

export const listFreeActivities = () =>
  prepared("select activity_id from costs where kind = 'free' or pence = 0").pluck().all() as string[]

export const listActivityPlaces = () =>
  all<[activityId: string, placeId: string, kind: 'physical' | 'virtual']>(
    `select x.activity_id, x.place_id, p.kind from activity_places x join places p on p.id = x.place_id
     order by x.activity_id, x.position, x.id`,
  )

/** Facts that are a plain yes, with commas between. */
export const listAccessFacts = () =>
  all<[placeId: string, facts: string]>(
    "select place_id, group_concat(fact) from place_access where answer = 'yes' group by place_id",
  )
