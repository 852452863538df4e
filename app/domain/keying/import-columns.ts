import { type Definition, HELP, HELPERS, type Step, stepsOf, type Texts } from '../surveys/definition'
import { HELPER_STEP, QUOTE_STEP, WHO_STEP } from '../surveys/flow'
import { typeOf } from '../surveys/question-types'
import type { Offered } from '../surveys/question-types/type'
import { controlOf, LANG_STEP, otherName } from './questions'

/** How a cell of a column is read. */
export type CellKind = 'one' | 'some' | 'order' | 'date' | 'number' | 'words' | 'sheet'

/** A column of a file of answers. */
export type Column = {
  name: string
  /** With which name a sheet at the desk holds what stands in it. */
  field: string
  kind: CellKind
  /** What may stand in it: ids, or the English words for them. */
  values: Offered[]
  /** The question that it answers; null for what every survey has. */
  step: Step | null
  /** The words beside "Something else". */
  isOther: boolean
  canBeUnsure: boolean
}

/** Answers never come in as if they had been given online. */
export const CHANNELS = ['paper', 'phone', 'import'] as const
export const CHANNEL_COLUMN = 'channel'
export const SHEET_COLUMN = 'sheet'
export const SENT_COLUMN = 'sent_on'
/** In the file of rows that were left out: why. Nothing is read in it. */
export const REASON_COLUMN = 'what_is_wrong'
const LANG_COLUMN = 'language'
/** A question of such a name has a column of a longer one. */
const TAKEN = [CHANNEL_COLUMN, SHEET_COLUMN, LANG_COLUMN, 'help']
const nameOf = (step: string) => (TAKEN.includes(step) ? `answer_${step}` : step)

const KINDS = {
  radio: 'one',
  checkbox: 'some',
  order: 'order',
  date: 'date',
  number: 'number',
  text: 'words',
  lines: 'words',
} as const

/** All columns of a file of answers to this survey, in the order of the template. */
export function columnsOf(definition: Definition): Column[] {
  const keyed = (ids: readonly string[], words: string) => ids.map((id) => ({ id, key: `${words}.${id}` }))
  return [
    own(WHO_STEP, 'one', keyed(definition.who, 'surveys:who')),
    own(HELPER_STEP, 'one', keyed(HELPERS, 'surveys:helper')),
    own('help', 'one', keyed(HELP, 'surveys:helper')),
    own(CHANNEL_COLUMN, 'one', keyed(CHANNELS, 'answers-file:channel')),
    own(SHEET_COLUMN, 'sheet'),
    own(SENT_COLUMN, 'date'),
    own(LANG_COLUMN, 'one', keyed(definition.languages, 'answers-file:language')),
    ...stepsOf(definition).flatMap(columnsOfStep),
    own(QUOTE_STEP, 'one', keyed(['yes', 'no'], 'keying:quote')),
  ]
}

const own = (name: string, kind: CellKind, values: Offered[] = []): Column => ({
  name,
  field: name === LANG_COLUMN ? LANG_STEP : name,
  kind,
  values,
  step: null,
  isOther: false,
  canBeUnsure: false,
})

function columnsOfStep(step: Step): Column[] {
  const { question } = step
  const control = controlOf(question)
  const column: Column = {
    name: nameOf(step.step),
    field: step.step,
    kind: KINDS[control],
    values: typeOf(question).offers(question),
    step,
    isOther: false,
    canBeUnsure: !question.equality,
  }
  const hasWords = question.other === true || (question.kind === 'place' && column.values.length > 0)
  if (!hasWords) return [column]
  const other: Column = {
    ...column,
    name: otherName(column.name),
    field: otherName(step.step),
    kind: 'words',
    values: [],
    isOther: true,
    canBeUnsure: false,
  }
  return [column, other]
}

/** The English words of a choice. @param say says a message key in English */
export const wordsOfChoice = (offered: Offered, say: (key: string) => string): string =>
  'key' in offered ? say(offered.key) : offered.texts.en

/** All words for a choice that a cell may have. */
export const namesOfChoice = (offered: Offered, say: (key: string) => string): string[] => {
  const texts: (Texts | undefined)[] = 'key' in offered ? [] : [offered.texts, offered.detailed]
  return [offered.id, wordsOfChoice(offered, say), ...texts.flatMap((one) => one?.en ?? [])]
}
