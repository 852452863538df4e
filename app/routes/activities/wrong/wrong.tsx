import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  REPORT_ABOUT,
  type ReportAbout,
  type ReportError,
  reportPage,
} from '../../../domain/activities/report'
import { showActivity } from '../../../domain/activities/show'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { openPage, type Page, readForm } from '../../../session.server'
import { ReportForm } from './report-form'

export const handle = { words: 'activities' }

function findActivity({ viewer, today }: Page, slug = '') {
  const activity = showActivity(viewer, slug, today)
  if (!activity) throw new Response(null, { status: 404 })
  return { slug: activity.slug, name: activity.name }
}

const headOf = ({ t }: Words, name: string): Head => ({
  title: t('activities:report.title'),
  section: name,
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const about = findActivity(page, params.slug)
  return { head: headOf(page.words, about.name), about, choices: [...REPORT_ABOUT], key: randomUUID() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const page = openPage(request)
  const { slug, name } = findActivity(page, params.slug)
  const given = Object.fromEntries(await readForm(request))
  const result = reportPage(page.viewer, slug, given, context.address, page.now)
  if (result.kind === 'stored') return redirect(`/activities/${slug}/wrong/thanks`, 303)
  const answer: Answer = {
    head: { ...headOf(page.words, name), error: true },
    given,
    tooMany: result.kind === 'too-many',
    errors: result.kind === 'wrong' ? result.errors : {},
  }
  return Response.json(answer, { status: result.kind === 'too-many' ? 429 : 422 })
}

export type ReportField = 'what' | 'words' | 'reach'
type Answer = {
  head: Head
  given: Record<string, string>
  tooMany: boolean
  errors: Partial<Record<ReportField, ReportError>>
}

const FIELDS: ReportField[] = ['what', 'words', 'reach']

export default function SomethingIsWrong() {
  const { t } = useWords()
  const { about, choices, key } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const errors = FIELDS.flatMap((at) => {
    const error = answer?.errors[at]
    return error ? [{ at, words: t(`activities:${error}`) }] : []
  })
  return (
    <>
      <BackLink href={`/activities/${about.slug}`} page={about.name} />
      <ErrorSummary errors={errors} />
      {answer?.tooMany ? (
        <Banner kind="warning" announce>
          {t('activities:report.error.too-many')}
        </Banner>
      ) : null}
      <PageTitle picture="action.wrong" lead={t('activities:report.lead', { name: about.name })}>
        {t('activities:report.title')}
      </PageTitle>
      <ReportForm
        formKey={answer?.given.key ?? key}
        choices={choices as ReportAbout[]}
        given={answer?.given ?? {}}
        errorOf={(at) => errors.find((error) => error.at === at)?.words}
      />
    </>
  )
}
