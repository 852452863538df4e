import { isDeepStrictEqual } from 'node:util'
import { listVersions } from '../../../../db/queries/surveys'
import { allOrNothing } from '../../../../db/queries/transaction'
import type { Viewer } from '../../people/viewer'
import type { Definition, QuestionKind, SurveyQuestion } from '../definition'
import { findDraft, type Saved, saveDefinition } from './draft'
import { questionIdFor, questionIdsOf } from './ids'
import { answeredIn } from './known'
import type { QuestionForm } from './question-form'
import { type FieldProblem, problemsOfForm, questionFrom } from './question-from'
import { putBackQuestion, removedFrom, removeQuestion } from './removed'

export type Edited = (Saved & { question: string }) | { kind: 'wrong'; problems: FieldProblem[] }

/**
 * Saves one question of a draft. A new one goes to the end, with an id that no question of this survey had before.
 * @param id null for a new one
 * @returns null when there is no such survey or question, and for all but the council
 */
export function saveQuestion(
  viewer: Viewer,
  surveyId: string,
  id: string | null,
  form: QuestionForm,
  seenAt: string,
  now: Date,
): Edited | null {
  return allOrNothing(() => {
    const draft = findDraft(viewer, surveyId)
    const { definition } = draft ?? {}
    const before = definition?.questions.find((one) => one.id === id) ?? null
    if (!draft || !definition || (id !== null && !before)) return null
    const problems = problemsOfForm(form, definition)
    if (problems.length > 0) return { kind: 'wrong', problems }
    const question = questionFrom(form, id ?? newIdIn(surveyId, definition, form.ask), before, definition)
    const same = id === null && draft.seenAt !== seenAt ? sameIn(definition, question) : undefined
    if (same) return { kind: 'saved', versionId: draft.versionId, seenAt: draft.seenAt, question: same.id }
    const questions = before
      ? definition.questions.map((one) => (one === before ? question : one))
      : [...definition.questions, question]
    const saved = saveDefinition(viewer, surveyId, { ...definition, questions }, seenAt, now)
    return saved && { ...saved, question: question.id }
  })
}

/** The same form sent a second time: its question is there, but for the id that it would get now. */
const sameIn = ({ questions }: Definition, { id: _id, ...question }: SurveyQuestion) =>
  questions.find(({ id: _other, ...one }) => isDeepStrictEqual(one, question))

function newIdIn(surveyId: string, definition: Definition, ask: string): string {
  const versions = listVersions(surveyId).map((version) => version.definition as Definition)
  const removed = removedFrom(definition).map(({ id }) => id)
  return questionIdFor(ask, new Set([...questionIdsOf([definition, ...versions]), ...removed]))
}

export type ListPress = { does: 'up' | 'down' | 'remove' | 'back'; question: string }

/** A press in the list of questions: one place up or down, away, or back at the end. */
export function arrangeQuestions(
  viewer: Viewer,
  surveyId: string,
  { does, question }: ListPress,
  seenAt: string,
  now: Date,
): Saved | null {
  return allOrNothing(() => {
    const definition = findDraft(viewer, surveyId)?.definition
    if (!definition) return null
    const arranged = {
      up: () => moved(definition, question, -1),
      down: () => moved(definition, question, 1),
      remove: () => removeQuestion(definition, question),
      back: () => putBackQuestion(definition, question),
    }[does]()
    return saveDefinition(viewer, surveyId, arranged, seenAt, now)
  })
}

function moved(definition: Definition, id: string, by: -1 | 1): Definition {
  const { questions } = definition
  const index = questions.findIndex((one) => one.id === id)
  const [one, other] = [questions[index], questions[index + by]]
  if (!one || !other) return definition
  return { ...definition, questions: questions.with(index, other).with(index + by, one) }
}

export type KindChanged = Saved | { kind: 'answered' }

/**
 * Makes another kind of a question.
 * @returns 'answered' when people have answered it: then their answers would no longer fit, and a new question is the way
 */
export function changeKind(
  viewer: Viewer,
  surveyId: string,
  id: string,
  kind: QuestionKind,
  seenAt: string,
  now: Date,
): KindChanged | null {
  return allOrNothing(() => {
    const definition = findDraft(viewer, surveyId)?.definition
    const before = definition?.questions.find((one) => one.id === id)
    if (!definition || !before) return null
    if (before.kind !== kind && answeredIn(surveyId).counts.has(id)) return { kind: 'answered' }
    const questions = definition.questions.map((one) => (one === before ? { ...before, kind } : one))
    return saveDefinition(viewer, surveyId, { ...definition, questions }, seenAt, now)
  })
}
