import type { InLang } from '../../domain/surveys/question-view'
import { useWords } from '../../i18n/words'
import { plainText, Text } from '../../kit/text'
import { ownLang } from './questions/question-props'

/** Paragraphs of the survey's own words, marked when they are not in the page's language. */
export function SaidWords({ of }: { of: InLang }) {
  const words = useWords()
  return <Text {...ownLang(of, words)}>{of.words}</Text>
}

/** The same inside a line. */
export function SaidInLine({ of }: { of: InLang }) {
  const words = useWords()
  return <span {...ownLang(of, words)}>{plainText(of.words)}</span>
}
