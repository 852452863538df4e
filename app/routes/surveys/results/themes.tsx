import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Head } from '../../../i18n/page-context'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { AnswerToSort } from './answer-to-sort'
import { QuoteForm } from './quote-form'
import { doTheme, type Problem } from './theme-actions'
import { ThemeForms } from './theme-forms'
import { loadThemes, type ThemesData } from './themes-data'

export const handle = { words: 'survey-results' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const done = page.url.searchParams.get('done')
  return { ...loadThemes(page, params.id ?? ''), done: DONE.find((one) => one === done) ?? null }
}

const DONE = ['themes', 'make', 'rename', 'merge', 'quote', 'off'] as const

type Answer = { head: Head; problem: Problem; names: string[]; given: Record<string, string> }

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const id = params.id ?? ''
  const { head, next } = loadThemes(page, id, form)
  const result = doTheme(page, id, form)
  if (result === 'not-there') throw new Response(null, { status: 404 })
  if (result === 'done') {
    const goesOn = form.get('do') === 'themes' && next ? String(next) : (form.get('answer') ?? '')
    const to = new URLSearchParams({ question: form.get('question') ?? '', answer: goesOn })
    to.set('done', form.get('do') ?? '')
    throw redirect(`/staff/surveys/${id}/themes?${to}`, 303)
  }
  const { problem, names } = result
  const given = { words: form.get('words') ?? '', name: form.get('name') ?? '' }
  return Response.json({ head: { ...head, error: true }, problem, names, given } satisfies Answer, {
    status: 422,
  })
}

/** Staff read what people said in their own words, one answer after the other, and say what it is about. */
export default function Themes() {
  const { t } = useWords()
  const data = useLoaderData() as ThemesData & { done: (typeof DONE)[number] | null }
  const sent = useActionData<Answer>()
  const errors = sent ? [{ at: sent.problem.at, words: t(sent.problem.key) }] : []
  const { surveyId, title, question, answer, done } = data
  return (
    <>
      <ErrorSummary errors={errors} />
      <BackLink href={`/staff/surveys/${surveyId}`} page={title} />
      {done && !sent ? (
        <Banner kind="success" announce>
          {t(`survey-results:themes.done.${done}`)}
        </Banner>
      ) : null}
      <PageTitle picture="survey.results" lead={t('survey-results:themes.lead')}>
        {t('survey-results:themes.title')}
      </PageTitle>
      {question ? <Questions data={data} /> : <p>{t('survey-results:themes.no-questions')}</p>}
      {question && !answer ? <Banner kind="info">{t('survey-results:themes.no-answers')}</Banner> : null}
      {answer ? <AnswerToSort data={data} /> : null}
      {answer?.words ? (
        <QuoteForm data={data} names={sent?.names ?? []} given={sent?.given.words} error={errors[0]} />
      ) : null}
      {question ? <ThemeForms data={data} error={errors[0]} /> : null}
    </>
  )
}

function Questions({ data: { questions, question, surveyId } }: { data: ThemesData }) {
  const { t } = useWords()
  return (
    <ul className="theme-questions">
      {questions.map(({ id, ask, count, done, held }) => (
        <li key={id}>
          <a
            href={`/staff/surveys/${surveyId}/themes?question=${id}`}
            aria-current={id === question?.id ? 'true' : undefined}
          >
            {ask}
          </a>
          <p>{t('survey-results:themes.progress', { done, total: count })}</p>
          {held > 0 ? <p>{t('survey-results:themes.held', { count: held })}</p> : null}
        </li>
      ))}
    </ul>
  )
}
