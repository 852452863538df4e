import { THEMES } from '../changes/themes'
import type { Answers, Flow, Problem, Question } from '../drafts/questions'

export const MAY_SHOW = ['yes', 'no'] as const
/** How somebody hears of the answer. 'no': they look with their code, or not at all. */
export const HEAR_WAYS = ['me', 'mail', 'text', 'no'] as const
export type HearWay = (typeof HEAR_WAYS)[number]

/** What is known before the questions are asked: which ways of hearing there are. */
export type Teller = { ways: readonly HearWay[] }

const LONGEST_WORDS = 2000
const wrong = (at: string, key: string): Problem[] => [{ at, key: `ideas:error.${key}` }]
const one = (value: Answers[string] | undefined) => (typeof value === 'string' ? value : (value?.[0] ?? ''))
const isOneOf = (choices: readonly string[], value: Answers[string] | undefined) =>
  choices.includes(one(value))

const THEME: Question = {
  step: 'theme',
  fields: ['theme'],
  canSkip: true,
  canBeUnsure: true,
  check: ({ theme }) => (isOneOf(THEMES, theme) ? [] : wrong('theme', 'theme')),
}
const WORDS: Question = {
  step: 'words',
  fields: ['words'],
  check: ({ words }) => {
    if (!one(words)) return wrong('words', 'words')
    return one(words).length > LONGEST_WORDS ? [{ at: 'words', key: 'shared:error.too-long' }] : []
  },
}
const SHOW: Question = {
  step: 'show',
  fields: ['show'],
  check: ({ show }) => (isOneOf(MAY_SHOW, show) ? [] : wrong('show', 'show')),
}
const hear = (ways: readonly HearWay[], check: CheckTo): Question => ({
  step: 'hear',
  fields: ['hear', 'mail', 'text'],
  check: (answers) => {
    const way = ways.find((known) => known === one(answers.hear))
    if (!way) return wrong('hear', 'hear')
    const to = way === 'mail' || way === 'text' ? one(answers[way]) : ''
    return way === 'mail' || way === 'text' ? check(way, to) : []
  },
})

/** What is wrong with an address or a number; [] when nothing is. */
export type CheckTo = (way: 'mail' | 'text', to: string) => Problem[]

/** Four short questions. */
export const ideaFlow = ({ ways }: Teller, check: CheckTo): Flow => ({
  kind: 'idea',
  questions: [THEME, WORDS, SHOW, hear(ways, check)],
})
