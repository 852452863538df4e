import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type BatchGiven, type BatchProblem, listBatches, makeBatch } from '../../domain/keying/batch'
import { newSecret } from '../../domain/site/secrets'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../session.server'
import { BatchTable } from './batch-table'
import { NewBatch } from './new-batch'
import { keyingPath, surveyOf } from './survey-of'

export const handle = { words: 'keying' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, lang } = openMemberPage(request)
  const found = listBatches(viewer, params.id ?? '')
  if (!found) throw new Response(null, { status: 404 })
  const survey = surveyOf(found.survey, lang)
  return {
    head: { title: words.t('keying:title'), section: survey.title.words, noIndex: true },
    survey,
    batches: found.batches,
    formKey: newSecret(),
  }
}

type Sent = { given: BatchGiven; problems: BatchProblem[] }

/** POST: makes a batch, and leads to it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const text = (name: string) => form.get(name) ?? ''
  const given = { name: text('name'), channel: text('channel'), share: text('share'), key: text('key') }
  const made = makeBatch(page.viewer, params.id ?? '', given, page.now)
  if (!made) throw new Response(null, { status: 404 })
  if ('id' in made) return redirect(keyingPath(params.id ?? '', made.id), 303)
  const head = { title: page.words.t('keying:title'), error: true, noIndex: true }
  return Response.json({ head, given, problems: made.problems }, { status: 422 })
}

export default function Batches() {
  const { t, lang } = useWords()
  const { survey, batches, formKey } = useLoaderData<typeof loader>()
  const sent = useActionData<Sent>()
  const errors = (sent?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const title = (
    <bdi lang={survey.title.lang === lang ? undefined : survey.title.lang}>{survey.title.words}</bdi>
  )
  return (
    <>
      <BackLink href={`/staff/surveys/${survey.id}`} page={t('keying:back-survey')} />
      <ErrorSummary errors={errors} />
      <PageTitle picture="action.check" lead={t('keying:lead')}>
        {t('keying:title')}
      </PageTitle>
      <h2>
        {t('keying:batches.title')}: {title}
      </h2>
      {batches.length > 0 ? (
        <BatchTable surveyId={survey.id} batches={batches} />
      ) : (
        <p>{t('keying:batches.none')}</p>
      )}
      <p>
        <a href={`/staff/surveys/${survey.id}/import`}>{t('keying:import')}</a>
      </p>
      <NewBatch formKey={sent?.given.key || formKey} given={sent?.given ?? null} errors={errors} />
    </>
  )
}
