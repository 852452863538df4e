import { LANGUAGES, type Lang } from './languages'
import type { Words } from './words'

/** Monday first, as in `locales/<lang>/taxonomy.json` and in the timetable. */
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekDay = (typeof WEEK)[number]

/** "Monday 7 December 2026". @param date YYYY-MM-DD; anything after it is left out */
export function sayDate({ lang, t }: Words, date: string): string {
  const parts = toolsFor(lang).date.formatToParts(new Date(`${date.slice(0, 10)}T12:00:00Z`))
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return t('say:date', {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
  })
}

type PartOfDay = 'noon' | 'midnight' | 'morning' | 'afternoon' | 'evening' | 'night'

/** "10:30 in the morning". @param time local, "HH:MM" in 24 hours */
export function sayTime({ t }: Words, time: string): string {
  return t(`say:time.${partOfDay(time)}`, { time: clock(time) })
}

/** "10:30 in the morning to 12 noon"; the part of the day is said once when both are in it. */
export function sayTimes(words: Words, startsAt: string | null, endsAt: string | null): string {
  if (!startsAt) return ''
  if (!endsAt) return words.t('say:from', { time: sayTime(words, startsAt) })
  const part = partOfDay(startsAt)
  const sameHalf = part === partOfDay(endsAt) && part !== 'noon' && part !== 'midnight'
  return words.t('say:times', {
    from: sameHalf ? clock(startsAt) : sayTime(words, startsAt),
    to: sayTime(words, endsAt),
  })
}

/** Until 4 and from 22 it is night: the same edges as the word rules have. */
function partOfDay(time: string): PartOfDay {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutes === 0 && hours === 12) return 'noon'
  if (minutes === 0 && hours % 24 === 0) return 'midnight'
  if (hours < 4 || hours >= 22) return 'night'
  if (hours < 12) return 'morning'
  return hours < 17 ? 'afternoon' : 'evening'
}

const clock = (time: string) => {
  const [hours = 0, minutes = '00'] = time.split(':').map((part, at) => (at ? part : Number(part)))
  return `${Number(hours) % 12 || 12}:${minutes}`
}

/** "£12", and "£3.50" where there are pence. */
export function sayMoney({ t }: Words, pence: number): string {
  const pounds = Math.floor(pence / 100)
  const rest = pence % 100
  return t('say:money', { pounds: rest ? `${pounds}.${String(rest).padStart(2, '0')}` : String(pounds) })
}

/** "tea, coffee and cake". */
export const sayList = ({ lang }: Words, items: readonly string[]): string =>
  toolsFor(lang).list.format(items)

/** "Monday to Friday", "Monday and Saturday": the days alone, in the order of the week. */
export function sayDays(words: Words, days: readonly WeekDay[]): string {
  const run = runOf(days)
  if (run) return words.t('say:run', sayEnds(words, run))
  return sayList(
    words,
    inOrder(days).map((day) => dayName(words.lang, day)),
  )
}

/** "Every Saturday", "Every Monday and Friday", "Monday to Friday every week", "Every 2 weeks on Friday". */
export function sayEvery(words: Words, days: readonly WeekDay[], everyWeeks = 1): string {
  const { t } = words
  if (everyWeeks > 1) return t('say:every.other-week', { days: sayDays(words, days) })
  if (days.length === WEEK.length) return t('say:every.day')
  if (days.length === 1) return t(`say:every.${days[0]}`)
  const run = runOf(days)
  if (run) return t('say:every.run', sayEnds(words, run))
  return t('say:every.days', { days: sayDays(words, days) })
}

/** The first and last day of a run, in the form that "from … to …" wants: Polish has its own. */
const sayEnds = ({ t }: Words, [first, last]: [WeekDay, WeekDay]) => ({
  from: t(`say:run-day.${first}`),
  to: t(`say:run-day.${last}`),
})

const inOrder = (days: readonly WeekDay[]) => WEEK.filter((day) => days.includes(day))

/** First and last of 3 days or more that follow each other. */
function runOf(days: readonly WeekDay[]): [WeekDay, WeekDay] | undefined {
  const places = inOrder(days).map((day) => WEEK.indexOf(day))
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined || places.length < 3) return undefined
  return last - first === places.length - 1 ? [WEEK[first]!, WEEK[last]!] : undefined
}

type Tools = { date: Intl.DateTimeFormat; list: Intl.ListFormat; days: Record<WeekDay, string> }
const tools = new Map<Lang, Tools>()

const dayName = (lang: Lang, day: WeekDay) => toolsFor(lang).days[day]

/** Formatters are dear to make and cheap to use. */
function toolsFor(lang: Lang): Tools {
  let found = tools.get(lang)
  if (!found) {
    const locale = `${LANGUAGES[lang].locale}-u-nu-latn`
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    found = {
      date: new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
      list: new Intl.ListFormat(locale, { type: 'conjunction' }),
      // 7 December 2026 is a Monday.
      days: Object.fromEntries(
        WEEK.map((day, at) => [day, weekday.format(Date.UTC(2026, 11, 7 + at))]),
      ) as Record<WeekDay, string>,
    }
    tools.set(lang, found)
  }
  return found
}
