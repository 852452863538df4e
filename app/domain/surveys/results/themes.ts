import { findSurveyFile } from '../../../../db/queries/survey-files'
import { listQuotes } from '../../../../db/queries/surveys-results'
import {
  deleteAnswerTheme,
  findQuote,
  insertAnswerTheme,
  insertTheme,
  listNames,
  listOwnWords,
  listThemes,
  listThemesOf,
  mergeThemeRows,
  type OwnWordsRow,
  putQuote,
  renameThemeRow,
  type ThemeRow,
  takeQuoteOffRow,
} from '../../../../db/queries/surveys-themes'
import { allOrNothing } from '../../../../db/queries/transaction'
import { stableId } from '../../open-referral/stable-id'
import { isCouncil, type Viewer, writerOf } from '../../people/viewer'
import type { SurveyQuestion } from '../definition'
import { findSurveyForStaff, type Survey } from '../survey'
import { findNames } from './names'
import { hasOwnWords, namesLeft } from './own-words'

/** One answer in own words as staff read it. */
export type ReadAnswer = Omit<OwnWordsRow, 'question' | 'hasThemes'> & {
  fileKind: 'photo' | 'voice' | null
  themes: string[]
  quote: string | null
  /** What may be a name in the words that are shown: until staff look again they are not. */
  held: string[]
}
export type ThemesPage = {
  survey: Survey
  /** `held`: words that were to be shown, in which there may be a name now. */
  questions: { question: SurveyQuestion; count: number; done: number; held: number }[]
  /** The question that is open, with its themes. Null where the survey asks for no own words. */
  question: SurveyQuestion | null
  themes: ThemeRow[]
  answer: ReadAnswer | null
  /** From 1, of `count` of the question. */
  place: number
  previous: number | null
  next: number | null
}

const LONGEST_NAME = 60
const LONGEST_QUOTE = 1000

/**
 * What people said in their own words, one answer at a time. Opens with the first answer that has no theme yet,
 * or whose words may hold a name.
 * @returns null for all but the council, and when there is no such survey
 */
export function openThemes(
  viewer: Viewer,
  surveyId: string,
  wanted: { question?: string | null; answer?: number } = {},
): ThemesPage | null {
  const survey = findSurveyForStaff(viewer, surveyId)
  if (!survey) return null
  const asked = survey.definition.questions.filter(hasOwnWords)
  const all = asked.map((question) => ({ question, answers: listOwnWords(survey.id, question.id) }))
  const open =
    all.find(({ question }) => question.id === wanted.question) ??
    all.find(({ answers }) => answers.length > 0) ??
    all[0]
  const answers = open?.answers ?? []
  const found = answers.findIndex(({ id }) => id === wanted.answer)
  const known = listNames()
  const held = listQuotes(survey.id).filter((quote) => namesLeft(quote, known).length > 0)
  const undone = answers.findIndex(
    ({ id, hasThemes }) => !hasThemes || held.some(({ answerId }) => answerId === id),
  )
  const at = found >= 0 ? found : Math.max(undone, 0)
  return {
    survey,
    questions: all.map(({ question, answers }) => ({
      question,
      count: answers.length,
      done: answers.filter(({ hasThemes }) => hasThemes).length,
      held: held.filter((quote) => quote.question === question.id).length,
    })),
    question: open?.question ?? null,
    themes: open ? listThemes(survey.id, open.question.id) : [],
    answer: answers[at] ? readAnswer(answers[at]) : null,
    place: at + 1,
    previous: answers[at - 1]?.id ?? null,
    next: answers[at + 1]?.id ?? null,
  }
}

function readAnswer({ id, item, words, fileId, lang, mayQuote }: OwnWordsRow): ReadAnswer {
  const file = fileId ? findSurveyFile(fileId) : undefined
  const fileKind = file?.kind ?? null
  const quote = findQuote(id)
  const held = quote ? namesLeft(quote, listNames()) : []
  const themes = listThemesOf(id)
  return { id, item, words, fileId, lang, mayQuote, fileKind, themes, quote: quote?.words ?? null, held }
}

/** Gives an answer these themes and no others. False when it may not be, or they are not of one question. */
export function giveThemes(
  viewer: Viewer,
  surveyId: string,
  given: { question: string; answer: number; themes: readonly string[] },
  now: Date,
): boolean {
  const page = openThemes(viewer, surveyId, given)
  if (page?.answer?.id !== given.answer || page.question?.id !== given.question) return false
  const wanted = page.themes.filter(({ id }) => given.themes.includes(id))
  allOrNothing(() => {
    for (const { id } of page.themes) {
      if (!wanted.some((one) => one.id === id)) deleteAnswerTheme(given.answer, id)
    }
    for (const { id: themeId } of wanted) {
      const id = stableId('survey-answer-theme', `${given.answer} ${themeId}`)
      const row = { id, answerId: given.answer, themeId, byId: writerOf(viewer), at: now.toISOString() }
      insertAnswerTheme(row)
    }
  })
  return true
}

export type ThemeWritten = 'done' | 'no-name' | 'not-there'

/** The same name twice is one theme. */
export function makeTheme(
  viewer: Viewer,
  surveyId: string,
  { question, name }: { question: string; name: string },
  now: Date,
): ThemeWritten {
  const page = openThemes(viewer, surveyId, { question })
  if (page?.question?.id !== question) return 'not-there'
  const words = name.trim().slice(0, LONGEST_NAME)
  if (!words) return 'no-name'
  if (page.themes.some((theme) => theme.name.toLowerCase() === words.toLowerCase())) return 'done'
  insertTheme({
    id: stableId('survey-theme', `${page.survey.id} ${question} ${words.toLowerCase()} ${now.toISOString()}`),
    surveyId: page.survey.id,
    question,
    name: words,
    position: page.themes.length,
    createdAt: now.toISOString(),
  })
  return 'done'
}

export function renameTheme(
  viewer: Viewer,
  surveyId: string,
  { question, theme, name }: { question: string; theme: string; name: string },
): ThemeWritten {
  const page = openThemes(viewer, surveyId, { question })
  const known = page?.themes.some(({ id }) => id === theme)
  const words = name.trim().slice(0, LONGEST_NAME)
  if (!known) return 'not-there'
  if (!words) return 'no-name'
  renameThemeRow(theme, words)
  return 'done'
}

/** All answers with the first get the second; the first is gone. */
export function mergeThemes(
  viewer: Viewer,
  surveyId: string,
  { question, theme, into }: { question: string; theme: string; into: string },
): ThemeWritten {
  const themes = openThemes(viewer, surveyId, { question })?.themes ?? []
  const areBoth = [theme, into].every((one) => themes.some(({ id }) => id === one))
  if (!areBoth || theme === into) return 'not-there'
  allOrNothing(() => mergeThemeRows(theme, into))
  return 'done'
}

export type QuoteWritten = { kind: 'done' | 'not-there' | 'no-words' } | { kind: 'names'; names: string[] }

/**
 * Shows somebody's words with the results, with names taken out. Only of people who agreed to it.
 * @param confirmed what looks like a name and is none: staff looked at each
 */
export function writeQuote(
  viewer: Viewer,
  surveyId: string,
  given: { question: string; answer: number; words: string; confirmed: readonly string[] },
  by: { name: string; now: Date },
): QuoteWritten {
  const page = openThemes(viewer, surveyId, given)
  const answer = page?.answer
  if (answer?.id !== given.answer || !answer.mayQuote || !answer.words) return { kind: 'not-there' }
  const words = given.words.trim().slice(0, LONGEST_QUOTE)
  if (!words) return { kind: 'no-words' }
  const found = findNames(words, listNames())
  const names = found.filter((name) => !given.confirmed.includes(name))
  if (names.length > 0) return { kind: 'names', names }
  const at = by.now.toISOString()
  putQuote({ answerId: answer.id, words, noNames: found, byId: writerOf(viewer), byName: by.name, at })
  return { kind: 'done' }
}

/** Takes words off the results again. */
export function takeQuoteOff(
  viewer: Viewer,
  surveyId: string,
  given: { question: string; answer: number },
  now: Date,
): boolean {
  const page = isCouncil(viewer) ? openThemes(viewer, surveyId, given) : null
  if (page?.answer?.id !== given.answer) return false
  takeQuoteOffRow(given.answer, now.toISOString())
  return true
}
