import { listOf } from '../../drafts/read'
import { choicesOf, problem, type QuestionType } from './type'

/** Things in an order, the most important first. Buttons move them; nothing is dragged. */
export const order: QuestionType = {
  fields: (_question, field) => [field],
  many: (_question, field) => [field],
  check: (question, field, answers) => {
    const ids = choicesOf(question).map(({ id }) => id)
    const given = listOf(answers[field])
    const whole = given.length === ids.length && ids.every((id) => given.includes(id))
    return whole ? [] : problem(field, 'order')
  },
  rows: (_question, field, answers) =>
    listOf(answers[field]).map((choice, index) => ({ choice, number: index + 1 })),
  fill: (_question, field, rows) => ({
    [field]: [...rows].sort((a, b) => (a.number ?? 0) - (b.number ?? 0)).map(({ choice = '' }) => choice),
  }),
  offers: choicesOf,
  counts: 'order',
}
