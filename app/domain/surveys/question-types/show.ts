import type { SurveyQuestion } from '../definition'
import { faces } from './faces'
import type { QuestionType } from './type'
import { words } from './words'
import { yesNo } from './yes-no'

const ANSWERS = { 'yes-no': yesNo, faces, words }

/** By which other type something that is shown is answered. */
export const answerType = ({ answer = 'faces' }: SurveyQuestion): QuestionType => ANSWERS[answer] ?? faces

/** Something is shown, then asked about. */
export const show: QuestionType = {
  fields: (question, field) => answerType(question).fields(question, field),
  check: (question, field, answers) => answerType(question).check(question, field, answers),
  rows: (question, field, answers) => answerType(question).rows(question, field, answers),
  fill: (question, field, rows) => answerType(question).fill(question, field, rows),
  offers: (question) => answerType(question).offers(question),
  counts: 'choices',
}
