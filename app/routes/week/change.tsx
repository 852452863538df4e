import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Answers } from '../../domain/drafts/questions'
import { askedQuestions, CHECK } from '../../domain/drafts/questions'
import { answersOf } from '../../domain/week/answers'
import { listCompany } from '../../domain/week/company'
import { CHANGE_FLOW } from '../../domain/week/questions'
import { dropChange, findChange, saveChange } from '../../domain/week/write'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Button, Buttons } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { deviceSecret, type MemberPage, openMemberForm, openMemberPage } from '../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../questions/flow-page'
import { Asking } from './asking'
import { BothVersions } from './both-versions'
import { CheckWeek } from './check-week'
import { pictureOf, sayWhat } from './say-week'
import { WeekQuestion } from './week-question'

export const handle = { words: 'week' }

const addressOf = (id: string) => `/me/week/${id}/change`
const placeOf = (id: string) => ({ flow: CHANGE_FLOW, about: id, address: addressOf(id) })

const headOf = (words: Words, step: string, what: string): Head => ({
  title: words.t(step === CHECK ? 'week:change.title' : `week:question.${step}`),
  section: sayWhat(words, what),
  noIndex: true,
})

function mustFind({ viewer, now }: MemberPage, id = '') {
  const entry = findChange(viewer, id, now)
  if (!entry) throw new Response(null, { status: 404 })
  return entry
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const { id, what, picture } = mustFind(page, params.id)
  const state = openFlowPage(page, request, placeOf(id))
  if (!state.draftId) throw redirect(`/me/week/${id}`, 303)
  const { viewer, personId, words, today, now } = page
  const people = state.step === 'who' ? listCompany(viewer, personId, now) : []
  return { head: headOf(words, state.step, what), state, id, what, picture, today, people }
}

type Conflict = { head: Head; theirs: Answers; version: number }

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { id, what } = mustFind(page, params.id)
  const { viewer, words, url, today, now } = page
  const { secret } = deviceSecret(request)
  if (form.get('go') === 'drop') {
    dropChange(viewer, secret, id)
    throw redirect(`/me/week/${id}`, 303)
  }
  if (form.get('go') === 'send') {
    const over = form.has('over') ? Number(form.get('over')) : null
    const saved = saveChange(viewer, secret, { id, draftId: form.get('key') ?? '', over }, now)
    if (!saved) throw new Response(null, { status: 404 })
    if (saved.kind === 'saved') throw redirect(`/me/week/${id}?done=changed`, 303)
    if (saved.kind === 'unfinished') throw redirect(`/me/week/${id}`, 303)
    const head = { title: words.t('week:both.title'), section: sayWhat(words, what), error: true }
    const conflict: Conflict = { head, theirs: answersOf(saved.theirs, today), version: saved.theirs.version }
    return Response.json(conflict, { status: 409 })
  }
  const wrong = answerFlowPage(page, request, placeOf(id), form)
  const head = { ...headOf(words, url.searchParams.get('step') ?? CHECK, what), error: true }
  return Response.json({ head, ...wrong }, { status: 422 })
}

export default function ChangeEntry() {
  const words = useWords()
  const { t } = words
  const { state, id, what, picture, today, people } = useLoaderData<typeof loader>()
  const answer = useActionData<Partial<FlowProblems & Conflict>>()
  const given: Answers = { ...state.answers, ...answer?.given }
  const back = <BackLink href={`/me/week/${id}`} page={sayWhat(words, what)} />
  if (answer?.theirs) {
    const steps = askedQuestions(CHANGE_FLOW, given).map(({ step }) => step)
    return (
      <BothVersions
        mine={given}
        theirs={answer.theirs}
        version={answer.version ?? 0}
        draftId={state.draftId}
        steps={steps}
      />
    )
  }
  if (state.step === CHECK) {
    return (
      <>
        {back}
        <PageTitle picture="action.check" lead={t('week:change.lead')}>
          {t('week:change.title')}
        </PageTitle>
        <CheckWeek
          flow={CHANGE_FLOW}
          given={given}
          address={addressOf(id)}
          draftId={state.draftId}
          picture={picture}
          sendLabel={t('week:change.send')}
        >
          <Banner kind="info">{t('week:change.every')}</Banner>
        </CheckWeek>
        <form method="post">
          <Buttons>
            <Button name="go" value="drop" look="quiet" picture="action.undo">
              {t('week:change.drop')}
            </Button>
          </Buttons>
        </form>
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
          isChange
          people={people.map((one) => ({ name: one.name, picture: pictureOf(one.picture) }))}
        />
      )}
    </Asking>
  )
}
