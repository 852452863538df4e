import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listRequests } from '../../domain/asks/desk'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { PageTitle } from '../../kit/page-title'
import { Pagination } from '../../kit/pagination'
import { openMemberPage } from '../../session.server'
import { RequestFilter } from './request-filter'
import { RequestTable } from './request-table'

export const handle = { words: 'staff' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url, now } = openMemberPage(request)
  const asked = url.searchParams
  const text = (name: string) => asked.get(name) ?? undefined
  const wanted = { state: text('state'), activity: text('activity'), who: text('who') }
  const list = listRequests(viewer, { ...wanted, page: Number(asked.get('page')) || 1 }, now)
  if (!list) throw new Response(null, { status: 404 })
  return {
    head: { title: words.t('staff:requests.title'), section: words.t('staff:title'), noIndex: true },
    ...list,
  }
}

export default function Requests() {
  const { t } = useWords()
  const { asks, count, page, pages, state, activityId, who, activities } = useLoaderData<typeof loader>()
  const href = (to: number) =>
    `/staff/requests?${new URLSearchParams({ state, activity: activityId, who, page: String(to) })}`
  return (
    <>
      <BackLink href="/staff" page={t('staff:title')} />
      <PageTitle picture="me.requests">{t('staff:requests.title')}</PageTitle>
      <RequestFilter state={state} activityId={activityId} who={who} activities={activities} />
      <h2 id="found">
        {t(`staff:state.${state}`)}: {t('staff:requests.found', { count })}
      </h2>
      {asks.length > 0 ? <RequestTable asks={asks} /> : <p>{t('staff:requests.none')}</p>}
      <Pagination page={page} pages={pages} href={href} />
    </>
  )
}
