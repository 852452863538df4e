import type { SurveyQuestion } from '../../../domain/surveys/definition'
import { typeOf } from '../../../domain/surveys/question-types'

/** Whether the form of a question carries photos or recordings. */
export const takesFiles = (question: SurveyQuestion): boolean =>
  (typeOf(question).files?.(question) ?? []).length > 0
