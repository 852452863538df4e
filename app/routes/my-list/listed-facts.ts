import type { Card } from '../../domain/activities/card'
import type { Words } from '../../i18n/words'
import { sayCardCost, sayCardWhen, sayCardWhere } from '../activities/list/say-card'

/** Where, when and for how much, a line each: what a person needs to talk about it with somebody. */
export const listedFacts = (words: Words, card: Card): string[] => [
  ...sayCardWhere(words, card),
  sayCardWhen(words, card.when),
  ...sayCardCost(words, card.cost),
]
