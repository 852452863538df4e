import { insertNews } from '../../../db/queries/news'
import { type EndingShare, listEndingShares } from '../../../db/queries/shares'
import { allOrNothing } from '../../../db/queries/transaction'

const DAY_MS = 86_400_000
/** How long before its end people hear of it. */
export const REMIND_DAYS = 14

/** One mail about an end. `day` is YYYY-MM-DD; `key` is made from what it tells, so that it is sent once. */
export type Reminder = {
  key: string
  to: 'person' | 'supporter'
  email: string
  lang: string
  /** Who gets it, and the other one. */
  name: string
  other: string
  day: string
  /** The page to look at. */
  href: string
}

/**
 * Tells both sides of what they share that it ends within 14 days: by news on their pages, and by mail. Once for each
 * pair and day, however often it is called.
 * @param post writes a mail into the outbox, in the same transaction; not called for somebody without an address
 */
export function remindOfEnds(now: Date, post: (reminder: Reminder) => void): void {
  const until = new Date(now.getTime() + REMIND_DAYS * DAY_MS).toISOString()
  const pairs = new Map(listEndingShares(now.toISOString(), until).map((one) => [keyOf(one), one]))
  for (const one of pairs.values()) {
    allOrNothing(() => {
      for (const reminder of bothSides(one)) {
        const personId = reminder.to === 'person' ? one.customerId : one.supporterId
        insertNews({
          id: reminder.key,
          personId,
          key: `sharing:news.ends-${reminder.to}`,
          values: { name: reminder.other },
          href: reminder.href,
          at: now.toISOString(),
        })
        if (reminder.email) post(reminder)
      }
    })
  }
}

const keyOf = ({ customerId, supporterId, day }: EndingShare) => `ends-${customerId}-${supporterId}-${day}`

const bothSides = (one: EndingShare): Reminder[] => [
  {
    key: `${keyOf(one)}-person`,
    to: 'person',
    email: one.customerEmail ?? '',
    lang: one.customerLang,
    name: one.customer,
    other: one.supporter,
    day: one.day,
    href: `/me/people/${one.supporterId}`,
  },
  {
    key: `${keyOf(one)}-supporter`,
    to: 'supporter',
    email: one.supporterEmail ?? '',
    lang: one.supporterLang,
    name: one.supporter,
    other: one.customer,
    day: one.day,
    href: `/caring/${one.customerId}`,
  },
]
