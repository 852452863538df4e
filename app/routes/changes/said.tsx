import type { Said } from '../../domain/changes/read'
import { LANGUAGES } from '../../i18n/languages'
import { useWords } from '../../i18n/words'
import { isPictureKey, type PictureKey } from '../../kit/pictures/registry'
import { Text } from '../../kit/text'

/** What an element says of words that are not in the page's language. */
export const ownLang = (said: Said, page: string) =>
  said.lang === page ? {} : { lang: said.lang, dir: LANGUAGES[said.lang].dir }

/** Words that staff wrote, with the meanings of their hard words. */
export function SaidText({ said }: { said: Said }) {
  const { lang } = useWords()
  return <Text {...ownLang(said, lang)}>{said.words}</Text>
}

export const pictureOf = (key: string, otherwise: PictureKey = 'say.changes'): PictureKey =>
  isPictureKey(key) ? key : otherwise
