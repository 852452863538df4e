import { textOf } from '../../drafts/read'
import { problem, type QuestionType } from './type'

const LARGEST = 1_000_000

/** A whole number, in figures. */
export const number: QuestionType = {
  fields: (_question, field) => [field],
  check: ({ lowest = 0, highest = LARGEST }, field, answers) => {
    const given = textOf(answers[field])
    if (!/^\d{1,7}$/.test(given)) return problem(field, 'number')
    if (Number(given) < lowest) return problem(field, 'number-small')
    return Number(given) > highest ? problem(field, 'number-large') : []
  },
  rows: (_question, field, answers) => [{ number: Number(textOf(answers[field])) }],
  fill: (_question, field, [row]) => ({ [field]: row?.number === undefined ? '' : String(row.number) }),
  offers: () => [],
  counts: 'number',
}
