import { isBankHoliday } from '../activities/bank-holidays'
import { type DateText, dateOf, dayNumber, weekdayOf } from '../activities/dates'

/** The help desk answers within so many working days. */
const WORKING_DAYS = 2
const SATURDAY = 5

/** The day by which somebody who asks today has an answer: weekends and bank holidays do not count. */
export function answerDay(today: DateText): DateText {
  let number = dayNumber(today)
  for (let left = WORKING_DAYS; left > 0; ) {
    number += 1
    if (weekdayOf(number) < SATURDAY && !isBankHoliday(dateOf(number))) left -= 1
  }
  return dateOf(number)
}
