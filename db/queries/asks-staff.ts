import { LATEST_EVENT } from './asks'
import { prepared } from './statements'

/** Whose asks: of these providers, or of all when null. */
export type Scope = { organisationIds: readonly string[] | null }
/** What a list of asks is narrowed to. */
export type AskFilter = Scope & { state: AskState; activityId: string; who: string; today: string }
export const ASK_STATES = [
  'open',
  'staff',
  'overdue',
  'person',
  'visits',
  'waiting',
  'closed',
  'all',
] as const
export type AskState = (typeof ASK_STATES)[number]

export type StaffAskRow = {
  id: string
  reference: string
  name: string
  personId: string | null
  activityName: string
  organisation: string | null
  organisationId: string | null
  stage: string
  latest: string
  waitsFor: 'staff' | 'person' | 'nobody'
  dueOn: string | null
  at: string
  createdAt: string
}

/** A visit that is still to come waits for nobody. */
const BEFORE_VISIT = `(e.stage = 'yes' and e.kind <> 'question' and e.due_on > @today)`
const IS_CLOSED = `(e.stage in ('started', 'taken-back', 'not-now') and e.waits_for = 'nobody'
  or e.reason is 'not-for-me')`
const IN_STATE: Record<AskState, string> = {
  all: '1',
  open: `not ${IS_CLOSED}`,
  staff: `e.waits_for = 'staff' and not ${BEFORE_VISIT}`,
  overdue: `e.waits_for = 'staff' and e.due_on < @today`,
  person: `e.waits_for = 'person'`,
  visits: `e.stage = 'yes' and e.due_on >= @today`,
  waiting: `e.stage = 'waiting'`,
  closed: IS_CLOSED,
}

const from = (state: AskState) => `
  from asks k join ask_events e on e.id = ${LATEST_EVENT}
  left join activities a on a.id = k.activity_id
  left join organisations o on o.id = a.organisation_id
  where (@organisations is null or a.organisation_id in (select value from json_each(@organisations)))
    and (@activityId = '' or k.activity_id = @activityId)
    and (@who = '' or k.name like @like escape '!' or k.reference like @like escape '!')
    and ${IN_STATE[state]}`

const valuesOf = ({ organisationIds, activityId, who, today }: AskFilter) => ({
  organisations: organisationIds && JSON.stringify(organisationIds),
  activityId,
  who,
  like: `%${who.replace(/[!%_]/g, '!$&')}%`,
  today,
})

/** What waits for staff first, the longest overdue at the top; then what waits for the person; then the rest. */
export const listStaffAsks = (filter: AskFilter, page: { offset: number; limit: number }): StaffAskRow[] =>
  prepared(`
    select k.id, k.reference, k.name, k.person_id as personId, k.activity_name as activityName,
      o.name as organisation, a.organisation_id as organisationId, e.stage, e.kind as latest, e.waits_for as waitsFor,
      e.due_on as dueOn, e.at, k.created_at as createdAt
    ${from(filter.state)}
    order by case when ${IS_CLOSED} then 3 when e.waits_for = 'staff' and not ${BEFORE_VISIT} then 0
        when e.waits_for = 'person' then 1 else 2 end,
      coalesce(e.due_on, e.at), k.id
    limit @limit offset @offset`).all({ ...valuesOf(filter), ...page }) as StaffAskRow[]

export const countStaffAsks = (filter: AskFilter): number =>
  prepared(`select count(*) ${from(filter.state)}`)
    .pluck()
    .get(valuesOf(filter)) as number

/** Offers that people have not answered since before `before` (ISO 8601). */
export const countUnanswered = (scope: Scope, before: string, today: string): number =>
  prepared(`select count(*) ${from('person')} and e.at < @before`)
    .pluck()
    .get({ ...valuesOf({ ...scope, state: 'person', activityId: '', who: '', today }), before }) as number

/** The activities that somebody asked to try, by name. */
export const listAskedActivities = ({ organisationIds }: Scope): { id: string; name: string }[] =>
  prepared(`
    select k.activity_id as id, max(k.activity_name) as name from asks k
    join activities a on a.id = k.activity_id
    where (@organisations is null or a.organisation_id in (select value from json_each(@organisations)))
    group by k.activity_id order by name collate nocase`).all({
    organisations: organisationIds && JSON.stringify(organisationIds),
  }) as { id: string; name: string }[]
