import { LANGUAGES, type Lang } from '../../../i18n/languages'
import { type Choice, type Definition, type QuestionKind, type SurveyQuestion, stepsOf } from '../definition'
import { OWN_STEPS } from '../flow'
import { typeOf } from '../question-types'
import { OTHER } from '../question-types/type'
import type { Place } from './texts'
import { type CheckedText, isError, isOpenWarning } from './words'

/** Something that has to be there before people can answer. */
export type Missing = { place: Place; key: MissingKey; values?: Record<string, string | number> }

export type MissingKey =
  | `no-${'title' | 'lead' | 'asker' | 'why' | 'after' | 'return-to' | 'questions' | 'who' | 'languages'}`
  | `${'ask' | 'choices' | 'choice-words' | 'item-words' | 'items' | 'item-place' | 'ids' | 'id'}`
  | `${'most' | 'range' | 'ways' | 'shown' | 'equality' | 'splits' | 'for'}`
  | `branch-${'gone' | 'later' | 'items' | 'choice'}`
  | `${'kind' | 'closed' | 'minutes' | 'errors' | 'warnings' | 'shown-alt'}`
  | `language-${'missing' | 'old'}`

/** A language that people can choose: how many of its texts are not there, or old, and whether somebody lets those be. */
export type GapKnown = { lang: Lang; missing: number; old: number; accepted: object | null }

/** What only the rows know. */
export type Known = {
  /** YYYY-MM-DD */
  today: string
  texts: readonly CheckedText[]
  languages: readonly GapKnown[]
  /** The kind of each question that people have answered, as it was then. */
  answered: ReadonlyMap<string, QuestionKind>
}

/** Kinds that need choices of their own. */
export const CHOOSING: readonly QuestionKind[] = ['one', 'many', 'order']
export const FEWEST_CHOICES = 2

/** What blocks opening, in the order in which one would mend it. [] when nothing does. */
export const missingOf = (definition: Definition, known: Known): Missing[] => [
  ...missingFacts(definition, known),
  ...(definition.questions.length === 0
    ? [{ place: { on: 'questions' } as const, key: 'no-questions' as const }]
    : []),
  ...definition.questions.flatMap((question, index) => missingInQuestion(definition, question, index, known)),
  ...wordsToMend(known.texts),
  ...languagesToMend(known.languages),
]

function missingFacts(definition: Definition, { today }: Known): Missing[] {
  const at = (field: string, key: MissingKey): Missing => ({ place: { on: 'about', field }, key })
  const empty = (['title', 'lead', 'asker', 'why', 'after'] as const).filter(
    (field) => definition[field].en.trim() === '',
  )
  return [
    ...empty.map((field) => at(field, `no-${field}`)),
    ...(definition.returnTo.trim() === '' ? [at('return-to', 'no-return-to')] : []),
    ...(definition.who.length === 0 ? [at('who', 'no-who')] : []),
    ...(definition.languages.includes('en') ? [] : [at('title', 'no-languages')]),
    ...(definition.minutes >= 1 ? [] : [at('minutes', 'minutes')]),
    ...(definition.closesOn && definition.closesOn < today ? [at('closes', 'closed')] : []),
  ]
}

function missingInQuestion(
  definition: Definition,
  question: SurveyQuestion,
  index: number,
  { answered }: Known,
): Missing[] {
  const at = (field: string, key: MissingKey, values = {}): Missing => ({
    place: { on: 'question', question: question.id, field },
    key,
    values: { number: index + 1, ...values },
  })
  const kind = answered.get(question.id)
  return [
    ...(question.ask.en.trim() === '' ? [at('ask', 'ask')] : []),
    ...(kind && kind !== question.kind ? [at('ask', 'kind')] : []),
    ...idsOf(definition, question).map((key) => at('ask', key)),
    ...choicesOf(question).map(([field, key]) => at(field, key)),
    ...itemsOf(question).map(([field, key]) => at(field, key)),
    ...limitsOf(question).map(([field, key]) => at(field, key)),
    ...branchOf(definition, question, index).map((key) => at('on', key)),
    ...(question.equality && !question.why?.en.trim() ? [at('why', 'equality')] : []),
    ...(question.for && !question.for.some((who) => definition.who.includes(who)) ? [at('for', 'for')] : []),
    ...(question.splitBy && !canSplit(question) ? [at('split-by', 'splits')] : []),
  ]
}

type At = [field: string, key: MissingKey]

/** Answers, addresses and fields of forms all have the id in them. */
const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const FIELDS_OF_FORMS = /-(other|day|month|year|photo|voice|skipped|unsure)$/
export const isGoodId = (id: string) =>
  SHAPE.test(id) && id.length <= 60 && !FIELDS_OF_FORMS.test(id) && !OWN_STEPS.includes(id) && id !== 'help'

function idsOf({ questions }: Definition, question: SurveyQuestion): MissingKey[] {
  const twice = (things: readonly { id: string }[] = []) =>
    things.some(({ id }, index) => things.findIndex((one) => one.id === id) !== index)
  const named = [...(question.choices ?? []), ...(question.items ?? [])]
  return [
    ...(isGoodId(question.id) && named.every(({ id }) => SHAPE.test(id) && id !== OTHER)
      ? []
      : ['id' as const]),
    ...(twice(questions.filter(({ id }) => id === question.id)) ||
    twice(question.choices) ||
    twice(question.items)
      ? ['ids' as const]
      : []),
  ]
}

function choicesOf({ kind, choices = [] }: SurveyQuestion): At[] {
  if (!CHOOSING.includes(kind)) return []
  return [
    ...(choices.length < FEWEST_CHOICES ? [['choice-add', 'choices'] as At] : []),
    ...wordless(choices).map((index): At => [`choice-${index}-words`, 'choice-words']),
  ]
}

function itemsOf({ items, ask }: SurveyQuestion): At[] {
  const hasPlace = ask.en.includes('{{item}}')
  if (!items?.length) return hasPlace ? [['item-add', 'items']] : []
  return [
    ...(hasPlace || ask.en.trim() === '' ? [] : [['ask', 'item-place'] as At]),
    ...wordless(items).map((index): At => [`item-${index}-words`, 'item-words']),
  ]
}

const wordless = (things: readonly Choice[]) =>
  things.flatMap(({ texts }, index) => (texts.en.trim() === '' ? [index] : []))

function limitsOf({ kind, most, choices = [], other, lowest, highest, ways, show }: SurveyQuestion): At[] {
  const count = choices.length + (other ? 1 : 0)
  const wrong: At[] = []
  if (kind === 'many' && most !== undefined && (most < 1 || most > count)) wrong.push(['most', 'most'])
  if (kind === 'number' && lowest !== undefined && highest !== undefined && lowest > highest)
    wrong.push(['lowest', 'range'])
  if (kind === 'say' && ways?.length === 0) wrong.push(['ways', 'ways'])
  if (kind === 'show' && !isShown(show)) wrong.push(['show', 'shown'])
  else if (show?.kind === 'picture' && !show.texts?.en.trim()) wrong.push(['shown-alt', 'shown-alt'])
  return wrong
}

const isShown = (show: SurveyQuestion['show']) => {
  if (!show) return false
  if (show.kind === 'picture') return show.picture !== ''
  return show.kind === 'activity' ? show.slug !== '' : show.texts.en.trim() !== ''
}

/** A question may hang on one that comes before it, is asked once, and has these choices. */
function branchOf({ questions }: Definition, { askedIf }: SurveyQuestion, index: number): MissingKey[] {
  if (!askedIf) return []
  const on = questions.findIndex(({ id }) => id === askedIf.question)
  const earlier = questions[on]
  if (!earlier) return ['branch-gone']
  if (on >= index) return ['branch-later']
  if (earlier.items?.length) return ['branch-items']
  const offered = typeOf(earlier).offers(earlier)
  const known = askedIf.is.every((choice) => offered.some(({ id }) => id === choice))
  return known && askedIf.is.length > 0 ? [] : ['branch-choice']
}

/** The questions before this one that it can hang on. */
export const mayHangOn = ({ questions }: Definition, index: number): SurveyQuestion[] =>
  questions
    .slice(0, index)
    .filter((question) => !question.items?.length && typeOf(question).offers(question).length > 0)

/** Results can be split by what is chosen out of few. */
export const canSplit = (question: Pick<SurveyQuestion, 'kind' | 'items'>) =>
  ['one', 'yes-no', 'place'].includes(question.kind) && !question.items?.length

function wordsToMend(texts: readonly CheckedText[]): Missing[] {
  const count = (is: (finding: CheckedText['findings'][number]) => boolean) =>
    texts.reduce((sum, { findings }) => sum + findings.filter(is).length, 0)
  return (['errors', 'warnings'] as const).flatMap((key) => {
    const found = count(key === 'errors' ? isError : isOpenWarning)
    return found > 0 ? [{ place: { on: 'questions' } as const, key, values: { count: found } }] : []
  })
}

const languagesToMend = (languages: readonly GapKnown[]): Missing[] =>
  languages.flatMap(({ lang, missing, old, accepted }) => {
    const gap = (only: 'missing' | 'old', count: number): Missing => ({
      place: { on: 'language', lang, only },
      key: `language-${only}`,
      values: { count, language: LANGUAGES[lang].name },
    })
    return [
      ...(missing > 0 ? [gap('missing', missing)] : []),
      ...(old > 0 && !accepted ? [gap('old', old)] : []),
    ]
  })

/** Most people read and answer two pages in a minute. */
const PAGES_A_MINUTE = 2
export const suggestedMinutes = (definition: Definition): number =>
  Math.max(1, Math.ceil(stepsOf(definition).length / PAGES_A_MINUTE))
