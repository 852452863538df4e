import { beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '../../../app/domain/people/viewer'
import type { Definition, SurveyQuestion } from '../../../app/domain/surveys/definition'
import { computeResults } from '../../../app/domain/surveys/results/compute'
import { wordsFor } from '../../../app/i18n/words.server'
import { resultsView } from '../../../app/routes/surveys/results/results-view'
import { emptyDatabase } from '../../support/database'
import { definitionOf, makeSurvey, sendAnswers } from '../../support/results'

const choices = ['far', 'dear', 'dull'].map((id) => ({ id, texts: { en: id } }))
const YES_NO: SurveyQuestion = { id: 'q', kind: 'yes-no', ask: { en: 'Are you happy?' } }
const SCALE: SurveyQuestion = { id: 'q', kind: 'importance', ask: { en: 'Is it important?' } }
const ONE: SurveyQuestion = { id: 'q', kind: 'one', ask: { en: 'Why?' }, choices }
const MANY: SurveyQuestion = { id: 'q', kind: 'many', ask: { en: 'What?' }, choices }
const SAY: SurveyQuestion = { id: 'q', kind: 'words', ask: { en: 'What else?' } }
const NUMBER: SurveyQuestion = { id: 'q', kind: 'number', ask: { en: 'How many?' } }

beforeEach(() => {
  emptyDatabase()
})

type Given = [count: number, answer: string | string[]]
type Edge = [edge: string, question: SurveyQuestion, given: Given[], lines: string[], row: number | null]

/** Skipped: '-', not sure: '?'. */
function linesOf(question: SurveyQuestion, given: readonly Given[], who: Definition['who'] = ['me']) {
  const definition = definitionOf([question], { who })
  const id = makeSurvey(definition)
  for (const [count, answer] of given) {
    const name = answer === '-' ? 'q-skipped' : answer === '?' ? 'q-unsure' : 'q'
    for (let at = 0; at < count; at++)
      sendAnswers(id, definition, { who: who.at(-1) ?? 'me', [name]: name === 'q' ? answer : 'yes' })
  }
  const results = computeResults(visitor('en'), id)!
  return { results, view: resultsView(wordsFor('en'), results) }
}

const HIDDEN = 'We hide some numbers here. They could show who somebody is.'
const TOO_FEW = 'Too few people answered this question. So we do not show what they said.'

const EDGES: Edge[] = [
  ['nobody', YES_NO, [[9, 'no']], ['Nobody said yes.'], 0],
  ['everybody', YES_NO, [[9, 'yes']], ['Everybody said yes.'], 10],
  [
    'a tie',
    YES_NO,
    [
      [6, 'yes'],
      [6, 'no'],
    ],
    ['Half of the people said yes.'],
    5,
  ],
  [
    '1 answer',
    YES_NO,
    [
      [1, 'yes'],
      [8, '-'],
    ],
    [TOO_FEW],
    null,
  ],
  [
    '4 answers',
    YES_NO,
    [
      [4, 'yes'],
      [4, '?'],
    ],
    [TOO_FEW],
    null,
  ],
  [
    'nobody answered',
    YES_NO,
    [
      [6, '?'],
      [6, '-'],
    ],
    ['Nobody answered this question.'],
    null,
  ],
  ['all skipped', SCALE, [[9, '-']], ['Nobody answered this question.'], null],
  [
    'everything hidden',
    YES_NO,
    [
      [3, 'no'],
      [6, 'yes'],
    ],
    [HIDDEN],
    null,
  ],
  [
    'all but a few of many',
    YES_NO,
    [
      [3, 'no'],
      [60, 'yes'],
    ],
    ['More than 9 out of 10 people said yes.'],
    9,
  ],
  [
    'a few of many',
    YES_NO,
    [
      [3, 'yes'],
      [60, 'no'],
    ],
    ['Fewer than 1 out of 10 people said yes.'],
    null,
  ],
  [
    '8 of 264 are not it',
    SCALE,
    [
      [128, 'very'],
      [128, 'extremely'],
      [8, 'not-so'],
    ],
    ['More than 9 out of 10 people said: This is extremely or very important.'],
    9,
  ],
  [
    '1 in 200 is not it',
    SCALE,
    [
      [1195, 'very'],
      [6, 'not-so'],
    ],
    ['Almost everybody said: This is extremely or very important.'],
    9,
  ],
  [
    'a tie of choices',
    ONE,
    [
      [6, 'far'],
      [6, 'dull'],
    ],
    ['Most often people said: far and dull.', 'Half of the people said each of them.'],
    5,
  ],
  [
    'the largest is hidden',
    ONE,
    [
      [6, 'far'],
      [2, 'dull'],
      [5, 'dear'],
    ],
    [HIDDEN],
    null,
  ],
  [
    'many, and a hidden one',
    MANY,
    [
      [6, ['far', 'dear']],
      [6, ['dear']],
      [2, ['dull', 'far']],
    ],
    ['Almost 6 out of 10 people said: far.', HIDDEN],
    null,
  ],
  [
    'many, all but a few of many',
    MANY,
    [
      [50, ['far']],
      [3, ['dull', 'dear']],
      [6, ['far', 'dull', 'dear']],
    ],
    [
      'More than 9 out of 10 people said: far.',
      'Almost 2 out of 10 people said: dear.',
      'Almost 2 out of 10 people said: dull.',
    ],
    null,
  ],
  [
    'words of 1 person',
    SAY,
    [
      [1, 'The bus.'],
      [7, '-'],
    ],
    [TOO_FEW],
    null,
  ],
  [
    'words of 5 people',
    SAY,
    [
      [5, 'The bus.'],
      [7, '-'],
    ],
    ['5 people answered in their own words.'],
    null,
  ],
  ['numbers of 5 people', NUMBER, [[5, '3']], ['5 people gave a number.'], null],
  [
    'numbers of 12 people',
    NUMBER,
    [
      [6, '3'],
      [6, '4'],
    ],
    ['At least half of the people said 3 or less.'],
    null,
  ],
]

describe('what is said of a question', () => {
  it.each(EDGES)('%s', (_edge, question, given, lines, row) => {
    const [step] = linesOf(question, given).view.questions[0]!.steps
    expect(step?.lines).toEqual(lines)
    expect(step?.row?.count ?? null).toBe(row)
  })

  it.each(EDGES)('%s has its definition, and no number from 1 to 4 in it', (_edge, question, given) => {
    const { view, results } = linesOf(question, given)
    const [step] = view.questions[0]!.steps
    expect(results.questions[0]?.tooFew).toBe(step?.counted.length === 0)
    expect(step?.counted.join(' ')).not.toMatch(/\b[1-4] (person|people) (was|were|skipped|did|answered)/)
  })
})

describe('a whole survey', () => {
  it('that only others answered has no numbers of its own', () => {
    const { results } = linesOf(YES_NO, [[9, 'yes']], ['me', 'carer-for'])
    expect(results).toMatchObject({ tooFew: true, questions: [] })
  })

  it('says how many gave no answer together, and apart only where both are 5 or more', () => {
    const basesOf = (given: Given[]) => linesOf(YES_NO, given).results.questions[0]?.bases
    expect(
      basesOf([
        [9, 'yes'],
        [2, '-'],
        [6, '?'],
      ]),
    ).toMatchObject({ noAnswer: 8, unsure: null, skipped: null })
    expect(
      basesOf([
        [9, 'yes'],
        [8, '?'],
      ]),
    ).toMatchObject({ noAnswer: 8, unsure: null, skipped: null })
    expect(
      basesOf([
        [9, 'yes'],
        [5, '-'],
        [6, '?'],
      ]),
    ).toMatchObject({ noAnswer: 11, unsure: 6, skipped: 5 })
    expect(
      basesOf([
        [9, 'yes'],
        [1, '-'],
      ]),
    ).toMatchObject({ noAnswer: null, unsure: null, skipped: null })
    expect(basesOf([[9, 'yes']])).toMatchObject({ noAnswer: 0, unsure: 0, skipped: 0 })
  })
})
