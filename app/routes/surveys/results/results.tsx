import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLang } from '../../../domain/surveys/definition'
import { computeResults, notYet } from '../../../domain/surveys/results/compute'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { SelectField } from '../../../kit/field'
import { PageTitle } from '../../../kit/page-title'
import { plainText } from '../../../kit/text'
import { openPage } from '../../../session.server'
import { ownLang, pictureOf } from '../questions/question-props'
import { AboutResults } from './about-results'
import { NotYet } from './not-yet'
import { ResultQuestion } from './result-question'
import { type ResultsView, resultsView } from './results-view'

export const handle = { words: 'survey-results' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url } = openPage(request)
  const slug = params.survey ?? ''
  const results = computeResults(viewer, slug, { split: url.searchParams.get('by') })
  const survey = results?.survey ?? notYet(viewer, slug)
  if (!survey) throw new Response(null, { status: 404 })
  const { title, closesOn } = survey.definition
  const name = plainText(inLang(title, words.lang).words)
  return {
    head: {
      title: words.t('survey-results:title', { name }),
      section: words.t('survey-results:section'),
      description: words.t('survey-results:description', { name }),
      noIndex: survey.state !== 'published' || url.searchParams.has('by'),
    },
    results: results ? resultsView(words, results) : null,
    waiting: {
      slug,
      name,
      isOpen: survey.state === 'open',
      until: closesOn ? sayDate(words, closesOn) : null,
    },
  }
}

type Data = Omit<ReturnType<typeof loader>, 'results'> & { results: ResultsView | null }

export default function SurveyResults() {
  const words = useWords()
  const { t } = words
  const { results, waiting } = useLoaderData() as Data
  if (!results) return <NotYet {...waiting} />
  const { slug, title, questions, tooFew } = results
  return (
    <>
      <BackLink href="/have-your-say" page={t('survey-results:section')} />
      <PageTitle
        picture={pictureOf(results.picture) ?? 'survey.results'}
        lead={t('survey-results:lead')}
        {...ownLang(title, words)}
      >
        {t('survey-results:title', { name: plainText(title.words) })}
      </PageTitle>
      <AboutResults results={results} />
      {tooFew ? <Banner kind="info">{t('survey-results:too-few')}</Banner> : null}
      {tooFew ? null : <Contents questions={questions} />}
      {tooFew ? null : <SplitForm results={results} />}
      <div className="results">
        {questions.map((question, index) => (
          <ResultQuestion key={question.id} question={question} number={index + 1} />
        ))}
      </div>
      {tooFew ? null : <Files slug={slug} />}
      <Buttons>
        <LinkButton href={`/have-your-say/changes?survey=${slug}`} picture="survey.changed">
          {t('survey-results:changes')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function Contents({ questions }: Pick<ResultsView, 'questions'>) {
  const words = useWords()
  return (
    <nav className="result-contents" aria-labelledby="contents">
      <h2 id="contents">{words.t('survey-results:contents')}</h2>
      <ol>
        {questions.map(({ id, ask }) => (
          <li key={id}>
            <a href={`#${id}`} {...ownLang(ask, words)}>
              {ask.words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The choice stands in the address: it can be kept, sent and gone back from. */
function SplitForm({ results: { slug, splits, split } }: { results: ResultsView }) {
  const { t } = useWords()
  if (splits.length === 0) return null
  const options = ['', ...splits].map((value) => ({
    value,
    label: t(`survey-results:by.${value || 'nothing'}`),
  }))
  return (
    <form className="result-split" action={`/have-your-say/${slug}/results`}>
      <SelectField
        name="by"
        label={t('survey-results:by-label')}
        hint={t('survey-results:by-hint')}
        value={split ?? ''}
        options={options}
      />
      <Buttons>
        <Button look="quiet" picture="action.people">
          {t('survey-results:by-button')}
        </Button>
      </Buttons>
    </form>
  )
}

function Files({ slug }: { slug: string }) {
  const { t } = useWords()
  const base = `/have-your-say/${slug}/results`
  return (
    <section aria-labelledby="files" className="result-files">
      <h2 id="files">{t('survey-results:files.title')}</h2>
      <p>{t('survey-results:files.lead')}</p>
      <Buttons>
        <LinkButton href={`${base}/report`} look="quiet" picture="action.print">
          {t('survey-results:files.report')}
        </LinkButton>
        <LinkButton href={`${base}.csv`} look="quiet" picture="survey.results">
          {t('survey-results:files.csv')}
        </LinkButton>
        <LinkButton href={`${base}.json`} look="quiet" picture="survey.results">
          {t('survey-results:files.json')}
        </LinkButton>
      </Buttons>
    </section>
  )
}
