import { describe, expect, it } from 'vitest'
import { hideCells, hideGroups } from '../../../app/domain/surveys/results/hide-cells'
import { publish } from '../../../app/domain/surveys/results/publish'
import { groupsAlone, hideChoices, hideRows } from '../../../app/domain/surveys/results/suppress'
import { chanceFrom, randomSurvey } from '../../support/random-survey'
import { Solver } from '../../support/solver'
import { attack } from '../../support/survey-attacker'

/** So many in each run; a few thousand were attacked when the rules were made. */
const SURVEYS = 60
const LONG_MS = 300_000

describe('small numbers', () => {
  it(
    'cannot be worked out from all that is published of a survey, its questions and splits together',
    () => {
      let attacked = 0
      for (let seed = 1; seed <= SURVEYS; seed++) {
        const ballot = randomSurvey(chanceFrom(seed * 7919))
        const published = publish(ballot)
        if (!published) continue
        const found = attack(ballot, published)
        attacked += found.attacked
        expect(found.leaks, `Survey ${seed}`).toEqual([])
      }
      console.info(`${attacked} small numbers of ${SURVEYS} surveys were attacked`)
      expect(attacked).toBeGreaterThan(SURVEYS)
    },
    LONG_MS,
  )

  it('are worked out by the same attack where they alone are hidden', () => {
    const leaks = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      const ballot = randomSurvey(chanceFrom(seed * 7919))
      const published = publish(ballot)
      if (!published) return []
      for (const step of published.questions.filter(({ tooFew }) => !tooFew)) {
        const known = ballot.steps.find((one) => one.step === step.step)!
        for (const [row, line] of step.counts.entries()) {
          const count = known.choices[row]!.people.filter((one) => ballot.own.groupOf[one] === 0).length
          line.count = isFew(count) ? null : count
        }
      }
      return attack(ballot, published).leaks
    })
    expect(leaks.length).toBeGreaterThan(0)
  })

  it('and what is left when shown numbers are taken away are never published', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const published = publish(randomSurvey(chanceFrom(seed * 104_729)))
      const numbers = (published?.questions ?? []).flatMap(({ answered, counts, positive, splits }) => {
        const whole = { answered, positive, counts: counts.map(({ count }) => count) }
        return [whole, ...Object.values(splits).flat()].flatMap((line) => [
          ...line.counts,
          line.answered,
          ...(line.positive ? [line.positive.count, line.answered! - line.positive.count] : []),
        ])
      })
      expect(
        numbers.filter((one) => isFew(one ?? 0)),
        `Survey ${seed}`,
      ).toEqual([])
    }
  })
})

const isFew = (count: number) => count > 0 && count < 5

describe('the solver', () => {
  it('knows what follows, and no more', () => {
    const solver = new Solver(3, [
      { plus: [0, 1], minus: [], is: 7 },
      { plus: [1, 2], minus: [], is: 7 },
      { plus: [2], minus: [], atLeast: 7 },
    ])
    expect([solver.isKnown([0]), solver.isKnown([1]), solver.isKnown([2])]).toEqual([true, true, true])
    expect(new Solver(2, [{ plus: [0, 1], minus: [], is: 1 }]).isKnown([0])).toBe(false)
  })
})

describe('what is hidden', () => {
  it('is nothing where no number is small, and 0 is shown', () => {
    expect(hideRows([20, 0, 5], [1, 0, 0])?.hidden).toEqual([false, false, false])
  })

  it('is the small number and the next one on its side', () => {
    expect(hideRows([200, 40, 20, 3, 6], [1, 1, 0, 0, 0])).toEqual({
      hidden: [false, false, false, true, true],
      sidesShown: true,
    })
  })

  it('takes the sum of both sides with it when the partner is on the other', () => {
    expect(hideRows([60, 3], [1, 0])).toEqual({ hidden: [true, true], sidesShown: false })
  })

  it('is four cells of a table, for one small one', () => {
    const values = [
      [3, 20, 20],
      [30, 10, 40],
      [30, 30, 30],
    ]
    const whole = { hidden: [false, false, false], sidesShown: true }
    const cells = hideCells({ values, sides: [0, 0, 0] }, whole, () => true)
    expect(cells?.hidden).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ])
  })
})

describe('what is hidden with it', () => {
  it('is one more, until together they are 5 or more and could be others', () => {
    expect(hideRows([20, 1, 1], [0, 0, 0])?.hidden).toEqual([true, true, true])
    expect(hideRows([20, 9, 3, 4], [0, 0, 0, 0])?.hidden).toEqual([false, false, true, true])
    expect(hideRows([1, 1, 1, 1, 1], [0, 0, 0, 0, 0])).toBeNull()
  })

  it('is the sum of the sentence, where all but a few people are in it', () => {
    expect(hideRows([260, 5, 3], [1, 1, 0])?.sidesShown).toBe(false)
    expect(hideRows([260, 5, 0], [1, 1, 0])?.sidesShown).toBe(true)
  })

  it('is more, where a place is only named when 5 people wrote it', () => {
    expect(hideRows([5, 1], [0, 0], [5, 1])).toBeNull()
    expect(hideRows([6, 1], [0, 0], [5, 1])?.hidden).toEqual([true, true])
  })

  it('is nothing where nobody else could have given the answer: then no group is shown', () => {
    const values = [
      [3, 20],
      [30, 10],
    ]
    const whole = { hidden: [false, false], sidesShown: true }
    expect(hideCells({ values, sides: [0, 0] }, whole, () => false)).toBeNull()
  })
})

describe('a choice of many', () => {
  it('is hidden where few have it, and where all but few have it', () => {
    expect(hideChoices([97, 50, 3, 100, 0], 100, 5)?.hidden).toEqual([true, false, true, false, false])
  })

  it('is hidden with another where everybody must have one', () => {
    expect(hideChoices([50, 46, 4], 100, 3)?.hidden).toEqual([false, true, true])
  })

  it('is hidden in a second group, and in all where nobody could have it in their place', () => {
    expect(hideGroups([3, 20, 20], [30, 30, 40], () => true)).toEqual([true, true, false])
    expect(hideGroups([3, 20, 20], [30, 30, 40], () => false)).toEqual([true, true, true])
    expect(hideGroups([30, 20, 20], [30, 30, 40], () => false)).toEqual([false, false, false])
  })
})

describe('groups', () => {
  it('of fewer than 5 are put together until they are 5 or more', () => {
    expect(groupsAlone([50, 3, 9, 20])).toEqual([true, false, false, true])
    expect(groupsAlone([50, 3, 4, 20])).toEqual([true, false, false, true])
    expect(groupsAlone([50, 20])).toEqual([true, true])
  })

  it('that stood together before do not part', () => {
    expect(groupsAlone([50, 30, 9], [false, false, true])).toEqual([true, true, false])
  })
})
