import { prepared } from './statements'

/** What lists and exports show: open now, or closed only for a time. */
export const OPEN_STATUSES = ['active', 'temporarily closed'] as const

const isOpen = "a.status in ('active', 'temporarily closed')"

export const listOpenIds = (): string[] =>
  prepared(`select id from activities a where ${isOpen} order by id`).pluck().all() as string[]

/** In the order of a list for people. */
export const listOpenIdsByName = (): string[] =>
  prepared(
    `select a.id from activities a left join activity_texts x on x.activity_id = a.id and x.lang = 'en'
     where ${isOpen} order by x.name collate nocase, a.id`,
  )
    .pluck()
    .all() as string[]

/** Terms that only feeds know, as far as something open has them. Ids in order. */
export const listImportedTermIds = (): string[] =>
  prepared(
    `select t.id from taxonomy_terms t where t.taxonomy = 'imported' and exists (
       select 1 from activity_terms x join activities a on a.id = x.activity_id
       where x.term_id = t.id and ${isOpen}) order by t.scheme, t.name, t.id`,
  )
    .pluck()
    .all() as string[]
