import type { Card, CardCost, CardWhen } from '../../../domain/activities/card'
import { sayDate, sayEvery, sayMoney, sayTimes } from '../../../i18n/say'
import type { Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'

/** "Every Saturday, 10:30 in the morning to 12 noon". */
export function sayCardWhen(words: Words, when: CardWhen): string {
  const { t } = words
  if (when.kind === 'ask') return t('activities:card.when-ask')
  const days =
    when.kind === 'weekly' ? sayEvery(words, when.days, when.everyWeeks) : sayDates(words, when.dates)
  if (when.varies) return t('activities:card.when-varies', { days })
  const times = sayTimes(words, when.startsAt, when.endsAt)
  return times ? t('activities:card.when-times', { days, times }) : days
}

function sayDates(words: Words, [first = '', ...more]: string[]): string {
  const date = sayDate(words, first)
  return more.length > 0 ? `${date} ${words.t('activities:card.more-dates', { count: more.length })}` : date
}

/** "£14 each time". A direct payment is said beside it, because for many people it decides. */
export function sayCardCost(words: Words, cost: CardCost): string[] {
  const price = sayPrice(words, cost)
  const paidAnother = cost.directPayment && cost.kind !== 'direct-payment' && cost.kind !== 'free'
  return paidAnother ? [price, plainText(words.t('taxonomy:cost.direct-payment'))] : [price]
}

const PRICED = ['session', 'day', 'week', 'month', 'other']

function sayPrice(words: Words, { kind, pence }: CardCost): string {
  const { t } = words
  if (kind === 'ask') return t('activities:card.cost-ask')
  if (pence !== null && PRICED.includes(kind)) {
    return t(`activities:card.cost-${kind}`, { money: sayMoney(words, pence) })
  }
  return plainText(t(`taxonomy:cost.${kind}`))
}

const KM_IN_A_MILE = 1.609344
export const milesOf = (km: number) => Math.round(km / KM_IN_A_MILE)

/** The place, and how far it is from the one that was asked for. */
export function sayCardWhere({ t }: Words, card: Card, near?: string): string[] {
  if (card.online) return [t('activities:card.online')]
  const { placeName: place, townName: town } = card
  const where =
    place && town && !place.includes(town)
      ? t('activities:card.place-town', { place, town })
      : (place ?? town ?? t('activities:card.where-ask'))
  if (!near || card.km === null) return [where]
  const miles = milesOf(card.km)
  const far =
    miles < 1
      ? t('activities:card.miles-less', { place: near })
      : t('activities:card.miles', { count: miles, place: near })
  return [where, far]
}

export type Badge = { look: 'free' | 'wait' | 'closed' | 'note'; words: string }

/** What a person should know before they open the page, as words. */
export function badgesOf({ t }: Words, card: Card): Badge[] {
  const badges: Badge[] = []
  if (card.closed) badges.push({ look: 'closed', words: t('activities:card.closed') })
  else if (card.room === 'free') badges.push({ look: 'free', words: t('taxonomy:room.free') })
  else if (card.room === 'waiting-list' && card.waitingWeeks) {
    badges.push({ look: 'wait', words: t('activities:card.weeks', { count: card.waitingWeeks }) })
  } else if (card.room !== 'ask')
    badges.push({ look: 'wait', words: plainText(t(`taxonomy:room.${card.room}`)) })
  if (!card.easyRead) badges.push({ look: 'note', words: plainText(t('activities:card.not-easy-read')) })
  return badges
}

/** A summary in somebody's own words may be long: its first sentences, or its first words. */
export function shorten(text: string, most = 150): string {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('? '), start.lastIndexOf('! '))
  if (sentence > 40) return start.slice(0, sentence + 1)
  return `${start.slice(0, start.lastIndexOf(' ')).trimEnd()} …`
}
