import { beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../app/domain/people/viewer'
import { computeResults } from '../../../app/domain/surveys/results/compute'
import type { PublishedStep } from '../../../app/domain/surveys/results/published'
import { demoDatabase } from '../../support/database'

beforeAll(async () => {
  await demoDatabase()
})

/** In hundredths. A published share may differ from the computed one by half a hundredth. */
const TOLERANCE = 0.5

type Published =
  | { share: number; of: readonly string[] }
  | { over: number; of: readonly string[] }
  | { about: number; of: readonly string[] }

const IMPORTANT = ['extremely', 'very'] as const
const NOT_IMPORTANT = ['not-so', 'not-at-all'] as const
const over90 = { over: 90, of: IMPORTANT }

/** The table as it was published for the survey of 268 people, line by line. */
const TABLE: [theme: string, step: string, published: Published][] = [
  ['important in a service: staff', 'important--staff', over90],
  ['important in a service: activities', 'important--activities', over90],
  ['important in a service: safe place', 'important--safe-place', over90],
  ['important in a service: friends', 'important--friends', over90],
  ['important in a service: local community', 'important--community', over90],
  ['choosing: staff', 'choosing--staff', over90],
  ['choosing: safe place', 'choosing--safe-place', over90],
  ['choosing: meeting people', 'choosing--meeting-people', over90],
  ['choosing: activities', 'choosing--activities', over90],
  ['availability: support at the right level', 'availability--right-support', { share: 90, of: IMPORTANT }],
  ['availability: routine and structure', 'availability--routine', { share: 75, of: IMPORTANT }],
  ['availability: choice', 'availability--choice', { share: 75, of: IMPORTANT }],
  ['outcome: social interaction', 'outcomes--social', { share: 75, of: IMPORTANT }],
  ['place: services at home', 'place--home', { share: 58, of: NOT_IMPORTANT }],
  ['place: online activities', 'place--online', { share: 71, of: NOT_IMPORTANT }],
  ['future: social interaction', 'future--social', { share: 97, of: IMPORTANT }],
  ['future: the person and their outcomes', 'future--person', { share: 84, of: IMPORTANT }],
  ['direct payment: use one', 'direct-payment', { about: 50, of: ['yes'] }],
  ['direct payment: would not consider one', 'would-consider', { over: 50, of: ['no'] }],
]

const resultsOf = (slug: string) => {
  const results = computeResults(visitor('en'), slug)
  if (!results) throw new Error(`There are no results of ${slug}`)
  return results
}

/** In hundredths of those who answered, from the numbers that the public page shows. */
function computedShare(question: PublishedStep, of: readonly string[]): number {
  const counted = question.counts.filter(({ id }) => of.includes(id))
  expect(counted.length, question.step).toBe(of.length)
  // The sum that the sentence is about is shown also where single numbers of it are too small to be shown.
  const says = question.counts.filter(({ says: isSaid }) => isSaid).map(({ id }) => id)
  if (says.length > 0 && says.every((id) => of.includes(id)))
    return 100 * (question.positive?.share ?? Number.NaN)
  return (
    (100 * counted.reduce((sum, { count }) => sum + (count ?? Number.NaN), 0)) /
    (question.answered ?? Number.NaN)
  )
}

const say = (published: Published) =>
  'share' in published
    ? `${published.share}%`
    : 'over' in published
      ? `over ${published.over}%`
      : 'about half'

function isRight(published: Published, computed: number): boolean {
  if ('share' in published) return Math.abs(computed - published.share) <= TOLERANCE
  if ('over' in published) return computed > published.over
  // "About half" names no decimals: within half a hundredth as well.
  return Math.abs(computed - published.about) <= TOLERANCE
}

test('the published table comes out of the rows', () => {
  const { questions } = resultsOf('day-opportunities')
  const lines = TABLE.map(([theme, step, published]) => {
    const question = questions.find((one) => one.step === step)
    const computed = question ? computedShare(question, published.of) : Number.NaN
    return { theme, published: say(published), computed, right: isRight(published, computed) }
  })
  console.log(
    [
      `${'theme'.padEnd(46)}${'published'.padEnd(12)}computed`,
      ...lines.map(
        ({ theme, published, computed }) =>
          `${theme.padEnd(46)}${published.padEnd(12)}${computed.toFixed(2)}%`,
      ),
    ].join('\n'),
  )
  expect(lines.filter(({ right }) => !right)).toEqual([])
})

test('the published counts come out exactly: 268 people, on screen and on paper, and 29 organisations', () => {
  expect(resultsOf('day-opportunities').responses).toBe(268)
  expect(resultsOf('providers').responses).toBe(29)
  const { survey } = resultsOf('day-opportunities')
  expect(survey.synthetic).toBe(true)
  const { questions } = resultsOf('day-opportunities')
  expect(questions.every(({ answered }) => answered === null || answered <= 268)).toBe(true)
})
