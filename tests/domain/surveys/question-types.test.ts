import { describe, expect, test } from 'vitest'
import { type Answers, problemsOf } from '../../../app/domain/drafts/questions'
import { type Definition, QUESTION_KINDS, type SurveyQuestion } from '../../../app/domain/surveys/definition'
import { surveyFlow } from '../../../app/domain/surveys/flow'
import { countingOf, QUESTION_TYPES, typeOf } from '../../../app/domain/surveys/question-types'
import { moveInOrder, orderOf } from '../../../app/domain/surveys/question-types/order'
import { settlePlace } from '../../../app/domain/surveys/question-types/place'
import { storeResponse } from '../../../app/domain/surveys/response'
import { sayAnswer, sayGiven } from '../../../app/domain/surveys/say-answer'
import { listAnswers } from '../../../db/queries/surveys'
import { surveys, surveyVersions } from '../../../db/schema'
import words from '../../../locales/en/survey-questions.json'
import { emptyDatabase } from '../../support/database'
import { ALL_EXAMPLES, FIELD, QUESTION_EXAMPLES } from '../../support/survey-questions'

const NOW = new Date('2026-11-23T09:00:00Z')

/** Whether a key has words, in the namespace of the questions. */
const hasWords = (key: string) => {
  const [noun, path = ''] = key.split(':')
  const found = path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], words)
  return noun === 'survey-questions' && typeof found === 'string'
}

/** What nobody can type, but anybody can send. */
const ABSURD: unknown[] = [
  '',
  ' \n\t ',
  'x'.repeat(20_000),
  [],
  ['', ''],
  Array.from({ length: 50 }, (_, index) => `thing ${index}`),
  ['x'.repeat(20_000)],
  '__proto__',
  'constructor',
  '\u0000\ud800',
  '<script>1</script>',
]

test('every kind of the register has its examples', () => {
  expect(Object.keys(QUESTION_EXAMPLES).sort()).toEqual([...QUESTION_KINDS].sort())
  expect(Object.keys(QUESTION_TYPES).sort()).toEqual([...QUESTION_KINDS].sort())
})

describe.each(ALL_EXAMPLES)('$name', ({ question, right, wrong }) => {
  const type = typeOf(question)
  const fields = type.fields(question, FIELD)

  test('has fields of its own, each once', () => {
    expect(new Set(fields).size).toBe(fields.length)
    expect(fields.length).toBeGreaterThan(0)
    for (const field of fields) expect(field === FIELD || field.startsWith(`${FIELD}-`)).toBe(true)
    for (const field of type.many?.(question, FIELD) ?? []) expect(fields).toContain(field)
  })

  test('says what is wrong when nothing was answered', () => {
    const problems = type.check(question, FIELD, {})
    expect(problems.length).toBeGreaterThan(0)
    for (const { at, key } of problems) {
      expect(at === FIELD || at.startsWith(`${FIELD}-`)).toBe(true)
      expect(key).toSatisfy(hasWords)
    }
    expect(sayGiven({ step: FIELD, question }, {})).toEqual({ state: 'open', parts: [] })
  })

  test('takes a right answer, and gives back from its rows what was in the form', () => {
    expect(type.check(question, FIELD, right)).toEqual([])
    const rows = type.rows(question, FIELD, right)
    expect(rows.length).toBeGreaterThan(0)
    const form = type.fill(question, FIELD, rows)
    expect(Object.keys(form).every((name) => fields.includes(name))).toBe(true)
    expect({ ...right, ...form }).toEqual(right)
    expect(type.rows(question, FIELD, form)).toEqual(rows)
  })

  test('says a right answer in words, with what it offers', () => {
    const { state, parts } = sayGiven({ step: FIELD, question }, right)
    expect(state).toBe('answered')
    expect(parts.length).toBe(type.rows(question, FIELD, right).length)
    for (const { picture: _picture, place: _place, unit: _unit, ...said } of parts)
      expect(Object.values(said).filter((one) => one !== undefined && one !== '')).not.toEqual([])
    for (const one of type.offers(question)) if ('key' in one) expect(one.key).toSatisfy(hasWords)
  })

  test('stores it, and it comes back', () => {
    const { definition, from } = surveyWith(question)
    const id = storeResponse(from, definition, right, NOW)
    const rows = listAnswers(id)
    expect(rows.map(({ state, item }) => `${state} ${item}`)).toEqual(rows.map(() => 'answered day'))
    const stored = rows.map(({ choice, number, words: said, fileId }) => ({
      ...(choice ? { choice } : {}),
      ...(number === null ? {} : { number }),
      ...(said ? { words: said } : {}),
      ...(fileId ? { fileId } : {}),
    }))
    expect(stored).toEqual(type.rows(question, FIELD, right))
    expect(sayAnswer(question, rows)).toEqual(sayGiven({ step: FIELD, question }, right))
  })

  test('takes no wrong answer', () => {
    for (const answers of wrong) {
      const problems = type.check(question, FIELD, answers)
      expect(problems, JSON.stringify(answers).slice(0, 80)).not.toEqual([])
      for (const { key } of problems) expect(key).toSatisfy(hasWords)
    }
  })

  test('throws nothing at what a form can send, and stores nothing of it that is too long', () => {
    const { definition, from } = surveyWith(question)
    for (const value of ABSURD) {
      const answers = Object.fromEntries(fields.map((name) => [name, value])) as Answers
      const isRight = type.check(question, FIELD, answers).length === 0
      const rows = type.rows(question, FIELD, answers)
      expect(type.fill(question, FIELD, rows)).toBeTypeOf('object')
      expect(sayGiven({ step: FIELD, question }, answers).state).toBe(isRight ? 'answered' : 'open')
      expect(sayAnswer(question, rows).parts).toBeInstanceOf(Array)
      if (isRight)
        for (const { choice = '', words: said = '' } of rows) {
          expect(choice.length).toBeLessThanOrEqual(100)
          expect(said.length).toBeLessThanOrEqual(4000)
        }
      expect(() => storeResponse({ ...from, codeHash: null }, definition, answers, NOW)).not.toThrow()
    }
  })

  test('does not fall over a survey that names nothing to choose', () => {
    const bare: SurveyQuestion = {
      ...question,
      choices: undefined,
      show: undefined,
      answer: undefined,
      ways: undefined,
      most: -1,
    }
    expect(() => {
      for (const answers of [right, ...wrong, {}]) {
        type.check(bare, FIELD, answers)
        sayAnswer(bare, type.rows(bare, FIELD, answers))
      }
      type.offers(bare)
      countingOf(bare)
    }).not.toThrow()
  })
})

test('a kind that nobody knows any more is read as own words', () => {
  const old = { id: 'old', kind: 'slider', ask: { en: 'How much?' } } as unknown as SurveyQuestion
  expect(sayGiven({ step: 'old', question: old }, { old: '7' }).parts).toEqual([{ words: '7' }])
})

test('what nobody was sure about, and what was left out, is said as that', () => {
  const { question } = QUESTION_EXAMPLES['yes-no'][0]
  expect(sayGiven({ step: 'a', question }, { 'a-unsure': 'yes' }).state).toBe('unsure')
  expect(sayGiven({ step: 'a', question }, { 'a-skipped': 'yes' }).state).toBe('skipped')
  expect(sayAnswer(question, [{ state: 'skipped', choice: '', number: null }]).state).toBe('skipped')
})

test('a choice twice in a survey is offered once, and "something else" is never hidden by it', () => {
  const choices = ['a', 'a', 'other'].map((id) => ({ id, texts: { en: id } }))
  const question = { id: 'q', kind: 'one', ask: { en: '?' }, choices, other: true } as const
  expect(
    typeOf(question)
      .offers({ ...question, choices })
      .map(({ id }) => id),
  ).toEqual(['a', 'other'])
})

test('words of more than 4000 letters are complained about once', () => {
  const { definition } = surveyWith(QUESTION_EXAMPLES.words[0].question)
  const asked = surveyFlow(definition).questions.find(({ step }) => step === FIELD)
  expect(asked && problemsOf(asked, { [FIELD]: 'x'.repeat(4001) })).toEqual([
    { at: FIELD, key: 'shared:error.too-long' },
  ])
})

test('a name that is no town of the list is words of the person, which nobody sees unread', () => {
  const towns = ['Witham', 'Maldon']
  expect(settlePlace('town', ' witham ', towns)).toEqual({ town: 'Witham' })
  expect(settlePlace('town', 'Ring me', towns)).toEqual({ town: 'other', 'town-other': 'Ring me' })
})

describe('putting in order', () => {
  const { question } = QUESTION_EXAMPLES.order[0]
  const move = (given: string[], press: string) => moveInOrder(question, 'q', { q: given }, press).q

  test('begins as the survey has it', () => {
    expect(orderOf(question, undefined)).toEqual(['bus', 'walk', 'car'])
  })

  test('one press moves one thing by one place', () => {
    expect(move([], 'up:car')).toEqual(['bus', 'car', 'walk'])
    expect(move(['car', 'bus', 'walk'], 'down:car')).toEqual(['bus', 'car', 'walk'])
  })

  test.each(['up:bus', 'down:car', 'up:boat', 'sideways:car', '', 'up:'])('%j moves nothing', (press) => {
    expect(move(['bus', 'walk', 'car'], press)).toEqual(['bus', 'walk', 'car'])
  })

  test('what is missing comes last, what is unknown is left out', () => {
    expect(move(['car', 'boat', 'car'], 'up:nothing')).toEqual(['car', 'bus', 'walk'])
  })
})

/** A survey with this one question, asked about one thing of a list. */
function surveyWith(question: SurveyQuestion) {
  const db = emptyDatabase()
  const definition = {
    title: { en: 'A survey' },
    who: ['me'],
    languages: ['en'],
    questions: [{ ...question, items: [{ id: 'day', texts: { en: 'The day' } }] }],
  } as unknown as Definition
  const at = NOW.toISOString()
  db.insert(surveys).values({ id: 's', slug: 's', number: 1, createdAt: at }).run()
  db.insert(surveyVersions)
    .values({ id: 'v', surveyId: 's', number: 1, definition, createdAt: at, updatedAt: at, publishedAt: at })
    .run()
  const from = {
    surveyId: 's',
    versionId: 'v',
    channel: 'online',
    lang: 'en',
    codeHash: null,
    sheet: null,
  } as const
  return { definition, from }
}
