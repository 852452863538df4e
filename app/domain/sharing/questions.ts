import { addMonths } from '../activities/dates'
import type { Answers, Flow, Question } from '../drafts/questions'
import { todayInLondon } from '../site/today'
import { type Ability, isTopic, type Topic } from './topics'

/** In whole months from today; 'none': until it is stopped. */
export const UNTIL = ['1', '3', '6', 'none'] as const
export const CAN: readonly Ability[] = ['see', 'do']
export const RELATIONS = ['family', 'friend', 'support-worker', 'advocate', 'job-coach', 'other'] as const

const oneOf = (field: string, values: readonly string[]) => (answers: Answers) =>
  values.includes(String(answers[field])) ? [] : [{ at: field, key: `sharing:error.${field}` }]

/** What is shared, what may be done with it, and until when: asked when sharing and when inviting. */
export const WHAT: readonly Question[] = [
  {
    step: 'topics',
    fields: ['topics'],
    many: ['topics'],
    check: ({ topics }) =>
      topicsOf({ topics: topics ?? [] }).length > 0 ? [] : [{ at: 'topics', key: 'sharing:error.topics' }],
  },
  { step: 'can', fields: ['can'], check: oneOf('can', CAN) },
  { step: 'until', fields: ['until'], check: oneOf('until', UNTIL) },
]

export const RELATION: Question = {
  step: 'relation',
  fields: ['relation'],
  check: oneOf('relation', RELATIONS),
}

export const topicsOf = ({ topics }: Answers): Topic[] => [topics ?? []].flat().filter(isTopic)

/** The last day, YYYY-MM-DD, counted from the day on which it is shared. */
export const endOf = ({ until }: Answers, now: Date): string | null =>
  until && until !== 'none' ? addMonths(todayInLondon(now), Number(until)) : null

/** Sharing something, one question a page. */
export const shareFlow: Flow = {
  kind: 'share',
  questions: [
    {
      step: 'who',
      fields: ['who'],
      check: ({ who }) => (who ? [] : [{ at: 'who', key: 'sharing:error.no-supporter' }]),
    },
    ...WHAT,
  ],
}

const LONGEST_NAME = 60
export const MAIL = /^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:]{1,180}\.[^\s@<>"',;:.]{2,}$/

/** Asking somebody to be a supporter, one question a page. */
export const inviteFlow: Flow = {
  kind: 'invite',
  questions: [
    { step: 'name', fields: ['name'], check: ({ name }) => problemOf('name', isName(name)) },
    {
      step: 'email',
      fields: ['email'],
      check: ({ email }) => problemOf('email', MAIL.test(String(email ?? ''))),
    },
    RELATION,
    ...WHAT,
  ],
}

const problemOf = (at: string, good: boolean) => (good ? [] : [{ at, key: `sharing:error.${at}` }])

/** A name carries no address and no advert. */
export const isName = (name: unknown): boolean =>
  typeof name === 'string' && /^[\p{L}\p{M}][\p{L}\p{M} '’.-]*$/u.test(name) && name.length <= LONGEST_NAME
