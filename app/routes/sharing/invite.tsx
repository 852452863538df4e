import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHECK } from '../../domain/drafts/questions'
import { type InviteMail, sendInvite } from '../../domain/sharing/invites'
import { inviteFlow } from '../../domain/sharing/questions'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { CheckAnswers } from '../../kit/check-page'
import { ErrorSummary } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { PageTitle } from '../../kit/page-title'
import { QuestionPage } from '../../kit/question-page'
import { queueMail } from '../../mail/queue'
import { inviteLetter } from '../../mail/sharing-letters'
import {
  deviceSecret,
  type MemberPage,
  openMemberForm,
  openMemberPage,
  siteOrigin,
} from '../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../questions/flow-page'
import { questionProps } from '../questions/question-props'
import { notShared } from './not-shared'
import { sayDayOf } from './say-shares'
import { WhatQuestion, whatAnswers } from './what-question'

export const handle = { words: 'sharing' }

const ADDRESS = '/me/people/invite'
const PLACE = { flow: inviteFlow, address: ADDRESS }
const STEPS = inviteFlow.questions.map(({ step }) => step)

const headOf = ({ t }: Words, step: string): Head => ({
  title: step === CHECK ? t('sharing:invite.check') : t('sharing:invite.title'),
  section: t('sharing:people.title'),
  noIndex: true,
})

/** Only the person themselves invites: whoever helps somebody, or came with a card alone, is told so. */
function expectOwn({ viewer }: MemberPage) {
  if (viewer.helping || viewer.scope === 'low-risk') throw notShared()
}

export function loader({ request }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  expectOwn(page)
  const state = openFlowPage(page, request, PLACE)
  return { head: headOf(page.words, state.step), state }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  expectOwn(page)
  const { viewer, personId, words, now, url } = page
  if (form.get('go') === 'send') {
    const { secret } = deviceSecret(request)
    const result = sendInvite(viewer, secret, personId, form.get('key') ?? '', now, postInvite(page))
    if (result !== 'too-many') throw redirect(result ? '/me/people?done=invited' : '/me/people', 303)
    const head = { ...headOf(words, CHECK), error: true }
    return Response.json({ head, tooMany: true }, { status: 429 })
  }
  const { problems, given } = answerFlowPage(page, request, PLACE, form)
  const head = { ...headOf(words, url.searchParams.get('step') ?? ''), error: true }
  return Response.json({ head, problems, given }, { status: 422 })
}

/** The mail is in the language of whoever invites: we do not know the other's yet. */
const postInvite =
  ({ words, url, now }: MemberPage) =>
  ({ id, to, name, from, secret, expiresOn }: InviteMail) => {
    const link = `${siteOrigin(url)}/sign-in/invite/${secret}`
    const letter = inviteLetter(words, { name, from, link, until: sayDayOf(words, expiresOn) })
    queueMail(to, letter, { key: `invite-${id}`, now })
  }

export default function InviteSupporter() {
  const { t } = useWords()
  const { state } = useLoaderData<typeof loader>()
  const answer = useActionData<Partial<FlowProblems> & { tooMany?: boolean }>()
  const given = answer?.given ?? state.answers
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const name = String(given.name ?? '')
  if (state.step === CHECK) {
    return (
      <>
        <BackLink href="/me/people" page={t('sharing:people.title')} />
        {answer?.tooMany ? (
          <Banner kind="warning" announce>
            {t('sharing:error.too-many')}
          </Banner>
        ) : null}
        <PageTitle picture="action.mail" lead={t('sharing:invite.check-lead', { name })}>
          {t('sharing:invite.check')}
        </PageTitle>
        <CheckAnswers
          answers={whatAnswers(t, given, ADDRESS, STEPS, name)}
          formKey={state.draftId}
          sendLabel={t('sharing:invite.send', { name })}
        >
          <p>{t('sharing:invite.next', { name })}</p>
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
        {state.step === 'name' || state.step === 'email' ? (
          <WhoField step={state.step} value={given[state.step]} name={name} error={errorOf(state.step)} />
        ) : (
          <WhatQuestion step={state.step} given={given} name={name} errorOf={errorOf} />
        )}
      </QuestionPage>
    </>
  )
}

type WhoProps = { step: 'name' | 'email'; value?: string | string[]; name: string; error?: string }

function WhoField({ step, value, name, error }: WhoProps) {
  const { t } = useWords()
  return (
    <Field
      name={step}
      asTitle
      label={t(`sharing:ask.${step}`, { name })}
      hint={t(`sharing:ask.${step}-hint`)}
      type={step === 'email' ? 'email' : 'text'}
      inputMode={step === 'email' ? 'email' : undefined}
      autoComplete="off"
      value={String(value ?? '')}
      error={error}
    />
  )
}
