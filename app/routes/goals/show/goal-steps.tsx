import type { Goal, GoalStep } from '../../../domain/goals/show'
import { orderOf } from '../../../domain/goals/step-order'
import { useWords } from '../../../i18n/words'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { OrderList } from '../../../kit/order-list'
import { PictureList, PictureText } from '../../../kit/picture-text'
import { WrittenBy } from '../../sharing/written-by'
import { pictureOf, sayStep } from '../say-goal'

/** The steps: to tick, to put in order, to take away; and those that somebody suggests. */
export function GoalSteps({ goal, removed }: { goal: Goal; removed: string | null }) {
  const words = useWords()
  const { t } = words
  const { id, steps, suggested, canDo, state } = goal
  const open = state === 'active' || state === 'paused'
  return (
    <Block id="steps" title={t('goals:show.steps')} picture="goal.step">
      {canDo && removed ? <PutBack stepId={removed} /> : null}
      {suggested.map((step) => (
        <SuggestedStep key={step.id} step={step} canDo={canDo} />
      ))}
      {steps.length === 0 ? <p>{t('goals:show.no-steps')}</p> : null}
      {steps.length > 0 && canDo && open ? (
        <OrderList
          items={steps.map((step) => ({
            id: step.id,
            words: sayStep(words, step),
            picture: step.idea ? pictureOf(`first.${step.idea}`) : undefined,
            done: step.done,
          }))}
          formKey={id}
          hidden={[{ name: 'order', value: orderOf(steps) }]}
          canTick
          label={t('goals:show.steps')}
        />
      ) : (
        <StepsToRead steps={steps} />
      )}
      <Writers steps={steps} />
      {open ? (
        <Buttons>
          <LinkButton href={`/me/goals/${id}/step`} look="quiet" picture="action.add">
            {t(canDo ? 'goals:show.add-step' : 'goals:show.suggest-step')}
          </LinkButton>
        </Buttons>
      ) : null}
    </Block>
  )
}

function StepsToRead({ steps }: { steps: readonly GoalStep[] }) {
  const words = useWords()
  if (steps.length === 0) return null
  return (
    <PictureList>
      {steps.map((step) => (
        <PictureText as="li" key={step.id} picture={step.done ? 'path.done' : 'path.next'} size="small">
          <p>
            {sayStep(words, step)}
            {step.done ? <strong className="order-mark">{words.t('kit:order.is-done')}</strong> : null}
          </p>
        </PictureText>
      ))}
    </PictureList>
  )
}

/** Which steps somebody else wrote. */
function Writers({ steps }: { steps: readonly GoalStep[] }) {
  const words = useWords()
  const written = steps.filter(({ writtenByName }) => writtenByName !== null)
  if (written.length === 0) return null
  return (
    <ul className="goal-writers">
      {written.map((step) => (
        <li key={step.id}>
          <p>{sayStep(words, step)}</p>
          <WrittenBy writing={{ writtenByName: step.writtenByName, seenAt: step.isNew ? null : 'seen' }} />
        </li>
      ))}
    </ul>
  )
}

function SuggestedStep({ step, canDo }: { step: GoalStep; canDo: boolean }) {
  const words = useWords()
  const { t } = words
  return (
    <div className="goal-suggested">
      <p>{t('goals:show.step-suggested', { name: step.writtenByName ?? '', words: sayStep(words, step) })}</p>
      {canDo ? (
        <form method="post">
          <Buttons>
            <Button name="do" value={`yes:${step.id}`} look="quiet" picture="action.yes">
              {t('goals:show.step-yes')}
              <span className="unseen">: {sayStep(words, step)}</span>
            </Button>
            <Button name="do" value={`no:${step.id}`} look="quiet" picture="action.no">
              {t('goals:show.step-no')}
              <span className="unseen">: {sayStep(words, step)}</span>
            </Button>
          </Buttons>
        </form>
      ) : null}
    </div>
  )
}

function PutBack({ stepId }: { stepId: string }) {
  const { t } = useWords()
  return (
    <div id="removed">
      <Banner kind="success" announce>
        <p>{t('goals:show.removed')}</p>
        <form method="post">
          <Button name="do" value={`put-back:${stepId}`} look="small" picture="action.undo">
            {t('goals:show.put-back')}
          </Button>
        </form>
      </Banner>
    </div>
  )
}
