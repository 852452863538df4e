import type { Answers, Problem } from '../../drafts/questions'
import { textOf } from '../../drafts/read'
import type { Choice, SurveyQuestion, Texts } from '../definition'

/** One row of an answer (`survey_answers`). Many choices are many rows; things in an order have their place. */
export type AnswerRow = { choice?: string; number?: number; words?: string; fileId?: string }

/** Something that can be chosen: words of the survey's own, or a message key for words that every survey shares. */
export type Offered = { id: string; picture?: string } & (
  | { texts: Texts; detailed?: Texts }
  | { key: string }
)

/**
 * What a kind of question is, for pages, paper, keying and results alike. `field` is the step's name; a kind with more
 * fields makes their names from it (`<field>-other`).
 */
export type QuestionType = {
  /** Names of the fields of its form; those of `many` may have more than one value. */
  fields: (question: SurveyQuestion, field: string) => string[]
  many?: (question: SurveyQuestion, field: string) => string[]
  /** What is wrong with what was sent; [] when it can be taken. Also says so when nothing was answered. */
  check: (question: SurveyQuestion, field: string, answers: Answers) => Problem[]
  /** What is stored of an answer that was found right. */
  rows: (question: SurveyQuestion, field: string, answers: Answers) => AnswerRow[]
  /** The other way round: how the form holds stored rows. */
  fill: (question: SurveyQuestion, field: string, rows: readonly AnswerRow[]) => Answers
  /** What there is to choose, in its order. [] where nothing is chosen. */
  offers: (question: SurveyQuestion) => Offered[]
  /** How its results are counted. */
  counts: 'choices' | 'scale' | 'order' | 'number' | 'words'
  /** Which choices the sentence of the results is about: "extremely or very important". */
  says?: readonly string[]
  /** Whether the answer carries files: its form is then multipart. */
  files?: (question: SurveyQuestion) => ('photo' | 'voice')[]
}

export const OTHER = 'other'

/** The choices of a question, and "Something else" where it has it. An id that comes twice counts once. */
export function choicesOf({ choices, other }: SurveyQuestion): Offered[] {
  const own = (choices ?? []).filter(
    ({ id }, index, all) => all.findIndex((one) => one.id === id) === index && !(other && id === OTHER),
  )
  return [
    ...own.map(({ id, texts, detailed, picture }: Choice) => ({ id, texts, detailed, picture })),
    ...(other ? [{ id: OTHER, key: 'survey-questions:other', picture: 'action.add' }] : []),
  ]
}

/** In characters: of an answer in own words, and of a few words beside a choice. */
export const LONGEST_WORDS = 4000
export const LONGEST_OTHER = 200

/** Own words without empty space around them; '' where there are none. */
export const wordsIn = (value: unknown): string => textOf(value).trim()

export const otherField = (field: string) => `${field}-${OTHER}`

/** What is wrong with the words beside "something else". They may be left out. */
export const checkOther = (field: string, answers: Answers): Problem[] =>
  wordsIn(answers[otherField(field)]).length > LONGEST_OTHER ? problem(otherField(field), 'other-long') : []

export const problem = (at: string, key: string): Problem[] => [{ at, key: `survey-questions:error.${key}` }]
