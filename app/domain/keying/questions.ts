import type { Lang } from '../../i18n/languages'
import {
  type Definition,
  EASY_READ_WHO,
  HELP,
  HELPERS,
  inLang,
  type Step,
  type SurveyQuestion,
  stepsOf,
  type Texts,
  type Who,
  wordsOfStep,
} from '../surveys/definition'
import { HELPER_STEP, QUOTE_STEP, WHO_STEP } from '../surveys/flow'
import { countingOf, QUESTION_TYPES, typeOf } from '../surveys/question-types'
import type { Offered } from '../surveys/question-types/type'

/** How an answer is typed in. `radio` and `checkbox` are chosen by number. */
export type KeyControl = 'radio' | 'checkbox' | 'text' | 'lines' | 'number' | 'date' | 'order'

/** One question of a sheet, with what the page needs to ask it in one line or two. */
export type KeyQuestion = {
  /** With which all names of its fields begin. */
  step: string
  /** As it stands on the paper; '' for what every sheet asks. */
  number: string
  /** The survey's own words, or a message key. */
  ask: { words: string; lang: Lang } | { key: string }
  control: KeyControl
  choices: { value: string; words?: string; lang?: Lang; key?: string }[]
  /** A box for "Something else". */
  other: boolean
  /** At most so many ticks. */
  most: number | null
  unit: string
  canBeUnsure: boolean
  /** Nothing may stand there. */
  canBeLeftOut: boolean
  /** Asked only after these answers to the question of that number. */
  onlyIf: { number: string; choices: KeyQuestion['choices'] } | null
  onlyFor: Who[]
}

/** In which language the sheet was. It decides nothing but stands with the answers. */
export const LANG_STEP = 'sheet-language'
/** The value of a radio button for "not sure"; no choice of a survey can have it. */
export const NOT_SURE = '?'
/** What stands in a box for the place of one thing in an order. */
export const placeName = (step: string, choice: string) => `${step}-place-${choice}`
export const otherName = (step: string) => `${step}-other`
export const dateNames = (step: string) => ['day', 'month', 'year'].map((part) => `${step}-${part}`)

/** The numbers on paper: one for each question, with a letter for each thing of its list. */
export function numberOf({ question, item }: Step, definition: Definition): string {
  const number = String(definition.questions.findIndex(({ id }) => id === question.id) + 1)
  const at = question.items?.findIndex(({ id }) => id === item?.id) ?? -1
  return at < 0 ? number : number + String.fromCharCode(97 + at)
}

export function controlOf(question: SurveyQuestion): KeyControl {
  if (question.kind === 'order') return 'order'
  if (question.kind === 'number') return 'number'
  if (question.kind === 'when') return question.when === 'date' ? 'date' : 'checkbox'
  if (question.kind === 'many') return 'checkbox'
  if (countingOf(question) === QUESTION_TYPES.words || question.kind === 'say') return 'lines'
  return typeOf(question).offers(question).length > 0 ? 'radio' : 'text'
}

/** All questions of a sheet: who answered, the survey's own, whether words may be shown, and in which language it was. */
export function questionsToKey(definition: Definition, lang: Lang): KeyQuestion[] {
  return [
    ...(definition.who.length > 1 ? [common(WHO_STEP, definition.who, 'who')] : []),
    ...(definition.who.includes('helped') && definition.who.length > 1
      ? [common(HELPER_STEP, HELPERS, 'helper'), common('help', HELP, 'help')]
      : []),
    ...stepsOf(definition).map((step) => ownQuestion(step, definition, lang)),
    ...(mayHaveWords(definition) ? [common(QUOTE_STEP, ['yes', 'no'], 'quote')] : []),
    ...(definition.languages.length > 1 ? [common(LANG_STEP, definition.languages, 'language')] : []),
  ]
}

const mayHaveWords = ({ questions }: Definition) =>
  questions.some((question) => question.other || controlOf(question) === 'lines' || question.kind === 'place')

const common = (step: string, values: readonly string[], words: string): KeyQuestion => ({
  step,
  number: '',
  ask: { key: `keying:common.${words}` },
  control: 'radio',
  choices: values.map((value) => ({ value, key: `keying:${words}.${value}` })),
  other: false,
  most: null,
  unit: '',
  canBeUnsure: false,
  canBeLeftOut: step !== LANG_STEP,
  onlyIf: null,
  onlyFor: step === HELPER_STEP || step === 'help' ? ['helped'] : [],
})

function ownQuestion(step: Step, definition: Definition, lang: Lang): KeyQuestion {
  const { question } = step
  return {
    step: step.step,
    number: numberOf(step, definition),
    ask: wordsOfStep(step, EASY_READ_WHO[0] ?? 'me', lang).ask,
    control: controlOf(question),
    choices: typeOf(question)
      .offers(question)
      .map((offered) => toChoice(offered, lang)),
    other: question.other === true || (question.kind === 'place' && controlOf(question) === 'radio'),
    most: question.kind === 'many' ? (question.most ?? null) : null,
    unit: inLang(question.unit, lang).words,
    canBeUnsure: !question.equality,
    canBeLeftOut: true,
    onlyIf: onlyIf(question, definition, lang),
    onlyFor: question.for ?? [],
  }
}

function onlyIf({ askedIf }: SurveyQuestion, definition: Definition, lang: Lang): KeyQuestion['onlyIf'] {
  const on = definition.questions.find(({ id }) => id === askedIf?.question)
  if (!askedIf || !on) return null
  const offers = typeOf(on)
    .offers(on)
    .filter(({ id }) => askedIf.is.includes(id))
  return {
    number: numberOf({ step: on.id, question: on, item: null }, definition),
    choices: offers.map((offered) => toChoice(offered, lang)),
  }
}

function toChoice(offered: Offered, lang: Lang): KeyQuestion['choices'][number] {
  if ('key' in offered) return { value: offered.id, key: offered.key }
  return { value: offered.id, ...inLang(offered.texts as Texts, lang) }
}
