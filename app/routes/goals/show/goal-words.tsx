import type { Goal } from '../../../domain/goals/show'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Buttons, LinkButton } from '../../../kit/button'
import { sayDay } from '../say-goal'

/** What people say about a goal, the person among them. */
export function GoalWords({ goal }: { goal: Goal }) {
  const words = useWords()
  const { t } = words
  return (
    <Block id="said" title={t('goals:show.said')} picture="goal.words">
      {goal.comments.length === 0 ? <p>{t('goals:show.no-said')}</p> : null}
      <ul className="goal-comments">
        {goal.comments.map((comment) => (
          <li key={comment.id}>
            <p className="goal-comment-name">
              <strong>{comment.name ?? t('goals:show.me')}</strong>
              {comment.isNew ? <span className="goal-new">{t('goals:list.new-mark')}</span> : null}
            </p>
            <p className="as-written">{comment.words}</p>
            <p className="goal-when">{sayDay(words, comment.at)}</p>
          </li>
        ))}
      </ul>
      <Buttons>
        <LinkButton href={`/me/goals/${goal.id}/say`} look="quiet" picture="action.tell">
          {t('goals:show.say')}
        </LinkButton>
      </Buttons>
    </Block>
  )
}
