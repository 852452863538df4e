import type { WeekEntryRow } from '../../../db/queries/week'
import { addDays, dayNumber, mondayOf, weekNumber } from '../activities/dates'
import type { Day } from '../activities/vocabulary'
import type { Answers } from '../drafts/questions'
import { dateOf, listOf, textOf } from '../drafts/read'
import { IDEAS, isDay, isHow, isIdea, isPart, isWho, OWN_PICTURE, type Part, partOf } from './entry'

/** What an entry says, less the day. */
export type Written = Pick<
  WeekEntryRow,
  'what' | 'picture' | 'place' | 'who' | 'how' | 'part' | 'startsAt' | 'endsAt'
>
/** When it is: one row for each. */
export type When = { day: Day | null; date: string | null; everyWeeks: number; firstDate: string | null }

/** @param picture of the entry as it was, where nothing new was chosen */
export function readWritten(answers: Answers, picture: string = OWN_PICTURE): Written {
  const idea = textOf(answers.idea)
  const startsAt = textOf(answers.startsAt) || null
  const endsAt = textOf(answers.endsAt) || null
  return {
    what: textOf(answers.what) || idea,
    picture: isIdea(idea) ? IDEAS[idea] : picture,
    place: textOf(answers.place),
    who: textOf(answers.withWords) || textOf(answers.with),
    how: textOf(answers.howWords) || textOf(answers.how),
    part: readPart(answers.part, startsAt, endsAt),
    startsAt,
    endsAt,
  }
}

/** A time says more than a part of the day, unless it is to fill the day. */
function readPart(part: unknown, startsAt: string | null, endsAt: string | null): Part {
  const said = isPart(part) ? part : 'all-day'
  return startsAt && said !== 'all-day' ? partOf(startsAt, endsAt) : said
}

/** @param today the first day on which a weekly entry counts: a week before it stays as it was */
export function readWhens(answers: Answers, today: string): When[] {
  if (answers.often === 'once') {
    return [{ day: null, date: dateOf(answers), everyWeeks: 1, firstDate: null }]
  }
  const everyWeeks = answers.often === 'fortnightly' ? 2 : 1
  const firstDate = everyWeeks === 2 && answers.first === 'next' ? addDays(mondayOf(today), 7) : today
  return listOf(answers.days)
    .filter(isDay)
    .map((day) => ({ day, date: null, everyWeeks, firstDate }))
}

/** An entry as answers, to change them. */
export function answersOf(entry: Omit<WeekEntryRow, 'follows'>, today: string): Answers {
  const [year = '', month = '', day = ''] = entry.date?.split('-') ?? []
  const often = entry.date ? 'once' : entry.everyWeeks === 2 ? 'fortnightly' : 'weekly'
  return {
    ...(isIdea(entry.what) ? { idea: entry.what } : { what: entry.what }),
    often,
    ...(entry.day ? { days: entry.day } : { 'date-day': day, 'date-month': month, 'date-year': year }),
    ...(often === 'fortnightly' ? { first: isOnWeek(entry.firstDate, today) ? 'this' : 'next' } : {}),
    part: entry.part,
    startsAt: entry.startsAt ?? '',
    endsAt: entry.endsAt ?? '',
    place: entry.place,
    ...(isWho(entry.who) ? { with: entry.who } : { withWords: entry.who }),
    ...(isHow(entry.how) ? { how: entry.how } : { howWords: entry.how }),
    version: String(entry.version),
  }
}

/** Whether the week of today is one of every other week, counted from a first day. */
const isOnWeek = (firstDate: string | null, today: string) =>
  !firstDate || (weekNumber(dayNumber(today)) - weekNumber(dayNumber(firstDate))) % 2 === 0
