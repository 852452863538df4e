import { useWords } from '../../../i18n/words'
import { Banner } from '../../../kit/banner'
import { PictureList, PictureText } from '../../../kit/picture-text'
import type { ResultsView } from './results-view'

/** What one must know before the numbers: who answered, who was counted, and what is hidden. */
export function AboutResults({ results }: { results: ResultsView }) {
  const { t } = useWords()
  const { preview, synthetic, responses, tooFew, ownVoiceAlone, publishedOn, hasHidden } = results
  return (
    <>
      {preview ? (
        <Banner kind="warning" title={t('survey-results:preview.title')}>
          {t('survey-results:preview.words')}
        </Banner>
      ) : null}
      {synthetic ? (
        <Banner kind="info" title={t('survey-results:synthetic.title')}>
          {t('survey-results:synthetic.words')}
        </Banner>
      ) : null}
      {tooFew ? null : (
        <PictureList>
          <PictureText as="li" picture="action.people" size="small">
            {t('survey-results:responses', { count: responses })}
          </PictureText>
          {ownVoiceAlone ? (
            <PictureText as="li" picture="survey.me" size="small">
              <p>{t('survey-results:own.title')}</p>
              <p>{t('survey-results:own.words')}</p>
            </PictureText>
          ) : null}
          {hasHidden ? (
            <PictureText as="li" picture="me.looked" size="small">
              <p>{t('survey-results:hides.title')}</p>
              <p>{t('survey-results:hides.words')}</p>
            </PictureText>
          ) : null}
          {publishedOn ? (
            <PictureText as="li" picture="action.calendar" size="small">
              {t('survey-results:published-on', { date: publishedOn })}
            </PictureText>
          ) : null}
        </PictureList>
      )}
    </>
  )
}
