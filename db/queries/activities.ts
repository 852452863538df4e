import { prepared } from './statements'

/** Ids of these addresses, in their order; unknown ones are left out. */
export const listIdsBySlug = (slugs: string[]) =>
  prepared(
    'select a.slug, a.id from json_each(?) asked join activities a on a.slug = asked.value order by asked.key',
  ).all(JSON.stringify(slugs)) as { slug: string; id: string }[]

/** Pages that search engines may list: not those of activities that ended. */
export const listPublicPages = () =>
  prepared(
    `select slug, substr(updated_at, 1, 10) as updatedOn from activities a
     where status in ('active', 'temporarily closed') and exists (select 1 from activity_texts where activity_id = a.id)
     order by slug`,
  ).all() as { slug: string; updatedOn: string }[]
