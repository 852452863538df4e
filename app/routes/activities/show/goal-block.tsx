import type { Activity } from '../../../domain/activities/activity'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { LinkButton } from '../../../kit/button'

/** What somebody wants may become a goal of theirs. The page is the same for all: the way leads through signing in. */
export function GoalBlock({ activity: { slug, state } }: { activity: Activity }) {
  const { t } = useWords()
  if (state === 'closed') return null
  return (
    <Block id="goal" title={t('activities:goal.title')} picture="me.goals">
      <p>{t('activities:goal.about')}</p>
      <LinkButton href={`/me/goals/new?activity=${slug}`} look="quiet" picture="action.add" rel="nofollow">
        {t('activities:goal.make')}
      </LinkButton>
    </Block>
  )
}
