import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { openDraft, saveAnswers } from '../../domain/drafts/draft'
import { CHECK } from '../../domain/drafts/questions'
import { shareFlow } from '../../domain/sharing/questions'
import { finishShare, knowsSupporter } from '../../domain/sharing/share-flow'
import { listSupporters } from '../../domain/sharing/supporters'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { CheckAnswers } from '../../kit/check-page'
import { Choices } from '../../kit/choices'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { QuestionPage } from '../../kit/question-page'
import { deviceSecret, type MemberPage, openMemberForm, openMemberPage } from '../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../questions/flow-page'
import { questionProps } from '../questions/question-props'
import { notShared } from './not-shared'
import { faceOf } from './say-shares'
import { WhatQuestion, whatAnswers } from './what-question'

export const handle = { words: 'sharing' }

const ADDRESS = '/me/people/share'
const PLACE = { flow: shareFlow, address: ADDRESS }
const STEPS = shareFlow.questions.map(({ step }) => step)

const headOf = ({ t }: Words, step: string): Head => ({
  title: step === CHECK ? t('sharing:share.check') : t('sharing:share.title'),
  section: t('sharing:people.title'),
  noIndex: true,
})

/** Only one's own things are shared: whoever helps somebody, or came with a card alone, is told so. */
function openOwn(page: MemberPage) {
  const supporters = listSupporters(page.viewer, page.personId, page.now)
  if (page.viewer.helping || page.viewer.scope === 'low-risk') throw notShared()
  if (supporters.length === 0) throw redirect('/me/people', 303)
  return supporters
}

export function loader({ request }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const supporters = openOwn(page)
  startWith(page, request, supporters)
  const state = openFlowPage(page, request, PLACE)
  const { viewer, personId, now } = page
  if (state.step === CHECK && !knowsSupporter(viewer, personId, state.answers, now)) {
    throw redirect(`${ADDRESS}?step=who`, 303)
  }
  const people = supporters.map(({ id, name, relation, picture, photoId }) => ({
    id,
    name,
    relation,
    picture,
    photoId,
  }))
  return { head: headOf(page.words, state.step), state, people }
}

/** From one supporter's page the first question has its answer. */
function startWith({ viewer, url, now }: MemberPage, request: Request, known: { id: string }[]) {
  const who = url.searchParams.get('with')
  if (!who || !known.some(({ id }) => id === who)) return
  const draft = openDraft(viewer, deviceSecret(request).secret, { kind: shareFlow.kind }, now)
  saveAnswers(draft, { who }, 'topics', now)
  throw redirect(`${ADDRESS}?step=topics`, 303)
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  openOwn(page)
  const { viewer, personId, words, now, url } = page
  if (form.get('go') === 'send') {
    const { secret } = deviceSecret(request)
    const id = finishShare(viewer, secret, personId, form.get('key') ?? '', now)
    throw redirect(id ? `/me/people/${id}?done=shared` : '/me/people', 303)
  }
  const { problems, given } = answerFlowPage(page, request, PLACE, form)
  const head = { ...headOf(words, url.searchParams.get('step') ?? ''), error: true }
  return Response.json({ head, problems, given }, { status: 422 })
}

export default function ShareSomething() {
  const { t } = useWords()
  const { state, people } = useLoaderData<typeof loader>()
  const answer = useActionData<FlowProblems>()
  const given = answer?.given ?? state.answers
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const name = people.find(({ id }) => id === given.who)?.name ?? ''
  if (state.step === CHECK) {
    return (
      <>
        <BackLink href="/me/people" page={t('sharing:people.title')} />
        <PageTitle picture="share.see" lead={t('sharing:share.check-lead', { name })}>
          {t('sharing:share.check')}
        </PageTitle>
        <CheckAnswers
          answers={whatAnswers(t, given, ADDRESS, STEPS, name)}
          formKey={state.draftId}
          sendLabel={t('sharing:share.send', { name })}
          sendPicture="share.see"
        >
          <p>{t('sharing:share.stop-any-time')}</p>
        </CheckAnswers>
      </>
    )
  }
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  return (
    <>
      <BackLink href="/me/people" page={t('sharing:people.title')} />
      <ErrorSummary errors={errors} />
      <QuestionPage {...questionProps(state)}>
        {state.step === 'who' ? (
          <Choices
            name="who"
            type="radio"
            asTitle
            legend={t('sharing:ask.who')}
            error={errorOf('who')}
            chosen={given.who ? [String(given.who)] : []}
            choices={people.map((one) => ({
              value: one.id,
              label: one.name,
              hint: t(`sharing:relation.${one.relation}`),
              picture: faceOf(one).picture,
            }))}
          />
        ) : (
          <WhatQuestion step={state.step} given={given} name={name} errorOf={errorOf} />
        )}
      </QuestionPage>
    </>
  )
}
