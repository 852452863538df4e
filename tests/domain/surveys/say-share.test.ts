import { describe, expect, it } from 'vitest'
import { sayShare } from '../../../app/domain/surveys/results/say-share'
import { wordsFor } from '../../../app/i18n/words.server'

const { t } = wordsFor('en')
const say = (count: number, total: number) => {
  const { key, values } = sayShare(count, total)
  return t(`survey-results:share.${key}`, values)
}

describe('a share of people', () => {
  it('near everybody is never everybody, and never 10 out of 10', () => {
    // 96.97 in a hundred, and 99.63.
    expect(say(256, 264)).toBe('More than 9 out of 10 people')
    expect(say(267, 268)).toBe('Almost everybody')
  })

  it.each([
    [0, 40, 'Nobody'],
    [40, 40, 'Everybody'],
    [4, 7, '4 of 7 people'],
    [9, 9, 'Everybody'],
    [36, 40, '9 out of 10 people'],
    [241, 268, 'About 9 out of 10 people'],
    [243, 264, 'More than 9 out of 10 people'],
    [260, 264, 'More than 9 out of 10 people'],
    [263, 264, 'Almost everybody'],
    [1, 264, 'Almost nobody'],
    [8, 264, 'Fewer than 1 out of 10 people'],
    [75, 264, 'Almost 3 out of 10 people'],
    [30, 40, '3 out of 4 people'],
    [199, 264, 'About 3 out of 4 people'],
    [20, 40, 'Half of the people'],
    [133, 264, 'About half of the people'],
    [138, 264, 'More than half of the people'],
    [126, 264, 'Almost half of the people'],
    [111, 264, 'More than 4 out of 10 people'],
  ])('%i of %i', (count, total, words) => expect(say(count, total)).toBe(words))

  it('is true of every number of people up to 300', () => {
    for (let total = 1; total <= 300; total++) {
      for (let count = 0; count <= total; count++) {
        const { key, values, row } = sayShare(count, total)
        const share = count / total
        const whole = values.count / values.total
        const isTrue = {
          nobody: count === 0,
          everybody: count === total,
          few: total < 10 && values.count === count && values.total === total,
          exactly: Math.abs(share - whole) < 1e-12,
          about: Math.abs(share - whole) <= 0.01 + 1e-12,
          half: count * 2 === total,
          'about-half': Math.abs(share - 0.5) <= 0.01 + 1e-12,
          'more-than-half': share > 0.5 && share < 0.6,
          'almost-half': share < 0.5 && share > 0.45,
          'almost-nobody': share > 0 && share <= 0.01 + 1e-12,
          'almost-everybody': share < 1 && share >= 0.99 - 1e-12,
          'more-than': share > whole && share - whole < 0.1,
          almost: share < whole && whole - share <= 0.05 + 1e-12,
          'fewer-than': share < whole,
        }[key]
        if (!isTrue) expect.fail(`${count} of ${total} is not ${key} ${values.count} of ${values.total}`)
        // A row of people shows all of them only for everybody, and none of them only for nobody.
        if (row) {
          expect(Math.abs(row.count / row.total - share)).toBeLessThan(0.1 + 1e-9)
          expect(row.count === row.total).toBe(count === total)
          expect(row.count === 0).toBe(count === 0)
        }
      }
    }
  })
})
