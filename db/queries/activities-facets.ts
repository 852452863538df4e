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

export const listTermRows = () =>
  all<[activityId: string, taxonomy: string, key: string]>(
    `select x.activity_id, t.taxonomy, t.key from taxonomy_terms t join activity_terms x on x.term_id = t.id
     where t.taxonomy = 'kind' or (t.taxonomy in ('who', 'support') and not x.inferred)`,
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

export const listAccessRows = () =>
  all<[placeId: string, fact: string]>("select place_id, fact from place_access where answer = 'yes'")
