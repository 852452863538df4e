import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whoSeesGoal } from '../../../domain/goals/people'
import { showGoal } from '../../../domain/goals/show'
import { sayList } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Buttons, LinkButton } from '../../../kit/button'
import { DonePanel } from '../../../kit/done-panel'
import { PictureText } from '../../../kit/picture-text'
import { openMemberPage } from '../../../session.server'
import { pictureOf, sayGoal } from '../say-goal'

export const handle = { words: 'goals' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, personId, words, now } = openMemberPage(request)
  const goal = showGoal(viewer, personId, params.id ?? '', now)
  if (!goal) throw new Response(null, { status: 404 })
  const suggested = goal.state === 'suggested'
  const seen = (whoSeesGoal(viewer, personId, goal.id, now) ?? []).filter(({ how }) => how !== 'no')
  return {
    head: {
      title: words.t(suggested ? 'goals:made.title-suggest' : 'goals:made.title'),
      section: words.t('goals:title'),
      noIndex: true,
    },
    id: goal.id,
    picture: goal.picture,
    said: sayGoal(words, goal),
    suggested,
    isOwn: goal.isOwn,
    name: viewer.helping?.name ?? viewer.name,
    hasStep: goal.steps.length > 0,
    seen: seen.map(({ name }) => name),
  }
}

export default function GoalMade() {
  const words = useWords()
  const { t } = words
  const { id, picture, said, suggested, isOwn, name, hasStep, seen } = useLoaderData<typeof loader>()
  return (
    <>
      <DonePanel title={t(suggested ? 'goals:made.title-suggest' : 'goals:made.title')}>
        <p>{said}</p>
      </DonePanel>
      <Block id="next" title={t('goals:made.next')}>
        {suggested ? (
          <PictureText picture="goal.suggested">{t('goals:made.suggest', { name })}</PictureText>
        ) : (
          <>
            {hasStep ? <PictureText picture="goal.step">{t('goals:made.step')}</PictureText> : null}
            <PictureText picture="scale.3">{t('goals:made.look')}</PictureText>
            <PictureText picture={pictureOf(picture)}>{t('goals:made.change')}</PictureText>
            {isOwn ? (
              <PictureText picture={seen.length > 0 ? 'see.some' : 'see.me'}>
                {seen.length > 0
                  ? t('goals:made.see-some', { names: sayList(words, seen) })
                  : t('goals:made.see-none')}
              </PictureText>
            ) : null}
          </>
        )}
        <PictureText picture="action.phone">{t('goals:made.ask')}</PictureText>
      </Block>
      <Buttons>
        <LinkButton href={`/me/goals/${id}`} picture="me.goals">
          {t('goals:made.open')}
        </LinkButton>
        {suggested ? null : (
          <LinkButton href="/me/goals/print" look="quiet" picture="action.print">
            {t('goals:made.print')}
          </LinkButton>
        )}
      </Buttons>
    </>
  )
}
