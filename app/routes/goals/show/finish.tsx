import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { moveGoal } from '../../../domain/goals/moves'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { Celebration } from '../../../kit/celebration'
import { Field } from '../../../kit/field'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage, typedBefore } from '../../../session.server'
import { headOfGoal, isOpen, openGoalToChange } from '../one-goal'
import { pictureOf, sayDay, sayGoal } from '../say-goal'

export const handle = { words: 'goals' }

/** Before: "Did you do it?". Afterwards the same address is glad with the person. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const goal = openGoalToChange(page, params.id)
  const reached = goal.state === 'reached'
  if (!reached && !isOpen(goal)) throw redirect(`/me/goals/${goal.id}`, 303)
  const { words } = page
  return {
    head: headOfGoal(words, goal, words.t(reached ? 'goals:finish.done' : 'goals:finish.title')),
    id: goal.id,
    reached,
    isOwn: goal.isOwn,
    picture: goal.picture,
    said: sayGoal(words, goal),
    on: goal.since ? sayDay(words, goal.since) : '',
    given: String(typedBefore(request)?.words ?? ''),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, now } = page
  const id = params.id ?? ''
  const undo = form.get('move') === 'undo'
  const done = moveGoal(viewer, personId, id, undo ? 'undo' : 'finish', now, form.get('words') ?? '')
  if (!done) throw new Response(null, { status: 404 })
  return redirect(undo ? `/me/goals/${id}?done=undone` : `/me/goals/${id}/finish`, 303)
}

export default function Finish() {
  const { t } = useWords()
  const { id, reached, picture, said, given } = useLoaderData<typeof loader>()
  const page = `/me/goals/${id}`
  if (reached) return <Reached />
  return (
    <>
      <BackLink href={page} page={t('goals:back-to-goal')} />
      <PageTitle picture={pictureOf(picture)} lead={said}>
        {t('goals:finish.title')}
      </PageTitle>
      <form method="post">
        <Field name="words" label={t('goals:finish.q')} lines={3} value={given} optional />
        <Buttons>
          <Button picture="goal.reached">{t('goals:finish.yes')}</Button>
          <LinkButton href={page} look="quiet" picture="action.back">
            {t('goals:finish.not-yet')}
          </LinkButton>
        </Buttons>
      </form>
    </>
  )
}

function Reached() {
  const { t } = useWords()
  const { id, isOwn, said, on } = useLoaderData<typeof loader>()
  const page = `/me/goals/${id}`
  return (
    <>
      <BackLink href="/me/goals" page={t('goals:back')} />
      <Celebration title={t('goals:finish.done')}>
        <p>{said}</p>
        <p>{t('goals:finish.on', { date: on })}</p>
      </Celebration>
      <Block id="next" title={t('goals:finish.next')}>
        <Buttons>
          <LinkButton href={page} picture="me.goals">
            {t('goals:finish.see')}
          </LinkButton>
          <LinkButton href="/me/goals/new" look="quiet" picture="action.add">
            {t('goals:finish.new')}
          </LinkButton>
          {isOwn ? (
            <LinkButton href={`${page}/people`} look="quiet" picture="see.some">
              {t('goals:finish.tell')}
            </LinkButton>
          ) : null}
        </Buttons>
        <form method="post">
          <Button name="move" value="undo" look="small" picture="action.undo">
            {t('goals:finish.undo')}
          </Button>
        </form>
      </Block>
    </>
  )
}
