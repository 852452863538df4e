import { stepOf } from '../../../domain/goals/scale'
import type { Goal } from '../../../domain/goals/show'
import { useWords } from '../../../i18n/words'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { PictureText } from '../../../kit/picture-text'
import { sayDay } from '../say-goal'

/** What the goal is now, where that is more than "I work on it", and the one thing to do about it. */
export function GoalState({ goal, name }: { goal: Goal; name: string }) {
  const words = useWords()
  const { t } = words
  const { state, since, canDo, writtenByName } = goal
  const date = since ? sayDay(words, since) : ''
  if (state === 'active') return null
  if (state === 'suggested') return <Suggested goal={goal} by={writtenByName ?? ''} name={name} />
  return (
    <>
      <Banner kind={state === 'reached' ? 'success' : 'info'}>{t(`goals:show.${state}`, { date })}</Banner>
      {canDo && state !== 'reached' ? (
        <form method="post">
          <Buttons>
            {state === 'paused' ? (
              <Button name="move" value="go-on" picture="goal.went-on">
                {t('goals:show.go-on')}
              </Button>
            ) : (
              <Button name="move" value="undo" picture="action.undo">
                {t('goals:show.undo')}
              </Button>
            )}
          </Buttons>
        </form>
      ) : null}
    </>
  )
}

/** Somebody suggests it: yes and no are the same size, and neither is the easier one. */
function Suggested({ goal, by, name }: { goal: Goal; by: string; name: string }) {
  const { t } = useWords()
  if (!goal.canDo) return <Banner kind="info">{t('goals:show.suggested-wait', { name })}</Banner>
  return (
    <div className="goal-suggested">
      <p>
        <strong>{t('goals:show.suggested', { name: by })}</strong>
      </p>
      <p>{t('goals:show.suggested-lead')}</p>
      <form method="post">
        <Buttons>
          <Button name="move" value="accept" look="quiet" picture="action.yes">
            {t('goals:show.accept')}
          </Button>
          <Button name="move" value="decline" look="quiet" picture="action.no">
            {t('goals:show.decline')}
          </Button>
        </Buttons>
      </form>
    </div>
  )
}

/** The last check-in, and the way to the next. */
export function HowIsItGoing({ id, past }: { id: string; past: Goal['past'] }) {
  const { t } = useWords()
  const last = past.findLast(({ score }) => score !== null)?.score ?? null
  const step = last === null ? null : stepOf(last)
  return (
    <Block id="how" title={t('goals:show.how')} look="panel">
      {step ? (
        <PictureText picture={`scale.${step}`} size="large">
          <strong>{t(`goals:scale.step-${step}`)}</strong>
        </PictureText>
      ) : (
        <p>{t('goals:show.how-lead')}</p>
      )}
      <Buttons>
        <LinkButton href={`/me/goals/${id}/check-in`} picture="goal.words">
          {t('goals:show.check-in')}
        </LinkButton>
      </Buttons>
    </Block>
  )
}
