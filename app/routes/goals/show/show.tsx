import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listForGoal } from '../../../domain/goals/matching'
import { moveGoal } from '../../../domain/goals/moves'
import { showGoal } from '../../../domain/goals/show'
import { isMove, MOVES } from '../../../domain/goals/state'
import { pressStep, STEP_PRESSES, type StepPress } from '../../../domain/goals/steps'
import { sawNews } from '../../../domain/people/news'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { WrittenBy } from '../../sharing/written-by'
import { pictureOf, sayGoal } from '../say-goal'
import { AboutGoal } from './about-goal'
import { GoalActivities } from './goal-activities'
import { GoalPath } from './goal-path'
import { GoalState, HowIsItGoing } from './goal-state'
import { GoalSteps } from './goal-steps'
import { GoalWords } from './goal-words'
import { WhatToDo } from './what-to-do'

export const handle = { words: 'goals' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now, today } = openMemberPage(request)
  const goal = showGoal(viewer, personId, params.id ?? '', now)
  if (!goal) throw new Response(null, { status: 404 })
  sawNews(viewer, `/me/goals/${goal.id}`, now)
  return {
    head: { title: sayGoal(words, goal), section: words.t('goals:title'), noIndex: true },
    goal,
    name: viewer.helping?.name ?? viewer.name,
    matching: goal.state === 'active' ? listForGoal(viewer, personId, goal, today) : null,
    done: DONE.find((one) => one === url.searchParams.get('done')) ?? null,
    removed: url.searchParams.get('removed'),
  }
}

/** What a press just did: said once, at the top. */
const DONE = [
  'check-in',
  'step',
  'suggest-step',
  'say',
  'changed',
  'paused',
  'went-on',
  'stopped',
  'undone',
  'started',
  'declined',
  'kept',
] as const

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, now } = page
  const id = params.id ?? ''
  const move = form.get('move')
  if (isMove(move)) {
    if (!moveGoal(viewer, personId, id, move, now)) throw new Response(null, { status: 404 })
    return redirect(`/me/goals/${id}?done=${MOVES[move].kind}`, 303)
  }
  const [does = '', stepId = ''] = (form.get('do') ?? '').split(':')
  if (!STEP_PRESSES.includes(does as StepPress)) return redirect(`/me/goals/${id}`, 303)
  const press = { does: does as StepPress, stepId, order: form.get('order') ?? undefined }
  if (!pressStep(viewer, personId, id, press, now)) throw new Response(null, { status: 404 })
  const at = does === 'remove' ? `?removed=${stepId}#removed` : does === 'no' ? '#steps' : `#item-${stepId}`
  return redirect(`/me/goals/${id}${at}`, 303)
}

export default function GoalPage() {
  const words = useWords()
  const { t } = words
  const { goal, name, matching, done, removed } = useLoaderData<typeof loader>()
  const isOpen = goal.state === 'active' || goal.state === 'paused'
  return (
    <>
      <BackLink href="/me/goals" page={t('goals:back')} />
      {done ? (
        <Banner kind="success" announce>
          {t(`goals:done.${done}`)}
        </Banner>
      ) : null}
      <PageTitle picture={pictureOf(goal.picture)}>{sayGoal(words, goal)}</PageTitle>
      <WrittenBy writing={{ writtenByName: goal.writtenByName, seenAt: goal.isNew ? null : 'seen' }} />
      <GoalState goal={goal} name={name} />
      {goal.state === 'active' && goal.canDo ? <HowIsItGoing id={goal.id} past={goal.past} /> : null}
      {goal.state === 'suggested' ? null : <GoalSteps goal={goal} removed={removed} />}
      <AboutGoal goal={goal} />
      {goal.state === 'suggested' ? null : <GoalPath goal={goal} />}
      <GoalWords goal={goal} />
      {matching ? <GoalActivities {...matching} /> : null}
      <WhatToDo goal={goal} isOpen={isOpen} />
    </>
  )
}
