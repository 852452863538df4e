import { problem, type QuestionType, wordsIn } from './type'

const LARGEST = 1_000_000

/** A whole number, in figures. */
export const number: QuestionType = {
  fields: (_question, field) => [field],
  check: (question, field, answers) => {
    const lowest = question.lowest ?? 0
    const highest = question.highest ?? LARGEST
    const given = wordsIn(answers[field])
    if (!/^\d{1,7}$/.test(given)) return problem(field, 'number')
    if (Number(given) < lowest) return problem(field, 'number-small')
    return Number(given) > highest ? problem(field, 'number-large') : []
  },
  rows: (_question, field, answers) => [{ number: Number(wordsIn(answers[field])) }],
  fill: (_question, field, [row]) => ({ [field]: row?.number == null ? '' : String(row.number) }),
  offers: () => [],
  counts: 'number',
}
