import { HOW, IDEAS, isHow, isIdea, isWho, WHO } from '../../domain/week/entry'
import type { Happening } from '../../domain/week/happen'
import type { CalendarWords } from '../../domain/week/ical'
import { sayDate, sayEvery, sayTimes, type WeekDay } from '../../i18n/say'
import type { Words } from '../../i18n/words'
import { isPictureKey, type PictureKey } from '../../kit/pictures/registry'
import type { WeekEntry } from '../../kit/week-entry'

/** What somebody chose has words in every language; what they wrote stays as it is. */
export const sayWhat = ({ t }: Words, what: string): string => (isIdea(what) ? t(`week:idea.${what}`) : what)
export const sayWho = ({ t }: Words, who: string): string => (isWho(who) ? t(`week:with.${who}`) : who)
export const sayHow = ({ t }: Words, how: string): string => (isHow(how) ? t(`week:way.${how}`) : how)

export const pictureOf = (picture: string): PictureKey => (isPictureKey(picture) ? picture : 'me.week')
export const pictureOfWhat = (what: string): PictureKey => (isIdea(what) ? IDEAS[what] : 'me.week')
export const pictureOfWho = (who: string): PictureKey => (isWho(who) ? WHO[who] : 'action.people')
export const pictureOfHow = (how: string): PictureKey => (isHow(how) ? HOW[how] : 'transport.bus')

type When = { day: string | null; date: string | null; everyWeeks: number }

/** "Every Monday", "Every 2 weeks on Monday", or the date. */
export const sayWhen = (words: Words, { day, date, everyWeeks }: When): string =>
  date ? sayDate(words, date) : sayEvery(words, day ? [day as WeekDay] : [], everyWeeks)

/** What is different about it on this day; undefined where it is as always. */
export function sayState(words: Words, happening: Happening): string | undefined {
  const { t } = words
  const { state, reason, otherDate, newTime } = happening
  if (state === 'closed' || state === 'ask') return t(`week:${state}.${reason}`)
  if (state === 'off') return t('week:state.off')
  if (state === 'away' && otherDate) return t('week:state.away', { date: sayDate(words, otherDate) })
  if (state === 'moved') {
    return otherDate ? t('week:state.from', { date: sayDate(words, otherDate) }) : t('week:state.moved')
  }
  return newTime ? t('week:state.new-time') : undefined
}

/** Nobody is to get ready for it. */
export const isOff = ({ state }: Happening) => state === 'off' || state === 'away' || state === 'closed'

const isNew = ({ writtenByName, seenAt }: Happening) => writtenByName !== null && seenAt === null

function markOf(words: Words, happening: Happening): WeekEntry['mark'] {
  const said = sayState(words, happening)
  if (said) return { kind: happening.reason ? 'holiday' : 'changed', words: said }
  return isNew(happening) ? { kind: 'new', words: words.t('week:state.new') } : undefined
}

/** One thing as the table of a week shows it. What is off says no more than that. */
export function toWeekEntry(words: Words, happening: Happening): WeekEntry {
  const { entryId, what, picture, place, who, how, startsAt, endsAt } = happening
  const shown = {
    what: sayWhat(words, what),
    picture: isOff(happening) ? ('week.off' as const) : pictureOf(picture),
    mark: markOf(words, happening),
    href: `/me/week/${entryId}`,
  }
  if (isOff(happening)) return shown
  return {
    ...shown,
    time: sayTimes(words, startsAt, endsAt) || undefined,
    where: place || undefined,
    who: who ? sayWho(words, who) : undefined,
    how: how ? sayHow(words, how) : undefined,
  }
}

/** The same for the calendar of a phone. */
export function sayForCalendar(words: Words, happening: Happening): CalendarWords {
  const { t } = words
  const { what, place, who, how, startsAt, part, state, words: said } = happening
  const name = sayWhat(words, what)
  const lines = [
    startsAt ? '' : t(`week:part.${part}`),
    sayState(words, happening) ?? '',
    said,
    who && t('kit:week.who', { who: sayWho(words, who) }),
    how && t('kit:week.how', { how: sayHow(words, how) }),
  ]
  return {
    summary: state === 'ask' ? t('week:calendar.ask', { what: name }) : name,
    location: place,
    description: lines.filter(Boolean).join('\n'),
  }
}
