import { SUPPORT } from '../activities/vocabulary'
import type { Answers, Flow, Problem, Question } from '../drafts/questions'
import { isReach } from '../help/reach'

export const ANY = 'any'
export const WITH = ['alone', 'supporter', 'friend'] as const
export const HELP = [...SUPPORT, 'none'] as const
/** How somebody with an account can be reached: by what the account has, on the site alone, or in another way. */
export const REACH_BY = ['phone', 'email', 'site', 'other'] as const
export const ABOUT = ['yes', 'no'] as const

/** What is known before the questions are asked: it decides which of them are. */
export type Asker = { hasAccount: boolean; hasAbout: boolean }

const LONGEST_NAME = 100
const LONGEST_REACH = 120
const wrong = (at: string, key: string): Problem[] => [{ at, key: `asks:error.${key}` }]
const one = (value: Answers[string] | undefined) => (typeof value === 'string' ? value : (value?.[0] ?? ''))
const isOneOf = (choices: readonly string[], value: Answers[string] | undefined) =>
  choices.includes(one(value))

const WHEN: Question = {
  step: 'when',
  fields: ['when'],
  many: ['when'],
  canBeUnsure: true,
  check: ({ when }) => (when?.length ? [] : wrong('when', 'when')),
}
const WHO: Question = {
  step: 'with',
  fields: ['with', 'with-words'],
  canBeUnsure: true,
  check: (answers) => (isOneOf(WITH, answers.with) ? [] : wrong('with', 'with')),
}
const NEEDS: Question = {
  step: 'help',
  fields: ['help', 'help-words'],
  many: ['help'],
  canSkip: true,
  canBeUnsure: true,
  check: (answers) => (answers.help?.length || answers['help-words'] ? [] : wrong('help', 'help')),
}
const NAME: Question = {
  step: 'name',
  fields: ['name'],
  check: ({ name }) => {
    if (!name) return wrong('name', 'name')
    return name.length > LONGEST_NAME ? wrong('name', 'too-long') : []
  },
}
const REACH: Question = { step: 'reach', fields: ['reach'], check: ({ reach }) => checkReach(one(reach)) }
const OWN_REACH: Question = {
  step: 'reach',
  fields: ['reach-by', 'reach'],
  check: (answers) => {
    if (!isOneOf(REACH_BY, answers['reach-by'])) return wrong('reach-by', 'reach-by')
    return one(answers['reach-by']) === 'other' ? checkReach(one(answers.reach)) : []
  },
}
const USE_ABOUT: Question = {
  step: 'about',
  fields: ['about'],
  check: ({ about }) => (isOneOf(ABOUT, about) ? [] : wrong('about', 'about')),
}
const MORE: Question = { step: 'more', fields: ['words'], canSkip: true }

function checkReach(reach: string): Problem[] {
  if (!reach) return wrong('reach', 'reach')
  if (reach.length > LONGEST_REACH) return wrong('reach', 'too-long')
  return isReach(reach) ? [] : wrong('reach', 'reach-wrong')
}

/** The questions before somebody asks to try an activity. Nothing is asked that the account knows. */
export const askFlow = ({ hasAccount, hasAbout }: Asker): Flow => ({
  kind: 'ask',
  questions: [
    WHEN,
    WHO,
    NEEDS,
    ...(hasAccount ? [OWN_REACH] : [NAME, REACH]),
    ...(hasAbout ? [USE_ABOUT] : []),
    MORE,
  ],
})
