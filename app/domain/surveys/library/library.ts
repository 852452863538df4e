import { findVersion, listSurveyLines, listVersions } from '../../../../db/queries/surveys'
import type { Viewer } from '../../people/viewer'
import type { Definition, SurveyQuestion, Texts } from '../definition'
import { type Draft, findDraft, type Saved, saveDefinition } from '../making/draft'
import { freeId, questionIdsOf } from '../making/ids'
import { isGoodId } from '../making/rules'
import { THEMES, type Theme } from './authoring'
import { LIBRARY } from './questions'

/** A question to copy. `from` names it in forms: "ready:travel", or "<survey id>:<question id>". */
export type LibraryQuestion = { from: string; question: SurveyQuestion; isIn: boolean }
/** Questions that belong together: of a theme, or of a survey that people answered. */
export type LibraryPart = {
  id: string
  theme: Theme | null
  askedIn: Texts | null
  questions: LibraryQuestion[]
}

const READY = 'ready'
const ASKED = ['open', 'closed', 'published']

/**
 * All questions that can be copied into a survey: by theme, and after them those of other surveys that people have
 * got, the newest first.
 * @returns null when there is no such survey, and for all but the council
 */
export function showLibrary(viewer: Viewer, surveyId: string): { draft: Draft; parts: LibraryPart[] } | null {
  const draft = findDraft(viewer, surveyId)
  if (!draft) return null
  const toPart = ({ id, theme, askedIn, questions }: Source): LibraryPart => ({
    id,
    theme,
    askedIn,
    questions: questions.map((question) => ({
      from: `${id}:${question.id}`,
      question,
      isIn: draft.definition.questions.some((one) => isCopy(one, question)),
    })),
  })
  return { draft, parts: sourcesFor(surveyId).map(toPart) }
}

type Source = Omit<LibraryPart, 'questions'> & { questions: readonly SurveyQuestion[] }

const sourcesFor = (surveyId: string): Source[] => [
  ...THEMES.map((theme) => ({ id: `${READY}-${theme}`, theme, askedIn: null, questions: LIBRARY[theme] })),
  ...listSurveyLines()
    .filter(({ id, state, versionId }) => id !== surveyId && versionId && ASKED.includes(state))
    .flatMap(({ id, versionId }) => {
      const version = findVersion(versionId as string)
      if (!version) return []
      const { title, questions } = version.definition as Definition
      return [{ id, theme: null, askedIn: title, questions }]
    }),
]

export type Added = Saved | { kind: 'unknown' }

/**
 * Puts a copy of a question at the end of the draft, under an id that no question of this survey has or had. What it
 * hung on does not come with it, unless the draft asks the same.
 * @param seenAt of the draft that the page showed; a second press of the same form adds nothing
 */
export function addFromLibrary(
  viewer: Viewer,
  surveyId: string,
  { from, seenAt }: { from: string; seenAt: string },
  now: Date,
): Added | null {
  const draft = findDraft(viewer, surveyId)
  if (!draft) return null
  const question = findQuestion(surveyId, from)
  if (!question) return { kind: 'unknown' }
  if (draft.seenAt !== seenAt && draft.definition.questions.some((one) => isCopy(one, question)))
    return { kind: 'saved', versionId: draft.versionId, seenAt: draft.seenAt }
  const definition = withCopy(draft.definition, question, idsOf(surveyId, draft.definition))
  return saveDefinition(viewer, surveyId, definition, seenAt, now)
}

const findQuestion = (surveyId: string, from: string): SurveyQuestion | undefined =>
  sourcesFor(surveyId)
    .find(({ id }) => from.startsWith(`${id}:`))
    ?.questions.find(({ id }) => from.endsWith(`:${id}`))

/** Also those of earlier versions: answers to them must not be counted with answers to this one. */
const idsOf = (surveyId: string, definition: Definition) =>
  questionIdsOf([definition, ...listVersions(surveyId).map((version) => version.definition as Definition)])

/** The same definition with a copy of the question as its last. */
export function withCopy(
  definition: Definition,
  question: SurveyQuestion,
  taken: ReadonlySet<string>,
): Definition {
  const id = freeId(question.id, (wanted) => isGoodId(wanted) && !taken.has(wanted))
  const { askedIf, for: askedOf, ...rest } = structuredClone(question)
  const hangs = askedIf && definition.questions.some((one) => fitsBranch(one, askedIf))
  const asked = askedOf?.filter((who) => definition.who.includes(who))
  const copy = {
    ...rest,
    id,
    ...(hangs ? { askedIf } : {}),
    ...(asked && asked.length > 0 ? { for: asked } : {}),
  }
  return { ...definition, questions: [...definition.questions, copy] }
}

const fitsBranch = (
  { id, items, kind, choices = [] }: SurveyQuestion,
  { question, is }: NonNullable<SurveyQuestion['askedIf']>,
) =>
  id === question &&
  !items?.length &&
  is.every((choice) => kind === 'yes-no' || choices.some((one) => one.id === choice))

/** The same question under any id. */
const isCopy = (one: SurveyQuestion, question: SurveyQuestion) =>
  one.kind === question.kind && one.ask.en === question.ask.en
