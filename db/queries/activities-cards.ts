import { prepared } from './statements'

export type CardRow = {
  id: string
  slug: string
  lang: string
  name: string
  summary: string | null
  status: string
  room: 'free' | 'waiting-list' | 'full' | 'ask'
  waitingWeeks: number | null
  easyRead: 0 | 1
  setting: string | null
  placeKind: 'physical' | 'virtual' | null
  placeName: string | null
  townName: string | null
  /** Keys of kinds, the main one first, with spaces between. */
  kinds: string | null
}
export type CardSession = {
  activityId: string
  day: string | null
  date: string | null
  startsAt: string | null
  endsAt: string | null
  everyWeeks: number
  lastDate: string | null
}
export type CardCostRow = { activityId: string; kind: string; pence: number | null }

/**
 * The rows behind cards, in one go for a page of them. Texts are in `lang` when there are some, else in English,
 * else in any language.
 * @param ids JSON list of ids
 */
export const listCardRows = (ids: string[], lang: string) =>
  prepared(
    `select a.id, a.slug, a.status, a.room, a.waiting_weeks as waitingWeeks, a.easy_read as easyRead, a.setting,
       t.lang, t.name, t.summary, p.kind as placeKind, p.name as placeName,
       coalesce(town.name, p.town_name) as townName,
       (select group_concat(k.key, ' ' order by x.position) from activity_terms x
          join taxonomy_terms k on k.id = x.term_id and k.taxonomy = 'kind' where x.activity_id = a.id) as kinds
     from json_each(?) asked
     join activities a on a.id = asked.value
     join activity_texts t on t.activity_id = a.id and t.lang = (select lang from activity_texts
       where activity_id = a.id order by lang = ? desc, lang = 'en' desc, lang limit 1)
     left join activity_places ap on ap.id = (select id from activity_places where activity_id = a.id
       order by position, id limit 1)
     left join places p on p.id = ap.place_id
     left join towns town on town.slug = p.town_slug
     order by asked.key`,
  ).all(JSON.stringify(ids), lang) as CardRow[]

export const listCardSessions = (ids: string[]) =>
  prepared(
    `select activity_id as activityId, day, date, starts_at as startsAt, ends_at as endsAt,
       every_weeks as everyWeeks, last_date as lastDate
     from json_each(?) asked join sessions on activity_id = asked.value order by position`,
  ).all(JSON.stringify(ids)) as CardSession[]

export const listCardCosts = (ids: string[]) =>
  prepared(
    `select activity_id as activityId, kind, pence
     from json_each(?) asked join costs on activity_id = asked.value order by position`,
  ).all(JSON.stringify(ids)) as CardCostRow[]
