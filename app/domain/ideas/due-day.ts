import { isBankHoliday } from '../activities/bank-holidays'
import { type DateText, dateOf, dayNumber, weekdayOf } from '../activities/dates'

/** Staff answer an idea within so many working days. The pages say so. */
export const IDEA_WORKING_DAYS = 10
const SATURDAY = 5

/** The day by which an idea that is sent today has an answer: weekends and bank holidays do not count. */
export function ideaDueDay(today: DateText): DateText {
  let number = dayNumber(today)
  for (let left = IDEA_WORKING_DAYS; left > 0; ) {
    number += 1
    if (weekdayOf(number) < SATURDAY && !isBankHoliday(dateOf(number))) left -= 1
  }
  return dateOf(number)
}
