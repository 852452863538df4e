import {
  type ChangeLine,
  type ChangeRow,
  findChange,
  listChangeLines,
  listChangeSteps,
} from '../../../db/queries/changes'
import type { Lang } from '../../i18n/languages'
import { sawNews } from '../people/news'
import type { Viewer } from '../people/viewer'
import { todayInLondon } from '../site/today'
import { inLang, stepsOf, wordsOfStep } from '../surveys/definition'
import { listSurveys, type Survey } from '../surveys/survey'
import { type ChangeState, type Theme, themeOf } from './themes'

/** Words with the language that they are in: staff may not have written them in the reader's. */
export type Said = { words: string; lang: Lang }

export type AboutSurvey = { slug: string; title: Said; hasResults: boolean }

/** A change as a card shows it. Days are local, YYYY-MM-DD. */
export type ChangeCard = {
  slug: string
  picture: string
  theme: Theme
  title: Said
  said: Said
  will: Said
  lead: Said
  brings: Said
  byDate: string | null
  state: ChangeState
  movedOn: string
  survey: AboutSurvey | null
}

export type ChangeList = {
  changes: ChangeCard[]
  /** How many there are without a filter. */
  total: number
  surveys: { slug: string; title: Said }[]
  themes: Theme[]
  /** What the address asks for, when there is such a thing. */
  survey: string
  theme: Theme | ''
}

const dayOf = (at: string) => todayInLondon(new Date(at))

/** What everybody may read, the newest movement first. Unknown filters are as none. */
export function listChanges(viewer: Viewer, wanted: { survey?: string; theme?: string }): ChangeList {
  const surveys = surveysById(viewer)
  const all = listChangeLines({ onlyPublished: true })
  const cards = all.map((line) => cardOf(viewer, line, surveys))
  const known = new Map(cards.flatMap(({ survey }) => (survey ? [[survey.slug, survey.title] as const] : [])))
  const survey = known.has(wanted.survey ?? '') ? (wanted.survey as string) : ''
  const theme = themeOf(wanted.theme) ?? ''
  return {
    changes: cards.filter(
      (card) => (!survey || card.survey?.slug === survey) && (!theme || card.theme === theme),
    ),
    total: cards.length,
    surveys: [...known].map(([slug, title]) => ({ slug, title })),
    themes: [...new Set(cards.map((card) => card.theme))],
    survey,
    theme,
  }
}

/** Published changes by their id, as cards. */
export function cardsById(viewer: Viewer): Map<string, ChangeCard & { answers: string[] }> {
  const surveys = surveysById(viewer)
  const lines = listChangeLines({ onlyPublished: true })
  return new Map(lines.map((line) => [line.id, { ...cardOf(viewer, line, surveys), answers: line.answers }]))
}

const surveysById = (viewer: Viewer) => new Map(listSurveys(viewer).map((one) => [one.id, one]))

export function cardOf({ lang }: Viewer, line: ChangeLine, surveys: Map<string, Survey>): ChangeCard {
  const survey = line.surveyId ? surveys.get(line.surveyId) : undefined
  return {
    slug: line.slug,
    picture: line.picture,
    theme: themeOf(line.theme) ?? 'other',
    ...textsOf(line, lang),
    byDate: line.byDate,
    state: line.state,
    movedOn: dayOf(line.movedAt),
    survey: survey ? aboutSurvey(survey, lang) : null,
  }
}

const textsOf = ({ title, said, will, lead, brings }: ChangeRow, lang: Lang) => ({
  title: inLang(title as { en: string }, lang),
  said: inLang(said as { en: string }, lang),
  will: inLang(will as { en: string }, lang),
  lead: inLang(lead as { en: string }, lang),
  brings: inLang(brings as { en: string }, lang),
})

const aboutSurvey = ({ slug, definition, state }: Survey, lang: Lang): AboutSurvey => ({
  slug,
  title: inLang(definition.title, lang),
  hasResults: state === 'published',
})

export type ChangeStory = ChangeCard & {
  /** Each step, the oldest first. */
  steps: { state: ChangeState; words: Said; on: string }[]
  /** The questions of the survey that it answers, with the place of each in the results. */
  questions: { href: string; words: Said }[]
}

/** One change with its whole story. Null when there is none that everybody may read. */
export function showChange(viewer: Viewer, slug: string): ChangeStory | null {
  const row = findChange({ slug })
  const steps = row?.publishedAt ? listChangeSteps(row.id) : []
  const last = steps.at(-1)
  if (!row || !last) return null
  const surveys = surveysById(viewer)
  const movedAt = [last.at, row.publishedAt ?? ''].sort().at(-1) as string
  const card = cardOf(viewer, { ...row, state: last.state, movedAt }, surveys)
  return {
    ...card,
    steps: steps.map(({ state, words, at }) => ({
      state,
      words: inLang(words as { en: string }, viewer.lang),
      on: dayOf(at),
    })),
    questions: questionsOf(viewer, row, surveys.get(row.surveyId ?? '')),
  }
}

function questionsOf({ lang }: Viewer, { answers }: ChangeRow, survey: Survey | undefined) {
  if (survey?.state !== 'published') return []
  return stepsOf(survey.definition)
    .filter(({ step }) => answers.includes(step))
    .map((step) => ({
      href: `/have-your-say/${survey.slug}/results#${step.step}`,
      words: wordsOfStep(step, 'me', lang).ask,
    }))
}

/** The person has read it: the line about it on their own page goes. */
export const sawChange = (viewer: Viewer, slug: string, now: Date): void =>
  sawNews(viewer, changePath(slug), now)

export const changePath = (slug: string) => `/have-your-say/changes/${slug}`
