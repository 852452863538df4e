import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLang } from '../../../domain/surveys/definition'
import { computeResults } from '../../../domain/surveys/results/compute'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { PageTitle } from '../../../kit/page-title'
import { PeopleRow } from '../../../kit/people-bar'
import { Picture } from '../../../kit/picture'
import { PrintButton } from '../../../kit/print-button'
import { plainText } from '../../../kit/text'
import { openPage } from '../../../session.server'
import { ownLang, pictureOf } from '../questions/question-props'
import { AboutResults } from './about-results'
import { Bars } from './bars'
import { OwnWords } from './own-words'
import { type QuestionView, type ResultsView, resultsView, type StepView } from './results-view'

export const handle = { words: 'survey-results' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words } = openPage(request)
  const results = computeResults(viewer, params.survey ?? '')
  if (!results) throw new Response(null, { status: 404 })
  const name = plainText(inLang(results.survey.definition.title, words.lang).words)
  return {
    head: {
      title: words.t('survey-results:report.title', { name }),
      section: words.t('survey-results:section'),
      noIndex: true,
    },
    results: resultsView(words, results),
  }
}

/** All results on sheets of paper: each question whole, with its picture, sentence, people and numbers. */
export default function ResultsReport() {
  const words = useWords()
  const { t } = words
  const { results } = useLoaderData() as { results: ResultsView }
  const { slug, title, questions, tooFew } = results
  const name = plainText(title.words)
  return (
    <>
      <BackLink href={`/have-your-say/${slug}/results`} page={t('survey-results:title', { name })} />
      <PageTitle picture={pictureOf(results.picture) ?? 'survey.results'} lead={t('survey-results:lead')}>
        {t('survey-results:report.title', { name })}
      </PageTitle>
      <PrintButton how={t('survey-results:report.how')}>{t('survey-results:report.print')}</PrintButton>
      <AboutResults results={results} />
      {tooFew ? <Banner kind="info">{t('survey-results:too-few')}</Banner> : null}
      {questions.map((question) => (
        <QuestionOnPaper key={question.id} question={question} />
      ))}
    </>
  )
}

function QuestionOnPaper({ question }: { question: QuestionView }) {
  const words = useWords()
  const picture = pictureOf(question.picture ?? undefined)
  const [first, ...rest] = question.steps
  return (
    <section className="report-question" aria-labelledby={question.id}>
      <div className="report-start">
        <div className="paper-head">
          {picture ? <Picture of={picture} size="large" /> : null}
          <h2 id={question.id} {...ownLang(question.ask, words)}>
            {question.ask.words}
          </h2>
        </div>
        {first ? <StepOnPaper step={first} /> : null}
      </div>
      {rest.map((step) => (
        <StepOnPaper key={step.id} step={step} />
      ))}
    </section>
  )
}

function StepOnPaper({ step }: { step: StepView }) {
  const words = useWords()
  const { title, lines, row, bars, answered } = step
  return (
    <div className="report-step">
      {title ? <h3 {...ownLang(title, words)}>{title.words}</h3> : null}
      <div className="result-said">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {row ? <PeopleRow {...row} /> : null}
      <Bars caption={words.t('survey-results:caption', { what: title?.words ?? '' })} bars={bars} />
      <OwnWords step={step} />
      {answered ? <p>{words.t('survey-results:counted.answered', { count: answered })}</p> : null}
    </div>
  )
}
