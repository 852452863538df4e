import { inLang } from '../../domain/surveys/definition'
import type { SaidPart } from '../../domain/surveys/say-answer'
import { sayDate } from '../../i18n/say'
import type { Words } from '../../i18n/words'
import { plainText } from '../../kit/text'

/** One line for one thing that was ticked, written or counted. */
export function sayPart(words: Words, part: SaidPart): string {
  const { t, lang } = words
  const named = part.key ? t(part.key) : plainText(inLang(part.texts, lang).words)
  const counted =
    part.number === undefined ? '' : [part.number, inLang(part.unit, lang).words].join(' ').trim()
  const said = part.date ? sayDate(words, part.date) : counted || named
  const placed = part.place ? t('keying:said.place', { place: part.place, words: said }) : said
  return [placed, part.words].filter(Boolean).join(': ')
}
