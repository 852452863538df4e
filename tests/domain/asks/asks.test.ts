import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { listAsks } from '../../../app/domain/asks/list'
import { answerFollowedAsk, answerOwnAsk, showFollowedAsk, showOwnAsk } from '../../../app/domain/asks/own'
import { knowAsker, sendAsk } from '../../../app/domain/asks/send'
import { answerRequest, showRequest } from '../../../app/domain/asks/staff-answer'
import { findOwnDraft, openDraft, saveAnswers } from '../../../app/domain/drafts/draft'
import { listNews } from '../../../app/domain/people/news'
import { visitor } from '../../../app/domain/people/viewer'
import { forgetOldMessages } from '../../../app/domain/site/retention'
import { hashOf } from '../../../app/domain/site/secrets'
import { database } from '../../../db/connection.server'
import { askFollows, asks, shares, weekEntries } from '../../../db/schema'
import {
  ANSWERS,
  dawn,
  jo,
  kindsOf,
  mails,
  NAME,
  NOW,
  OFFER,
  SAM,
  SECRET,
  SLUG,
  sam,
  send,
  tell,
} from '../../support/asks'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

beforeEach(async () => {
  await demoDatabase()
  mails.length = 0
})

describe('asking', () => {
  test('is stored once, however often it is sent, and tells both sides', () => {
    const draft = openDraft(sam(), SECRET, { kind: 'ask', about: SLUG }, NOW)
    saveAnswers(draft, { ...ANSWERS, 'reach-by': 'phone', about: 'yes' }, 'check', NOW)
    const about = { slug: SLUG, draftId: draft.id, activity: NAME }
    const before = database().select().from(asks).all().length
    for (let press = 0; press < 3; press++) {
      expect(sendAsk(sam(), SECRET, about, '127.0.0.1', NOW, tell)).toEqual({ kind: 'sent' })
    }
    const rows = database().select().from(asks).all()
    expect(rows).toHaveLength(before + 1)
    const row = rows.find(({ words }) => words === 'I like soil.')
    expect(row).toMatchObject({ personId: SAM, name: 'Sam', reach: '07700900101', help: ['none'] })
    expect(row?.about?.length).toBeGreaterThan(0)
    expect(mails.map(({ to, kind }) => `${to} ${kind}`)).toEqual(['provider sent', 'asker sent'])
    expect(JSON.stringify(mails[0])).not.toContain('Sam')
    expect(listAsks(sam(), SAM, NOW)?.[0]).toMatchObject({ activity: NAME, stage: 'sent', waitsFor: 'staff' })
  })

  test('leads to what is not answered yet', () => {
    const draft = openDraft(sam(), SECRET, { kind: 'ask', about: SLUG }, NOW)
    saveAnswers(draft, { when: ['any'] }, 'with', NOW)
    const about = { slug: SLUG, draftId: draft.id, activity: NAME }
    expect(sendAsk(sam(), SECRET, about, '', NOW, tell)).toEqual({ kind: 'unfinished', step: 'with' })
    expect(sendAsk(jo(), SECRET, about, '', NOW, tell)).toEqual({ kind: 'not-found' })
  })

  test('a supporter who may asks for the person, and it says so; one who may not is refused', () => {
    const id = send(jo())
    expect(database().select().from(asks).where(eq(asks.id, id)).get()).toMatchObject({
      personId: SAM,
      writtenByName: 'Jo',
      reach: '',
    })
    expect(listNews(sam()).map(({ key }) => key)).toContain('asks:news.by-supporter')
    database().update(shares).set({ can: 'see' }).where(eq(shares.topic, 'requests')).run()
    expect(knowAsker(jo(), NOW)).toBeNull()
    expect(showOwnAsk(jo(), SAM, id, NOW)?.moves).toEqual([])
    expect(answerOwnAsk(jo(), SAM, id, { do: 'taken-back' }, NOW, tell)).toEqual({ kind: 'not-found' })
    database().update(shares).set({ stoppedAt: NOW.toISOString() }).run()
    expect(showOwnAsk(jo(), SAM, id, NOW)).toBeNull()
    expect(listAsks(jo(), SAM, NOW)).toBeNull()
  })

  test('is found by its own person alone, whoever knows its id', () => {
    const id = send(sam())
    const leah = member(idOfDemo('customer-work'), 'Leah')
    expect(showOwnAsk(leah, leah.personId, id, NOW)).toBeNull()
    expect(answerOwnAsk(leah, leah.personId, id, { do: 'taken-back' }, NOW, tell)).toEqual({
      kind: 'not-found',
    })
    expect(showOwnAsk(leah, SAM, id, NOW)).toBeNull()
  })

  test('has a limit for people without an account', () => {
    const nobody = visitor('en')
    for (let turn = 0; turn < 10; turn++) send(nobody)
    const draft = openDraft(nobody, SECRET, { kind: 'ask', about: SLUG }, NOW)
    saveAnswers(draft, { ...ANSWERS, name: 'Robin', reach: 'robin@example.org' }, 'check', NOW)
    const about = { slug: SLUG, draftId: draft.id, activity: NAME }
    expect(sendAsk(nobody, SECRET, about, '127.0.0.1', NOW, tell)).toEqual({ kind: 'too-many' })
    expect(findOwnDraft(nobody, SECRET, { kind: 'ask', about: SLUG })?.answers.words).toBe('I like soil.')
  })
})

describe('the address of somebody without an account', () => {
  test('is stored as a hash alone, and answers the offer', () => {
    const id = send(visitor('en'))
    const mailed = mails.find(({ to }) => to === 'asker')
    const secret = mailed?.to === 'asker' ? mailed.path.slice('/asks/'.length) : ''
    const kept = database().select().from(askFollows).where(eq(askFollows.askId, id)).all()
    expect(kept.map(({ hash }) => hash)).toContain(hashOf(secret))
    expect(JSON.stringify(kept)).not.toContain(secret)
    answerRequest(dawn(), id, { ...OFFER, key: 'a' }, NOW, tell)
    expect(showFollowedAsk(secret, NOW)).toMatchObject({ name: 'Robin', waitsFor: 'person' })
    expect(answerFollowedAsk(secret, { do: 'yes', key: 'b' }, NOW, tell)).toMatchObject({ kind: 'done' })
    expect(kindsOf(id)).toEqual(['sent', 'offered', 'yes'])
    expect(showFollowedAsk(`${secret}x`, NOW)).toBeNull()
    expect(showFollowedAsk(hashOf(secret), NOW)).toBeNull()
    expect(answerFollowedAsk('', { do: 'no' }, NOW, tell)).toEqual({ kind: 'not-found' })
  })

  test('each mail has one of its own', () => {
    const id = send(visitor('en'))
    answerRequest(dawn(), id, { do: 'question', words: 'Do you like hens?', key: 'a' }, NOW, tell)
    const paths = mails.flatMap((mail) => (mail.to === 'asker' ? [mail.path] : []))
    expect(new Set(paths).size).toBe(2)
    for (const path of paths) expect(showFollowedAsk(path.slice(6), NOW)?.id).toBe(id)
  })

  test('opens no ask of somebody with an account', () => {
    const id = send(sam())
    database()
      .insert(askFollows)
      .values({ hash: hashOf('x'), askId: id, createdAt: NOW.toISOString() })
      .run()
    expect(showFollowedAsk('x', NOW)).toBeNull()
  })
})

describe('the whole way', () => {
  test('from sent to started, and into the week', () => {
    const id = send(sam())
    expect(showRequest(dawn(), id, NOW)?.standing.stage).toBe('seen')
    expect(answerRequest(dawn(), id, { ...OFFER, key: 'o' }, NOW, tell)).toEqual({
      kind: 'done',
      isNew: true,
    })
    expect(listNews(sam()).some(({ key }) => key === 'asks:news.offered')).toBe(true)
    expect(showOwnAsk(sam(), SAM, id, NOW)).toMatchObject({
      offer: { place: 'Hill Farm' },
      waitsFor: 'person',
    })
    answerOwnAsk(sam(), SAM, id, { do: 'yes', key: 'y' }, NOW, tell)
    answerRequest(dawn(), id, { do: 'tried', key: 't' }, NOW, tell)
    const felt = { do: 'how-was-it', feel: '4', wants: 'go-on', words: 'Good', key: 'h' }
    expect(answerOwnAsk(sam(), SAM, id, { ...felt, feel: '9' }, NOW, tell)).toMatchObject({ kind: 'wrong' })
    answerOwnAsk(sam(), SAM, id, felt, NOW, tell)
    const inWeek = () => database().select().from(weekEntries).where(eq(weekEntries.askId, id)).all().length
    expect(inWeek()).toBe(0)
    answerRequest(dawn(), id, { do: 'started', key: 's' }, NOW, tell)
    expect(kindsOf(id)).toEqual(['sent', 'seen', 'offered', 'yes', 'tried', 'how-was-it', 'started'])
    expect(inWeek()).toBeGreaterThan(0)
  })

  test('a double press is one event, and a wrong move changes nothing', () => {
    const id = send(sam())
    answerRequest(dawn(), id, { ...OFFER, key: 'o' }, NOW, tell)
    expect(answerRequest(dawn(), id, { ...OFFER, key: 'o' }, NOW, tell)).toEqual({
      kind: 'done',
      isNew: false,
    })
    answerOwnAsk(sam(), SAM, id, { do: 'yes', key: 'y' }, NOW, tell)
    expect(answerOwnAsk(sam(), SAM, id, { do: 'yes', key: 'y' }, NOW, tell)).toMatchObject({ isNew: false })
    const count = mails.length
    expect(answerOwnAsk(sam(), SAM, id, { do: 'how-was-it', feel: '5', wants: 'go-on' }, NOW, tell)).toEqual({
      kind: 'too-late',
    })
    expect(answerRequest(dawn(), id, { do: 'started', key: 's' }, NOW, tell)).toEqual({ kind: 'too-late' })
    expect(kindsOf(id)).toEqual(['sent', 'offered', 'yes'])
    expect(mails).toHaveLength(count)
  })

  test('a mail that cannot be written takes the event back', () => {
    const id = send(sam())
    const broken = () => {
      throw new Error('no room')
    }
    expect(() => answerRequest(dawn(), id, { ...OFFER, key: 'o' }, NOW, broken)).toThrow('no room')
    expect(kindsOf(id)).toEqual(['sent'])
  })
})

test('old asks of people without an account go after 12 months, others stay', () => {
  const id = send(visitor('en'))
  const mine = send(sam())
  const inMonths = (months: number) => new Date(NOW.getTime() + months * 31 * 86_400_000)
  forgetOldMessages(inMonths(11))
  expect(kindsOf(id)).toEqual(['sent'])
  forgetOldMessages(inMonths(13))
  expect(kindsOf(id)).toEqual([])
  expect(kindsOf(mine)).toEqual(['sent'])
})
