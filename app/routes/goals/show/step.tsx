import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addStep } from '../../../domain/goals/steps'
import { FIRST_STEPS } from '../../../domain/goals/ways'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { openMemberForm, openMemberPage, typedBefore } from '../../../session.server'
import { headOfGoal, isOpen, openGoal } from '../one-goal'
import { sayGoal } from '../say-goal'

export const handle = { words: 'goals' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const goal = openGoal(page, params.id)
  if (!isOpen(goal)) throw redirect(`/me/goals/${goal.id}`, 303)
  const { words } = page
  return {
    head: headOfGoal(words, goal, words.t(goal.canDo ? 'goals:step.q' : 'goals:step.q-suggest')),
    id: goal.id,
    canDo: goal.canDo,
    about: sayGoal(words, goal),
    given: textIn(typedBefore(request) ?? {}),
    key: randomUUID(),
  }
}

type Given = { step: string; words: string }
const textIn = (typed: Record<string, unknown>): Given => ({
  step: String(typed.step ?? ''),
  words: String(typed.words ?? ''),
})

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, words, now } = page
  const goal = openGoal(page, params.id)
  const given = textIn(Object.fromEntries(form))
  const idea = FIRST_STEPS.find((one) => one === given.step)
  const said = given.words.trim()
  const step = {
    idea: said ? undefined : idea,
    words: said || (idea ? words.t(`goals:firsts.${idea}`) : ''),
    key: form.get('key') ?? undefined,
    suggest: !goal.canDo,
  }
  const added = addStep(viewer, personId, goal.id, step, now)
  if (!added) throw new Response(null, { status: 404 })
  if ('id' in added)
    return redirect(`/me/goals/${goal.id}?done=${goal.canDo ? 'step' : 'suggest-step'}#steps`, 303)
  const title = words.t(goal.canDo ? 'goals:step.q' : 'goals:step.q-suggest')
  const answer: Answer = {
    head: headOfGoal(words, goal, title, true),
    given,
    key: form.get('key') ?? '',
    ...added,
  }
  return Response.json(answer, { status: 422 })
}

type Answer = { head: unknown; given: Given; key: string; problem: string }

export default function AddStep() {
  const { t } = useWords()
  const data = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { id, canDo, about } = data
  const given = answer?.given ?? data.given
  const error = answer ? t(answer.problem) : undefined
  return (
    <>
      <BackLink href={`/me/goals/${id}`} page={t('goals:back-to-goal')} />
      <ErrorSummary errors={error ? [{ at: 'step', words: error }] : []} />
      <form method="post" noValidate>
        <HiddenFields values={[{ name: 'key', value: answer?.key || data.key }]} />
        <Choices
          name="step"
          type="radio"
          asTitle
          legend={t(canDo ? 'goals:step.q' : 'goals:step.q-suggest')}
          hint={t('goals:step.about', { words: about })}
          error={error}
          chosen={[given.step]}
          choices={FIRST_STEPS.map((step) => ({
            value: step,
            label: t(`goals:firsts.${step}`),
            picture: `first.${step}` as const,
          }))}
        />
        <Field
          name="words"
          label={t('goals:step.words')}
          hint={t('goals:step.hint')}
          lines={2}
          value={given.words}
        />
        <Buttons>
          <Button picture={canDo ? 'action.add' : 'action.send'}>
            {t(canDo ? 'goals:step.add' : 'goals:step.send')}
          </Button>
        </Buttons>
      </form>
    </>
  )
}
