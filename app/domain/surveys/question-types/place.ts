import { textOf } from '../../drafts/read'
import { problem, type QuestionType } from './type'

const LONGEST = 80

/** A town or village. Those that the site knows are offered; any other can be typed. */
export const place: QuestionType = {
  fields: (_question, field) => [field],
  check: (_question, field, answers) => {
    const given = textOf(answers[field])
    if (!given) return problem(field, 'place')
    return given.length > LONGEST ? problem(field, 'place-long') : []
  },
  rows: (_question, field, answers) => [{ choice: textOf(answers[field]) }],
  fill: (_question, field, [row]) => ({ [field]: row?.choice ?? '' }),
  offers: () => [],
  counts: 'choices',
}
