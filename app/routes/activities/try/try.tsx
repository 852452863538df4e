import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { showActivity } from '../../../domain/activities/show'
import { type AskError, type AskField, askHelpDesk } from '../../../domain/help/ask'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { wordsFor } from '../../../i18n/words.server'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { tellHelpDesk } from '../../../mail/help-desk-letter'
import { openPage, type Page, readForm } from '../../../session.server'
import { AskForm } from './ask-form'
import { PhoneBlock } from './phone-block'

export const handle = { words: 'activities' }

function findActivity({ viewer, today }: Page, slug = '') {
  const activity = showActivity(viewer, slug, today)
  if (!activity) throw new Response(null, { status: 404 })
  if (activity.state === 'closed') throw redirect(`/activities/${slug}`, 303)
  return activity
}

const headOf = ({ t }: Words, name: string): Head => ({
  title: t('activities:try.title', { name }),
  section: t('activities:title'),
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const { slug, name, organisation, phone } = findActivity(page, params.slug)
  const about = { slug, name, organisation: organisation.name, phone }
  return { head: headOf(page.words, name), about, key: randomUUID() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const page = openPage(request)
  const { slug, name } = findActivity(page, params.slug)
  const given = Object.fromEntries(await readForm(request))
  const result = askHelpDesk(page.viewer, slug, given, context.address, page.now)
  if (result.kind === 'stored') {
    if (result.isNew) tellHelpDesk(wordsFor('en'), name, result.id, page.now)
    return redirect(`/activities/${slug}/try/sent?message=${result.id}`, 303)
  }
  const answer: Answer = {
    head: { ...headOf(page.words, name), error: true },
    given,
    tooMany: result.kind === 'too-many',
    errors: result.kind === 'wrong' ? result.errors : [],
  }
  return Response.json(answer, { status: result.kind === 'too-many' ? 429 : 422 })
}

type Answer = {
  head: Head
  given: Record<string, string>
  tooMany: boolean
  errors: { at: AskField; key: AskError }[]
}

export default function TryActivity() {
  const { t } = useWords()
  const { about, key } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const errors = (answer?.errors ?? []).map(({ at, key }) => ({ at, words: t(`activities:${key}`) }))
  return (
    <>
      <BackLink href={`/activities/${about.slug}`} page={about.name} />
      <ErrorSummary errors={errors} />
      {answer?.tooMany ? (
        <Banner kind="warning" announce>
          {t('activities:try.error.too-many')}
        </Banner>
      ) : null}
      <PageTitle picture="action.try" lead={t('activities:try.lead')}>
        {t('activities:try.title', { name: about.name })}
      </PageTitle>
      <PhoneBlock about={about} />
      <Block id="write" look="panel" title={t('activities:try.write-title')} picture="action.mail">
        <AskForm
          formKey={answer?.given.key ?? key}
          given={answer?.given ?? { words: t('activities:try.words-start', { name: about.name }) }}
          errorOf={(at) => errors.find((error) => error.at === at)?.words}
        />
      </Block>
    </>
  )
}
