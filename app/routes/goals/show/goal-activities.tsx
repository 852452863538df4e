import type { Card } from '../../../domain/activities/card'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { ActivityCard } from '../../activities/list/activity-card'

type Props = { cards: readonly Card[]; kinds: readonly string[]; place: string }

/** What there is in the directory for this goal. */
export function GoalActivities({ cards, kinds, place }: Props) {
  const { t } = useWords()
  if (cards.length === 0) return null
  const asked = new URLSearchParams([
    ...kinds.map((kind) => ['kind', kind]),
    ...(place ? [['place', place]] : []),
  ])
  return (
    <Block id="activities" title={t('goals:show.activities')} picture="page.activities">
      <ul className="cards">
        {cards.map((card) => (
          <ActivityCard key={card.id} card={card} near={place || undefined} />
        ))}
      </ul>
      <p>
        <a href={`/activities?${asked}`}>{t('goals:show.activities-all')}</a>
      </p>
    </Block>
  )
}
