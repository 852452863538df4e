import type { Definition, Who } from '../../../domain/surveys/definition'
import { questionView } from '../../../domain/surveys/question-view'
import { type Spoken, type SpokenName, spokenOf } from '../../../domain/surveys/spoken'
import { LANGUAGES, type Lang } from '../../../i18n/languages'
import { useWords, type Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import { ownLang, wordsOfTexts } from '../questions/question-props'
import { OnlyIf, stepsFor } from './preview-steps'

type Props = { definition: Definition; who: Who; lang: Lang }

/** What a screen reader says of each page, line by line. */
export function PreviewSpeech({ definition, who, lang }: Props) {
  const { t } = useWords()
  const steps = stepsFor(definition, who)
  return (
    <ol className="preview-steps">
      {steps.map((step, index) => (
        <li key={step.step} className="preview-step">
          <h2>{t('survey-tools:preview.page', { number: index + 1, total: steps.length })}</h2>
          <OnlyIf step={step} definition={definition} />
          <ol className="spoken">
            {spokenOf(questionView(step, who, lang)).map((spoken, at) => (
              <SpokenLine key={at} spoken={spoken} who={who} lang={lang} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function SpokenLine({ spoken, who, lang }: { spoken: Spoken; who: Who; lang: Lang }) {
  const words = useWords()
  const { role, name, at = 0, of = 0 } = spoken
  const said = sayName(name, who, words)
  const own = said.own ?? { lang, dir: LANGUAGES[lang].dir }
  return (
    <li>
      <span {...own}>{plainText(said.words)}</span>{' '}
      {role === 'text' ? null : (
        <span className="spoken-role">
          {words.t(`survey-tools:spoken.${role}`, { number: at, total: of })}
          {spoken.later ? `, ${words.t('survey-tools:spoken.later')}` : null}
        </span>
      )}
    </li>
  )
}

function sayName(name: SpokenName, who: Who, words: Words) {
  if ('said' in name) return { words: name.said.words, own: ownLang(name.said, words) }
  if ('texts' in name) return wordsOfTexts(name, who, words)
  const key = words.t(name.key, name.count === undefined ? undefined : { count: name.count })
  return { words: name.of ? `${key}: ${wordsOfTexts(name.of, who, words).words}` : key, own: undefined }
}
