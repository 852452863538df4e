import { LANGUAGES, type Lang } from '../../i18n/languages'
import type { Choice, Definition, SurveyQuestion, Texts } from './definition'

/** What a text is, for its heading: of the whole survey, or of one question. */
export type TextPart =
  | 'title'
  | 'lead'
  | 'asker'
  | 'why'
  | 'after'
  | 'ask'
  | 'hint'
  | 'detailed'
  | 'detailed-hint'
  | 'question-why'
  | 'unit'
  | 'shown'
  | 'choice'
  | 'choice-detailed'
  | 'item'
  | 'item-detailed'

/** One text with a name that fits a field of a form. `question` counts from 1; 0 is the survey itself. */
export type NamedText = { name: string; part: TextPart; question: number; texts: Texts }

export const OTHER_LANGUAGES = (Object.keys(LANGUAGES) as Lang[]).filter((lang) => lang !== 'en')

const FACTS = ['title', 'lead', 'asker', 'why', 'after'] as const

/** Every text of a survey that is written in English, in the order of its pages. */
export const namedTextsOf = (definition: Definition): NamedText[] =>
  allTextsOf(definition).filter(({ texts }) => texts.en.trim() !== '')

/** The same with those that wait for their English. */
export const allTextsOf = (definition: Definition): NamedText[] => [
  ...FACTS.map((part) => ({ name: part, part, question: 0, texts: definition[part] })),
  ...definition.questions.flatMap((question, index) => ofQuestion(question, index + 1)),
]

function ofQuestion(question: SurveyQuestion, number: number): NamedText[] {
  const { id, detailed, show } = question
  const one = (part: TextPart, texts: Texts | undefined, of: string = part): NamedText[] =>
    texts ? [{ name: `${id}--${of}`, part, question: number, texts }] : []
  const things = (part: 'choice' | 'item', list: Choice[] = []) =>
    list.flatMap((thing) => [
      ...one(part, thing.texts, `${part}--${thing.id}`),
      ...one(`${part}-detailed`, thing.detailed, `${part}--${thing.id}--detailed`),
    ])
  return [
    ...one('ask', question.ask),
    ...one('hint', question.hint),
    ...one('detailed', detailed?.ask),
    ...one('detailed-hint', detailed?.hint),
    ...one('question-why', question.why),
    ...one('shown', show && 'texts' in show ? show.texts : undefined),
    ...things('item', question.items),
    ...things('choice', question.choices),
    ...one('unit', question.unit),
  ]
}

export const isWritten = ({ texts }: NamedText, lang: Lang) => Boolean(texts[lang]?.trim())

/** The same survey with these words in a language; texts that are not named stay as they are, '' takes one away. */
export function withTexts(definition: Definition, lang: Lang, given: Record<string, string>): Definition {
  const copy = structuredClone(definition)
  for (const { name, texts } of namedTextsOf(copy)) {
    const words = given[name]
    if (words === undefined) continue
    if (words.trim()) texts[lang] = words.trim()
    else delete texts[lang]
  }
  return copy
}

/** People can choose the language from now on, or no longer. */
export const switched = (definition: Definition, lang: Lang, on: boolean): Definition => ({
  ...definition,
  languages: [...definition.languages.filter((one) => one !== lang), ...(on ? [lang] : [])],
})
