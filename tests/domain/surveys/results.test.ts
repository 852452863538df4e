import { beforeEach, describe, expect, it } from 'vitest'
import { commandLine, visitor } from '../../../app/domain/people/viewer'
import type { SurveyQuestion } from '../../../app/domain/surveys/definition'
import { computeResults } from '../../../app/domain/surveys/results/compute'
import { countAnswers } from '../../../app/domain/surveys/results/count'
import { findNames } from '../../../app/domain/surveys/results/names'
import { countsAsOwnVoice } from '../../../app/domain/surveys/results/own-voice'
import { giveThemes, makeTheme, openThemes, writeQuote } from '../../../app/domain/surveys/results/themes'
import { prepared } from '../../../db/queries/statements'
import { emptyDatabase } from '../../support/database'
import { definitionOf, makeSurvey, NOW, sendAnswers } from '../../support/results'

const somebody = visitor('en')
const HAPPY: SurveyQuestion = { id: 'happy', kind: 'yes-no', ask: { en: 'Are you happy?' } }
const WHY: SurveyQuestion = {
  id: 'why',
  kind: 'one',
  ask: { en: 'Why not?' },
  choices: ['far', 'dear', 'dull'].map((id) => ({ id, texts: { en: id } })),
  askedIf: { question: 'happy', is: ['no'] },
}
const SAY: SurveyQuestion = { id: 'say', kind: 'words', ask: { en: 'What else?' } }

beforeEach(() => {
  emptyDatabase()
})

const times = (count: number, work: (index: number) => void) =>
  Array.from({ length: count }, (_, at) => work(at))
const questionOf = (id: string, question: string) =>
  computeResults(somebody, id)?.questions.find(({ step }) => step === question)

describe('who is counted', () => {
  it('keeps people who speak for somebody else, staff and providers apart, unless nobody else is asked', () => {
    const all = { who: ['me', 'carer-for', 'staff'] as const }
    expect(countsAsOwnVoice({ who: [...all.who] }, 'me')).toBe(true)
    expect(countsAsOwnVoice({ who: [...all.who] }, 'carer-for')).toBe(false)
    expect(countsAsOwnVoice({ who: ['provider'] }, 'provider')).toBe(true)
  })

  it('counts own voices alone in the main figures, and the others beside them', () => {
    const definition = definitionOf([HAPPY], { who: ['me', 'helped', 'carer-for'] })
    const id = makeSurvey(definition)
    times(12, (at) => sendAnswers(id, definition, { who: 'me', happy: at < 6 ? 'yes' : 'no' }))
    times(8, () => sendAnswers(id, definition, { who: 'carer-for', happy: 'no' }))
    const results = computeResults(somebody, id, { split: 'who' })
    expect(results?.responses).toBe(12)
    expect(results?.questions[0]?.counts.map(({ count }) => count)).toEqual([6, 6])
    expect(results?.questions[0]?.splits.who?.map(({ group, counts }) => [group?.id, ...counts])).toEqual([
      ['me', 6, 6],
      ['carer-for', 0, 8],
    ])
  })

  it('forgets at once who takes their answers back, and counts at once who comes', () => {
    const definition = definitionOf([HAPPY])
    const id = makeSurvey(definition)
    const sent = times(9, () => sendAnswers(id, definition, { happy: 'yes' })) as unknown as string[]
    expect(computeResults(somebody, id)?.responses).toBe(9)
    prepared('update survey_responses set withdrawn_at = ? where id = ?').run(NOW.toISOString(), sent[0])
    expect(questionOf(id, 'happy')?.answered).toBe(8)
    sendAnswers(id, definition, { happy: 'yes' })
    expect(questionOf(id, 'happy')?.answered).toBe(9)
  })
})

describe('what is counted', () => {
  it('tells apart who was not sure, who skipped and who was not asked', () => {
    const definition = definitionOf([HAPPY, WHY])
    const id = makeSurvey(definition)
    times(10, () => sendAnswers(id, definition, { happy: 'yes' }))
    times(6, () => sendAnswers(id, definition, { happy: 'no', why: 'far' }))
    times(2, () => sendAnswers(id, definition, { 'happy-unsure': 'yes' }))
    sendAnswers(id, definition, { happy: 'no', 'why-skipped': 'yes' })
    expect(countAnswers(id)?.questions.map(({ whole }) => whole)).toMatchObject([
      { answered: 17, unsure: 2, skipped: 0, notAsked: 0 },
      { answered: 6, unsure: 0, skipped: 1, notAsked: 12 },
    ])
    expect(questionOf(id, 'why')?.bases).toMatchObject({ noAnswer: null, unsure: null, notAsked: 12 })
  })

  it('counts a person with many choices once, and the first place of an order alone', () => {
    const choices = ['a', 'b'].map((one) => ({ id: one, texts: { en: one } }))
    const definition = definitionOf([
      { id: 'many', kind: 'many', ask: { en: 'Which?' }, choices },
      { id: 'order', kind: 'order', ask: { en: 'Which first?' }, choices },
      { id: 'minutes', kind: 'number', ask: { en: 'How many?' } },
    ])
    const id = makeSurvey(definition)
    times(11, (at) =>
      sendAnswers(id, definition, { many: ['a', 'b'], order: ['b', 'a'], minutes: String(at) }),
    )
    expect(questionOf(id, 'many')).toMatchObject({ answered: 11, counts: [{ count: 11 }, { count: 11 }] })
    expect(questionOf(id, 'order')).toMatchObject({ answered: 11, counts: [{ count: 0 }, { count: 11 }] })
    expect(countAnswers(id)?.questions[2]?.whole.answered).toBe(11)
  })

  it('names no town that fewer than 5 people wrote', () => {
    const definition = definitionOf([{ id: 'town', kind: 'place', ask: { en: 'Where?' } }])
    const id = makeSurvey(definition)
    times(9, (at) => sendAnswers(id, definition, { town: at % 2 ? 'Witham' : ' witham' }))
    times(3, () => sendAnswers(id, definition, { town: 'Robin Hill' }))
    expect(JSON.stringify(questionOf(id, 'town')?.counts)).not.toContain('Robin')
  })
})

describe('small numbers', () => {
  it('of a whole survey are no results', () => {
    const definition = definitionOf([HAPPY])
    const id = makeSurvey(definition)
    times(4, () => sendAnswers(id, definition, { happy: 'yes' }))
    expect(computeResults(somebody, id)).toMatchObject({ tooFew: true, responses: 0, questions: [] })
  })

  it('are not told by how many were asked the next question', () => {
    const definition = definitionOf([HAPPY, WHY])
    const id = makeSurvey(definition)
    times(20, () => sendAnswers(id, definition, { happy: 'yes' }))
    times(3, () => sendAnswers(id, definition, { happy: 'no', why: 'far' }))
    expect(questionOf(id, 'happy')).toMatchObject({
      positive: null,
      counts: [{ count: null }, { count: null }],
    })
    expect(questionOf(id, 'why')).toMatchObject({ tooFew: true, answered: null, bases: { notAsked: null } })
  })
})

describe('who may see', () => {
  it('is the council alone until results are published', () => {
    const definition = definitionOf([HAPPY])
    const id = makeSurvey(definition, 'closed')
    times(6, () => sendAnswers(id, definition, { happy: 'yes' }))
    expect(computeResults(somebody, id)).toBeNull()
    expect(computeResults(commandLine, id)).toMatchObject({ preview: true, responses: 6 })
    expect(openThemes(somebody, id)).toBeNull()
  })
})

describe('own words', () => {
  it('are counted by themes, the small ones hidden, and shown when the person agreed', () => {
    const definition = definitionOf([SAY])
    const id = makeSurvey(definition)
    times(8, () => sendAnswers(id, definition, { say: 'The bus with Robin is late.', quote: 'yes' }))
    makeTheme(commandLine, id, { question: 'say', name: 'Buses' }, NOW)
    makeTheme(commandLine, id, { question: 'say', name: 'Friends' }, NOW)
    const [buses, friends] = openThemes(commandLine, id)?.themes ?? []
    let answer = openThemes(commandLine, id)?.answer?.id
    const first = answer
    for (let at = 0; answer; at++) {
      const themes = [buses!.id, ...(at < 2 ? [friends!.id] : [])]
      expect(giveThemes(commandLine, id, { question: 'say', answer, themes }, NOW)).toBe(true)
      answer = openThemes(commandLine, id, { question: 'say', answer })?.next ?? undefined
    }
    expect(questionOf(id, 'say')?.themes).toMatchObject([
      { name: 'Buses', count: 8 },
      { name: 'Friends', count: null, shown: false },
    ])
    const quote = { question: 'say', answer: first!, words: 'The bus with Robin is late.', confirmed: [] }
    const by = { name: 'Ali', now: NOW }
    expect(writeQuote(commandLine, id, quote, by)).toEqual({ kind: 'names', names: ['Robin'] })
    expect(writeQuote(commandLine, id, { ...quote, words: 'The bus is late.' }, by)).toEqual({ kind: 'done' })
    expect(questionOf(id, 'say')?.quotes).toMatchObject([{ words: 'The bus is late.' }])
  })

  it('are not shown when the person did not agree', () => {
    const definition = definitionOf([SAY])
    const id = makeSurvey(definition)
    times(8, () => sendAnswers(id, definition, { say: 'The bus is late.' }))
    const answer = openThemes(commandLine, id)?.answer?.id ?? 0
    const quote = { question: 'say', answer, words: 'The bus is late.', confirmed: [] }
    expect(writeQuote(commandLine, id, quote, { name: 'Ali', now: NOW })).toEqual({ kind: 'not-there' })
  })

  it('may name somebody: names, phones, mail addresses and postcodes are found', () => {
    const words =
      'I like it on Monday. My friend Robin rings 01632 960 311 or robin@example.org near CM2 6AB.'
    expect(findNames(words, [])).toEqual([
      'robin@example.org',
      '01632 960 311',
      'CM2 6AB',
      'Robin',
      'CM',
      'AB',
    ])
    expect(findNames('sam is kind. Sam helps.', ['Sam Weller'])).toEqual(['Sam'])
    expect(findNames('The bus is late.', ['Sam Weller'])).toEqual([])
  })
})
