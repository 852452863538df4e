import type { Definition, SurveyQuestion } from '../definition'

/** A draft keeps the questions that were taken out of it, so that each can be put back. Nobody gets them. */
export type Written = Definition & { removed?: SurveyQuestion[] }

const MOST = 20

export const removedFrom = (definition: Written): SurveyQuestion[] => definition.removed ?? []

export function removeQuestion(definition: Written, id: string): Written {
  const question = definition.questions.find((one) => one.id === id)
  if (!question) return definition
  return {
    ...definition,
    questions: definition.questions.filter((one) => one !== question),
    removed: [question, ...removedFrom(definition).filter((one) => one.id !== id)].slice(0, MOST),
  }
}

/** Puts it at the end. */
export function putBackQuestion(definition: Written, id: string): Written {
  const question = removedFrom(definition).find((one) => one.id === id)
  const isThere = definition.questions.some((one) => one.id === id)
  if (!question || isThere) return definition
  return {
    ...definition,
    questions: [...definition.questions, question],
    removed: removedFrom(definition).filter((one) => one !== question),
  }
}

/** What people get. */
export function withoutRemoved({ removed: _removed, ...definition }: Written): Definition {
  return definition
}
