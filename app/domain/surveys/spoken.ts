import type { QuestionKind, Texts } from './definition'
import { typeOf } from './question-types'
import { answerType } from './question-types/show'
import type { Offered } from './question-types/type'
import { DAYS_OF_WEEK, TIMES_OF_DAY } from './question-types/when'
import type { InLang, QuestionView } from './question-view'

/** What kind of thing a screen reader says it is. `unit` is heard with the box before it. */
export type SpokenRole =
  | 'heading'
  | 'text'
  | 'group'
  | 'radio'
  | 'checkbox'
  | 'textbox'
  | 'number'
  | 'select'
  | 'item'
  | 'button'
  | 'opener'
  | 'picture'

/** The survey's own words (with their language, or with all), or a message key that every survey shares. */
export type SpokenName =
  | { said: InLang }
  | { texts: Texts; detailed?: Texts }
  | { key: string; count?: number; of?: { texts: Texts; detailed?: Texts } }

/**
 * One thing that is said. Screen readers count choices of one alone: `at` of `of`. `later`: it is there once somebody
 * has chosen "something else".
 */
export type Spoken = { role: SpokenRole; name: SpokenName; at?: number; of?: number; later?: true }

/**
 * What a screen reader says of one page of a survey, in its order: the question, what it needs to know, and each
 * thing that one can do. The same as the page itself has (tests/journeys/survey-tools.test.ts).
 */
export function spokenOf(view: QuestionView): Spoken[] {
  const { question, ask, hint, why } = view
  const kind = question.kind === 'show' ? answerKind(question.answer) : question.kind
  return [
    { role: 'heading', name: { said: ask } },
    ...(hint ? [text({ said: hint })] : []),
    ...limitOf(view),
    ...(why ? [{ role: 'opener' as const, name: { key: 'survey-questions:why' } }] : []),
    ...shownOf(view),
    ...answersOf(view, kind),
  ]
}

const answerKind = (answer: 'yes-no' | 'faces' | 'words' = 'faces'): QuestionKind => answer
const text = (name: SpokenName): Spoken => ({ role: 'text', name })
const box = (role: SpokenRole, name: SpokenName): Spoken => ({ role, name })

/** How many may be chosen, or what an order means. */
function limitOf({ question }: QuestionView): Spoken[] {
  const { kind, most } = question
  if (kind === 'order') return [text({ key: 'survey-questions:order.how' })]
  if (kind !== 'many') return []
  const isLess = most !== undefined && most < typeOf(question).offers(question).length
  return [
    text(
      isLess ? { key: 'survey-questions:choose-most', count: most } : { key: 'survey-questions:choose-any' },
    ),
  ]
}

function shownOf({ question: { show } }: QuestionView): Spoken[] {
  if (show?.kind === 'picture') {
    const about: SpokenName = show.texts?.en ? { texts: show.texts } : { key: 'survey-questions:shown' }
    return [box('picture', about)]
  }
  if (show?.kind === 'text') return [text({ texts: show.texts })]
  return show ? [text({ key: 'survey-questions:shown-activity' })] : []
}

function answersOf(view: QuestionView, kind: QuestionKind): Spoken[] {
  const { question, ask } = view
  const type = question.kind === 'show' ? answerType(question) : typeOf(question)
  const offered = type.offers(question)
  if (kind === 'when' && question.when === 'date') return dateParts
  if (kind === 'when') return week
  if (kind === 'order') return offered.flatMap((one, at) => inOrder(one, at, offered.length))
  if (kind === 'place') {
    return [
      box('select', { said: ask }),
      { ...box('textbox', { key: 'survey-questions:place.other-words' }), later: true },
    ]
  }
  if (kind === 'number')
    return [box('number', { said: ask }), ...(question.unit ? [text({ texts: question.unit })] : [])]
  if (kind === 'words' || kind === 'say')
    return [
      box('textbox', { said: ask }),
      ...(question.ways ?? []).map((way) => box('button', { key: `survey-questions:${way}.label` })),
    ]
  const role = kind === 'many' ? 'checkbox' : 'radio'
  return [
    ...offered.map((one, index) => choice(role, one, index + 1, offered.length)),
    ...(question.other
      ? [{ ...box('textbox', { key: 'survey-questions:other-words' }), later: true as const }]
      : []),
  ]
}

const nameOf = (one: Offered): SpokenName =>
  'key' in one ? { key: one.key } : { texts: one.texts, detailed: one.detailed }

const choice = (role: 'radio' | 'checkbox', one: Offered, at: number, of: number): Spoken =>
  role === 'radio' ? { role, name: nameOf(one), at, of } : { role, name: nameOf(one) }

const dateParts: Spoken[] = ['day', 'month', 'year'].map((part) =>
  box('textbox', { key: `shared:date.${part}` }),
)

const week: Spoken[] = [
  ...DAYS_OF_WEEK.map((one) => choice('checkbox', one, 0, 0)),
  box('group', { key: 'survey-questions:times' }),
  ...TIMES_OF_DAY.map((one) => choice('checkbox', one, 0, 0)),
]

/** Each thing with its place, and the buttons that move it. */
function inOrder(one: Offered, index: number, total: number): Spoken[] {
  const of = 'texts' in one ? { texts: one.texts, detailed: one.detailed } : undefined
  const move = (way: 'up' | 'down'): Spoken => box('button', { key: `survey-questions:order.${way}`, of })
  return [
    { role: 'item', name: nameOf(one), at: index + 1, of: total },
    ...(index > 0 ? [move('up')] : []),
    ...(index < total - 1 ? [move('down')] : []),
  ]
}
