import type { Progress } from '../../../domain/surveys/language-progress'
import { LANGUAGES, type Lang } from '../../../i18n/languages'
import { useWords } from '../../../i18n/words'
import { PictureText } from '../../../kit/picture-text'
import type { Only } from './languages'

type Props = {
  surveyId: string
  progress: readonly (Progress & { isComplete: boolean })[]
  lang: Lang
  only: Only
}

/** What each language has, the way to it, and the way to what is missing in this one. */
export function LanguageList({ surveyId, progress, lang, only }: Props) {
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
              picture={one.isComplete && one.old === 0 ? 'action.yes' : 'action.language'}
            >
              <p>
                <a href={`${page}?to=${one.lang}`} aria-current={one.lang === lang ? 'page' : undefined}>
                  <span lang={one.lang} dir={dir}>
                    {name}
                  </span>
                </a>
              </p>
              <p>{t('survey-tools:languages.progress', { count: one.written, total: one.total })}</p>
              {one.old > 0 ? <p>{t('survey-tools:languages.old', { count: one.old })}</p> : null}
              <p>{t(`survey-tools:languages.is-${state}`)}</p>
            </PictureText>
          )
        })}
      </ul>
      <Filters page={`${page}?to=${lang}`} only={only} />
    </>
  )
}

/** All texts, or those that need somebody. */
function Filters({ page, only }: { page: string; only: Only }) {
  const { t } = useWords()
  return (
    <ul className="language-filters">
      {([null, 'missing', 'old'] as const)
        .filter((one) => one !== only)
        .map((one) => (
          <li key={one ?? 'all'}>
            <a href={one ? `${page}&only=${one}` : page}>
              {t(`survey-tools:languages.show-${one ?? 'all'}`)}
            </a>
          </li>
        ))}
    </ul>
  )
}
