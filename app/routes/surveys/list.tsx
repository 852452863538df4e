import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { stepBegun } from '../../domain/surveys/answering'
import { isOpenOn, listSurveys } from '../../domain/surveys/survey'
import { LANGUAGES } from '../../i18n/languages'
import { useWords } from '../../i18n/words'
import { Buttons, LinkButton } from '../../kit/button'
import { Card, Cards } from '../../kit/card'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import { plainText } from '../../kit/text'
import { deviceSecret, openPage } from '../../session.server'
import { pictureOf } from './questions/question-props'
import { SaidWords } from './said-words'
import { ShortFacts, WhoAndWhy } from './survey-facts'
import { type SurveyView, surveyView } from './survey-view'

export const handle = { words: 'surveys' }

type Line = SurveyView & { begun: string | null }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, today } = openPage(request)
  const { secret, cookie } = deviceSecret(request)
  const isKnown = viewer.kind === 'member' || !cookie
  const lines: Line[] = listSurveys(viewer).map((survey) => {
    const isOpen = isOpenOn(survey, today)
    const begun = isOpen && isKnown ? stepBegun(viewer, secret, survey.slug) : null
    return { ...surveyView(words, survey, isOpen), begun }
  })
  const head = { title: words.t('surveys:title'), description: words.t('surveys:description') }
  return { head, open: lines.filter(({ isOpen }) => isOpen), closed: lines.filter(({ isOpen }) => !isOpen) }
}

export default function HaveYourSay() {
  const { t } = useWords()
  const { open, closed } = useLoaderData<typeof loader>() as { open: Line[]; closed: Line[] }
  return (
    <>
      <PageTitle picture="page.have-your-say" lead={t('surveys:lead')}>
        {t('surveys:title')}
      </PageTitle>
      {open.length > 0 ? (
        <section aria-labelledby="open">
          <h2 id="open">{t('surveys:open')}</h2>
          <Cards>
            {open.map((survey, index) => (
              <OpenSurvey key={survey.slug} survey={survey} eager={index === 0} />
            ))}
          </Cards>
        </section>
      ) : (
        <section aria-labelledby="open">
          <h2 id="open">{t('surveys:none.title')}</h2>
          <p>{t('surveys:none.words')}</p>
        </section>
      )}
      <div className="survey-ways">
        <Cards>
          <Card href="/have-your-say/idea" title={t('surveys:idea.title')} picture="survey.idea">
            <p>{t('surveys:idea.words')}</p>
          </Card>
          <Card href="/have-your-say/changes" title={t('surveys:changes.title')} picture="survey.changed">
            <p>{t('surveys:changes.words')}</p>
          </Card>
        </Cards>
      </div>
      {closed.length > 0 ? (
        <section aria-labelledby="closed">
          <h2 id="closed">{t('surveys:done.title')}</h2>
          <p>{t('surveys:done.words')}</p>
          <Cards>
            {closed.map((survey) => (
              <ClosedSurvey key={survey.slug} survey={survey} />
            ))}
          </Cards>
        </section>
      ) : null}
    </>
  )
}

const titleOf = ({ title }: SurveyView, lang: string) => ({
  title: plainText(title.words),
  ...(title.lang === lang ? {} : { lang: title.lang, dir: LANGUAGES[title.lang].dir }),
})

function OpenSurvey({ survey, eager }: { survey: Line; eager: boolean }) {
  const { t, lang } = useWords()
  const href = `/have-your-say/${survey.slug}`
  const picture = pictureOf(survey.picture) ?? 'survey.question'
  return (
    <Card href={href} {...titleOf(survey, lang)} picture={picture} level={3} eager={eager}>
      <SaidWords of={survey.lead} />
      <ShortFacts survey={survey} />
      <WhoAndWhy survey={survey} />
      {survey.begun ? (
        <div className="survey-begun">
          <p>{t('surveys:begun')}</p>
          <Buttons>
            <LinkButton href={`${href}/${survey.begun}`} picture="action.next">
              {t('surveys:go-on')}
              <span className="unseen">: {plainText(survey.title.words)}</span>
            </LinkButton>
          </Buttons>
        </div>
      ) : null}
    </Card>
  )
}

/** Its name leads to the results, once they are there. */
function ClosedSurvey({ survey }: { survey: Line }) {
  const { t, lang } = useWords()
  const base = `/have-your-say/${survey.slug}`
  const published = survey.state === 'published'
  return (
    <Card
      href={published ? `${base}/results` : base}
      {...titleOf(survey, lang)}
      picture={pictureOf(survey.picture) ?? 'survey.question'}
      level={3}
    >
      <SaidWords of={survey.lead} />
      <PictureText picture={published ? 'say.results' : 'survey.answers'} size="small">
        {published ? t('surveys:see', { name: plainText(survey.title.words) }) : t('surveys:counting')}
      </PictureText>
      {survey.synthetic ? <p className="survey-synthetic">{t('surveys:synthetic.words')}</p> : null}
    </Card>
  )
}
