import type { SurveyQuestion } from '../definition'
import { typeOf } from '../question-types'

/** An answer of an earlier question: words of the survey's own, or a message key. */
export type EarlierAnswer = { id: string; words: string; key: string }

/** What people can answer, for staff: in English. */
export const answersOf = (question: SurveyQuestion): EarlierAnswer[] =>
  typeOf(question)
    .offers(question)
    .map((offered) => ({
      id: offered.id,
      words: 'texts' in offered ? offered.texts.en : '',
      key: 'key' in offered ? offered.key : '',
    }))
