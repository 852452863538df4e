import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ListedSurvey, listForMaking } from '../../../domain/surveys/making/list'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Buttons, LinkButton } from '../../../kit/button'
import { Card, Cards } from '../../../kit/card'
import { PageTitle } from '../../../kit/page-title'
import { Picture } from '../../../kit/picture'
import { isPictureKey } from '../../../kit/pictures/registry'
import { openMemberPage } from '../../../session.server'

export const handle = { words: 'survey-making' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  const groups = listForMaking(viewer)
  if (!groups) throw new Response(null, { status: 404 })
  return {
    head: { title: words.t('survey-making:title'), section: words.t('staff:title'), noIndex: true },
    groups,
  }
}

export default function Surveys() {
  const { t } = useWords()
  const { groups } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/staff" page={t('staff:title')} />
      <PageTitle picture="survey.answers" lead={t('survey-making:lead')}>
        {t('survey-making:title')}
      </PageTitle>
      <Buttons>
        <LinkButton href="/staff/surveys/new" picture="making.new">
          {t('survey-making:new.title')}
        </LinkButton>
      </Buttons>
      {groups.length === 0 ? <p>{t('survey-making:list.none')}</p> : null}
      {groups.map(({ state, surveys }) => (
        <section key={state} aria-labelledby={state}>
          <h2 id={state} className="making-state">
            <Picture of={`making.${state}`} size="small" />
            <span>{t(`survey-making:state.${state}`)}</span>
          </h2>
          <Cards>
            {surveys.map((survey) => (
              <SurveyCard key={survey.id} survey={survey} />
            ))}
          </Cards>
        </section>
      ))}
    </>
  )
}

function SurveyCard({ survey }: { survey: ListedSurvey }) {
  const words = useWords()
  const { t } = words
  const { id, title, picture, state, stateAt, answers, questions, closesOn, synthetic, hasChanges } = survey
  const facts = [
    t('survey-making:list.questions', { count: questions }),
    state === 'draft' || state === 'checked' ? null : t('survey-making:list.answers', { count: answers }),
    synthetic ? t('survey-making:list.synthetic') : null,
    closesOn
      ? t('survey-making:list.closes', { date: sayDate(words, closesOn) })
      : t('survey-making:list.since', { date: sayDate(words, stateAt) }),
    hasChanges ? t('survey-making:list.changes') : null,
  ]
  return (
    <Card
      href={`/staff/surveys/${id}`}
      title={title}
      level={3}
      picture={isPictureKey(picture) ? picture : 'survey.answers'}
    >
      <ul className="making-facts">
        {facts.filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </Card>
  )
}
