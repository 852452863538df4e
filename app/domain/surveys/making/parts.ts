import type { QuestionKind } from '../definition'

/** What there is to fill in for a kind of question, beside its words. */
export type Part = 'choices' | 'other' | 'most' | 'limits' | 'when' | 'ways' | 'show' | 'items'

export const PARTS: Record<QuestionKind, readonly Part[]> = {
  'yes-no': ['items'],
  one: ['choices', 'other', 'items'],
  many: ['choices', 'other', 'most', 'items'],
  importance: ['items'],
  faces: ['items'],
  order: ['choices'],
  place: [],
  when: ['when', 'items'],
  number: ['limits', 'items'],
  words: ['items'],
  say: ['ways'],
  show: ['show'],
}
export const hasPart = (kind: QuestionKind, part: Part) => PARTS[kind].includes(part)

/** Lists of a question whose things can be added, moved and taken away. */
export type List = 'choice' | 'item'
export const MOST_THINGS = 30
