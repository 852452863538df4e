import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type AskError, type AskField, askHelpDesk } from '../../domain/help/ask'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { wordsFor } from '../../i18n/words.server'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { tellHelpDesk } from '../../mail/help-desk-letter'
import { openPage, readForm } from '../../session.server'
import { AskForm } from './write-form'

export const handle = { words: 'help' }

const headOf = ({ t }: Words): Head => ({
  title: t('help:write.title'),
  section: t('help:title'),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  return { head: headOf(openPage(request).words), key: randomUUID() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { viewer, words, now } = openPage(request)
  const given = Object.fromEntries(await readForm(request))
  const result = askHelpDesk(viewer, given, context.address, now)
  if (result.kind === 'stored') {
    if (result.isNew) tellHelpDesk(wordsFor('en'), result.id, now)
    return redirect(`/help/write/sent?message=${result.id}`, 303)
  }
  const answer: Answer = {
    head: { ...headOf(words), error: true },
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

export default function WriteToUs() {
  const { t } = useWords()
  const { key } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const errors = (answer?.errors ?? []).map(({ at, key }) => ({ at, words: t(`help:${key}`) }))
  return (
    <>
      <BackLink href="/help" page={t('help:title')} />
      <ErrorSummary errors={errors} />
      {answer?.tooMany ? (
        <Banner kind="warning" announce>
          {t('help:write.error.too-many')}
        </Banner>
      ) : null}
      <PageTitle picture="action.mail" lead={t('help:write.lead')}>
        {t('help:write.title')}
      </PageTitle>
      <AskForm
        formKey={answer?.given.key ?? key}
        given={answer?.given ?? {}}
        errorOf={(at) => errors.find((error) => error.at === at)?.words}
      />
    </>
  )
}
