import type { Draft } from '../../../domain/surveys/making/draft'
import type { List } from '../../../domain/surveys/making/parts'
import type { QuestionForm } from '../../../domain/surveys/making/question-form'
import type { FieldProblem } from '../../../domain/surveys/making/question-from'
import { addressOf, picturesFor } from './address-of'

/** A press on "Find a picture": `picture-question`, `picture-shown`, `picture-choice-2`. */
const PICTURE = /^picture-(question|shown|(choice|item)-(\d+))$/

/** A thing of a list needs its words before its picture: the search says what it looks for. */
export function pictureWithout(form: QuestionForm, button: string): FieldProblem | null {
  const [, , list, at] = PICTURE.exec(button) ?? []
  if (!list || form[list as List][Number(at)]?.words) return null
  return { at: `${list}-${at}-words`, key: 'survey-making:error.thing' }
}

/** Where a question that was saved leads: to its survey, to the next question, or to the search for a picture. */
export function nextAddress(surveyId: string, draft: Draft | null, id: string, button: string): string {
  if (button === 'save-another') return addressOf(surveyId, '/questions/new')
  const [, what, list, at] = PICTURE.exec(button) ?? []
  if (!what) return addressOf(surveyId, `?done=question&at=${id}#item-${id}`)
  const question = draft?.definition.questions.find((one) => one.id === id)
  const things = list === 'choice' ? question?.choices : question?.items
  const thing = things?.[Number(at)]
  return addressOf(
    surveyId,
    picturesFor(surveyId, thing ? `${list}:${id}:${thing.id}` : `${what}:${id}`, `/questions/${id}`),
  )
}
