import { beforeEach, describe, expect, test } from 'vitest'
import { type AnswerForm, forgetEarlier, saveAnswer } from '../../../app/domain/about/change'
import { changeFace } from '../../../app/domain/about/face'
import { QUESTIONS, type Question } from '../../../app/domain/about/questions'
import { listEarlier, readAbout, readOne, sawAbout, showAbout } from '../../../app/domain/about/read'
import { putTogether } from '../../../app/domain/about/together'
import { listNews } from '../../../app/domain/people/news'
import type { Viewer } from '../../../app/domain/people/viewer'
import { database } from '../../../db/connection.server'
import { aboutVersions, files, looks, shares } from '../../../db/schema'
import { demoDatabase } from '../../support/database'
import { RECORDINGS, takenPhoto } from '../../support/photos'
import { idOfDemo, member } from '../../support/viewers'

const NOW = new Date()
const LEAH = idOfDemo('customer-work')
const MAYA = idOfDemo('customer-complex')
const SAM = idOfDemo('customer')
const leah = member(LEAH, 'Leah')
const ingrid = member(idOfDemo('maya-mum'), 'Ingrid', { helping: { personId: MAYA, name: 'Maya' } })
const kwame = member(idOfDemo('maya-worker'), 'Kwame', { helping: { personId: MAYA, name: 'Maya' } })

beforeEach(async () => {
  await demoDatabase()
})

let keys = 0
const form = (more: Partial<AnswerForm> = {}): AnswerForm => ({
  key: `key-${keys++}`,
  version: 1,
  words: '',
  chosen: [],
  photo: {},
  voice: {},
  ...more,
})
const save = (viewer: Viewer, personId: string, question: Question, more: Partial<AnswerForm>) =>
  saveAnswer(viewer, personId, question, form(more), NOW)
const wordsOf = (viewer: Viewer, personId: string, question: Question) =>
  readAbout(viewer, personId, NOW)?.find((answer) => answer.question === question)?.words

describe('reading', () => {
  test('in the order of the page, without what is not answered', () => {
    const read = readAbout(leah, LEAH, NOW)
    expect(read?.map(({ question }) => question)).toEqual(QUESTIONS.filter((one) => one !== 'pictures'))
    expect(readAbout(member(idOfDemo('customer-new')), idOfDemo('customer-new'), NOW)).toEqual([])
  })

  test('is for the person and those it is shared with, and no one else', () => {
    expect(readAbout(kwame, MAYA, NOW)?.length).toBeGreaterThan(3)
    expect(showAbout(kwame, MAYA, NOW)?.mayChange).toBe(false)
    expect(showAbout(ingrid, MAYA, NOW)?.mayChange).toBe(true)
    for (const other of ['carer', 'council', 'provider', 'customer'] as const) {
      expect(readAbout(member(idOfDemo(other)), MAYA, NOW)).toBeNull()
    }
    expect(readAbout({ kind: 'visitor', lang: 'en' }, MAYA, NOW)).toBeNull()
  })

  test('looking at a page does not count as wanting to change it', () => {
    database().delete(looks).run()
    showAbout(kwame, MAYA, NOW)
    expect(database().select().from(looks).all()).toMatchObject([{ ability: 'see', outcome: 'allowed' }])
  })

  test('ends when the share ends', () => {
    database().update(shares).set({ stoppedAt: NOW.toISOString() }).run()
    expect(readAbout(kwame, MAYA, NOW)).toBeNull()
  })
})

describe('saving', () => {
  test('keeps what was there before, until the person deletes it', async () => {
    expect(await save(leah, LEAH, 'learn', { words: 'To drive' })).toEqual({ kind: 'saved' })
    expect(wordsOf(leah, LEAH, 'learn')).toBe('To drive')
    expect(listEarlier(leah, LEAH, 'learn', NOW)).toMatchObject([
      { words: 'I want to learn how to use the till.' },
    ])
    expect(forgetEarlier(leah, LEAH, 'learn', NOW)).toBe(true)
    expect(listEarlier(leah, LEAH, 'learn', NOW)).toEqual([])
    expect(wordsOf(leah, LEAH, 'learn')).toBe('To drive')
  })

  test('the same form twice is one answer', async () => {
    const twice = { key: 'one', words: 'To drive' }
    await save(leah, LEAH, 'learn', twice)
    expect(await save(leah, LEAH, 'learn', twice)).toEqual({ kind: 'saved' })
    expect(readOne(leah, LEAH, 'learn', NOW)?.answer?.version).toBe(2)
    expect(database().select().from(aboutVersions).all()).toHaveLength(1)
  })

  test('of two devices nobody’s words vanish: the second sees both', async () => {
    await save(leah, LEAH, 'learn', { words: 'To drive' })
    const second = await save(leah, LEAH, 'learn', { words: 'To swim', chosen: ['kind.sport'] })
    expect(second).toMatchObject({
      kind: 'conflict',
      mine: { words: 'To swim', chosen: ['kind.sport'] },
      theirs: { words: 'To drive', version: 2 },
    })
    expect(wordsOf(leah, LEAH, 'learn')).toBe('To drive')
    if (second?.kind !== 'conflict') return
    const both = putTogether(second.mine, second.theirs)
    expect(both.words).toBe('To drive\n\nTo swim')
    await save(leah, LEAH, 'learn', { version: 2, words: both.words, chosen: both.chosen })
    expect(wordsOf(leah, LEAH, 'learn')).toBe('To drive\n\nTo swim')
  })

  test('the same words from two devices are no quarrel', async () => {
    await save(leah, LEAH, 'learn', { words: 'To drive' })
    expect(await save(leah, LEAH, 'learn', { words: 'To drive' })).toEqual({ kind: 'saved' })
  })

  test('takes no choice that is not there, and not too many words', async () => {
    await save(leah, LEAH, 'learn', { words: 'x', chosen: ['about.money', 'about.nothing', 'kind.sport'] })
    expect(readOne(leah, LEAH, 'learn', NOW)?.answer?.chosen).toEqual(['about.money', 'kind.sport'])
    const long = await save(leah, LEAH, 'learn', { version: 2, words: 'a'.repeat(401) })
    expect(long).toMatchObject({ kind: 'wrong', problems: [{ at: 'words', key: 'about-me:error.long' }] })
  })

  test('by a supporter is marked, told, and new until the person has seen it', async () => {
    expect(await save(ingrid, MAYA, 'learn', { version: 0, words: 'To paint' })).toEqual({ kind: 'saved' })
    const maya = member(MAYA, 'Maya')
    expect(listNews(maya, 50)).toMatchObject([{ key: 'about-me:news.written', values: { name: 'Ingrid' } }])
    const learn = () => showAbout(maya, MAYA, NOW)?.answers.find(({ question }) => question === 'learn')
    expect(learn()).toMatchObject({ writtenByName: 'Ingrid', isNew: true })
    sawAbout(ingrid, MAYA, NOW)
    expect(learn()?.isNew).toBe(true)
    sawAbout(maya, MAYA, NOW)
    expect(learn()).toMatchObject({ writtenByName: 'Ingrid', isNew: false })
    expect(await save(kwame, MAYA, 'learn', { version: 1, words: 'No' })).toBeNull()
    expect(forgetEarlier(ingrid, MAYA, 'learn', NOW)).toBe(false)
  })
})

describe('photos and voice', () => {
  test('that come with a mistake are kept, so that nobody sends them again', async () => {
    const bytes = await takenPhoto(60, 60, 1)
    const first = await save(leah, LEAH, 'learn', { words: 'a'.repeat(401), photo: { bytes } })
    expect(first?.kind).toBe('wrong')
    const kept = first?.kind === 'wrong' ? first.mine.photoId : null
    expect(kept).not.toBeNull()
    await save(leah, LEAH, 'learn', { words: 'Short', photo: { kept: kept! } })
    expect(readOne(leah, LEAH, 'learn', NOW)?.answer).toMatchObject({ words: 'Short', photoId: kept })
    await save(leah, LEAH, 'learn', { version: 2, words: 'Short', photo: { remove: true } })
    expect(readOne(leah, LEAH, 'learn', NOW)?.answer?.photoId).toBeNull()
  })

  test('a wrong one says so, and the rest stays as it was typed', async () => {
    const wrong = await save(leah, LEAH, 'learn', {
      words: 'Hello',
      voice: { bytes: Buffer.from('no sound') },
      photo: { tooLarge: true },
    })
    expect(wrong).toMatchObject({
      kind: 'wrong',
      mine: { words: 'Hello' },
      problems: [
        { at: 'photo', key: 'files:error.photo-large' },
        { at: 'voice', key: 'files:error.voice-kind' },
      ],
    })
  })

  test('of somebody else are never taken', async () => {
    const [file] = database()
      .select()
      .from(files)
      .all()
      .filter(({ personId }) => personId === SAM)
    await save(leah, LEAH, 'learn', { words: 'x', photo: { kept: file!.id } })
    expect(readOne(leah, LEAH, 'learn', NOW)?.answer?.photoId).toBeNull()
    await save(leah, LEAH, 'pictures', { version: 0, chosen: [file!.id], words: 'x' })
    expect(readOne(leah, LEAH, 'pictures', NOW)?.answer?.chosen).toEqual([])
  })

  test('pictures of me: four at most', async () => {
    const bytes = await takenPhoto(40, 40, 1)
    let chosen: string[] = []
    for (let version = 0; version < 4; version++) {
      await save(leah, LEAH, 'pictures', { version, chosen, photo: { bytes } })
      chosen = readOne(leah, LEAH, 'pictures', NOW)?.answer?.chosen ?? []
    }
    expect(chosen).toHaveLength(4)
    expect(await save(leah, LEAH, 'pictures', { version: 4, chosen, photo: { bytes } })).toMatchObject({
      problems: [{ at: 'photo', key: 'about-me:error.pictures' }],
    })
  })

  test('a recording alone is an answer', async () => {
    await save(leah, LEAH, 'pictures', { version: 0, voice: { bytes: RECORDINGS.webm![1] } })
    expect(readOne(leah, LEAH, 'pictures', NOW)?.answer?.voiceId).toBeTruthy()
  })

  test('a face is a chosen picture or an own photo', async () => {
    const bytes = await takenPhoto(40, 40, 1)
    await changeFace(leah, LEAH, { picture: 'person.5', photo: {} }, NOW)
    expect(showAbout(leah, LEAH, NOW)).toMatchObject({ picture: 'person.5', photoId: null })
    await changeFace(leah, LEAH, { picture: 'page.home', photo: { bytes } }, NOW)
    expect(showAbout(leah, LEAH, NOW)).toMatchObject({ picture: 'person.5', photoId: expect.any(String) })
    await changeFace(leah, LEAH, { picture: '', photo: { remove: true } }, NOW)
    expect(showAbout(leah, LEAH, NOW)?.photoId).toBeNull()
    expect(await changeFace(kwame, MAYA, { picture: 'person.5', photo: {} }, NOW)).toBeNull()
  })
})
