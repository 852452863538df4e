import { readWhen } from '../../domain/asks/whens'
import { sayDate, sayTime, sayTimes } from '../../i18n/say'
import type { Words } from '../../i18n/words'
import { isPictureKey, type PictureKey } from '../../kit/pictures/registry'

/** A time that somebody chose, in words. What cannot be read any more is shown as it is. */
export function sayWhen(words: Words, key: string): string {
  const { t } = words
  const when = readWhen(key)
  if (!when) return key
  if (when.kind === 'any') return t('asks:when.any')
  if (when.kind === 'part') return t(`asks:when.${when.part}`)
  const day = when.kind === 'day' ? t(`taxonomy:day.${when.day}`) : sayDate(words, when.date)
  const times = sayTimes(words, when.startsAt, when.endsAt)
  return times ? t('asks:when.time', { day, times }) : day
}

/** The picture of a time: the day of the week, else the part of the day. */
export function pictureOfWhen(key: string): PictureKey {
  const when = readWhen(key)
  const wanted = when?.kind === 'day' ? `day.${when.day}` : when?.kind === 'part' ? `time.${when.part}` : ''
  if (when?.kind === 'any') return 'ask.any-time'
  return isPictureKey(wanted) ? wanted : 'action.calendar'
}

/** "10 in the morning", or from when to when. */
export const sayOfferTimes = (
  words: Words,
  { startsAt, endsAt }: { startsAt: string; endsAt: string | null },
) => (endsAt ? sayTimes(words, startsAt, endsAt) : sayTime(words, startsAt))
