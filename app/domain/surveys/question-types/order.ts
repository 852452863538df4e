import type { Answers } from '../../drafts/questions'
import { listOf } from '../../drafts/read'
import type { SurveyQuestion } from '../definition'
import { choicesOf, problem, type QuestionType } from './type'

const idsOf = (question: SurveyQuestion) => choicesOf(question).map(({ id }) => id)

/** All that is put in order, as far as it was: what is missing comes last, what is unknown or twice is left out. */
export function orderOf(question: SurveyQuestion, given: unknown): string[] {
  const ids = idsOf(question)
  const known = [...new Set(listOf(given))].filter((id) => ids.includes(id))
  return [...known, ...ids.filter((id) => !known.includes(id))]
}

/**
 * The order after a press of a button.
 * @param move up:<id> or down:<id>, as the button sends it; anything else changes nothing
 */
export function moveInOrder(
  question: SurveyQuestion,
  field: string,
  answers: Answers,
  move: string,
): Answers {
  const order = orderOf(question, answers[field])
  const [, way, id = ''] = /^(up|down):(.*)$/s.exec(move) ?? []
  const from = order.indexOf(id)
  const to = way === 'up' ? from - 1 : from + 1
  if (way && from >= 0 && to >= 0 && to < order.length) {
    order.splice(from, 1)
    order.splice(to, 0, id)
  }
  return { ...answers, [field]: order }
}

/** Things in an order, the most important first. Buttons move them; nothing is dragged. */
export const order: QuestionType = {
  fields: (_question, field) => [field],
  many: (_question, field) => [field],
  check: (question, field, answers) => {
    const ids = idsOf(question)
    const given = listOf(answers[field])
    const whole = given.length === ids.length && ids.every((id) => given.includes(id))
    return whole && ids.length > 0 ? [] : problem(field, 'order')
  },
  rows: (_question, field, answers) =>
    listOf(answers[field]).map((choice, index) => ({ choice, number: index + 1 })),
  fill: (_question, field, rows) => ({
    [field]: [...rows].sort((a, b) => (a.number ?? 0) - (b.number ?? 0)).map(({ choice = '' }) => choice),
  }),
  offers: choicesOf,
  counts: 'order',
}
