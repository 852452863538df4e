import {
  countResponses,
  countSurveyTests,
  listSurveyEvents,
  listVersions,
  type SurveyState,
} from '../../../../db/queries/surveys'
import type { Viewer } from '../../people/viewer'
import { todayInLondon } from '../../site/today'
import { type Definition, type QuestionKind, type SurveyQuestion, stepsOf, type Who } from '../definition'
import { type Progress, progressOf } from '../language-progress'
import { OTHER_LANGUAGES } from '../languages'
import { answersOf, type EarlierAnswer } from './answers-of'
import { type Change, changesBetween } from './compare'
import { findDraft } from './draft'
import { answeredIn, checkDraft } from './known'
import { removedFrom } from './removed'
import { type Missing, suggestedMinutes } from './rules'
import { DEEDS, type Move, movesFrom } from './states'

export type ListedQuestion = {
  id: string
  kind: QuestionKind
  ask: string
  picture: string
  /** How many things it is asked about; 0: it is asked once. */
  items: number
  choices: number
  /** The question that it hangs on, by its number, and the answers that lead here. */
  after: { number: number; answers: EarlierAnswer[] } | null
  /** Who gets it; [] for everybody. */
  forWhom: Who[]
  equality: boolean
  answers: number
}

export type HistoryLine = {
  kind: SurveyState
  /** What staff did; null where a survey came with the site. */
  move: (typeof DEEDS)[number] | null
  byName: string
  at: string
  version: number | null
  /** It began with this. */
  isFirst: boolean
}

/** A survey at the desk: where it stands, what it needs, what it asks, and what happened to it. */
export type Overview = {
  id: string
  slug: string
  number: number
  title: string
  state: SurveyState
  answers: number
  /** People get a version, and changes are waiting. */
  hasChanges: boolean
  /** What is another one in them; [] where nothing waits. */
  changes: Change[]
  isPublic: boolean
  seenAt: string
  byName: string
  moves: Move[]
  missing: Missing[]
  questions: ListedQuestion[]
  removed: { id: string; ask: string }[]
  facts: Omit<Definition, 'questions'>
  pages: number
  /** Other languages, with how far each is. */
  languages: Progress[]
  suggestedMinutes: number
  tests: number
  history: HistoryLine[]
  versions: { number: number; publishedAt: string | null; questions: number; byName: string }[]
}

/** @returns null when there is no such survey, and for all but the council */
export function showSurveyForMaking(viewer: Viewer, surveyId: string, now: Date): Overview | null {
  const draft = findDraft(viewer, surveyId)
  if (!draft) return null
  const { slug, number, state, definition, seenAt, byName } = draft
  const { questions, ...facts } = definition
  const versions = listVersions(surveyId)
  const isPublic = versions.some(({ publishedAt }) => publishedAt !== null)
  const hasChanges = isPublic && draft.isNew
  const { counts } = answeredIn(surveyId)
  const before = versions.find(({ publishedAt }) => publishedAt)?.definition as Definition | undefined
  return {
    id: surveyId,
    slug,
    number,
    title: definition.title.en,
    state,
    answers: countResponses(surveyId),
    hasChanges,
    changes: hasChanges && before ? changesBetween(before, definition) : [],
    isPublic,
    seenAt,
    byName,
    moves: movesFrom(state, hasChanges),
    missing: state === 'published' ? [] : checkDraft(draft, todayInLondon(now)).missing,
    questions: questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      ask: question.ask.en,
      picture: question.picture ?? '',
      items: question.items?.length ?? 0,
      choices: question.choices?.length ?? 0,
      after: afterOf(definition, question),
      forWhom: question.for ?? [],
      equality: question.equality ?? false,
      answers: counts.get(question.id) ?? 0,
    })),
    removed: removedFrom(definition).map(({ id, ask }) => ({ id, ask: ask.en })),
    facts,
    pages: stepsOf(definition).length,
    languages: OTHER_LANGUAGES.map((lang) => progressOf(definition, lang)),
    suggestedMinutes: suggestedMinutes(definition),
    tests: countSurveyTests(surveyId),
    history: historyOf(surveyId, versions),
    versions: versions.map((version) => ({
      number: version.number,
      publishedAt: version.publishedAt,
      questions: (version.definition as Definition).questions.length,
      byName: version.updatedByName,
    })),
  }
}

function afterOf({ questions }: Definition, { askedIf }: SurveyQuestion): ListedQuestion['after'] {
  const index = questions.findIndex(({ id }) => id === askedIf?.question)
  const on = questions[index]
  if (!on || !askedIf) return null
  return { number: index + 1, answers: answersOf(on).filter(({ id }) => askedIf.is.includes(id)) }
}

const historyOf = (surveyId: string, versions: { id: string; number: number }[]): HistoryLine[] =>
  listSurveyEvents(surveyId)
    .reverse()
    .map(({ kind, words, byName, at, versionId }, index, all) => ({
      kind,
      move: DEEDS.find((move) => move === words) ?? null,
      byName,
      at,
      version: versions.find(({ id }) => id === versionId)?.number ?? null,
      isFirst: index === all.length - 1,
    }))
