import { expect, test } from 'vitest'
import { answerDay } from '../../app/domain/help/answer-day'

test.each([
  ['a Monday', '2026-11-23', '2026-11-25'],
  ['a Thursday: the weekend does not count', '2026-11-26', '2026-11-30'],
  ['a Sunday', '2026-11-22', '2026-11-24'],
  ['Christmas Eve: neither do bank holidays', '2026-12-24', '2026-12-30'],
  ['the day before Good Friday', '2027-03-25', '2027-03-31'],
])('asked on %s', (_when, asked, answered) => {
  expect(answerDay(asked)).toBe(answered)
})
