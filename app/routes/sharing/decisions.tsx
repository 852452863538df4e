import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sawNews } from '../../domain/people/news'
import {
  type DecisionForm,
  type DecisionProblem,
  recordDecision,
  showDecisions,
} from '../../domain/sharing/decisions'
import { TOPICS } from '../../domain/sharing/topics'
import type { Head } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../session.server'
import { DecisionFields } from './decision-fields'
import { DecisionList } from './decision-list'

export const handle = { words: 'sharing' }

/** For staff of the council: what was decided for somebody who could not decide it, and until when it counts. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, now } = openMemberPage(request)
  const found = showDecisions(viewer, params.id ?? '', now)
  if (!found) throw new Response(null, { status: 404 })
  sawNews(viewer, url.pathname, now)
  const head: Head = {
    title: words.t('sharing:decisions.title', { name: found.person }),
    section: words.t('shared:nav.staff'),
    noIndex: true,
  }
  return {
    head,
    ...found,
    id: params.id ?? '',
    key: randomUUID(),
    done: url.searchParams.get('done') === 'recorded',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const given = Object.fromEntries(form)
  const personId = params.id ?? ''
  const problems = recordDecision(page.viewer, personId, readForm(given), page.now)
  if (problems === null) throw new Response(null, { status: 404 })
  if (problems.length === 0) throw redirect(`/staff/people/${personId}/decisions?done=recorded`, 303)
  const head = { title: page.words.t('sharing:decisions.new'), noIndex: true, error: true }
  return Response.json({ head, problems, given }, { status: 422 })
}

function readForm(given: Record<string, string>): DecisionForm {
  const text = (name: string) => (given[name] ?? '').trim()
  return {
    key: /^[0-9a-f-]{36}$/.test(text('key')) ? text('key') : randomUUID(),
    supporter: text('supporter'),
    email: text('email'),
    relation: text('relation'),
    authority: text('authority'),
    decision: text('decision'),
    reason: text('reason'),
    asked: text('asked'),
    review: { day: text('review-day'), month: text('review-month'), year: text('review-year') },
    topics: Object.fromEntries(TOPICS.map((topic) => [topic, text(`topic-${topic}`)])),
  }
}

type Answer = { problems: DecisionProblem[]; given: Record<string, string> }

export default function Decisions() {
  const { t } = useWords()
  const { person, supporters, decisions, key, id, done } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const errors = (answer?.problems ?? []).map((one) => ({ at: one.at, words: t(one.key) }))
  return (
    <>
      <BackLink href={`/staff/people/${id}`} page={person} />
      <ErrorSummary errors={errors} />
      {done ? (
        <Banner kind="success" announce>
          {t('sharing:done.recorded', { name: person })}
        </Banner>
      ) : null}
      <PageTitle picture="authority.best-interests" lead={t('sharing:decisions.lead', { name: person })}>
        {t('sharing:decisions.title', { name: person })}
      </PageTitle>
      <p>{t('sharing:decisions.first')}</p>
      <DecisionList decisions={decisions} />
      <Block id="new" title={t('sharing:decisions.new')} look="panel">
        <DecisionFields
          formKey={answer?.given.key ?? key}
          person={person}
          supporters={supporters}
          given={answer?.given ?? {}}
          errorOf={(at) => errors.find((error) => error.at === at)?.words}
        />
      </Block>
    </>
  )
}
