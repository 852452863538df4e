import type { Answers } from '../../drafts/questions'
import { checkOther, choicesOf, OTHER, otherField, problem, type QuestionType, wordsIn } from './type'

const LONGEST = 80
/** Names alone: a postcode or a phone number would tell who somebody is. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}\s'’.,()&-]*$/u

const idsOf = (question: Parameters<typeof choicesOf>[0]) =>
  choicesOf({ ...question, other: false }).map(({ id }) => id)

/**
 * A town or village. A survey offers places of its own as `choices`, or, without any, the towns that the site knows:
 * then the answer is the town's name. Any other place is `other`, with its name in words: those are own words, which
 * nobody sees before staff have looked at them.
 */
export const place: QuestionType = {
  fields: (_question, field) => [field, otherField(field)],
  check: (question, field, answers) => {
    const given = wordsIn(answers[field])
    const ids = idsOf(question)
    if (given === OTHER) {
      return wordsIn(answers[otherField(field)])
        ? checkOther(field, answers)
        : problem(otherField(field), 'place-other')
    }
    if (ids.length > 0 ? !ids.includes(given) : !NAME.test(given)) return problem(field, 'place')
    return given.length > LONGEST ? problem(field, 'place-long') : []
  },
  rows: (_question, field, answers) => {
    const choice = wordsIn(answers[field])
    return [choice === OTHER ? { choice, words: wordsIn(answers[otherField(field)]) } : { choice }]
  },
  fill: (_question, field, [row]) => ({
    [field]: row?.choice ?? '',
    [otherField(field)]: row?.choice === OTHER ? (row.words ?? '') : '',
  }),
  offers: (question) => {
    const own = choicesOf({ ...question, other: false })
    return own.length > 0 ? [...own, { id: OTHER, key: 'survey-questions:place.other' }] : []
  },
  counts: 'choices',
}

/**
 * Where a name may have been typed, or sent by something that is no page of ours: a town that the site knows is that
 * town, however it is written, and any other is words of the person's own.
 * @param towns the names that are offered
 */
export function settlePlace(field: string, typed: string, towns: readonly string[]): Answers {
  const town = towns.find((name) => name.toLowerCase() === typed.trim().toLowerCase())
  return town ? { [field]: town } : { [field]: OTHER, [otherField(field)]: typed.trim() }
}
