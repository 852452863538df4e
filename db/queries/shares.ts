import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { database } from '../connection.server'
import { contacts, decisions, people, shares, supports } from '../schema'
import { prepared, preparedQuery } from './statements'

export type ShareRow = typeof shares.$inferSelect
export type SupportRow = typeof supports.$inferSelect
export type ContactRow = typeof contacts.$inferSelect

/** Somebody who supports a person now. */
export type SupporterRow = {
  id: string
  called: string
  name: string
  picture: string
  photoId: string | null
  relation: string
  startedAt: string
}

const supporterFields = {
  id: people.id,
  called: people.called,
  name: people.name,
  picture: people.picture,
  photoId: people.photoId,
  relation: supports.relation,
  startedAt: supports.startedAt,
}

/** In the order in which they came. */
export const listSupporterRows = (customerId: string): SupporterRow[] =>
  database()
    .select(supporterFields)
    .from(supports)
    .innerJoin(people, eq(people.id, supports.supporterId))
    .where(and(eq(supports.customerId, customerId), isNull(supports.endedAt)))
    .orderBy(asc(supports.startedAt), asc(people.called))
    .all()

const supportedBy = preparedQuery((db) =>
  db
    .select(supporterFields)
    .from(supports)
    .innerJoin(people, eq(people.id, supports.customerId))
    .where(and(eq(supports.supporterId, sql.placeholder('id')), isNull(supports.endedAt)))
    .orderBy(asc(people.called))
    .prepare(),
)
/** The people whom somebody supports now. */
export const listSupportedRows = (supporterId: string): SupporterRow[] =>
  supportedBy().all({ id: supporterId })

/** The support that goes on now between two people. */
export const findSupport = (customerId: string, supporterId: string): SupportRow | undefined =>
  database()
    .select()
    .from(supports)
    .where(
      and(
        eq(supports.customerId, customerId),
        eq(supports.supporterId, supporterId),
        isNull(supports.endedAt),
      ),
    )
    .get()

export function insertSupport(row: typeof supports.$inferInsert): void {
  database().insert(supports).values(row).run()
}

export function endSupportRow(id: string, endedAt: string): void {
  database().update(supports).set({ endedAt }).where(eq(supports.id, id)).run()
}

/** A share with what its decision says, where there is one. */
export type RunningShare = ShareRow & { reviewOn: string | null }

/** What runs now of a person's shares, or of those with one supporter. */
export const listRunningShares = (customerId: string, supporterId: string | null, now: string) =>
  prepared(`
    select s.id, s.customer_id as customerId, s.supporter_id as supporterId, s.topic, s.can, s.thing,
      s.starts_at as startsAt, s.ends_at as endsAt, s.given_by as givenBy, s.authority,
      s.decision_id as decisionId, s.stopped_at as stoppedAt, s.stopped_by as stoppedBy,
      s.created_at as createdAt, d.review_on as reviewOn
    from shares s left join decisions d on d.id = s.decision_id
    where s.customer_id = @customerId and (@supporterId is null or s.supporter_id = @supporterId)
      and s.stopped_at is null and s.starts_at <= @now and (s.ends_at is null or s.ends_at > @now)
      and (s.decision_id is null or d.review_on >= substr(@now, 1, 10))
    order by s.created_at, s.id`).all({ customerId, supporterId, now }) as RunningShare[]

/** All that was ever shared between two people, the newest first. */
export const listSharesBetween = (customerId: string, supporterId: string): ShareRow[] =>
  database()
    .select()
    .from(shares)
    .where(and(eq(shares.customerId, customerId), eq(shares.supporterId, supporterId)))
    .orderBy(desc(shares.createdAt), desc(shares.id))
    .all()

export function insertShare(row: typeof shares.$inferInsert): void {
  database().insert(shares).values(row).run()
}

/** @returns whether it still ran */
export const stopShare = (id: string, stoppedAt: string, stoppedBy: string): boolean =>
  database()
    .update(shares)
    .set({ stoppedAt, stoppedBy })
    .where(and(eq(shares.id, id), isNull(shares.stoppedAt)))
    .run().changes > 0

/** What was stopped after a moment, by this person. */
export const listStoppedSince = (customerId: string, supporterId: string, stoppedBy: string, since: string) =>
  database()
    .select()
    .from(shares)
    .where(
      and(
        eq(shares.customerId, customerId),
        eq(shares.supporterId, supporterId),
        eq(shares.stoppedBy, stoppedBy),
        gt(shares.stoppedAt, since),
      ),
    )
    .all()

export const listContactRows = (personId: string): ContactRow[] =>
  database()
    .select()
    .from(contacts)
    .where(eq(contacts.personId, personId))
    .orderBy(asc(contacts.kind), asc(contacts.position))
    .all()

export const listDecisionRows = (customerId: string) =>
  database()
    .select()
    .from(decisions)
    .where(eq(decisions.customerId, customerId))
    .orderBy(desc(decisions.recordedAt), desc(decisions.id))
    .all()

export function insertDecision(row: typeof decisions.$inferInsert): void {
  database().insert(decisions).values(row).run()
}

/** Support that the person ended after a moment, so that it can still be put back. */
export const listEndedSupportSince = (customerId: string, since: string): SupporterRow[] =>
  database()
    .select(supporterFields)
    .from(supports)
    .innerJoin(people, eq(people.id, supports.supporterId))
    .where(and(eq(supports.customerId, customerId), gt(supports.endedAt, since)))
    .all()

/** What the goals are called of which one alone may be shared. */
export const listThingNames = (customerId: string) =>
  prepared('select id, words as name from goals where person_id = ?').all(customerId) as {
    id: string
    name: string
  }[]

/** News that a supporter has not seen yet, of the people whom they support: how many lead to each page. */
export const countNewsByHref = (personId: string) =>
  prepared(`select href, count(*) as count from news
    where person_id = ? and seen_at is null group by href`).all(personId) as { href: string; count: number }[]

/** A share that ends soon, with whom it concerns. */
export type EndingShare = {
  customerId: string
  customer: string
  customerEmail: string | null
  customerLang: string
  supporterId: string
  supporter: string
  supporterEmail: string | null
  supporterLang: string
  topic: ShareRow['topic']
  /** The day on which it ends, YYYY-MM-DD. */
  day: string
}

/** What ends by itself after `now` and before `until`, of people who still support each other. */
export const listEndingShares = (now: string, until: string) =>
  prepared(`
    select s.customer_id as customerId, c.called as customer, c.email as customerEmail, c.lang as customerLang,
      s.supporter_id as supporterId, p.called as supporter, p.email as supporterEmail, p.lang as supporterLang,
      s.topic, substr(s.ends_at, 1, 10) as day
    from shares s join people c on c.id = s.customer_id join people p on p.id = s.supporter_id
    where s.stopped_at is null and s.ends_at > @now and s.ends_at <= @until
      and exists (select 1 from supports u where u.customer_id = s.customer_id
        and u.supporter_id = s.supporter_id and u.ended_at is null)
    group by s.customer_id, s.supporter_id, s.topic, day
    order by day, s.customer_id, s.supporter_id, s.topic`).all({ now, until }) as EndingShare[]
