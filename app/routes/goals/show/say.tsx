import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sayOfGoal } from '../../../domain/goals/comments'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons } from '../../../kit/button'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { openMemberForm, openMemberPage, typedBefore } from '../../../session.server'
import { headOfGoal, openGoal } from '../one-goal'
import { sayGoal } from '../say-goal'

export const handle = { words: 'goals' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const goal = openGoal(page, params.id)
  return {
    head: headOfGoal(page.words, goal, page.words.t('goals:say.q')),
    id: goal.id,
    about: sayGoal(page.words, goal),
    given: String(typedBefore(request)?.words ?? ''),
    key: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, words, now } = page
  const goal = openGoal(page, params.id)
  const given = form.get('words') ?? ''
  const key = form.get('key') ?? ''
  const said = sayOfGoal(viewer, personId, goal.id, { words: given, key }, now)
  if (!said) throw new Response(null, { status: 404 })
  if ('id' in said) return redirect(`/me/goals/${goal.id}?done=say`, 303)
  const head = headOfGoal(words, goal, words.t('goals:say.q'), true)
  return Response.json({ head, given, key, ...said } satisfies Answer, { status: 422 })
}

type Answer = { head: unknown; given: string; key: string; problem: string }

export default function SaySomething() {
  const { t } = useWords()
  const data = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const error = answer ? t(answer.problem) : undefined
  return (
    <>
      <BackLink href={`/me/goals/${data.id}`} page={t('goals:back-to-goal')} />
      <ErrorSummary errors={error ? [{ at: 'words', words: error }] : []} />
      <form method="post" noValidate>
        <HiddenFields values={[{ name: 'key', value: answer?.key || data.key }]} />
        <Field
          name="words"
          label={t('goals:say.q')}
          asTitle
          hint={`${t('goals:step.about', { words: data.about })} ${t('goals:say.hint')}`}
          lines={5}
          value={answer?.given ?? data.given}
          error={error}
        />
        <Buttons>
          <Button picture="action.tell">{t('goals:say.send')}</Button>
        </Buttons>
      </form>
    </>
  )
}
