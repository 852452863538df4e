import { beforeEach, describe, expect, it } from 'vitest'
import { commandLine, visitor } from '../../../app/domain/people/viewer'
import type { SurveyQuestion } from '../../../app/domain/surveys/definition'
import { computeResults } from '../../../app/domain/surveys/results/compute'
import { giveThemes, makeTheme, openThemes, writeQuote } from '../../../app/domain/surveys/results/themes'
import { prepared } from '../../../db/queries/statements'
import { withdrawResponse } from '../../../db/queries/surveys-answering'
import { emptyDatabase } from '../../support/database'
import { definitionOf, makeSurvey, NOW, sendAnswers } from '../../support/results'

const LATER = new Date(NOW.getTime() + 3 * 86_400_000)
const choices = ['bus', 'car'].map((id) => ({ id, texts: { en: id } }))
const HOW: SurveyQuestion = { id: 'how', kind: 'one', ask: { en: 'How do you come?' }, choices, other: true }
const definition = definitionOf([HOW])
const by = { name: 'Ali', now: NOW }

beforeEach(() => {
  emptyDatabase()
})

const howOf = (id: string) => computeResults(visitor('en'), id)?.questions[0]
const send = (id: string, count: number, more: object = { how: 'bus' }) =>
  Array.from({ length: count }, () => sendAnswers(id, definition, { quote: 'yes', ...more }))
const byTaxi = { how: 'other', 'how-other': 'I come by taxi.' }

describe('words beside something else', () => {
  it('get themes and are shown, where how many chose it is shown', () => {
    const id = makeSurvey(definition)
    send(id, 9)
    send(id, 6, byTaxi)
    makeTheme(commandLine, id, { question: 'how', name: 'Taxis' }, NOW)
    const page = openThemes(commandLine, id, { question: 'how' })
    expect(page).toMatchObject({ question: { id: 'how' }, questions: [{ count: 6, done: 0 }] })
    let answer = page?.answer?.id
    const first = answer!
    while (answer) {
      const themes = page!.themes.map((theme) => theme.id)
      giveThemes(commandLine, id, { question: 'how', answer, themes }, NOW)
      answer = openThemes(commandLine, id, { question: 'how', answer })?.next ?? undefined
    }
    const quote = { question: 'how', answer: first, words: 'I come by taxi.', confirmed: [] }
    expect(writeQuote(commandLine, id, quote, by).kind).toBe('done')
    expect(howOf(id)).toMatchObject({ themes: [{ name: 'Taxis', count: 6 }], quotes: [{ who: 'me' }] })
    // One sheet is taken off: 5 remain, one is not sure. With 4 nothing more is said of them.
    prepared("delete from survey_answers where choice = 'other' and id > ?").run(first + 3)
    expect(howOf(id)?.counts.at(-1)?.count).toBeNull()
    expect(howOf(id)?.quotes).toBeUndefined()
  })
})

describe('words that are shown', () => {
  const shown = () => {
    const id = makeSurvey(definition)
    send(id, 9)
    const sent = send(id, 6, { ...byTaxi, 'how-other': 'I come with Robin.' })
    const answer = openThemes(commandLine, id, { question: 'how' })!.answer!.id
    const quote = { question: 'how', answer, words: 'I come with Robin.', confirmed: ['Robin'] }
    expect(writeQuote(commandLine, id, quote, by).kind).toBe('done')
    expect(howOf(id)?.quotes).toHaveLength(1)
    const responseId = prepared('select response_id from survey_answers where id = ?')
      .pluck()
      .get(answer) as string
    return { id, answer, responseId, sent }
  }

  it('are gone at once when consent or the answers are taken back', () => {
    const one = shown()
    prepared('update survey_responses set may_quote = 0 where id = ?').run(one.responseId)
    expect(howOf(one.id)?.quotes).toEqual([])
    const other = shown()
    withdrawResponse(other.responseId, NOW.toISOString())
    expect(howOf(other.id)?.quotes).toEqual([])
  })

  it('are looked through for names again, and staff see which', () => {
    const { id, answer } = shown()
    prepared("update survey_quotes set words = 'I come with sam.' where answer_id = ?").run(answer)
    expect(howOf(id)?.quotes).toHaveLength(1)
    // Somebody of this name has an account now.
    prepared("update survey_quotes set words = 'I come with Sam.', no_names = '[]' where answer_id = ?").run(
      answer,
    )
    expect(howOf(id)?.quotes).toEqual([])
    const page = openThemes(commandLine, id, { question: 'how', answer })
    expect(page).toMatchObject({ questions: [{ held: 1 }], answer: { held: ['Sam'] } })
  })

  it('say nothing of who it was, where few of their kind answered', () => {
    const { id, responseId } = shown()
    expect(howOf(id)?.quotes).toMatchObject([{ who: 'me' }])
    prepared("update survey_responses set who = 'helped' where id = ?").run(responseId)
    expect(howOf(id)?.quotes).toMatchObject([{ who: null }])
  })
})

describe('results that were shown before', () => {
  const sendLater = (id: string, count: number) =>
    send(id, count).map((one) =>
      prepared('update survey_responses set sent_at = ? where id = ?').run(LATER.toISOString(), one),
    )

  it('change by 5 people at a time', () => {
    const id = makeSurvey(definition)
    send(id, 20)
    sendLater(id, 4)
    expect(computeResults(visitor('en'), id)?.responses).toBe(20)
    sendLater(id, 1)
    expect(computeResults(visitor('en'), id)?.responses).toBe(25)
  })

  it('lose 5 people when one takes their answers back', () => {
    const id = makeSurvey(definition)
    const [first] = send(id, 20)
    withdrawResponse(first!, LATER.toISOString())
    expect(computeResults(visitor('en'), id)?.responses).toBe(15)
    sendLater(id, 1)
    expect(computeResults(visitor('en'), id)?.responses).toBe(20)
  })
})
