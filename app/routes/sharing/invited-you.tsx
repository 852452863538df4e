import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deviceKindOf } from '../../domain/account/device-kind'
import { findOwnDraft } from '../../domain/drafts/draft'
import { CHECK, findUnfinished } from '../../domain/drafts/questions'
import { OWN_PICTURES } from '../../domain/people/own-pictures'
import { findInvitation } from '../../domain/sharing/invites'
import { hasAccount, joinAsNew, joinFlow } from '../../domain/sharing/join'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { CheckAnswers } from '../../kit/check-page'
import { Choices } from '../../kit/choices'
import { ErrorSummary } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { PageTitle } from '../../kit/page-title'
import { isPictureKey, type PictureKey } from '../../kit/pictures/registry'
import { QuestionPage } from '../../kit/question-page'
import { deviceSecret, openPage, type Page, readForm, sessionCookie } from '../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../questions/flow-page'
import { questionProps } from '../questions/question-props'

export const handle = { words: 'sharing' }

const hereOf = (secret: string) => `/sign-in/invite/${encodeURIComponent(secret)}`
const placeOf = (secret: string, id: string) => ({
  flow: joinFlow,
  about: id,
  address: `${hereOf(secret)}/you`,
})

const headOf = ({ t }: Words): Head => ({ title: t('sharing:join.title'), noIndex: true })

/** These questions are for somebody without an account who holds a link that works. */
function openInvitation({ viewer, now }: Page, secret: string) {
  const invitation = findInvitation(secret, now)
  if (!invitation || viewer.kind === 'member' || hasAccount(invitation)) throw redirect(hereOf(secret), 303)
  return invitation
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const secret = params.token ?? ''
  const { id, person, name } = openInvitation(page, secret)
  const state = openFlowPage(page, request, placeOf(secret, id))
  return { head: headOf(page.words), state, person, name, address: `${hereOf(secret)}/you` }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = await readForm(request)
  const secret = params.token ?? ''
  const { id } = openInvitation(page, secret)
  if (form.get('go') === 'send') throw finish(page, request, secret, id)
  const { problems, given } = answerFlowPage(page, request, placeOf(secret, id), form)
  return Response.json({ head: { ...headOf(page.words), error: true }, problems, given }, { status: 422 })
}

function finish({ viewer, lang, now, url }: Page, request: Request, secret: string, id: string): Response {
  const draft = findOwnDraft(viewer, deviceSecret(request).secret, { kind: joinFlow.kind, about: id })
  const open = draft ? findUnfinished(joinFlow, draft.answers) : 'name'
  if (!draft || open) return redirect(`${hereOf(secret)}/you?step=${open}`, 303)
  const kind = deviceKindOf(request.headers.get('user-agent'))
  const result = joinAsNew(secret, draft.answers, { lang, kind }, now)
  if ('problem' in result) return redirect(hereOf(secret), 303)
  const { personId, session, device } = result
  const headers = { 'Set-Cookie': sessionCookie(session, device, url) }
  return redirect(`/caring/${personId}?done=joined`, { status: 303, headers })
}

export default function AboutYou() {
  const { t } = useWords()
  const { state, person, name, address } = useLoaderData<typeof loader>()
  const answer = useActionData<FlowProblems>()
  const given = answer?.given ?? state.answers
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const error = errors.find(({ at }) => at === state.step)?.words
  if (state.step === CHECK) {
    return (
      <>
        <PageTitle picture="action.check" lead={t('sharing:join.check-lead', { person })}>
          {t('sharing:join.check')}
        </PageTitle>
        <CheckAnswers
          answers={checked(t, given, address)}
          formKey={state.draftId}
          sendLabel={t('sharing:invited.yes', { person })}
          sendPicture="action.yes"
        />
      </>
    )
  }
  return (
    <>
      <ErrorSummary errors={errors} />
      <QuestionPage {...questionProps(state)}>
        <YouQuestion step={state.step} given={given} name={name} error={error} />
      </QuestionPage>
    </>
  )
}

type Given = Record<string, string | string[]>

function checked(t: Words['t'], given: Given, address: string) {
  return ['name', 'called', 'picture', 'device'].map((step) => {
    const value = String(given[step] ?? '')
    return {
      question: t(`sharing:join.${step}`),
      answer:
        step === 'device'
          ? t(`sharing:join.device-${value}`)
          : step === 'picture'
            ? t('sharing:join.face', { number: value.replace('person.', '') })
            : value,
      picture: (step === 'picture' && isPictureKey(value) ? value : undefined) as PictureKey | undefined,
      changeHref: `${address}?step=${step}&from=check`,
      changeLabel: t(`sharing:join.change-${step}`),
    }
  })
}

type QuestionProps = { step: string; given: Given; name: string; error: string | undefined }

function YouQuestion({ step, given, name, error }: QuestionProps) {
  const { t } = useWords()
  const value = String(given[step] ?? '')
  if (step === 'name' || step === 'called') {
    const start = step === 'name' ? name : String(given.name ?? name).split(' ')[0]
    return (
      <Field
        name={step}
        asTitle
        label={t(`sharing:join.${step}`)}
        hint={t(`sharing:join.${step}-hint`)}
        value={value || start}
        error={error}
        autoComplete={step === 'name' ? 'name' : 'nickname'}
      />
    )
  }
  const choices =
    step === 'picture'
      ? OWN_PICTURES.map((face, index) => ({
          value: face,
          label: t('sharing:join.face', { number: index + 1 }),
          picture: face as PictureKey,
        }))
      : (['own', 'shared'] as const).map((device) => ({
          value: device,
          label: t(`sharing:join.device-${device}`),
          picture: (device === 'own' ? 'me.device' : 'me.tablet') as PictureKey,
        }))
  return (
    <Choices
      name={step}
      type="radio"
      asTitle
      grid={step === 'picture'}
      legend={t(`sharing:join.${step}`)}
      hint={t(`sharing:join.${step}-hint`)}
      choices={choices}
      chosen={value ? [value] : []}
      error={error}
    />
  )
}
