import type { Lang } from '../../i18n/languages'
import { type Choice, inLang, type Step, type SurveyQuestion, type Who, wordsOfStep } from './definition'

/** Words and the language that they are in, which may not be the page's. */
export type InLang = { words: string; lang: Lang }

/** One page of a survey as one person gets it. Small and flat, for a loader to answer. */
export type QuestionView = {
  question: SurveyQuestion
  item: Choice | null
  /** The step's name, with which all names of its fields begin. */
  field: string
  who: Who
  ask: InLang
  /** Null where nothing is to be said. */
  hint: InLang | null
  why: InLang | null
}

export function questionView(step: Step, who: Who, lang: Lang): QuestionView {
  const { ask, hint } = wordsOfStep(step, who, lang)
  const why = inLang(step.question.why, lang)
  return {
    question: step.question,
    item: step.item,
    field: step.step,
    who,
    ask,
    hint: hint.words ? hint : null,
    why: why.words ? why : null,
  }
}
