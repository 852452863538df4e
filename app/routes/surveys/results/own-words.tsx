import { isLang, LANGUAGES } from '../../../i18n/languages'
import { useWords } from '../../../i18n/words'
import { Bars } from './bars'
import type { StepView } from './results-view'

/** What people said in their own words: what it was about, and some of the words. */
export function OwnWords({ step: { themes, quotes, others } }: { step: StepView }) {
  const { t, lang } = useWords()
  if (themes.length === 0 && quotes.length === 0) return null
  return (
    <>
      {others === null ? null : <p>{t('survey-results:others', { count: others })}</p>}
      {themes.length > 0 ? (
        <>
          <p>{t('survey-results:themes-lead')}</p>
          <Bars caption={t('survey-results:themes-caption')} bars={themes} asWords />
        </>
      ) : null}
      {quotes.length > 0 ? (
        <>
          <p>{t('survey-results:quotes-lead')}</p>
          <ul className="result-quotes">
            {quotes.map((quote) => (
              <li key={quote.words}>
                <blockquote
                  className="as-written"
                  lang={quote.lang === lang ? undefined : quote.lang}
                  dir={isLang(quote.lang) && quote.lang !== lang ? LANGUAGES[quote.lang].dir : undefined}
                >
                  {quote.words}
                </blockquote>
                <p className="result-base">{t(`survey-results:quote-by.${quote.who ?? 'somebody'}`)}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
