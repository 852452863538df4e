import { textOf } from '../../../domain/drafts/read'
import { typeOf } from '../../../domain/surveys/question-types'
import { useWords } from '../../../i18n/words'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PhotoField } from '../../../kit/photo-field'
import { plainText } from '../../../kit/text'
import { VoiceField } from '../../../kit/voice-field'
import { type KindProps, useQuestion, wordsOfTexts } from './question-props'

const LINES = 5

export function NumberBox(view: KindProps) {
  const { words, title, props } = useQuestion(view)
  const { field, question, given, who } = view
  const unit = wordsOfTexts({ texts: question.unit }, who, words)
  return (
    <div className="survey-number">
      <Field
        {...props}
        name={field}
        label={title}
        inputMode="numeric"
        autoComplete="off"
        value={textOf(given[field])}
        unit={
          unit.words ? (
            <span className="survey-unit" {...unit.own}>
              {plainText(unit.words)}
            </span>
          ) : undefined
        }
      />
    </div>
  )
}

export function WordsBox(view: KindProps) {
  const { title, props } = useQuestion(view)
  const { field, given } = view
  return <Field {...props} name={field} label={title} lines={LINES} value={textOf(given[field])} />
}

/** Own words, typed, said or shown. Its form needs `upload`, its page the script 'voice'. */
export function SayBoxes(view: KindProps) {
  const { t } = useWords()
  const { field, question, given, errorOf, fileHref = () => '' } = view
  const ways = typeOf(question).files?.(question) ?? []
  const idOf = (way: 'photo' | 'voice') => textOf(given[`${field}-${way}`])
  const srcOf = (way: 'photo' | 'voice') => (idOf(way) ? fileHref(idOf(way)) : '')
  return (
    <>
      <WordsBox {...view} />
      <HiddenFields values={ways.map((way) => ({ name: `${field}-${way}`, value: idOf(way) }))} />
      {ways.includes('photo') ? (
        <PhotoField
          name={`${field}-photo-file`}
          label={t('survey-questions:photo.label')}
          hint={t('survey-questions:photo.hint')}
          error={errorOf(`${field}-photo-file`)}
          current={
            srcOf('photo') ? { src: srcOf('photo'), alt: t('survey-questions:photo.yours') } : undefined
          }
        />
      ) : null}
      {ways.includes('voice') ? (
        <VoiceField
          name={`${field}-voice-file`}
          label={t('survey-questions:voice.label')}
          hint={t('survey-questions:voice.hint')}
          error={errorOf(`${field}-voice-file`)}
          current={srcOf('voice') || undefined}
        />
      ) : null}
    </>
  )
}
