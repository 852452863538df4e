import type { Definition, SurveyQuestion } from '../definition'

/** A draft keeps the questions that were taken out of it, so that each can be put back. Nobody gets them. */
export type Written = Definition & { removed?: Removed[] }
/** `after`: the question that it stood behind, by its id; '' for the first. */
type Removed = SurveyQuestion & { after?: string }

const MOST = 20

export const removedFrom = (definition: Written): Removed[] => definition.removed ?? []

export function removeQuestion(definition: Written, id: string): Written {
  const index = definition.questions.findIndex((one) => one.id === id)
  const question = definition.questions[index]
  if (!question) return definition
  const after = definition.questions[index - 1]?.id ?? ''
  return {
    ...definition,
    questions: definition.questions.filter((one) => one !== question),
    removed: [{ ...question, after }, ...removedFrom(definition).filter((one) => one.id !== id)].slice(
      0,
      MOST,
    ),
  }
}

/** Puts it where it stood, or at the end when what stood before it is gone, too. */
export function putBackQuestion(definition: Written, id: string): Written {
  const found = removedFrom(definition).find((one) => one.id === id)
  const isThere = definition.questions.some((one) => one.id === id)
  if (!found || isThere) return definition
  const { after, ...question } = found
  return {
    ...definition,
    questions: definition.questions.toSpliced(placeAfter(definition, after), 0, question),
    removed: removedFrom(definition).filter((one) => one !== found),
  }
}

function placeAfter({ questions }: Definition, after: string | undefined): number {
  if (after === '') return 0
  const before = questions.findIndex(({ id }) => id === after)
  return before < 0 ? questions.length : before + 1
}

/** What people get. */
export function withoutRemoved({ removed: _removed, ...definition }: Written): Definition {
  return definition
}
