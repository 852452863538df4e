import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { endPlan, reviewGoal, showPlans } from '../../../domain/goals/plan'
import { isReview, REVIEWS } from '../../../domain/goals/reviews'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { QuestionPage } from '../../../kit/question-page'
import { type MemberPage, openMemberForm, openMemberPage, typedBefore } from '../../../session.server'
import { notShared } from '../../sharing/not-shared'
import { sayGoal } from '../say-goal'
import { REVIEW_PICTURES } from './plan-summary'

export const handle = { words: 'plan' }

const ADDRESS = '/me/plan/review'

const headOf = ({ t }: Words, came: boolean, error = false) => ({
  title: t(came ? 'plan:review.came' : 'plan:review.q'),
  section: t('plan:title'),
  noIndex: true,
  error,
})

/** The running plan, and which of its goals the page is about: `?goal=2`, or 'came' after the last. */
function openReview({ viewer, personId, now, url }: MemberPage) {
  const plans = showPlans(viewer, personId, now)
  if (!plans?.canDo) throw notShared()
  const plan = plans.running
  if (!plan) throw redirect('/me/plan', 303)
  const asked = url.searchParams.get('goal')
  const first = plan.goals.findIndex(({ review }) => review === null)
  const at =
    asked === 'came' ? plan.goals.length : asked ? Number(asked) - 1 : first < 0 ? plan.goals.length : first
  const goal = plan.goals[at] ?? null
  return { plan, goal, number: goal ? at + 1 : plan.goals.length + 1 }
}

export function loader({ request }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const { plan, goal, number } = openReview(page)
  return {
    head: headOf(page.words, goal === null),
    planId: plan.id,
    version: plan.version,
    goal,
    number,
    total: plan.goals.length + 1,
    came: String(typedBefore(request)?.came ?? plan.came),
  }
}

const pageOf = (number: number, goals: number) => `${ADDRESS}?goal=${number > goals ? 'came' : number}`

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, words, now } = page
  if (form.get('end') !== null) return finishReview(page, form)
  const { plan, goal, number } = openReview(page)
  if (form.get('go') === 'back') return redirect(pageOf(Math.max(1, number - 1), plan.goals.length), 303)
  if (!goal) return redirect(ADDRESS, 303)
  const review = form.get('review')
  if (!isReview(review)) {
    const answer: Answer = { head: headOf(words, false, true), problem: 'goals:error.how' }
    return Response.json(answer, { status: 422 })
  }
  if (!reviewGoal(viewer, personId, goal.id, review, now)) throw new Response(null, { status: 404 })
  return redirect(pageOf(number + 1, plan.goals.length), 303)
}

function finishReview({ viewer, personId, words, now }: MemberPage, form: URLSearchParams) {
  const came = form.get('came') ?? ''
  const sent = { planId: form.get('plan') ?? '', version: Number(form.get('version')) || 0, came }
  const ended = endPlan(viewer, personId, sent, now)
  if (!ended) throw new Response(null, { status: 404 })
  if (ended.kind === 'ended') return redirect('/me/plan?done=ended', 303)
  const answer: Answer = { head: headOf(words, true, true), came, there: ended.now, version: ended.version }
  return Response.json(answer, { status: 409 })
}

type Answer = { head: object; problem?: string; came?: string; there?: string; version?: number }

export default function ReviewPlan() {
  const words = useWords()
  const { t } = words
  const { goal, number, total } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const error = answer?.problem ? t(answer.problem) : undefined
  const back = <BackLink href="/me/plan" page={t('plan:back')} />
  if (!goal) {
    return (
      <>
        {back}
        <WhatCame answer={answer} />
      </>
    )
  }
  return (
    <>
      {back}
      <ErrorSummary errors={error ? [{ at: 'review', words: error }] : []} />
      <QuestionPage number={number} total={total} back={number > 1}>
        <Choices
          name="review"
          type="radio"
          asTitle
          legend={t('plan:review.q')}
          hint={t('plan:review.goal', { words: sayGoal(words, goal) })}
          error={error}
          chosen={goal.review ? [goal.review] : []}
          choices={REVIEWS.map((review) => ({
            value: review,
            label: t(`plan:review.${review}`),
            picture: REVIEW_PICTURES[review],
          }))}
        />
      </QuestionPage>
    </>
  )
}

function WhatCame({ answer }: { answer: Answer | undefined }) {
  const { t } = useWords()
  const { planId, version, came } = useLoaderData<typeof loader>()
  const hidden = [
    { name: 'plan', value: planId },
    { name: 'version', value: String(answer?.version ?? version) },
    { name: 'end', value: 'yes' },
  ]
  return (
    <form method="post" noValidate>
      {answer?.there !== undefined ? (
        <Banner kind="warning" announce>
          <p>{t('plan:review.conflict')}</p>
          <p className="as-written">{answer.there}</p>
        </Banner>
      ) : null}
      <HiddenFields values={hidden} />
      <Field
        name="came"
        label={t('plan:review.came')}
        asTitle
        hint={t('plan:review.came-hint')}
        lines={6}
        value={answer?.came ?? came}
        optional
      />
      <p>{t('plan:review.end-about')}</p>
      <Buttons>
        <Button picture="plan.end">{t('plan:review.end')}</Button>
      </Buttons>
    </form>
  )
}
