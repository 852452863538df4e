import type { GoalLine } from '../../domain/goals/list'
import { stepOf } from '../../domain/goals/scale'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Card, Cards } from '../../kit/card'
import { Picture } from '../../kit/picture'
import { WrittenBy } from '../sharing/written-by'
import { pictureOf, sayDay, sayGoal, sayStep } from './say-goal'

/** Goals as cards: what it is, how far, and what comes next. */
export function GoalCards({ goals, level = 3 }: { goals: readonly GoalLine[]; level?: 2 | 3 }) {
  const words = useWords()
  return (
    <Cards>
      {goals.map((goal) => (
        <Card
          key={goal.id}
          href={`/me/goals/${goal.id}`}
          title={sayGoal(words, goal)}
          picture={pictureOf(goal.picture)}
          level={level}
        >
          <GoalFacts goal={goal} />
        </Card>
      ))}
    </Cards>
  )
}

function GoalFacts({ goal }: { goal: GoalLine }) {
  const words = useWords()
  const { t } = words
  const { state, steps, stepsDone, next, score, since, byDate } = goal
  const open = state === 'active' || state === 'paused'
  return (
    <>
      {goal.isNew ? <p className="goal-new">{t('goals:list.new-mark')}</p> : null}
      {state === 'reached' && since ? <p>{t('goals:list.reached', { date: sayDay(words, since) })}</p> : null}
      {open && score !== null ? (
        <p className="goal-sees">
          <Picture of={`scale.${stepOf(score)}`} size="tiny" />
          <span>{t('goals:list.going', { words: t(`goals:scale.step-${stepOf(score)}`) })}</span>
        </p>
      ) : null}
      {open && steps > 0 ? <p>{t('goals:list.steps', { done: stepsDone, total: steps })}</p> : null}
      {open && next ? <p>{t('goals:list.next', { words: sayStep(words, next) })}</p> : null}
      {open && byDate ? <p>{t('goals:list.by', { date: sayDate(words, byDate) })}</p> : null}
      <WrittenBy writing={{ writtenByName: goal.writtenByName, seenAt: 'seen' }} />
    </>
  )
}
