import { beforeEach, describe, expect, test } from 'vitest'
import { openDraft, saveAnswers } from '../../../app/domain/drafts/draft'
import { stableId } from '../../../app/domain/open-referral/stable-id'
import { visitor } from '../../../app/domain/people/viewer'
import type { SurveyQuestion } from '../../../app/domain/surveys/definition'
import {
  addSurveyFile,
  fileOwner,
  forgetLooseSurveyFiles,
  readSurveyFile,
  takeSurveyFiles,
} from '../../../app/domain/surveys/files'
import { database } from '../../../db/connection.server'
import { claimSurveyFiles } from '../../../db/queries/surveys-answering'
import { surveyFiles } from '../../../db/schema'
import { demoDatabase } from '../../support/database'
import { NO_RECORDINGS, RECORDINGS, takenPhoto } from '../../support/photos'
import { idOfDemo, member } from '../../support/viewers'

const NOW = new Date('2026-11-22T10:00:00Z')
const IN_31_DAYS = new Date('2026-12-23T10:00:00Z')
const SURVEY = stableId('survey', 'your-centre')
const OTHER_SURVEY = stableId('survey', 'getting-around')
const NOBODY = visitor('en')
const [MINE, THEIRS] = ['a'.repeat(43), 'b'.repeat(43)] as const
const QUESTION: SurveyQuestion = { id: 'tell', kind: 'say', ask: { en: 'What do you like?' } }
const VOICE = (Object.values(RECORDINGS)[0] as [string, Buffer])[1]

beforeEach(async () => {
  await demoDatabase()
  database().delete(surveyFiles).run()
})

const owner = fileOwner(NOBODY, MINE)
const council = member(idOfDemo('council'), 'Council', {
  posts: [{ kind: 'council', organisationId: null }],
})
const see = (id: string, device: string = MINE) => readSurveyFile(NOBODY, device, id)

async function added(kind: 'photo' | 'voice' = 'voice', bytes?: Buffer, of = owner, survey = SURVEY) {
  const made = await addSurveyFile(
    of,
    survey,
    kind,
    bytes ?? (kind === 'voice' ? VOICE : await takenPhoto()),
    NOW,
  )
  if ('problem' in made) throw new Error(made.problem)
  return made.id
}

describe('who sees a file', () => {
  test('before it is sent: the device that added it, and nobody else, not even the council', async () => {
    const id = await added()
    expect(see(id)?.data.equals(VOICE)).toBe(true)
    expect(see(id, THEIRS)).toBeNull()
    expect(readSurveyFile(council, THEIRS, id)).toBeNull()
    expect(see('no-such-file')).toBeNull()
  })

  test('after it is sent: the council alone', async () => {
    const id = await added()
    expect(claimSurveyFiles(SURVEY, owner, [id])).toEqual([id])
    expect(see(id)).toBeNull()
    expect(readSurveyFile(council, '', id)?.id).toBe(id)
    expect(readSurveyFile(member(idOfDemo('customer')), MINE, id)).toBeNull()
    expect(readSurveyFile(member(idOfDemo('provider'), 'Pat'), MINE, id)).toBeNull()
  })

  test('somebody with an account sees theirs on every device', async () => {
    const sam = member(idOfDemo('customer'))
    const id = await added('voice', VOICE, fileOwner(sam, MINE))
    expect(readSurveyFile(sam, THEIRS, id)?.id).toBe(id)
    expect(see(id)).toBeNull()
  })
})

test('a photo is kept without where it was taken, and what is no photo or recording is not kept', async () => {
  const id = await added('photo')
  expect(see(id)?.type).toBe('image/jpeg')
  expect(see(id)?.data.includes('Fine Cameras')).toBe(false)
  expect(await addSurveyFile(owner, SURVEY, 'photo', Buffer.from('<svg onload="x">'), NOW)).toEqual({
    problem: 'files:error.photo-kind',
  })
  for (const bytes of Object.values(NO_RECORDINGS))
    expect(await addSurveyFile(owner, SURVEY, 'voice', bytes, NOW)).toHaveProperty('problem')
  expect(database().select().from(surveyFiles).all()).toHaveLength(1)
})

test('one device does not fill the database', async () => {
  for (let count = 0; count < 40; count++) await added()
  expect(await addSurveyFile(owner, SURVEY, 'voice', VOICE, NOW)).toEqual({ problem: 'files:error.too-many' })
  await added('voice', VOICE, fileOwner(NOBODY, THEIRS))
})

test('neither its time nor the turns of the day tell whose a file is that was sent', async () => {
  const sam = fileOwner(member(idOfDemo('customer')), MINE)
  const turns = () =>
    database().$client.prepare("select subject from rate_events where what = 'survey-file'").pluck().all()
  await addSurveyFile(sam, SURVEY, 'voice', VOICE, NOW)
  const [byPerson] = turns()
  await addSurveyFile(sam, SURVEY, 'voice', VOICE, NOW, MINE)
  expect(turns().filter((subject) => subject === byPerson)).toHaveLength(1)
  const times = database().select({ at: surveyFiles.createdAt }).from(surveyFiles).all()
  expect(times.map(({ at }) => at)).toEqual(Array(2).fill('2026-11-22T12:00:00.000Z'))
})

describe('a form with files', () => {
  const send = async (fields: Record<string, string>, files: Record<string, Buffer> = {}) => {
    const form = new URLSearchParams(fields)
    const sent = Object.entries(files).map(([name, bytes]): [string, File] => [
      name,
      new File([new Uint8Array(bytes)], 'x'),
    ])
    const step = { question: QUESTION, field: 'tell' }
    const problems = await takeSurveyFiles(owner, SURVEY, step, { form, files: new Map(sent) }, NOW)
    return { photo: form.get('tell-photo'), voice: form.get('tell-voice'), problems }
  }

  test('puts the ids of what it keeps into the answers', async () => {
    const { photo, voice, problems } = await send({ tell: '' }, { 'tell-voice-file': VOICE })
    expect([photo, problems]).toEqual(['', []])
    expect(see(voice ?? '')?.type).toMatch(/^audio\//)
  })

  test('keeps what the draft had, unless it is taken away', async () => {
    const id = await added()
    expect((await send({ 'tell-voice': id })).voice).toBe(id)
    expect((await send({ 'tell-voice': id, 'tell-voice-file-remove': 'yes' })).voice).toBe('')
  })

  test('names no file of somebody else, of another survey, or that was sent', async () => {
    const theirs = await added('voice', VOICE, fileOwner(NOBODY, THEIRS))
    const elsewhere = await added('voice', VOICE, owner, OTHER_SURVEY)
    const gone = await added()
    claimSurveyFiles(SURVEY, owner, [gone])
    for (const id of [theirs, elsewhere, gone, '../x', 'no-such-file'])
      expect((await send({ 'tell-voice': id })).voice).toBe('')
  })

  test('says at its field what is wrong, and keeps the one before', async () => {
    const id = await added()
    const wrong = await send({ 'tell-voice': id }, { 'tell-voice-file': Buffer.from('no sound') })
    expect(wrong.problems).toEqual([{ at: 'tell-voice-file', key: 'files:error.voice-kind' }])
    expect(wrong.voice).toBe(id)
    const large = await send({ 'tell-photo-file-too-large': 'yes' })
    expect(large.problems).toEqual([{ at: 'tell-photo-file', key: 'files:error.photo-large' }])
  })
})

test('what no draft and no answer names is forgotten after 30 days', async () => {
  const [loose, drafted] = [await added(), await added()]
  const draft = openDraft(NOBODY, MINE, { kind: 'survey', about: 'your-centre' }, NOW)
  saveAnswers(draft, { 'tell-voice': drafted }, 'tell', NOW)
  expect(forgetLooseSurveyFiles(new Date('2026-12-21T10:00:00Z'))).toBe(0)
  expect(forgetLooseSurveyFiles(IN_31_DAYS)).toBe(1)
  expect(see(loose)).toBeNull()
  expect(see(drafted)?.id).toBe(drafted)
})
