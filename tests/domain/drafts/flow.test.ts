import { beforeEach, describe, expect, test } from 'vitest'
import { findOwnDraft, finishDraft, openDraft } from '../../../app/domain/drafts/draft'
import { answerQuestion } from '../../../app/domain/drafts/flow'
import { type Flow, findStep, findUnfinished } from '../../../app/domain/drafts/questions'
import { keepTyped, takeTyped } from '../../../app/domain/drafts/typed'
import { visitor } from '../../../app/domain/people/viewer'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const FLOW: Flow = {
  kind: 'test',
  questions: [
    { step: 'what', fields: ['what'], check: ({ what }) => (what ? [] : [{ at: 'what', key: 'test:what' }]) },
    { step: 'friend', fields: ['friend'], asked: ({ what }) => what === 'with a friend', canSkip: true },
    { step: 'days', fields: ['day'], many: ['day'], canSkip: true, canBeUnsure: true },
  ],
}
const NOW = new Date('2026-11-22T10:00:00Z')
const SUBJECT = { kind: 'test' }
const sam = () => member(idOfDemo('customer'))
const jo = () => member(idOfDemo('carer'), 'Jo')

const answer = (step: string, form: Record<string, string> | [string, string][], who = sam(), secret = '') =>
  answerQuestion(who, secret, FLOW, SUBJECT, step, new URLSearchParams(form), NOW)

beforeEach(async () => {
  await demoDatabase()
})

describe('one question after another', () => {
  test('each answer is saved at once and leads on', () => {
    expect(answer('what', { what: 'a walk' })).toEqual({ to: 'days' })
    expect(findOwnDraft(sam(), '', SUBJECT)).toMatchObject({ answers: { what: 'a walk' }, step: 'days' })
  })

  test('a question that depends on an answer is asked only then', () => {
    expect(answer('what', { what: 'with a friend' })).toEqual({ to: 'friend' })
    expect(answer('friend', { friend: 'Leah' })).toEqual({ to: 'days' })
    expect(findStep(FLOW, 'days', findOwnDraft(sam(), '', SUBJECT))).toMatchObject({ number: 3, total: 3 })
  })

  test('what is wrong is said, and what was typed stays', () => {
    const long = 'x'.repeat(5000)
    expect(answer('what', { what: long })).toMatchObject({
      to: null,
      problems: [{ at: 'what', key: 'shared:error.too-long' }],
      given: { what: long },
    })
    expect(findOwnDraft(sam(), '', SUBJECT)?.answers.what).toBe(long)
    expect(answer('what', { what: '' })).toMatchObject({ to: null, problems: [{ key: 'test:what' }] })
  })

  test('going back never complains and keeps what was typed', () => {
    answer('what', { what: 'a walk' })
    expect(
      answer('days', [
        ['day', 'mon'],
        ['day', 'tue'],
        ['go', 'back'],
      ]),
    ).toEqual({ to: 'what' })
    expect(findOwnDraft(sam(), '', SUBJECT)?.answers.day).toEqual(['mon', 'tue'])
    expect(answer('what', { what: '', go: 'back' })).toEqual({ to: 'what' })
  })

  test('stopping for now keeps what was typed, and the same question waits', () => {
    answer('what', { what: 'a walk' })
    expect(answer('days', { day: 'mon', go: 'stop' })).toEqual({ to: 'stop' })
    expect(findOwnDraft(sam(), '', SUBJECT)).toMatchObject({ answers: { day: ['mon'] }, step: 'days' })
    expect(answer('what', { what: '', go: 'stop' })).toEqual({ to: 'stop' })
  })

  test('a question may be left out, or somebody is not sure; changing it later takes that back', () => {
    answer('what', { what: 'a walk' })
    expect(answer('days', { go: 'unsure' })).toEqual({ to: 'check' })
    expect(findOwnDraft(sam(), '', SUBJECT)?.answers).toEqual({ what: 'a walk', 'days-unsure': 'yes' })
    answer('days', { day: 'mon' })
    expect(findOwnDraft(sam(), '', SUBJECT)?.answers).toEqual({ what: 'a walk', day: ['mon'] })
    expect(answer('what', { what: '', go: 'skip' })).toMatchObject({ to: null })
  })

  test('a change from the check page leads back there, past new questions only', () => {
    answer('what', { what: 'a walk' })
    answer('days', { day: 'mon' })
    expect(answer('what', { what: 'a long walk', to: 'check' })).toEqual({ to: 'check' })
    expect(findUnfinished(FLOW, { day: ['mon'] })).toBe('what')
    expect(findUnfinished(FLOW, { what: 'a walk' })).toBeNull()
  })
})

describe('whose draft it is', () => {
  test('nobody finds the draft of somebody else, nor what they write for another person', () => {
    answer('what', { what: 'a walk' })
    expect(findOwnDraft(jo(), '', SUBJECT)).toBeNull()
    const helping = { ...jo(), helping: { personId: idOfDemo('customer'), name: 'Sam' } }
    answer('what', { what: 'for Sam' }, helping)
    expect(findOwnDraft(jo(), '', SUBJECT)).toBeNull()
    expect(findOwnDraft(helping, '', SUBJECT)?.answers.what).toBe('for Sam')
    expect(findOwnDraft(sam(), '', SUBJECT)?.answers.what).toBe('a walk')
  })

  test('without an account it belongs to the device', () => {
    answerQuestion(
      visitor('en'),
      'secret-a',
      FLOW,
      SUBJECT,
      'what',
      new URLSearchParams({ what: 'mine' }),
      NOW,
    )
    expect(findOwnDraft(visitor('en'), 'secret-b', SUBJECT)).toBeNull()
    expect(findOwnDraft(visitor('en'), 'secret-a', SUBJECT)?.answers.what).toBe('mine')
  })
})

describe('sending', () => {
  test('twice makes one thing, and only its owner can', () => {
    const draft = openDraft(sam(), '', SUBJECT, NOW, { what: 'a walk' })
    let made = 0
    const send = (who = sam()) => finishDraft(who, '', draft.id, NOW, () => `thing-${++made}`)
    expect(send(jo())).toBeUndefined()
    expect(send()).toBe('thing-1')
    expect(send()).toBe('thing-1')
    expect(made).toBe(1)
  })

  test('when writing fails the draft stays as it was', () => {
    const draft = openDraft(sam(), '', SUBJECT, NOW, { what: 'a walk' })
    const fail = () => {
      throw new Error('no')
    }
    expect(() => finishDraft(sam(), '', draft.id, NOW, fail)).toThrow('no')
    expect(findOwnDraft(sam(), '', SUBJECT)?.answers.what).toBe('a walk')
  })
})

test('what was typed before signing in again waits once, on that device and page', () => {
  keepTyped(
    's1',
    '/me/goals/new',
    new URLSearchParams([
      ['a', '1'],
      ['b', '2'],
      ['b', '3'],
    ]),
    NOW,
  )
  expect(takeTyped('s2', '/me/goals/new')).toBeNull()
  expect(takeTyped('s1', '/me/week/new')).toBeNull()
  expect(takeTyped('s1', '/me/goals/new')).toEqual({ a: '1', b: ['2', '3'] })
  expect(takeTyped('s1', '/me/goals/new')).toBeNull()
})
