import { prepared } from './statements'

/** What an ask says about when somebody comes, and its activity as a week needs it. */
export type StartedRow = {
  /** The keys of app/domain/asks/whens.ts, as JSON. */
  whens: string
  /** The last offer: its day and time. */
  offeredOn: string | null
  offeredAt: string | null
  activityName: string
  kind: string | null
  place: string | null
}

export const findStarted = (askId: string, activityId: string): StartedRow | undefined =>
  prepared(
    `select k.whens, k.activity_name as activityName,
       (select o.date from ask_events o where o.ask_id = k.id and o.kind = 'offered' order by o.at desc limit 1)
         as offeredOn,
       (select o.starts_at from ask_events o where o.ask_id = k.id and o.kind = 'offered' order by o.at desc limit 1)
         as offeredAt,
       (select t.key from activity_terms x join taxonomy_terms t on t.id = x.term_id
         where x.activity_id = @activityId and t.taxonomy = 'kind' order by x.position, t.position limit 1) as kind,
       (select p.name from activity_places x join places p on p.id = x.place_id
         where x.activity_id = @activityId order by x.position, x.id limit 1) as place
     from asks k where k.id = @askId`,
  ).get({ askId, activityId }) as StartedRow | undefined

export const hasEntriesOfAsk = (askId: string): boolean =>
  prepared('select 1 from week_entries where ask_id = ? limit 1').get(askId) !== undefined
