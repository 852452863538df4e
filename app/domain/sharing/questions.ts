import { addMonths } from '../activities/dates'
import type { Answers } from '../drafts/draft'
import type { Question } from '../drafts/flow'
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
