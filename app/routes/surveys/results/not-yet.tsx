import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Buttons, LinkButton } from '../../../kit/button'
import { PageTitle } from '../../../kit/page-title'

type Props = { slug: string; name: string; isOpen: boolean; until: string | null }

/** The survey is there, its results are not yet. */
export function NotYet({ slug, name, isOpen, until }: Props) {
  const { t } = useWords()
  return (
    <>
      <BackLink href="/have-your-say" page={t('survey-results:section')} />
      <PageTitle picture="survey.results" lead={t('survey-results:not-yet.lead')}>
        {t('survey-results:title', { name })}
      </PageTitle>
      {isOpen && until ? <p>{t('survey-results:not-yet.until', { date: until })}</p> : null}
      <p>{t(isOpen ? 'survey-results:not-yet.open' : 'survey-results:not-yet.closed')}</p>
      <Buttons>
        <LinkButton href={`/have-your-say/${slug}`} picture="survey.question">
          {t('survey-results:not-yet.see', { name })}
        </LinkButton>
      </Buttons>
    </>
  )
}
