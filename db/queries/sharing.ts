import { database } from '../connection.server'
import { looks } from '../schema'
import type { ShareRow } from './shares'
import { prepared } from './statements'

type Wanted = {
  supporterId: string
  personId: string
  topic: string
  ability: 'see' | 'do'
  thing?: string
  now: string
}

/**
 * The share that lets this supporter do this now: the strongest first. Ended support ends all its shares. What was
 * decided for the person ends with the day when the decision must be looked at again.
 */
export function findShare(wanted: Wanted): Pick<ShareRow, 'id' | 'authority' | 'can'> | null {
  const found = prepared(`
    select s.id, s.authority, s.can from shares s
    where s.supporter_id = @supporterId and s.customer_id = @personId and s.topic = @topic
      and (s.thing is null or s.thing = @thing) and (@ability = 'see' or s.can = 'do')
      and s.stopped_at is null and s.starts_at <= @now and (s.ends_at is null or s.ends_at > @now)
      and exists (select 1 from supports p where p.supporter_id = s.supporter_id
        and p.customer_id = s.customer_id and p.ended_at is null)
      and (s.decision_id is null or exists (select 1 from decisions d
        where d.id = s.decision_id and d.review_on >= substr(@now, 1, 10)))
    order by s.can = 'do' desc limit 1`).get({ thing: null, ...wanted })
  return (found as Pick<ShareRow, 'id' | 'authority' | 'can'> | undefined) ?? null
}

/** One page asks more than once, and people go back and forth: within this time it is one look. */
const SAME_LOOK_MS = 60_000

/** Keeps that somebody looked, or wanted to. An id that is nobody's leaves no trace. */
export function noteLook(look: Omit<typeof looks.$inferInsert, 'id'>): void {
  const since = new Date(Date.parse(look.at) - SAME_LOOK_MS).toISOString()
  const known = prepared(`
    select 1 from looks where customer_id = @customerId and at > @since and viewer_id = @viewerId
      and topic = @topic and ability = @ability and outcome = @outcome limit 1`).get({ ...look, since })
  if (!known && isPerson(look.customerId)) database().insert(looks).values(look).run()
}

const isPerson = (id: string) => prepared('select 1 from people where id = ?').get(id) !== undefined
