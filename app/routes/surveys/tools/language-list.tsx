import { LANGUAGES, type Lang } from '../../../i18n/languages'
import { useWords } from '../../../i18n/words'
import { PictureText } from '../../../kit/picture-text'

type Props = {
  surveyId: string
  progress: readonly { lang: Lang; written: number; total: number; isOn: boolean; isComplete: boolean }[]
  lang: Lang
  onlyMissing: boolean
}

/** What each language has, the way to it, and the way to what is missing in this one. */
export function LanguageList({ surveyId, progress, lang, onlyMissing }: Props) {
  const { t } = useWords()
  const page = `/staff/surveys/${surveyId}/languages`
  return (
    <>
      <h2 className="tool-heading">{t('survey-tools:languages.list')}</h2>
      <ul className="language-list">
        {progress.map((one) => {
          const { name, dir } = LANGUAGES[one.lang]
          const state = one.isOn ? 'on' : one.isComplete ? 'complete' : 'open'
          return (
            <PictureText
              key={one.lang}
              as="li"
              size="small"
              picture={one.isComplete ? 'action.yes' : 'action.language'}
            >
              <p>
                <a href={`${page}?to=${one.lang}`} aria-current={one.lang === lang ? 'page' : undefined}>
                  <span lang={one.lang} dir={dir}>
                    {name}
                  </span>
                </a>
              </p>
              <p>{t('survey-tools:languages.progress', { count: one.written, total: one.total })}</p>
              <p>{t(`survey-tools:languages.is-${state}`)}</p>
            </PictureText>
          )
        })}
      </ul>
      <p>
        {onlyMissing ? (
          <a href={`${page}?to=${lang}`}>{t('survey-tools:languages.show-all')}</a>
        ) : (
          <a href={`${page}?to=${lang}&only=missing`}>{t('survey-tools:languages.show-missing')}</a>
        )}
      </p>
    </>
  )
}
