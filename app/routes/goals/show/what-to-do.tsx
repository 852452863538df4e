import type { Goal } from '../../../domain/goals/show'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Buttons, LinkButton } from '../../../kit/button'

/** What else one can do with a goal. */
export function WhatToDo({ goal, isOpen }: { goal: Goal; isOpen: boolean }) {
  const { t } = useWords()
  const page = `/me/goals/${goal.id}`
  return (
    <Block id="do" title={t('goals:show.do')}>
      <Buttons>
        {goal.canDo && (isOpen || goal.state === 'reached') ? (
          <LinkButton href={`${page}/finish`} look={isOpen ? 'main' : 'quiet'} picture="goal.reached">
            {t('goals:show.finish')}
          </LinkButton>
        ) : null}
        {goal.isOwn && goal.state !== 'suggested' ? (
          <LinkButton href={`${page}/people`} look="quiet" picture="see.some">
            {t('goals:show.people')}
          </LinkButton>
        ) : null}
        <LinkButton href="/me/goals/print" look="quiet" picture="action.print">
          {t('goals:show.print')}
        </LinkButton>
        {goal.canDo && isOpen ? (
          <LinkButton href={`${page}/stop`} look="quiet" picture="goal.paused">
            {t('goals:show.stop')}
          </LinkButton>
        ) : null}
      </Buttons>
    </Block>
  )
}
