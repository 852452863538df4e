import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addDays } from '../../domain/activities/dates'
import { CHECK } from '../../domain/drafts/questions'
import { aboutMove, findMove, saveMove } from '../../domain/week/one-day'
import { MOVE_FLOW } from '../../domain/week/questions'
import type { Head } from '../../i18n/page-context'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { PageTitle } from '../../kit/page-title'
import { deviceSecret, type MemberPage, openMemberForm, openMemberPage } from '../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../questions/flow-page'
import { Asking } from './asking'
import { CheckWeek } from './check-week'
import { sayWhat } from './say-week'
import { WeekQuestion } from './week-question'

export const handle = { words: 'week' }

const addressOf = (id: string, date: string) => `/me/week/${id}/move/${date}`
const placeOf = (id: string, date: string) => ({
  flow: MOVE_FLOW,
  about: aboutMove(id, date),
  address: addressOf(id, date),
})

const headOf = (words: Words, step: string, what: string): Head => ({
  title: words.t(step === CHECK ? 'week:move.check' : `week:question.${step}`),
  section: sayWhat(words, what),
  noIndex: true,
})

function mustFind({ viewer, now }: MemberPage, { id = '', date = '' }: { id?: string; date?: string }) {
  const found = findMove(viewer, id, date, now)
  if (!found) throw new Response(null, { status: 404 })
  return { id, ...found }
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const { id, date, what } = mustFind(page, params)
  const state = openFlowPage(page, request, placeOf(id, date))
  if (!state.draftId) throw redirect(`/me/week/${id}`, 303)
  return { head: headOf(page.words, state.step, what), state, id, date, what, today: page.today }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { id, date, what } = mustFind(page, params)
  const { viewer, words, url, now } = page
  if (form.get('go') === 'send') {
    const { secret } = deviceSecret(request)
    const saved = saveMove(viewer, secret, { id, date, draftId: form.get('key') ?? '' }, now)
    throw redirect(saved ? `/me/week/${id}?done=moved` : addressOf(id, date), 303)
  }
  const wrong = answerFlowPage(page, request, placeOf(id, date), form)
  const head = { ...headOf(words, url.searchParams.get('step') ?? 'to', what), error: true }
  return Response.json({ head, ...wrong }, { status: 422 })
}

export default function MoveDay() {
  const words = useWords()
  const { t } = words
  const { state, id, date, what, today } = useLoaderData<typeof loader>()
  const answer = useActionData<FlowProblems>()
  const given = { ...state.answers, ...answer?.given }
  const back = <BackLink href={`/me/week/${id}`} page={sayWhat(words, what)} />
  if (state.step === CHECK) {
    const lead = t('week:move.lead', { what: sayWhat(words, what), date: sayDate(words, date) })
    return (
      <>
        {back}
        <PageTitle picture="action.check" lead={lead}>
          {t('week:move.check')}
        </PageTitle>
        <CheckWeek
          flow={MOVE_FLOW}
          given={given}
          address={addressOf(id, date)}
          draftId={state.draftId}
          sendLabel={t('week:move.send')}
        />
      </>
    )
  }
  const first = date < today ? today : date
  const days = [date, ...[1, 2, 3, 4].map((after) => addDays(first, after))]
  return (
    <Asking state={state} problems={answer?.problems ?? []} back={back}>
      {(errorOf) => (
        <WeekQuestion step={state.step} given={given} errorOf={errorOf} today={today} days={days} />
      )}
    </Asking>
  )
}
