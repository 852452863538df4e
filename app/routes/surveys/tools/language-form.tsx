import { LANGUAGES, type Lang } from '../../../i18n/languages'
import { useWords, type Words } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PictureText } from '../../../kit/picture-text'
import { FirstButton } from '../making/first-button'
import { FoundWords } from './found-words'
import type { LanguageText, Only } from './languages'

type Props = {
  texts: readonly LanguageText[]
  lang: Lang
  seenAt: string
  isOn: boolean
  only: Only
  given: Record<string, string> | null
  errorOf: (at: string) => string | undefined
}

/** Every text of the survey: English on one side, the other language on the other. All are saved at once. */
export function LanguageForm({ texts, lang, seenAt, isOn, only, given, errorOf }: Props) {
  const words = useWords()
  const { t } = words
  const language = LANGUAGES[lang].name
  const groups = groupTexts(texts)
  const chosen = (given ? given.on === 'yes' : isOn) ? 'yes' : 'no'
  return (
    <form method="post" action={`?to=${lang}${only ? `&only=${only}` : ''}`} noValidate>
      <FirstButton />
      <HiddenFields values={[{ name: 'seenAt', value: seenAt }]} />
      {texts.length === 0 ? (
        <PictureText picture="action.yes">
          {t(`survey-tools:languages.none-${only === 'old' ? 'old' : 'missing'}`, { language })}
        </PictureText>
      ) : null}
      {groups.map(({ question, texts: own }) => (
        <section key={question} className="language-part" aria-labelledby={`part-${question}`}>
          <h2 id={`part-${question}`}>
            {question === 0
              ? t('survey-tools:languages.survey')
              : t('survey-tools:languages.question', { number: question })}
          </h2>
          {own.map((text) => (
            <Text key={text.name} text={text} lang={lang} given={given} errorOf={errorOf} words={words} />
          ))}
        </section>
      ))}
      <Choices
        name="on"
        type="radio"
        legend={t('survey-tools:languages.on', { language })}
        hint={t('survey-tools:languages.on-hint')}
        choices={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`survey-tools:languages.on-${value}`),
          picture: `action.${value}` as const,
        }))}
        chosen={[chosen]}
        error={errorOf('on')}
      />
      <Buttons>
        <Button picture="action.yes">{t('survey-tools:languages.save')}</Button>
      </Buttons>
    </form>
  )
}

type TextProps = Pick<Props, 'lang' | 'given' | 'errorOf'> & { text: LanguageText; words: Words }

function Text({ text, lang, given, errorOf, words: { t } }: TextProps) {
  const { name, english, was, words, findings } = text
  const { name: language, dir } = LANGUAGES[lang]
  const part = t(`survey-tools:part.${text.part}`, { number: text.at })
  const label = t('survey-tools:languages.label', { part, language })
  const isLong = english.length > LINE
  return (
    <div className="side-by-side">
      <div className="side-english">
        <p className="side-part">{t('survey-tools:languages.label', { part, language: 'English' })}</p>
        <p lang="en" dir="ltr" id={`${name}-english`}>
          {english}
        </p>
        {was === null ? null : <WasEnglish was={was} />}
      </div>
      <div>
        <Field
          name={name}
          label={label}
          value={given?.[name] ?? words}
          error={errorOf(name)}
          lines={isLong ? 3 : 2}
          lang={lang}
          dir={dir}
          check
        />
        <FoundWords of={name} findings={given ? [] : findings} />
        {was === null ? null : (
          <Button name="still" value={name} look="small" picture="action.yes">
            {t('survey-tools:languages.still')}
            <span className="unseen">: {label}</span>
          </Button>
        )}
      </div>
    </div>
  )
}

/** What the English said when the other language was written. */
function WasEnglish({ was }: { was: string }) {
  const { t } = useWords()
  return (
    <div className="side-was">
      <p>
        <strong>{t('survey-tools:languages.changed')}</strong>
      </p>
      <p>{t('survey-tools:languages.was')}</p>
      <p className="side-before" lang="en" dir="ltr">
        {was}
      </p>
    </div>
  )
}

/** So many letters of English fit in one line of the box. */
const LINE = 40

function groupTexts(texts: readonly LanguageText[]) {
  const groups: { question: number; texts: LanguageText[] }[] = []
  for (const text of texts) {
    const last = groups.at(-1)
    if (last?.question === text.question) last.texts.push(text)
    else groups.push({ question: text.question, texts: [text] })
  }
  return groups
}
