import type { Who } from '../../../domain/surveys/definition'
import type { Offered } from '../../../domain/surveys/question-types/type'
import { sayList } from '../../../i18n/say'
import type { Words } from '../../../i18n/words'
import type { OwnLang } from '../../../kit/about-field'
import { withHardWords } from '../../../kit/text'
import { wordsOfTexts } from '../questions/question-props'

/** What a choice says, with its language where that is not the page's. */
export const sayOffered = (words: Words, offered: Offered, who: Who): { words: string; own?: OwnLang } =>
  'key' in offered ? { words: words.t(offered.key) } : wordsOfTexts(offered, who, words)

/** "Yes", or "By car" and "By bus": the words alone, for a sentence. */
export const sayTicks = (words: Words, choices: readonly Offered[], who: Who): string =>
  sayList(
    words,
    choices.map((choice) =>
      words.t('survey-paper:tick-words', { words: sayOffered(words, choice, who).words }),
    ),
  )

/** Words of the survey, hard words in bold, in their own language. */
export function Said({ children, own }: { children: string; own?: OwnLang }) {
  return <span {...own}>{withHardWords(children).nodes}</span>
}
