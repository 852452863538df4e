import { listOf, textOf } from '../../drafts/read'
import {
  checkOther,
  choicesOf,
  type Offered,
  OTHER,
  otherField,
  problem,
  type QuestionType,
  wordsIn,
} from './type'

/** A type with one answer out of some that are the same in every survey. */
export const oneOf = (offered: readonly Offered[], more: Partial<QuestionType> = {}): QuestionType => ({
  fields: (_question, field) => [field],
  check: (_question, field, answers) =>
    offered.some(({ id }) => id === textOf(answers[field])) ? [] : problem(field, 'choose'),
  rows: (_question, field, answers) => [{ choice: textOf(answers[field]) }],
  fill: (_question, field, [row]) => ({ [field]: row?.choice ?? '' }),
  offers: () => [...offered],
  counts: 'choices',
  ...more,
})

/** One of some. */
export const one: QuestionType = {
  fields: ({ other }, field) => (other ? [field, otherField(field)] : [field]),
  check: (question, field, answers) => {
    const chosen = textOf(answers[field])
    if (!choicesOf(question).some(({ id }) => id === chosen)) return problem(field, 'choose')
    return chosen === OTHER ? checkOther(field, answers) : []
  },
  rows: (question, field, answers) => [
    withWords(question.other, textOf(answers[field]), answers[otherField(field)]),
  ],
  fill: ({ other }, field, [row]) => ({
    [field]: row?.choice ?? '',
    ...(other ? { [otherField(field)]: row?.words ?? '' } : {}),
  }),
  offers: choicesOf,
  counts: 'choices',
}

/** Some of some, up to a number. */
export const many: QuestionType = {
  fields: one.fields,
  many: (_question, field) => [field],
  check: (question, field, answers) => {
    const ids = choicesOf(question).map(({ id }) => id)
    const chosen = chosenOf(answers[field])
    if (chosen.length === 0 || !chosen.every((id) => ids.includes(id))) return problem(field, 'choose-some')
    if (chosen.length > mostOf(question)) return problem(field, 'too-many')
    return chosen.includes(OTHER) ? checkOther(field, answers) : []
  },
  rows: ({ other }, field, answers) =>
    chosenOf(answers[field]).map((choice) => withWords(other, choice, answers[otherField(field)])),
  fill: ({ other }, field, rows) => ({
    [field]: rows.map(({ choice = '' }) => choice),
    ...(other ? { [otherField(field)]: rows.find(({ choice }) => choice === OTHER)?.words ?? '' } : {}),
  }),
  offers: choicesOf,
  counts: 'choices',
}

const chosenOf = (value: unknown) => [...new Set(listOf(value))]

/** How many may be chosen; all where the survey names no sensible number. */
export const mostOf = ({ most, ...question }: Parameters<typeof choicesOf>[0]): number => {
  const all = choicesOf(question).length
  return most && most > 0 ? Math.min(most, all) : all
}

function withWords(other: boolean | undefined, choice: string, words: unknown) {
  const said = other && choice === OTHER ? wordsIn(words) : ''
  return said ? { choice, words: said } : { choice }
}
