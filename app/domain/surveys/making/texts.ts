import type { Lang } from '../../../i18n/languages'
import type { Choice, Definition, SurveyQuestion, Texts } from '../definition'

/** Where something stands that is to be mended: a page of the making, and a field on it. */
export type Place =
  | { on: 'about'; field: string }
  | { on: 'question'; question: string; field: string }
  | { on: 'questions' }
  | { on: 'language'; lang: Lang; only: 'missing' | 'old' }

/** One text that people will read, in one language. */
export type PlacedText = {
  place: Place
  lang: Lang
  words: string
  /** In more detail, for carers, staff and providers: what the check says of it is for them to weigh. */
  detailed?: true
  /** A name cannot be judged as words. */
  isName?: true
}

const FACTS = ['title', 'lead', 'asker', 'why', 'after'] as const

/** Every text of a survey that is not empty, in the order in which it is read. */
export const textsOf = (definition: Definition): PlacedText[] =>
  [
    ...FACTS.flatMap((field) => inAll(definition[field], { on: 'about', field })),
    ...definition.questions.flatMap(textsOfQuestion),
  ].filter(({ words, lang }) => words.trim() !== '' && definition.languages.includes(lang))

function textsOfQuestion(question: SurveyQuestion): PlacedText[] {
  const at = (field: string): Place => ({ on: 'question', question: question.id, field })
  const detail = (texts: Texts | undefined, field: string) =>
    inAll(texts, at(field)).map((text) => ({ ...text, detailed: true as const }))
  const things = (list: Choice[] | undefined, name: string) =>
    (list ?? []).flatMap(({ texts, detailed }, index) => [
      ...inAll(texts, at(`${name}-${index}-words`)),
      ...detail(detailed, `${name}-${index}-detailed`),
    ])
  return [
    ...inAll(question.ask, at('ask')),
    ...inAll(question.hint, at('hint')),
    ...inAll(question.why, at('why')),
    ...detail(question.detailed?.ask, 'detailed'),
    ...detail(question.detailed?.hint, 'detailed-hint'),
    ...things(question.choices, 'choice'),
    ...things(question.items, 'item'),
    ...inAll(question.unit, at('unit')),
    ...(question.show?.kind === 'text' ? inAll(question.show.texts, at('shown')) : []),
    // Heard instead of the picture: read by as many people as any other text.
    ...(question.show?.kind === 'picture' ? inAll(question.show.texts, at('shown-alt')) : []),
  ]
}

const inAll = (texts: Texts | undefined, place: Place): PlacedText[] =>
  Object.entries(texts ?? {}).map(([lang, words]) => ({ place, lang: lang as Lang, words: words ?? '' }))
