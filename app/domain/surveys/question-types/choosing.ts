import { listOf, textOf } from '../../drafts/read'
import { choicesOf, type Offered, OTHER, problem, type QuestionType } from './type'

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

const otherWords = (field: string) => `${field}-other`

/** One of some. */
export const one: QuestionType = {
  fields: ({ other }, field) => (other ? [field, otherWords(field)] : [field]),
  check: (question, field, answers) =>
    choicesOf(question).some(({ id }) => id === textOf(answers[field])) ? [] : problem(field, 'choose'),
  rows: (_question, field, answers) => [withWords(textOf(answers[field]), answers[otherWords(field)])],
  fill: (_question, field, [row]) => ({ [field]: row?.choice ?? '', [otherWords(field)]: row?.words ?? '' }),
  offers: choicesOf,
  counts: 'choices',
}

/** Some of some, up to a number. */
export const many: QuestionType = {
  fields: one.fields,
  many: (_question, field) => [field],
  check: (question, field, answers) => {
    const ids = choicesOf(question).map(({ id }) => id)
    const chosen = listOf(answers[field])
    if (chosen.length === 0 || !chosen.every((id) => ids.includes(id))) return problem(field, 'choose-some')
    return chosen.length > (question.most ?? ids.length) ? problem(field, 'too-many') : []
  },
  rows: (_question, field, answers) =>
    [...new Set(listOf(answers[field]))].map((choice) => withWords(choice, answers[otherWords(field)])),
  fill: (_question, field, rows) => ({
    [field]: rows.map(({ choice = '' }) => choice),
    [otherWords(field)]: rows.find(({ choice }) => choice === OTHER)?.words ?? '',
  }),
  offers: choicesOf,
  counts: 'choices',
}

const withWords = (choice: string, words: unknown) =>
  choice === OTHER ? { choice, words: textOf(words) } : { choice }
