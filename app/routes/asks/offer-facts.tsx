import type { AskStory } from '../../domain/asks/story'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { SummaryList } from '../../kit/summary-list'
import { sayOfferTimes } from './say'

/** When and where somebody can come, and who meets them. */
export function OfferFacts({ offer }: { offer: NonNullable<AskStory['offer']> }) {
  const words = useWords()
  const { t } = words
  return (
    <SummaryList
      facts={[
        { name: t('asks:offer.date'), value: sayDate(words, offer.date), picture: 'action.calendar' },
        { name: t('asks:offer.time'), value: sayOfferTimes(words, offer), picture: 'action.clock' },
        { name: t('asks:offer.place'), value: offer.place, picture: 'action.map' },
        { name: t('asks:offer.meets'), value: offer.meets, picture: 'action.meet' },
      ]}
    />
  )
}
