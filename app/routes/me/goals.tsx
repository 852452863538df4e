import type { GoalLine } from '../../domain/goals/list'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { LinkButton } from '../../kit/button'
import { Card, Cards } from '../../kit/card'
import { pictureOf, sayGoal, sayStep } from '../goals/say-goal'

/** A goal or two, with the next step. */
export function Goals({ goals }: { goals: readonly GoalLine[] | null }) {
  const words = useWords()
  const { t } = words
  if (!goals || goals.length === 0) return null
  return (
    <Block id="goals" title={t('me:goals.title')} picture="me.goals">
      <Cards>
        {goals.map((goal) => (
          <Card
            key={goal.id}
            href={`/me/goals/${goal.id}`}
            title={sayGoal(words, goal)}
            picture={pictureOf(goal.picture)}
            level={3}
          >
            {goal.next ? <p>{t('me:goals.next', { step: sayStep(words, goal.next) })}</p> : null}
          </Card>
        ))}
      </Cards>
      <LinkButton href="/me/goals" look="small">
        {t('me:goals.all')}
      </LinkButton>
    </Block>
  )
}
