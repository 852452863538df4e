import { beforeEach, describe, expect, test } from 'vitest'
import { findOwnDraft, openDraft } from '../../../app/domain/drafts/draft'
import { hashOf } from '../../../app/domain/site/secrets'
import { subjectOf } from '../../../app/domain/surveys/answering'
import { codeOfDraft } from '../../../app/domain/surveys/send'
import { findSent, readSent, stepsSaid } from '../../../app/domain/surveys/sent'
import { takeBackAnswers } from '../../../app/domain/surveys/take-back'
import type { Db } from '../../../db/connection.server'
import { versionId } from '../../../db/seed/surveys'
import { demoDatabase } from '../../support/database'
import {
  ANSWERS,
  answerAll,
  at,
  count,
  everyRow,
  file,
  jo,
  NOW,
  newVersion,
  nobody,
  OTHER,
  SECRET,
  SLUG,
  sam,
  send,
  sentFrom,
  skipAll,
} from '../../support/survey-answers'
import { idOfDemo } from '../../support/viewers'

let db: Db
beforeEach(async () => {
  db = await demoDatabase(NOW)
})

describe('sending', () => {
  test('makes one response with its answers, and the draft is gone', async () => {
    const draftId = await answerAll()
    const before = count()
    expect(send(draftId)).toEqual({ kind: 'sent' })
    expect(count()).toBe(before + 1)
    expect(findOwnDraft(nobody, SECRET, subjectOf(SLUG))).toBeNull()
    const sent = sentFrom(draftId)
    expect(sent).toMatchObject({ who: 'me', withdrawnAt: null, canTakeBack: true })
    expect(readSent(sent!).map(({ step, said }) => [step, said.state])).toEqual([
      ['how', 'answered'],
      ['want-more', 'answered'],
      ['bus--evening', 'answered'],
      ['bus--help', 'unsure'],
      ['feel', 'skipped'],
    ])
    expect(stepsSaid(sent!)).toEqual(['how', 'want-more', 'bus--evening'])
  })

  test('twice makes one', async () => {
    const draftId = await answerAll()
    const before = count()
    expect([send(draftId), send(draftId)]).toEqual([{ kind: 'sent' }, { kind: 'sent' }])
    expect(count()).toBe(before + 1)
  })

  test('nobody sends what is not theirs', async () => {
    const draftId = await answerAll()
    const before = count()
    expect(send(draftId, { secret: OTHER })).toEqual({ kind: 'not-found' })
    expect(send(draftId, { viewer: sam() })).toEqual({ kind: 'not-found' })
    expect(send('another')).toEqual({ kind: 'not-found' })
    expect(count()).toBe(before)
  })

  test('a question without an answer comes first', async () => {
    const draftId = await answerAll({}, ANSWERS.slice(0, 3))
    expect(send(draftId)).toEqual({ kind: 'unfinished', step: 'bus--evening' })
  })

  test('after the last day nothing is sent, and what was answered stays', async () => {
    const draftId = await answerAll()
    newVersion((definition) => ({ ...definition, closesOn: '2026-11-21' }))
    expect(at().isOpen).toBe(false)
    expect(send(draftId)).toEqual({ kind: 'closed' })
    expect(at().draft?.answers.how).toBe('bus')
  })

  test('what a carer says for somebody is marked as such', async () => {
    const draftId = await answerAll({}, [['who', 'who=carer-for'], ...ANSWERS.slice(1)])
    send(draftId)
    expect(sentFrom(draftId)?.who).toBe('carer-for')
    const row = db.$client
      .prepare('select who, help, helper from survey_responses where code_hash = ?')
      .get(hashOf(codeOfDraft(SECRET, draftId)))
    expect(row).toEqual({ who: 'carer-for', help: '', helper: '' })
  })

  test('with help, who helped and how much stands with it', async () => {
    const draftId = await answerAll({}, [
      ['who', 'who=helped'],
      ['helper', 'helper=friend&help=read'],
      ...ANSWERS.slice(1),
    ])
    send(draftId)
    expect(sentFrom(draftId)).toMatchObject({ who: 'helped', helper: 'friend', help: 'read' })
  })

  test('files of others do not come along', async () => {
    const slug = 'your-centre'
    const own = file(`device:${hashOf(SECRET)}`)
    const foreign = file(`device:${hashOf(OTHER)}`)
    const start = { version: versionId(slug), 'show-us-photo': own, 'show-us-voice': foreign }
    openDraft(nobody, SECRET, subjectOf(slug), NOW, start)
    await skipAll(slug, ['show-us'])
    const draftId = at({ slug }).draft?.id ?? ''
    expect(send(draftId, { slug })).toEqual({ kind: 'sent' })
    const owners = db.$client.prepare('select id, owner from survey_files order by owner').all()
    expect(owners).toEqual([
      { id: own, owner: '' },
      { id: foreign, owner: `device:${hashOf(OTHER)}` },
    ])
    const named = db.$client
      .prepare('select file_id from survey_answers where file_id is not null')
      .pluck()
      .all()
    expect(named).toEqual([own])
  })
})

describe('after sending', () => {
  test.each([
    ['somebody who is signed in', sam],
    [
      'a carer who helps somebody',
      () => ({ ...jo(), helping: { personId: idOfDemo('customer'), name: 'Sam' } }),
    ],
    ['somebody without an account', () => nobody],
  ])('nothing in the database leads from %s to the answers', async (_who, viewerOf) => {
    const viewer = viewerOf()
    const who = { viewer }
    const draftId = await answerAll(who)
    expect(send(draftId, who)).toEqual({ kind: 'sent' })
    const { responseId } = findSent(viewer, SLUG, { deviceSecret: SECRET, draftId }, NOW)!
    const owners = [idOfDemo('customer'), idOfDemo('carer'), hashOf(SECRET), SECRET, draftId]
    const rows = everyRow().filter((row) => row.includes(responseId))
    expect(rows.length).toBeGreaterThan(4)
    for (const row of rows) for (const owner of owners) expect(row).not.toContain(owner)
    expect(everyRow().filter((row) => row.includes(draftId))).toEqual([])
    // What is stored of the code does not tell the code.
    expect(everyRow().join()).not.toContain(codeOfDraft(SECRET, draftId))
  })

  test('of when it was sent only the day is kept, also when it is taken back', async () => {
    const draftId = await answerAll()
    send(draftId)
    const by = { deviceSecret: SECRET, draftId }
    const day = `${NOW.toISOString().slice(0, 10)}T12:00:00.000Z`
    expect(findSent(nobody, SLUG, by, NOW)?.sentAt).toBe(day)
    takeBackAnswers(nobody, SLUG, by, NOW)
    expect(findSent(nobody, SLUG, by, NOW)?.withdrawnAt).toBe(day)
  })

  test('nothing of the draft is left in the bytes of the database', async () => {
    const draftId = await answerAll({ viewer: sam() })
    const bytes = () => db.$client.serialize()
    expect(bytes().includes(draftId)).toBe(true)
    expect(send(draftId, { viewer: sam() })).toEqual({ kind: 'sent' })
    expect(bytes().includes(draftId)).toBe(false)
  })

  test('answers are found by the device, or by the code, and by nobody else', async () => {
    const draftId = await answerAll()
    send(draftId)
    const { code } = sentFrom(draftId)!
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(findSent(nobody, SLUG, { code: code.toLowerCase().replaceAll('-', ' ') }, NOW)?.code).toBe(code)
    expect(sentFrom(draftId, OTHER)).toBeNull()
    expect(findSent(nobody, 'your-centre', { code }, NOW)).toBeNull()
    expect(findSent(nobody, SLUG, { code: 'K7QF-2M9P-X4TD' }, NOW)).toBeNull()
    expect(findSent(nobody, SLUG, { code: '' }, NOW)).toBeNull()
  })

  test('answers are taken back within a day: they are deleted, and not counted', async () => {
    const draftId = await answerAll()
    const before = count()
    send(draftId)
    const { responseId } = sentFrom(draftId)!
    const by = { deviceSecret: SECRET, draftId }
    expect(takeBackAnswers(nobody, SLUG, { ...by, deviceSecret: OTHER }, NOW)).toBeNull()
    expect(takeBackAnswers(nobody, SLUG, by, NOW)).toBe('taken-back')
    expect(takeBackAnswers(nobody, SLUG, by, NOW)).toBe('taken-back')
    expect(count()).toBe(before)
    const left = db.$client.prepare('select count(*) from survey_answers where response_id = ?').pluck()
    expect(left.get(responseId)).toBe(0)
    expect(send(draftId)).toEqual({ kind: 'sent' })
    expect(count()).toBe(before)
  })

  test('after a day they stay', async () => {
    const draftId = await answerAll()
    send(draftId)
    const tomorrow = new Date(NOW.getTime() + 24 * 3_600_000)
    expect(sentFrom(draftId, SECRET, tomorrow)?.canTakeBack).toBe(true)
    const later = new Date(NOW.getTime() + 48 * 3_600_000)
    expect(takeBackAnswers(nobody, SLUG, { deviceSecret: SECRET, draftId }, later)).toBe('too-late')
    expect(sentFrom(draftId, SECRET, later)?.canTakeBack).toBe(false)
  })
})
