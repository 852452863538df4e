import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHECK } from '../../domain/drafts/questions'
import { mayTouch } from '../../domain/sharing/decide'
import { listCompany } from '../../domain/week/company'
import { NEW_FLOW } from '../../domain/week/questions'
import { addToWeek } from '../../domain/week/write'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { PageTitle } from '../../kit/page-title'
import { deviceSecret, type MemberPage, openMemberForm, openMemberPage } from '../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../questions/flow-page'
import { notShared } from '../sharing/not-shared'
import { Asking } from './asking'
import { CheckWeek } from './check-week'
import { pictureOf } from './say-week'
import { WeekQuestion } from './week-question'

export const handle = { words: 'week' }

const ADDRESS = '/me/week/new'
const PLACE = { flow: NEW_FLOW, address: ADDRESS }

const headOf = ({ t }: Words, step: string): Head => ({
  title: t(step === CHECK ? 'week:new.check' : `week:question.${step}`),
  section: t('week:new.title'),
  noIndex: true,
})

function mustBeAllowed({ viewer, personId, now }: MemberPage) {
  if (!mayTouch(viewer, { personId, topic: 'week', ability: 'do' }, now)) throw notShared()
}

export function loader({ request }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  mustBeAllowed(page)
  const { viewer, personId, words, today, now } = page
  const state = openFlowPage(page, request, PLACE)
  const people = state.step === 'who' ? listCompany(viewer, personId, now) : []
  return { head: headOf(words, state.step), state, today, people }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  mustBeAllowed(page)
  const { viewer, personId, words, url, now } = page
  if (form.get('go') === 'send') {
    const { secret } = deviceSecret(request)
    const id = addToWeek(viewer, secret, personId, form.get('key') ?? '', now)
    throw redirect(id ? '/me/week?done=added' : ADDRESS, 303)
  }
  const wrong = answerFlowPage(page, request, PLACE, form)
  const head = { ...headOf(words, url.searchParams.get('step') ?? 'what'), error: true }
  return Response.json({ head, ...wrong }, { status: 422 })
}

export default function NewInWeek() {
  const { t } = useWords()
  const { state, today, people } = useLoaderData<typeof loader>()
  const answer = useActionData<FlowProblems>()
  const given = { ...state.answers, ...answer?.given }
  const back = <BackLink href="/me/week" page={t('week:title')} />
  if (state.step === CHECK) {
    return (
      <>
        {back}
        <PageTitle picture="action.check" lead={t('week:new.check-lead')}>
          {t('week:new.check')}
        </PageTitle>
        <CheckWeek
          flow={NEW_FLOW}
          given={given}
          address={ADDRESS}
          draftId={state.draftId}
          sendLabel={t('week:new.send')}
        />
      </>
    )
  }
  return (
    <Asking state={state} problems={answer?.problems ?? []} back={back}>
      {(errorOf) => (
        <WeekQuestion
          step={state.step}
          given={given}
          errorOf={errorOf}
          today={today}
          people={people.map(({ name, picture }) => ({ name, picture: pictureOf(picture) }))}
        />
      )}
    </Asking>
  )
}
