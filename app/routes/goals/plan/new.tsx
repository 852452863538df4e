import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHECK } from '../../../domain/drafts/questions'
import { daysOfPlan, listGoalsToPlan, makePlan, PLAN_FLOW } from '../../../domain/goals/new-plan'
import { showPlans } from '../../../domain/goals/plan'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { QuestionPage } from '../../../kit/question-page'
import { deviceSecret, type MemberPage, openMemberForm, openMemberPage } from '../../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../../questions/flow-page'
import { questionProps } from '../../questions/question-props'
import { notShared } from '../../sharing/not-shared'
import { sayGoal } from '../say-goal'
import { CheckPlan } from './check-plan'
import { PlanQuestion } from './plan-question'

export const handle = { words: 'plan' }

const ADDRESS = '/me/plan/new'
const PLACE = { flow: PLAN_FLOW, address: ADDRESS }

const headOf = ({ t }: Words, step: string, error = false) => ({
  title: step === CHECK ? t('plan:new.check.title') : t(`plan:new.${step}.q`),
  section: t('plan:title'),
  noIndex: true,
  error,
})

/** A plan is made of goals, one plan at a time, by whoever may change them. */
function openPlanning({ viewer, personId, now }: MemberPage) {
  const plans = showPlans(viewer, personId, now)
  if (!plans?.canDo) throw notShared()
  const goals = listGoalsToPlan(viewer, personId, now)
  if (plans.running || goals.length === 0) throw redirect('/me/plan', 303)
  return goals
}

export function loader({ request }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const goals = openPlanning(page)
  const state = openFlowPage(page, request, PLACE)
  if (state.step === CHECK && !state.draftId) throw redirect(ADDRESS, 303)
  return {
    head: headOf(page.words, state.step),
    state,
    goals: goals.map((goal) => ({ id: goal.id, picture: goal.picture, said: sayGoal(page.words, goal) })),
    days: daysOfPlan(state.answers, page.today),
    today: page.today,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, words, url, now } = page
  if (form.get('go') === 'send') {
    const sent = { personId, draftId: form.get('key') ?? '' }
    const made = makePlan(viewer, deviceSecret(request).secret, sent, now)
    if (made === null) throw notShared()
    throw redirect(made ? '/me/plan?done=made' : ADDRESS, 303)
  }
  openPlanning(page)
  const answer = answerFlowPage(page, request, PLACE, form)
  const head = headOf(words, url.searchParams.get('step') ?? 'goals', true)
  return Response.json({ head, ...answer }, { status: 422 })
}

export default function NewPlan() {
  const { t } = useWords()
  const { state, goals, days, today } = useLoaderData<typeof loader>()
  const answer = useActionData<FlowProblems>()
  const given = { ...state.answers, ...answer?.given }
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const back = <BackLink href="/me/plan" page={t('plan:back')} />
  if (state.step === CHECK) {
    return (
      <>
        {back}
        <PageTitle picture="me.plan">{t('plan:new.check.title')}</PageTitle>
        <CheckPlan given={given} goals={goals} days={days} draftId={state.draftId} address={ADDRESS} />
      </>
    )
  }
  return (
    <>
      {back}
      <ErrorSummary errors={errors} />
      <QuestionPage {...questionProps(state)}>
        <PlanQuestion
          step={state.step}
          given={given}
          goals={goals}
          startsOn={days.startsOn}
          today={today}
          errorOf={(at) => errors.find((error) => error.at === at)?.words}
        />
      </QuestionPage>
    </>
  )
}
