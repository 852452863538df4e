import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { moveGoal } from '../../../domain/goals/moves'
import { MOVES } from '../../../domain/goals/state'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { PageTitle } from '../../../kit/page-title'
import { PictureText } from '../../../kit/picture-text'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { headOfGoal, isOpen, openGoalToChange } from '../one-goal'
import { pictureOf, sayGoal } from '../say-goal'

export const handle = { words: 'goals' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const goal = openGoalToChange(page, params.id)
  if (!isOpen(goal)) throw redirect(`/me/goals/${goal.id}`, 303)
  return {
    head: headOfGoal(page.words, goal, page.words.t('goals:stop.title')),
    id: goal.id,
    paused: goal.state === 'paused',
    picture: goal.picture,
    said: sayGoal(page.words, goal),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const id = params.id ?? ''
  const move = form.get('move') === 'stop' ? 'stop' : 'pause'
  if (!moveGoal(page.viewer, page.personId, id, move, page.now)) throw new Response(null, { status: 404 })
  return redirect(`/me/goals/${id}?done=${MOVES[move].kind}`, 303)
}

export default function StopOrPause() {
  const { t } = useWords()
  const { id, paused, picture, said } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href={`/me/goals/${id}`} page={t('goals:back-to-goal')} />
      <PageTitle picture={pictureOf(picture)} lead={said}>
        {t('goals:stop.title')}
      </PageTitle>
      <p>{t('goals:stop.lead')}</p>
      <form method="post" className="goal-stop">
        {paused ? null : (
          <PictureText picture="goal.paused" size="large">
            <p>{t('goals:stop.pause-about')}</p>
            <Button name="move" value="pause" look="quiet" picture="action.pause">
              {t('goals:stop.pause')}
            </Button>
          </PictureText>
        )}
        <PictureText picture="goal.stopped" size="large">
          <p>{t('goals:stop.stop-about')}</p>
          <Button name="move" value="stop" look="quiet" picture="action.no">
            {t('goals:stop.stop')}
          </Button>
        </PictureText>
      </form>
      <Buttons>
        <LinkButton href={`/me/goals/${id}`} picture="action.back">
          {t('goals:stop.back')}
        </LinkButton>
      </Buttons>
    </>
  )
}
