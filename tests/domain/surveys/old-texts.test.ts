import { beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '../../../app/domain/people/viewer'
import { findAnswering } from '../../../app/domain/surveys/answering'
import type { Definition } from '../../../app/domain/surveys/definition'
import { languageGaps } from '../../../app/domain/surveys/language-progress'
import { namedTextsOf } from '../../../app/domain/surveys/languages'
import { saveDefinition } from '../../../app/domain/surveys/making/draft'
import { arrangeQuestions, saveQuestion } from '../../../app/domain/surveys/making/edit'
import { moveSurvey } from '../../../app/domain/surveys/making/moves'
import { acceptOld, oldMark } from '../../../app/domain/surveys/making/old-languages'
import { formOf } from '../../../app/domain/surveys/making/question-form'
import { openWarningAgain } from '../../../app/domain/surveys/making/warnings'
import { oldTextsOf } from '../../../app/domain/surveys/old-texts'
import { findSurvey } from '../../../app/domain/surveys/survey'
import { writeLanguage } from '../../../app/domain/surveys/write-language'
import { listWarnings } from '../../../db/queries/surveys-making'
import { demoDatabase } from '../../support/database'
import {
  choices,
  draftOf,
  go,
  helen,
  now,
  OTHERS,
  question,
  started,
  today,
  whole,
} from '../../support/survey-making'

beforeEach(async () => {
  await demoDatabase()
})

/** Every text of a draft in Polish, and switched on. */
const inPolish = (id: string) => {
  const { definition, seenAt } = draftOf(id)
  const given = Object.fromEntries(namedTextsOf(definition).map(({ name }) => [name, 'To jest po polsku.']))
  return writeLanguage(helen, id, 'pl', { given, on: true, seenAt }, now)?.kind
}
const make = () => {
  const id = started('Both')
  const questions = [
    question('how', { kind: 'one', choices: choices('bus', 'car') }),
    question('like', { hint: { en: 'Think of the bus.' } }),
  ]
  saveDefinition(helen, id, { ...whole(questions), title: { en: 'Both' } }, draftOf(id).seenAt, now)
  expect(inPolish(id)).toBe('saved')
  return id
}
const write = (id: string, change: (definition: Definition) => void) => {
  const { definition, seenAt } = draftOf(id)
  const copy = structuredClone(definition)
  change(copy)
  return saveDefinition(helen, id, copy, seenAt, now)?.kind
}
const olds = (id: string) => oldTextsOf(draftOf(id).definition, 'pl')
const missing = (id: string) => {
  const moved = moveSurvey(helen, id, 'check', draftOf(id).seenAt, now)
  return moved?.kind === 'missing'
    ? moved.missing.map(({ key, values }) => [key, values?.count])
    : moved?.kind
}

describe('a text whose English changed', () => {
  test('is old in each language, with what the English was and is', () => {
    const id = make()
    const form = { ...formOf(draftOf(id).definition.questions[1]!), ask: 'Do you like the bus?' }
    expect(saveQuestion(helen, id, 'like', form, draftOf(id).seenAt, now)?.kind).toBe('saved')
    expect(olds(id)).toEqual([{ name: 'like--ask', was: 'Do you like it?', now: 'Do you like the bus?' }])
    write(id, ({ questions }) => {
      questions[1]!.ask.en = 'Is the bus good?'
    })
    expect(olds(id)).toEqual([{ name: 'like--ask', was: 'Do you like it?', now: 'Is the bus good?' }])
    expect(missing(id)).toEqual([['language-old', 1]])
  })

  test('is old no more when the English is put back, or when the other language is written', () => {
    const id = make()
    write(id, ({ lead, questions }) => {
      lead.en = 'This is about buses.'
      questions[0]!.choices![0]!.texts.en = 'By coach'
    })
    expect(olds(id).map(({ name }) => name)).toEqual(['lead', 'how--choice--bus'])
    write(id, ({ lead }) => {
      lead.en = 'This is about the bus.'
    })
    expect(olds(id).map(({ name }) => name)).toEqual(['how--choice--bus'])
    const given = { 'how--choice--bus': 'Autokarem' }
    writeLanguage(helen, id, 'pl', { given, on: true, seenAt: draftOf(id).seenAt }, now)
    expect(olds(id)).toEqual([])
    expect(draftOf(id).definition).not.toHaveProperty('translatedFrom')
    expect(missing(id)).toBe('done')
  })

  test('is right when somebody says so, and only that one', () => {
    const id = make()
    write(id, ({ lead, why }) => {
      lead.en = 'This is about buses.'
      why.en = 'We plan our buses.'
    })
    const { seenAt } = draftOf(id)
    writeLanguage(helen, id, 'pl', { given: {}, on: true, still: ['lead'], seenAt }, now)
    expect(olds(id).map(({ name }) => name)).toEqual(['why'])
  })

  test('is still old after its question was taken out and put back', () => {
    const id = make()
    write(id, ({ questions }) => {
      questions[1]!.hint!.en = 'Think of all buses.'
    })
    for (const does of ['remove', 'back'] as const) {
      arrangeQuestions(helen, id, { does, question: 'like' }, draftOf(id).seenAt, now)
      if (does === 'remove') expect(olds(id)).toEqual([])
    }
    expect(olds(id).map(({ name }) => name)).toEqual(['like--hint'])
  })
})

describe('opening', () => {
  test('a text that is missing in a language that people can choose stops it', () => {
    const id = make()
    write(id, ({ questions }) => void questions.push(question('more')))
    expect(languageGaps(draftOf(id).definition)).toEqual([{ lang: 'pl', missing: 1, old: 0 }])
    expect(missing(id)).toEqual([['language-missing', 1]])
    // Half of a language can be saved while it is switched on: people get none of it.
    const given = { lead: 'To jest o autobusie.' }
    expect(writeLanguage(helen, id, 'pl', { given, on: true, seenAt: draftOf(id).seenAt }, now)?.kind).toBe(
      'saved',
    )
    writeLanguage(helen, id, 'pl', { given: {}, on: false, seenAt: draftOf(id).seenAt }, now)
    expect(missing(id)).toBe('done')
  })

  test('what became old is asked again where an open survey changes', () => {
    const id = make()
    for (const move of ['check', 'open'] as const) expect(go(id, move)).toBe('done')
    write(id, ({ lead }) => {
      lead.en = 'This is about buses.'
    })
    expect(go(id, 'change')).toBe('missing')
    const mark = oldMark(draftOf(id).definition, 'pl')
    acceptOld(helen, id, 'pl', { mark, reason: 'The Polish words come on Monday.' }, now)
    expect(go(id, 'change')).toBe('done')
    expect(olds(id)).toHaveLength(1)
  })

  test('old texts stay only by name and with a reason, and only these', () => {
    const id = make()
    write(id, ({ lead }) => {
      lead.en = 'This is about buses.'
    })
    const mark = oldMark(draftOf(id).definition, 'pl')
    const accept = (reason: string, own = mark) => acceptOld(helen, id, 'pl', { mark: own, reason }, now)
    expect(accept(' ')).toMatchObject({ kind: 'wrong', problems: [{ key: 'survey-making:error.reason' }] })
    expect(accept('They come later.', 'pl other')).toMatchObject({
      kind: 'wrong',
      problems: [{ key: 'survey-making:error.old-changed' }],
    })
    for (const viewer of OTHERS) expect(acceptOld(viewer, id, 'pl', { mark, reason: 'No.' }, now)).toBeNull()
    expect([accept('They come later.')?.kind, accept('They come later.')?.kind]).toEqual(['done', 'done'])
    expect(listWarnings(id)).toMatchObject([{ byName: 'Helen', reason: 'They come later.' }])
    write(id, ({ why }) => {
      why.en = 'We plan our buses.'
    })
    expect(missing(id)).toEqual([['language-old', 2]])
    write(id, ({ why }) => {
      why.en = 'We plan the buses.'
    })
    openWarningAgain(helen, id, listWarnings(id)[0]!.id)
    expect(missing(id)).toEqual([['language-old', 1]])
  })
})

test('people get nothing in a language before it is switched on', () => {
  const id = make()
  writeLanguage(helen, id, 'pl', { given: {}, on: false, seenAt: draftOf(id).seenAt }, now)
  for (const move of ['check', 'open'] as const) expect(go(id, move)).toBe('done')
  const { definition } = findSurvey(visitor('pl'), 'both') ?? {}
  expect(definition?.lead).toEqual({ en: 'This is about the bus.' })
  expect(definition?.questions[0]?.choices?.[0]?.texts).toEqual({ en: 'By bus' })
  expect(findAnswering(visitor('pl'), 'device', 'both', today)?.definition).toEqual(definition)
  expect(draftOf(id).definition.lead.pl).toBe('To jest po polsku.')
})
