import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { addFile } from '../../../app/domain/files/add'
import { readFaceToConfirm } from '../../../app/domain/files/face'
import { forgetLooseFiles } from '../../../app/domain/files/forget'
import { readFile } from '../../../app/domain/files/read'
import { type Access, mayTouch } from '../../../app/domain/sharing/decide'
import { database } from '../../../db/connection.server'
import { aboutAnswers, drafts, files, people } from '../../../db/schema'
import { demoDatabase } from '../../support/database'
import { NO_RECORDINGS, RECORDINGS, takenPhoto } from '../../support/photos'
import { idOfDemo, member } from '../../support/viewers'

const NOW = new Date('2026-11-22T10:00:00Z')
const SAM = idOfDemo('customer')
const sam = member(SAM)
const access = mayTouchAbout()

function mayTouchAbout(): Access {
  const by = { writtenBy: SAM, writtenByName: null, seenAt: NOW.toISOString() }
  return { personId: SAM, as: 'self', authority: 'self', by }
}

beforeEach(async () => {
  await demoDatabase()
  database().delete(files).run()
})

const add = (kind: 'photo' | 'voice', bytes: Buffer) => addFile(access, 'about', kind, bytes, NOW)
const problemOf = async (kind: 'photo' | 'voice', bytes: Buffer) => {
  const added = await add(kind, bytes)
  return 'problem' in added ? added.problem : 'none'
}
async function kept(bytes: Buffer) {
  const added = await add('photo', bytes)
  if ('problem' in added) throw new Error(added.problem)
  return readFile(sam, added.id, NOW)!
}

describe('a photo', () => {
  test('is kept upright, small, and without where and with what it was taken', async () => {
    const taken = await takenPhoto()
    expect(taken.includes('Fine Cameras')).toBe(true)
    const { data, type } = await kept(taken)
    expect(type).toBe('image/jpeg')
    const facts = await sharp(data).metadata()
    expect([facts.width, facts.height]).toEqual([675, 1200])
    expect([facts.exif, facts.icc, facts.xmp, facts.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(data.includes('Fine Cameras') || data.includes('Secret')).toBe(false)
    // Turned to the right, what was left is at the top: red.
    const top = await sharp(data).extract({ left: 300, top: 50, width: 1, height: 1 }).raw().toBuffer()
    expect(top[0]).toBeGreaterThan(150)
    expect(top[2]).toBeLessThan(80)
  })

  test('that is small already stays as small', async () => {
    const { width, height } = await sharp((await kept(await takenPhoto(400, 300, 1))).data).metadata()
    expect([width, height]).toEqual([400, 300])
  })

  test.each(['png', 'webp', 'gif', 'avif'] as const)(
    'may be %s, and what shines through is white',
    async (kind) => {
      const background = { r: 0, g: 0, b: 0, alpha: 0 }
      const clear = sharp({ create: { width: 40, height: 40, channels: 4, background } })
      const { data } = await kept(await clear.toFormat(kind).toBuffer())
      const [red] = await sharp(data).extract({ left: 9, top: 9, width: 1, height: 1 }).raw().toBuffer()
      expect(red).toBeGreaterThan(240)
    },
  )

  test('is believed by its content, not by its name', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    expect(await problemOf('photo', drawing)).toBe('files:error.photo-kind')
    expect(await problemOf('photo', Buffer.from('<!doctype html>'))).toBe('files:error.photo-kind')
    expect(await problemOf('photo', NO_RECORDINGS['a photo of a phone']!)).toBe('files:error.photo-heic')
    expect(database().select().from(files).all()).toEqual([])
  })

  test('that is broken or not a photo behind its first bytes is refused', async () => {
    expect(await problemOf('photo', NO_RECORDINGS['a photo']!)).toBe('files:error.photo-broken')
    const taken = await takenPhoto()
    expect(await problemOf('photo', taken.subarray(0, taken.length / 2))).toBe('files:error.photo-broken')
  })

  test('that unfolds to more than any camera takes is refused', async () => {
    const huge = { width: 9000, height: 9000, channels: 3 as const, background: '#fff' }
    const bomb = await sharp({ create: huge, limitInputPixels: false })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await problemOf('photo', bomb)).toBe('files:error.photo-broken')
  }, 180_000)

  test('of more than 10 megabytes is refused unread', async () => {
    expect(await problemOf('photo', Buffer.alloc(10 * 1024 * 1024 + 1))).toBe('files:error.photo-large')
  })

  test('of one person: at most 100 in a day', async () => {
    const kinds: string[] = []
    for (let turn = 0; turn < 101; turn++) kinds.push(await problemOf('voice', RECORDINGS.ogg![1]))
    expect(kinds.slice(98)).toEqual(['none', 'none', 'files:error.too-many'])
  })
})

describe('a recording', () => {
  test.each(Object.entries(RECORDINGS))('may be %s', async (_, [type, bytes]) => {
    const added = await add('voice', bytes)
    expect('id' in added && readFile(sam, added.id, NOW)).toMatchObject({ type, kind: 'voice', data: bytes })
  })

  test.each(Object.entries(NO_RECORDINGS))('is not %s', async (_, bytes) => {
    expect(await problemOf('voice', bytes)).toBe('files:error.voice-kind')
  })

  test('of more than 3 megabytes is refused', async () => {
    const long = Buffer.concat([RECORDINGS.ogg![1], Buffer.alloc(3 * 1024 * 1024)])
    expect(await problemOf('voice', long)).toBe('files:error.voice-large')
  })
})

describe('a file that nothing names', () => {
  const LATER = new Date('2026-11-23T11:00:00Z')
  const ids = () =>
    database()
      .select()
      .from(files)
      .all()
      .map(({ id }) => id)
  const addNow = async () => {
    const added = await add('voice', RECORDINGS.ogg![1])
    return 'id' in added ? added.id : ''
  }

  test('goes after a day, and not before', async () => {
    await addNow()
    expect(forgetLooseFiles(new Date('2026-11-23T09:00:00Z'))).toBe(0)
    expect(forgetLooseFiles(LATER)).toBe(1)
    expect(ids()).toEqual([])
  })

  test('what an answer, a face or unfinished answers name stays', async () => {
    const [answer, many, face, draft, loose] = await Promise.all([1, 2, 3, 4, 5].map(addNow))
    const db = database()
    const at = NOW.toISOString()
    const row = { personId: SAM, words: '', writtenBy: SAM, updatedAt: at }
    db.delete(aboutAnswers).run()
    db.insert(aboutAnswers)
      .values([
        { ...row, question: 'like', chosen: [], photoId: answer },
        { ...row, question: 'pictures', chosen: [many!] },
      ])
      .run()
    db.update(people).set({ photoId: face }).run()
    const open = { owner: SAM, kind: 'goal', about: '', step: '', createdAt: at, updatedAt: at }
    db.insert(drafts)
      .values({ id: 'd', ...open, answers: { photo: draft! } })
      .run()
    expect(forgetLooseFiles(LATER)).toBe(1)
    expect(ids()).not.toContain(loose)
    expect(ids()).toHaveLength(4)
  })
})

test('a face is shown to confirm who it is, and no other photo', async () => {
  const taken = await takenPhoto(40, 40, 1)
  const about = await add('photo', taken)
  const face = await addFile(access, 'face', 'photo', taken, NOW)
  const idOf = (added: typeof face) => ('id' in added ? added.id : '')
  database()
    .update(people)
    .set({ photoId: idOf(about) })
    .run()
  expect(readFaceToConfirm(SAM)).toBeNull()
  database()
    .update(people)
    .set({ photoId: idOf(face) })
    .run()
  expect(readFaceToConfirm(SAM)?.type).toBe('image/jpeg')
  expect(readFaceToConfirm(idOfDemo('carer'))).toBeNull()
  expect(mayTouch(sam, { personId: SAM, topic: 'about', ability: 'do' }, NOW)).toEqual(access)
})
