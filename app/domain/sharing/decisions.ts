import { findIdByEmail } from '../../../db/queries/invites'
import { findPerson } from '../../../db/queries/people'
import {
  findSupport,
  insertDecision,
  insertShare,
  insertSupport,
  listDecisionRows,
  listSupporterRows,
} from '../../../db/queries/shares'
import { allOrNothing } from '../../../db/queries/transaction'
import { tellPerson } from '../people/news'
import { type Viewer, writerOf } from '../people/viewer'
import { todayInLondon } from '../site/today'
import { mayLookAfter } from './decide'
import type { Decision } from './people'
import { MAIL, RELATIONS } from './questions'
import { endOfDay } from './supporters'
import { type Ability, DECIDED_BY, type DecidedBy, TOPICS, type Topic } from './topics'

export type DecisionsPage = {
  person: string
  supporters: { id: string; name: string; picture: string; relation: string }[]
  decisions: (Decision & { isOver: boolean })[]
}

/** The decisions that stand for a person, and who supports them. For the council alone. @returns null when refused */
export function showDecisions(viewer: Viewer, personId: string, now: Date): DecisionsPage | null {
  const person = findPerson(personId)
  if (!person || !mayLookAfter(viewer, { personId, topic: 'people', ability: 'see' }, now)) return null
  return {
    person: person.called,
    supporters: listSupporterRows(personId).map(({ id, called, picture, relation }) => ({
      id,
      name: called,
      picture,
      relation,
    })),
    decisions: listDecisionRows(personId).map((row) => ({
      ...row,
      isOver: row.reviewOn < todayInLondon(now),
    })),
  }
}

/** As the form sent it: `topics` as "week:see"; `review` in three parts. */
export type DecisionForm = {
  key: string
  supporter: string
  email: string
  relation: string
  authority: string
  decision: string
  reason: string
  asked: string
  review: { day: string; month: string; year: string }
  topics: Partial<Record<Topic, string>>
}

export type DecisionProblem = { at: string; key: string }

const LONGEST = 1000

/**
 * Records what was decided for a person, and lets the supporter see or do that until the day of the review.
 * @returns null when it is refused; problems to show, or none when it is recorded
 */
export function recordDecision(
  viewer: Viewer,
  personId: string,
  form: DecisionForm,
  now: Date,
): DecisionProblem[] | null {
  if (!findPerson(personId) || !mayLookAfter(viewer, { personId, topic: 'people', ability: 'do' }, now))
    return null
  const read = readDecision(personId, form, now)
  if ('problems' in read) return read.problems
  allOrNothing(() => {
    if (listDecisionRows(personId).some(({ id }) => id === form.key)) return
    if (!findSupport(personId, read.supporterId)) {
      const support = { customerId: personId, supporterId: read.supporterId, relation: read.relation }
      insertSupport({ id: `${form.key}-support`, ...support, startedAt: now.toISOString() })
    }
    writeDecision(viewer, personId, { ...form, ...read }, now)
  })
  return []
}

type Read = {
  supporterId: string
  relation: string
  authority: DecidedBy
  reviewOn: string
  wanted: { topic: Topic; can: Ability }[]
}

function readDecision(
  personId: string,
  form: DecisionForm,
  now: Date,
): Read | { problems: DecisionProblem[] } {
  const supporterId = supporterOf(personId, form)
  const authority = DECIDED_BY.find((one) => one === form.authority)
  const reviewOn = dayFrom(form.review)
  const wanted = TOPICS.flatMap((topic) => {
    const can = form.topics[topic]
    return can === 'see' || can === 'do' ? [{ topic, can } as const] : []
  })
  const missing = (['decision', 'reason', 'asked'] as const).filter(
    (at) => form[at].length === 0 || form[at].length > LONGEST,
  )
  const problems = [
    supporterId ? '' : form.supporter === 'other' ? 'decision-email' : 'decision-supporter',
    authority ? '' : 'authority',
    ...missing,
    reviewOn && reviewOn > todayInLondon(now) ? '' : 'review',
    wanted.length > 0 ? '' : 'decision-topics',
  ].filter(Boolean)
  if (!supporterId || !authority || !reviewOn || problems.length > 0) {
    return { problems: problems.map((key) => ({ at: FIELDS[key] ?? key, key: `sharing:error.${key}` })) }
  }
  const relation = RELATIONS.find((one) => one === form.relation) ?? 'other'
  return { supporterId, relation, authority, reviewOn, wanted }
}

/** Where a problem is mended, when its name is not the field's. */
const FIELDS: Record<string, string> = {
  'decision-email': 'email',
  'decision-supporter': 'supporter',
  'decision-topics': 'topic-week',
}

/** Somebody who supports the person already, or somebody else who has an account. */
function supporterOf(personId: string, { supporter, email }: DecisionForm): string | undefined {
  if (supporter !== 'other') return findSupport(personId, supporter)?.supporterId
  const id = MAIL.test(email) ? findIdByEmail(email.toLowerCase()) : undefined
  return id === personId ? undefined : id
}

function dayFrom({ day, month, year }: DecisionForm['review']): string | null {
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}

function writeDecision(viewer: Viewer, personId: string, made: DecisionForm & Read, now: Date) {
  const at = now.toISOString()
  const { key: id, decision, reason, asked, reviewOn } = made
  const recordedBy = writerOf(viewer)
  insertDecision({ id, customerId: personId, decision, reason, asked, reviewOn, recordedBy, recordedAt: at })
  for (const { topic, can } of made.wanted) {
    insertShare({
      id: `${id}-${topic}`,
      customerId: personId,
      supporterId: made.supporterId,
      topic,
      can,
      startsAt: at,
      endsAt: endOfDay(reviewOn),
      givenBy: recordedBy,
      authority: made.authority,
      decisionId: id,
      createdAt: at,
    })
  }
  const name = findPerson(made.supporterId)?.called ?? ''
  tellPerson(
    personId,
    {
      id: `decision-${id}`,
      key: 'sharing:news.decided',
      values: { name },
      href: `/me/people/${made.supporterId}`,
    },
    now,
  )
}
