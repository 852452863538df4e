import { describe, expect, it } from 'vitest'
import { sayDate, sayDays, sayEvery, sayList, sayMoney, sayTime, sayTimes } from '../../app/i18n/say'
import { wordsFor } from '../../app/i18n/words.server'

const en = wordsFor('en')

describe('dates, times, money and days in words', () => {
  it('says a date in full', () => {
    expect(sayDate(en, '2026-12-07')).toBe('Monday 7 December 2026')
    expect(sayDate(en, '2024-02-29T23:59:00Z')).toBe('Thursday 29 February 2024')
  })

  it('uses the names of days and months of each language, and digits that everybody reads', () => {
    expect(sayDate(wordsFor('pl'), '2026-12-07')).toMatch(/poniedziałek.*7 grudnia 2026/)
    expect(sayDate(wordsFor('ur'), '2026-12-07')).toMatch(/7 .*2026/)
  })

  it.each([
    ['00:00', '12 midnight'],
    ['00:30', '12:30 at night'],
    ['09:05', '9:05 in the morning'],
    ['10:30', '10:30 in the morning'],
    ['12:00', '12 noon'],
    ['12:15', '12:15 in the afternoon'],
    ['16:59', '4:59 in the afternoon'],
    ['17:05', '5:05 in the evening'],
    ['22:00', '10:00 at night'],
  ])('says %s as %s', (time, said) => {
    expect(sayTime(en, time)).toBe(said)
  })

  it('says the part of the day once when both times are in it', () => {
    expect(sayTimes(en, '10:00', '11:30')).toBe('10:00 to 11:30 in the morning')
    expect(sayTimes(en, '10:00', '12:00')).toBe('10:00 in the morning to 12 noon')
    expect(sayTimes(en, '10:00', '13:00')).toBe('10:00 in the morning to 1:00 in the afternoon')
    expect(sayTimes(en, '10:00', null)).toBe('From 10:00 in the morning')
    expect(sayTimes(en, null, null)).toBe('')
  })

  it('says money with pence only where there are some', () => {
    expect(sayMoney(en, 1200)).toBe('£12')
    expect(sayMoney(en, 350)).toBe('£3.50')
    expect(sayMoney(en, 5)).toBe('£0.05')
  })

  it('says lists and days', () => {
    expect(sayList(en, ['tea', 'cake'])).toBe('tea and cake')
    expect(sayList(en, ['31', '42', '7'])).toBe('31, 42 and 7')
    expect(sayDays(en, ['fri', 'mon', 'wed', 'tue', 'thu'])).toBe('Monday to Friday')
    expect(sayDays(en, ['sat', 'mon'])).toBe('Monday and Saturday')
  })

  it('says how often', () => {
    expect(sayEvery(en, ['sat'])).toBe('Every Saturday')
    expect(sayEvery(en, ['tue', 'thu'])).toBe('Every Tuesday and Thursday')
    expect(sayEvery(en, ['mon', 'tue', 'wed', 'thu', 'fri'])).toBe('Monday to Friday every week')
    expect(sayEvery(en, ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).toBe('Every day')
    expect(sayEvery(en, ['fri'], 2)).toBe('Every 2 weeks on Friday')
  })
})
