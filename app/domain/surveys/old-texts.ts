import type { Lang } from '../../i18n/languages'
import type { Definition, SurveyQuestion } from './definition'
import { allTextsOf, isWritten, type NamedText, namedTextsOf, OTHER_LANGUAGES } from './languages'

/**
 * The English that stood there when a text was put into another language, by language and name of the text. Only of
 * texts whose English is another one now: nobody has said yet that the other language is still right.
 */
export type TranslatedFrom = Partial<Record<Lang, Record<string, string>>>

/** Stands in the definition itself, so that it goes with its versions and its copies. */
type Marked = Definition & { removed?: SurveyQuestion[]; translatedFrom?: TranslatedFrom }

/** A text in another language that says what the English said before. */
export type OldText = { name: string; was: string; now: string }

const fromOf = ({ translatedFrom }: Marked, lang: Lang, name: string) => translatedFrom?.[lang]?.[name]

export const oldTextsOf = (definition: Marked, lang: Lang): OldText[] =>
  namedTextsOf(definition).flatMap((text): OldText[] => {
    const was = fromOf(definition, lang, text.name)
    return was !== undefined && isWritten(text, lang) ? [{ name: text.name, was, now: text.texts.en }] : []
  })

/** Somebody has read these texts beside the English of now: they are right. */
export function stillRight(definition: Marked, lang: Lang, names: readonly string[]): Marked {
  const own = Object.entries(definition.translatedFrom?.[lang] ?? {}).filter(
    ([name]) => !names.includes(name),
  )
  return { ...definition, translatedFrom: { ...definition.translatedFrom, [lang]: Object.fromEntries(own) } }
}

/** Marks each text whose English is written anew while its other languages stay. What is put back is old no more. */
export function markOld(before: Marked, after: Marked): Marked {
  const were = new Map(everyText(before).map((text) => [text.name, text]))
  const marks = OTHER_LANGUAGES.flatMap((lang) => {
    const own = everyText(after).flatMap((text): [string, string][] => {
      const from = englishBehind(were.get(text.name), text, lang, fromOf(after, lang, text.name))
      return from === undefined ? [] : [[text.name, from]]
    })
    return own.length > 0 ? [[lang, Object.fromEntries(own)] as const] : []
  })
  const { translatedFrom: _known, ...rest } = after
  return marks.length > 0 ? { ...rest, translatedFrom: Object.fromEntries(marks) } : rest
}

/** Also of questions that were taken out: they can come back. */
const everyText = (definition: Marked): NamedText[] => [
  ...allTextsOf(definition),
  ...allTextsOf({ ...definition, questions: definition.removed ?? [] }).filter(
    ({ question }) => question > 0,
  ),
]

/** The English that the words in the other language were written for; undefined when it is the one of now. */
function englishBehind(
  before: NamedText | undefined,
  { texts }: NamedText,
  lang: Lang,
  known: string | undefined,
): string | undefined {
  if (!texts[lang]?.trim()) return undefined
  if (before && before.texts[lang] !== texts[lang]) return undefined
  const from = known ?? before?.texts.en
  return from === texts.en ? undefined : from
}
