import { isLang, LANGUAGES } from '../../i18n/languages'

const primary = (lang: string) => lang.toLowerCase().split(/[-_]/)[0]
const normal = (lang: string) => lang.toLowerCase().replace('_', '-')

/** The device's voices for a language: the person's own choice first, then those that need no network. */
export function voicesFor(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
  chosen = '',
): SpeechSynthesisVoice[] {
  const code = primary(lang)
  const locale = isLang(lang) ? LANGUAGES[lang].locale.toLowerCase() : lang.toLowerCase()
  const rank = (voice: SpeechSynthesisVoice) =>
    (voice.name === chosen ? 8 : 0) +
    (voice.localService ? 4 : 0) +
    (normal(voice.lang) === locale ? 2 : 0) +
    (voice.default ? 1 : 0)
  return voices.filter((voice) => primary(voice.lang) === code).sort((a, b) => rank(b) - rank(a))
}
