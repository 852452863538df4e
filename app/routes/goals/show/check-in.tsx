import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Answers } from '../../../domain/drafts/questions'
import { CHECK } from '../../../domain/drafts/questions'
import { CHECK_IN_FLOW, saveCheckIn } from '../../../domain/goals/check-in'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { CheckAnswers } from '../../../kit/check-page'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { PageTitle } from '../../../kit/page-title'
import type { PictureKey } from '../../../kit/pictures/registry'
import { QuestionPage } from '../../../kit/question-page'
import { Scale } from '../../../kit/scale'
import { deviceSecret, openMemberForm, openMemberPage } from '../../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../../questions/flow-page'
import { questionProps } from '../../questions/question-props'
import { stepAddress } from '../../questions/step-address'
import { answersIn, takeFiles } from '../files'
import { headOfGoal, openGoalToChange } from '../one-goal'
import { sayGoal } from '../say-goal'
import { ShowOrSay } from '../show-or-say'

export const handle = { words: 'goals', scripts: ['voice'] }

const addressOf = (id: string) => `/me/goals/${id}/check-in`
const placeOf = (id: string) => ({ flow: CHECK_IN_FLOW, about: id, address: addressOf(id) })

const titleOf = ({ t }: Words, step: string) =>
  step === CHECK ? t('goals:check-in.check.title') : t(`goals:check-in.${step}.q`)

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const goal = openGoalToChange(page, params.id)
  if (goal.state !== 'active') throw redirect(`/me/goals/${goal.id}`, 303)
  const state = openFlowPage(page, request, placeOf(goal.id))
  if (state.step === CHECK && !state.draftId) throw redirect(addressOf(goal.id), 303)
  const { words } = page
  return {
    head: headOfGoal(words, goal, titleOf(words, state.step)),
    id: goal.id,
    about: sayGoal(words, goal),
    state,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form, files } = await openMemberForm(request)
  const { viewer, personId, words, url, now } = page
  const goal = openGoalToChange(page, params.id)
  if (form.get('go') === 'send') {
    const sent = { personId, goalId: goal.id, draftId: form.get('key') ?? '' }
    const id = saveCheckIn(viewer, deviceSecret(request).secret, sent, now)
    throw redirect(id ? `/me/goals/${goal.id}?done=check-in` : addressOf(goal.id), 303)
  }
  const wrongFiles = await takeFiles(page, form, files, goal.id)
  const answer = wrongFiles.length
    ? { problems: wrongFiles, given: answersIn(form) }
    : answerFlowPage(page, request, placeOf(goal.id), form)
  const head = headOfGoal(words, goal, titleOf(words, url.searchParams.get('step') ?? 'how'), true)
  return Response.json({ head, ...answer }, { status: 422 })
}

export default function CheckIn() {
  const { t } = useWords()
  const { id, about, state } = useLoaderData<typeof loader>()
  const answer = useActionData<FlowProblems>()
  const given = { ...state.answers, ...answer?.given }
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const back = <BackLink href={`/me/goals/${id}`} page={t('goals:back-to-goal')} />
  if (state.step === CHECK) {
    return (
      <>
        {back}
        <PageTitle picture="action.check" lead={t('goals:check-in.about', { words: about })}>
          {t('goals:check-in.check.title')}
        </PageTitle>
        <CheckAnswers
          answers={sayAnswers(t, given, addressOf(id))}
          formKey={state.draftId}
          sendLabel={t('goals:check-in.check.send')}
          sendPicture="action.yes"
        />
      </>
    )
  }
  return (
    <>
      {back}
      <ErrorSummary errors={errors} />
      <QuestionPage upload={state.step === 'show'} {...questionProps(state)}>
        <CheckInQuestion
          step={state.step}
          given={given}
          about={t('goals:check-in.about', { words: about })}
          errorOf={(at) => errors.find((error) => error.at === at)?.words}
        />
      </QuestionPage>
    </>
  )
}

type QuestionProps = {
  step: string
  given: Answers
  about: string
  errorOf: (at: string) => string | undefined
}

function CheckInQuestion({ step, given, about, errorOf }: QuestionProps) {
  const { t } = useWords()
  if (step === 'words') {
    return (
      <Field
        name="words"
        label={t('goals:check-in.words.q')}
        asTitle
        hint={`${about} ${t('goals:check-in.words.hint')}`}
        lines={4}
        value={String(given.words ?? '')}
        error={errorOf('words')}
      />
    )
  }
  if (step === 'show') {
    return (
      <>
        <h1>{t('goals:check-in.show.q')}</h1>
        <ShowOrSay
          photoId={String(given.photoId ?? '')}
          voiceId={String(given.voiceId ?? '')}
          errorOf={errorOf}
        />
      </>
    )
  }
  return (
    <Scale
      name="how"
      legend={t('goals:check-in.how.q')}
      asTitle
      hint={about}
      steps={SCALE.map((value) => ({
        value,
        label: t(`goals:scale.step-${value}`),
        picture: `scale.${value}` as PictureKey,
      }))}
      chosen={given.how ? String(given.how) : undefined}
      error={errorOf('how')}
    />
  )
}

const SCALE = ['1', '2', '3', '4', '5'] as const

function sayAnswers(t: Words['t'], given: Answers, address: string) {
  const shown = [
    ...(given.photoId ? [t('goals:new.has-photo')] : []),
    ...(given.voiceId ? [t('goals:new.has-voice')] : []),
  ].join(' ')
  const said: Record<string, string> = {
    how: given.how ? t(`goals:scale.step-${given.how}`) : '',
    words: String(given.words ?? ''),
    show: shown,
  }
  return ['how', 'words', 'show'].map((step) => ({
    question: t(`goals:check-in.${step}.short`),
    answer: said[step],
    picture: step === 'how' && given.how ? (`scale.${given.how}` as PictureKey) : undefined,
    changeHref: stepAddress(address, step, true),
    changeLabel: t(`goals:check-in.${step}.change`),
  }))
}
