import { findSent, lastDayToTakeBack, type Sent, type SentBy } from '../../domain/surveys/sent'
import { sayTime } from '../../i18n/say'
import type { Words } from '../../i18n/words'
import { deviceSecret, type Page } from '../../session.server'

/** What the address says about what was sent: it is nothing without the device's own secret. */
export function sentByAddress(request: Request, url: URL): SentBy {
  return { deviceSecret: deviceSecret(request).secret, draftId: url.searchParams.get('answers') ?? '' }
}

/** @throws Response 404 when this device did not send it: nobody learns whether it is there */
export function findSentHere({ viewer, url, now }: Page, request: Request, slug: string): Sent {
  const sent = findSent(viewer, slug, sentByAddress(request, url), now)
  if (!sent) throw new Response(null, { status: 404 })
  return sent
}

/** Until when answers can be taken back: the day (YYYY-MM-DD) and the time. */
export const untilWhen = (words: Words, sent: Pick<Sent, 'sentAt'>) => ({
  date: lastDayToTakeBack(sent),
  time: sayTime(words, '23:59'),
})
