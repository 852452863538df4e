import { beforeEach, describe, expect, test } from 'vitest'
import { findAnswering, moveOne, stepBegun } from '../../../app/domain/surveys/answering'
import type { Db } from '../../../db/connection.server'
import { versionId } from '../../../db/seed/surveys'
import { demoDatabase } from '../../support/database'
import {
  answerAll,
  at,
  jo,
  NOW,
  newVersion,
  nobody,
  OTHER,
  SECRET,
  SLUG,
  sam,
  say,
  send,
  sentFrom,
  TODAY,
} from '../../support/survey-answers'

let db: Db
beforeEach(async () => {
  db = await demoDatabase(NOW)
})

describe('answering', () => {
  test('each answer is kept at once, and the same device goes on where it stopped', async () => {
    expect(await say('who', 'who=me')).toEqual({ to: 'how' })
    expect(await say('how', 'how=bus')).toEqual({ to: 'want-more' })
    expect(await say('want-more', 'want-more=yes&go=stop')).toEqual({ to: 'stop' })
    expect(stepBegun(nobody, SECRET, SLUG)).toBe('want-more')
    expect(at().draft?.answers).toMatchObject({ who: 'me', how: 'bus', 'want-more': 'yes' })
    expect(stepBegun(nobody, OTHER, SLUG)).toBeNull()
  })

  test('somebody who is signed in goes on from any device', async () => {
    await say('who', 'who=me', { viewer: sam() })
    expect(stepBegun(sam(), OTHER, SLUG)).toBe('how')
    expect(stepBegun(jo(), SECRET, SLUG)).toBeNull()
    expect(stepBegun(nobody, SECRET, SLUG)).toBeNull()
  })

  test('what is wrong is said, and kept as it was typed', async () => {
    await say('who', 'who=me')
    expect(await say('how', '')).toMatchObject({ to: null, problems: [{ at: 'how' }] })
    expect(await say('how', 'how=broomstick')).toMatchObject({ to: null })
    expect(await say('who', 'who=nobody')).toMatchObject({ to: null })
  })

  test('another answer changes what is asked, and what is not asked any more is not stored', async () => {
    const slug = 'your-centre'
    await say('who', 'who=me', { slug })
    await say('would-come', 'would-come=no', { slug })
    expect(await say('why-not', 'why-not=It+is+too+far', { slug })).toMatchObject({ to: 'minutes' })
    await say('would-come', 'would-come=yes', { slug })
    const { definition, draft } = at({ slug })
    const { askedQuestions } = await import('../../../app/domain/drafts/questions')
    const steps = askedQuestions(at({ slug }).flow, draft?.answers ?? {}).map(({ step }) => step)
    expect(steps).toContain('days')
    expect(steps).not.toContain('why-not')
    const { answerRows } = await import('../../../app/domain/surveys/response')
    const stored = answerRows(definition, draft?.answers ?? {}).map(({ question }) => question)
    expect(stored).not.toContain('why-not')
  })

  test('a press moves one thing of an order', async () => {
    const slug = 'your-centre'
    await say('who', 'who=me', { slug })
    const form = new URLSearchParams('first=staff&first=food&first=quiet&first=near&move=up:quiet')
    await moveOne(nobody, SECRET, at({ slug }), 'first', form, NOW)
    expect(at({ slug }).draft?.answers.first).toEqual(['staff', 'quiet', 'food', 'near'])
  })

  test('who began with one version goes on with it; who begins later gets the new one', async () => {
    await say('who', 'who=me')
    newVersion((definition) => ({ ...definition, questions: definition.questions.slice(0, 1) }))
    expect(at().versionId).toBe(versionId(SLUG))
    expect(at().definition.questions).toHaveLength(4)
    expect(at({ secret: OTHER }).definition.questions).toHaveLength(1)
    const draftId = await answerAll()
    expect(send(draftId)).toEqual({ kind: 'sent' })
    expect(sentFrom(draftId)?.definition.questions).toHaveLength(4)
  })

  test('there is no draft of a survey, and none that is not open to everybody', () => {
    expect(findAnswering(nobody, SECRET, 'evenings', TODAY)).toBeNull()
    expect(findAnswering(nobody, SECRET, 'nothing', TODAY)).toBeNull()
  })

  test('answers that come in the same moment are all kept, and one that fails undoes itself alone', async () => {
    const { writeTogether } = await import('../../../db/queries/transaction')
    const results = await Promise.allSettled([
      say('who', 'who=me', { secret: 'c'.repeat(43) }),
      writeTogether(() => {
        db.$client.exec("update surveys set slug = 'broken'")
        throw new Error('no')
      }),
      say('who', 'who=staff', { secret: 'd'.repeat(43) }),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(at({ secret: 'c'.repeat(43) }).draft?.answers.who).toBe('me')
    expect(at({ secret: 'd'.repeat(43) }).draft?.answers.who).toBe('staff')
  })
})
