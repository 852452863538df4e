import type { QuestionKind, SurveyQuestion } from '../definition'
import { many, one } from './choosing'
import { faces } from './faces'
import { importance } from './importance'
import { number } from './number'
import { order } from './order'
import { place } from './place'
import { answerType, show } from './show'
import type { QuestionType } from './type'
import { when } from './when'
import { say, words } from './words'
import { yesNo } from './yes-no'

/** The register: a new kind is one file and its line here. */
export const QUESTION_TYPES = {
  'yes-no': yesNo,
  one,
  many,
  importance,
  faces,
  order,
  place,
  when,
  number,
  words,
  say,
  show,
} as const satisfies Record<QuestionKind, QuestionType>

/** A kind that nobody knows any more, in a very old version, is read as own words. */
export const typeOf = ({ kind }: Pick<SurveyQuestion, 'kind'>): QuestionType => QUESTION_TYPES[kind] ?? words

/** How the results of a question are counted: what is shown is counted as it is answered. */
export const countingOf = (question: SurveyQuestion): QuestionType =>
  question.kind === 'show' ? answerType(question) : typeOf(question)
