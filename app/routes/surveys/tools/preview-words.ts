import { QUESTION_KINDS, type SurveyQuestion } from '../../../domain/surveys/definition'
import { typeOf } from '../../../domain/surveys/question-types'
import type { Lang } from '../../../i18n/languages'
import type { Words } from '../../../i18n/words'

/** What a question says beside the survey's own words and its choices. */
const OTHERS = [
  'shared:date.day',
  'shared:date.month',
  'shared:date.year',
  'survey-questions:choose-any',
  'survey-questions:other',
  'survey-questions:other-words',
  'survey-questions:why',
  'survey-questions:times',
  'survey-questions:shown',
  'survey-questions:shown-activity',
  'survey-questions:shown-gone',
  'survey-questions:order.how',
  'survey-questions:order.up',
  'survey-questions:order.down',
  'survey-questions:place.choose',
  'survey-questions:place.other',
  'survey-questions:place.other-words',
  'survey-questions:photo.label',
  'survey-questions:photo.hint',
  'survey-questions:voice.label',
  'survey-questions:voice.hint',
]

/** Everything that questions say in a language, by message key: for a page that speaks another one. */
export function questionWords({ t }: Words): Record<string, string> {
  const offered = QUESTION_KINDS.flatMap((kind) => {
    const question: SurveyQuestion = { id: 'q', kind, ask: { en: '' } }
    return typeOf(question).offers(question)
  })
  const keys = [...OTHERS, ...offered.flatMap((one) => ('key' in one ? [one.key] : []))]
  return Object.fromEntries(keys.map((key) => [key, t(key)]))
}

/** The words of the page, with a question's in another language. */
export const inLanguage = (words: Words, lang: Lang, said: Record<string, string>): Words => ({
  ...words,
  lang,
  t: (key, values) => said[key] ?? words.t(key, values),
})
