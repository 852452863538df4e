import { beforeEach, describe, expect, test } from 'vitest'
import type { Definition, SurveyQuestion } from '../../../app/domain/surveys/definition'
import { saveDefinition } from '../../../app/domain/surveys/making/draft'
import { openGaps } from '../../../app/domain/surveys/making/old-languages'
import { type Missing, missingOf } from '../../../app/domain/surveys/making/rules'
import { acceptWarning } from '../../../app/domain/surveys/making/warnings'
import { checkTexts } from '../../../app/domain/surveys/making/words'
import { demoDatabase } from '../../support/database'
import {
  choices,
  draftOf,
  en,
  go,
  helen,
  jo,
  now,
  question,
  ready,
  today,
  whole,
} from '../../support/survey-making'

beforeEach(async () => {
  await demoDatabase()
})

const keysOf = (definition: Definition, answered: Map<string, SurveyQuestion['kind']> = new Map()) =>
  missingOf(definition, {
    today,
    texts: checkTexts(definition, []),
    languages: openGaps(definition, []),
    answered,
  }).map(
    ({ key, place }: Missing) =>
      `${place.on === 'question' ? `${place.question} ${place.field} ` : ''}${key}`,
  )

describe('what blocks opening', () => {
  const how = question('how', { kind: 'one', choices: choices('bus', 'car') })
  const because = (is: string[], on = 'how') =>
    question('why-bus', { kind: 'words', ask: en('Why the bus?'), askedIf: { question: on, is } })

  test('nothing, when all is there', () => {
    expect(keysOf(whole([how, because(['bus'])]))).toEqual([])
  })

  test.each<[string, Definition, string]>([
    ['no questions', whole([]), 'no-questions'],
    ['no title', whole([how], { title: en(' ') }), 'no-title'],
    ['nobody asks', whole([how], { asker: en('') }), 'no-asker'],
    ['no reason', whole([how], { why: en('') }), 'no-why'],
    ['no way for paper back', whole([how], { returnTo: '' }), 'no-return-to'],
    ['nobody may answer', whole([how], { who: [] }), 'no-who'],
    ['a day that is over', whole([how], { closesOn: '2026-11-22' }), 'closed'],
    ['a question without words', whole([question('q', { ask: en('') })]), 'q ask ask'],
    ['one choice', whole([{ ...how, choices: choices('bus') }]), 'how choice-add choices'],
    [
      'a choice without words',
      whole([{ ...how, choices: [...choices('bus'), { id: 'car', texts: en('') }] }]),
      'how choice-1-words choice-words',
    ],
    ['a choice twice', whole([{ ...how, choices: choices('bus', 'bus') }]), 'how ask ids'],
    ['a question twice', whole([how, how]), 'how ask ids'],
    ['the id of a page', whole([question('check')]), 'check ask id'],
    ['the id of a field', whole([question('how-other')]), 'how-other ask id'],
    ['a branch to nothing', whole([because(['bus'])]), 'why-bus on branch-gone'],
    ['a branch to a later question', whole([because(['bus']), how]), 'why-bus on branch-later'],
    ['a branch to a choice that is gone', whole([how, because(['boat'])]), 'why-bus on branch-choice'],
    ['a branch to no choice', whole([how, because([])]), 'why-bus on branch-choice'],
    [
      'a branch to a question of many pages',
      whole([
        { ...how, ask: en('How do you get to {{item}}?'), items: [{ id: 'shop', texts: en('the shop') }] },
        because(['bus']),
      ]),
      'why-bus on branch-items',
    ],
    ['equality without why', whole([question('age', { equality: true })]), 'age why equality'],
    ['more than there is', whole([{ ...how, kind: 'many', most: 3 }]), 'how most most'],
    [
      'a range that is no range',
      whole([question('n', { kind: 'number', lowest: 9, highest: 2 })]),
      'n lowest range',
    ],
    ['nothing shown', whole([question('s', { kind: 'show' })]), 's show shown'],
    ['no way to say it', whole([question('s', { kind: 'say', ways: [] })]), 's ways ways'],
    ['for nobody of it', whole([question('s', { for: ['provider'] })]), 's for for'],
    ['things without a place', whole([{ ...how, items: choices('day') }]), 'how ask item-place'],
    ['a place without things', whole([question('q', { ask: en('How is {{item}}?') })]), 'q item-add items'],
    [
      'results split by words',
      whole([question('w', { kind: 'words', splitBy: 'area' })]),
      'w split-by splits',
    ],
    ['a hard word', whole([question('q', { ask: en('Do you utilise it?') })]), 'errors'],
    [
      'a hard word in a choice',
      whole([{ ...how, choices: [...choices('bus'), { id: 'x', texts: en('e.g. car') }] }]),
      'errors',
    ],
    [
      'a warning',
      whole([question('q', { ask: en('The bus is driven by Jo. Do you like it?') })]),
      'warnings',
    ],
  ])('%s', (_what, definition, key) => {
    expect([...new Set(keysOf(definition))]).toEqual([key])
  })

  test('another kind than people answered', () => {
    expect(keysOf(whole([how]), new Map([['how', 'many']]))).toEqual(['how ask kind'])
  })

  test('an error in the version with more detail is only a warning', () => {
    const detailed = { ask: en('How do you utilise it?') }
    expect(keysOf(whole([{ ...how, detailed }]))).toEqual(['warnings'])
  })

  test('what a picture shows is said in words, and these are checked like all others', () => {
    const shown = (texts?: { en: string }): SurveyQuestion =>
      question('look', {
        kind: 'show',
        answer: 'faces',
        show: { kind: 'picture', picture: 'room.free', texts },
      })
    expect(keysOf(whole([shown()]))).toEqual(['look shown-alt shown-alt'])
    expect(keysOf(whole([shown(en('An empty chair.'))]))).toEqual([])
    const hard = whole([shown(en('You can utilise this chair!'))])
    expect(keysOf(hard)).toEqual(['errors'])
    expect(checkTexts(hard, [])).toMatchObject([{ place: { question: 'look', field: 'shown-alt' } }])
  })

  test('a language that the survey has not, is not judged', () => {
    expect(keysOf(whole([question('q', { ask: { en: 'Do you like it?', pl: 'Tak & nie?' } })]))).toEqual([])
    const polish = whole([question('q', { ask: { en: 'Do you like it?', pl: 'Tak & nie?' } })], {
      languages: ['en', 'pl'],
    })
    expect(keysOf(polish)).toEqual(['errors', 'language-missing'])
  })
})

describe('a warning', () => {
  const words = 'The bus is driven by Jo. Do you like it?'
  function warned() {
    const id = ready()
    const { definition, seenAt } = draftOf(id)
    const questions = [question('like', { ask: en(words) })]
    saveDefinition(helen, id, { ...definition, questions }, seenAt, now)
    return id
  }

  test('is let stand by a named person with a reason, for these words alone', () => {
    const id = warned()
    expect(go(id, 'check')).toBe('missing')
    expect(acceptWarning(jo, id, { words, rule: 'passive', reason: ' ' }, now)).toMatchObject({
      kind: 'wrong',
    })
    const reason = 'People say it so.'
    for (const _twice of [1, 2])
      expect(acceptWarning(jo, id, { words, rule: 'passive', reason }, now)).toEqual({ kind: 'done' })
    const { definition, seenAt } = draftOf(id)
    expect(go(id, 'check')).toBe('done')
    const questions = [question('like', { ask: en('The car is driven by Jo. Do you like it?') })]
    saveDefinition(helen, id, { ...definition, questions }, seenAt, now)
    expect(go(id, 'check')).toBe('missing')
  })

  test('an error cannot be let stand', () => {
    const id = ready()
    const { definition, seenAt } = draftOf(id)
    const hard = 'Do you utilise it?'
    saveDefinition(helen, id, { ...definition, questions: [question('q', { ask: en(hard) })] }, seenAt, now)
    expect(acceptWarning(jo, id, { words: hard, rule: 'hard-word', reason: 'So.' }, now)).toBeNull()
  })
})
