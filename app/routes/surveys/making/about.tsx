import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findDraft } from '../../../domain/surveys/making/draft'
import { type FactsForm, factsOf, readFacts, saveFacts } from '../../../domain/surveys/making/facts'
import type { FieldProblem } from '../../../domain/surveys/making/question-from'
import { suggestedMinutes } from '../../../domain/surveys/making/rules'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { addressOf, picturesFor } from './address-of'
import { FactsForm as Form } from './facts-form'
import { type Locked, LockedBanner } from './locked'

export const handle = { words: 'survey-making', scripts: ['words-check'] }

const headOf = ({ t }: Words, title: string): Head => ({
  title: t('survey-making:about.title'),
  section: title,
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  const draft = findDraft(viewer, params.id ?? '')
  if (!draft) throw new Response(null, { status: 404 })
  return {
    head: headOf(words, draft.definition.title.en),
    id: draft.surveyId,
    title: draft.definition.title.en,
    facts: factsOf(draft.definition),
    seenAt: draft.seenAt,
    minutes: suggestedMinutes(draft.definition),
  }
}

type Answer = { given: FactsForm; seenAt: string; problems: FieldProblem[]; locked: Locked | null }

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, words, now } = page
  const id = params.id ?? ''
  const given = readFacts(form)
  const seenAt = form.get('seen') ?? ''
  const result = saveFacts(viewer, id, given, seenAt, now)
  if (!result) throw new Response(null, { status: 404 })
  if (result.kind === 'saved') {
    const to = form.get('do') === 'picture' ? picturesFor(id, 'survey', '/about') : '?done=facts#done'
    return redirect(addressOf(id, to), 303)
  }
  const head: Head = { ...headOf(words, given.title), error: true }
  if (result.kind === 'wrong')
    return Response.json({ head, given, seenAt, problems: result.problems, locked: null }, { status: 422 })
  const locked: Locked =
    result.kind === 'changed'
      ? { kind: 'changed', byName: result.byName, own: result.byName === viewer.name, kept: true }
      : { kind: 'finished' }
  const seen = result.kind === 'changed' ? result.seenAt : seenAt
  return Response.json({ head, given, seenAt: seen, problems: [], locked }, { status: 409 })
}

export default function About() {
  const { t } = useWords()
  const { id, title, facts, seenAt, minutes } = useLoaderData<typeof loader>()
  const sent = useActionData<Answer>()
  const errors = (sent?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  return (
    <>
      <BackLink href={addressOf(id)} page={title} />
      <LockedBanner locked={sent?.locked} />
      <ErrorSummary errors={errors} />
      <PageTitle picture="state.info" lead={t('survey-making:about.lead')}>
        {t('survey-making:about.title')}
      </PageTitle>
      <Form facts={sent?.given ?? facts} seenAt={sent?.seenAt ?? seenAt} minutes={minutes} errors={errors} />
    </>
  )
}
