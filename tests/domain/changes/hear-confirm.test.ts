import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { askToHear } from '../../../app/domain/hear-back/ask'
import {
  CONFIRM_DAYS,
  type ConfirmLetter,
  confirmHearing,
  findToConfirm,
} from '../../../app/domain/hear-back/confirm'
import { stableId } from '../../../app/domain/open-referral/stable-id'
import { type Viewer, visitor } from '../../../app/domain/people/viewer'
import { forgetOldMessages } from '../../../app/domain/site/retention'
import { database } from '../../../db/connection.server'
import { hearBacks, hearBackWaiting, people } from '../../../db/schema'
import { demoDatabase } from '../../support/database'
import {
  ask,
  askAndSayYes,
  forgetWhoHears,
  later,
  noPost,
  now,
  publish,
  surveyId,
  tell,
} from '../../support/hear-backs'
import { idOfDemo, member } from '../../support/viewers'

beforeEach(async () => {
  await demoDatabase()
  forgetWhoHears()
})

describe('an address that somebody gave', () => {
  test('gets one message, and nothing else before its owner says yes', () => {
    const { asked, letters } = ask(['happy'], 'robin@example.org')
    expect(asked).toMatchObject({ ok: true, waits: true })
    expect(letters).toMatchObject([{ channel: 'mail', to: 'robin@example.org' }])
    publish(['happy'])
    expect(tell()).toEqual([])
    expect(database().select().from(hearBacks).all()).toEqual([])
  })

  test('hears from the yes on, also of what moved in between; a second press changes nothing', () => {
    publish(['happy'], 'before')
    const { token } = ask(['happy'], 'robin@example.org')
    publish(['happy'], 'between')
    expect(findToConfirm(visitor('en'), token, now)).toMatchObject({ confirmed: false, idea: null })
    expect(tell()).toEqual([])
    expect(confirmHearing(token, now)).toBe(true)
    expect(tell()).toHaveLength(1)
    expect(confirmHearing(token, now)).toBe(true)
    expect(tell()).toEqual([])
    expect(findToConfirm(visitor('en'), token, now)).toMatchObject({ confirmed: true })
    expect(database().select().from(hearBackWaiting).all()).toMatchObject([{ to: '', about: [], known: [] }])
  })

  test('is not flooded: one message a day about one thing, three in all', () => {
    ask(['happy'], 'robin@example.org')
    expect(ask(['minutes'], 'robin@example.org').letters).toEqual([])
    expect(database().select().from(hearBackWaiting).all()).toMatchObject([{ about: ['happy', 'minutes'] }])
    const others = ['getting-around', 'your-centre', 'providers'].map((slug) => {
      const letters: ConfirmLetter[] = []
      const other = {
        surveyId: stableId('survey', slug),
        about: [],
        channel: 'mail',
        to: 'robin@example.org',
      }
      askToHear(visitor('en'), other, now, { post: (letter) => letters.push(letter) })
      return letters.length
    })
    expect(others).toEqual([1, 1, 0])
    expect(ask(['happy'], 'robin@example.org', later(1)).letters).toHaveLength(1)
  })

  test('who said yes before is asked no second time, and nobody can tell', () => {
    askAndSayYes(['happy'])
    const again = ask(['minutes'], 'robin@example.org', later(1))
    expect(again.letters).toEqual([])
    expect(again.asked).toMatchObject({ ok: true, waits: true })
    expect(database().select().from(hearBacks).all()).toMatchObject([{ about: ['happy', 'minutes'] }])
  })

  test('the link ends, and the address goes with it', () => {
    const { token } = ask(['happy'], 'robin@example.org')
    expect(findToConfirm(visitor('en'), token, later(CONFIRM_DAYS))).not.toBeNull()
    expect(findToConfirm(visitor('en'), token, later(CONFIRM_DAYS + 1))).toBeNull()
    expect(confirmHearing(token, later(CONFIRM_DAYS + 1))).toBe(false)
    expect(confirmHearing('none', now)).toBe(false)
    forgetOldMessages(later(CONFIRM_DAYS))
    expect(database().select().from(hearBackWaiting).all()).toHaveLength(1)
    forgetOldMessages(later(CONFIRM_DAYS + 1))
    expect(database().select().from(hearBackWaiting).all()).toEqual([])
    expect(database().select().from(hearBacks).all()).toEqual([])
  })

  test('of somebody who is signed in is known; that of others is not, nor one that a helper writes', () => {
    const sam = idOfDemo('customer')
    database().update(people).set({ email: 'sam@example.org' }).where(eq(people.id, sam)).run()
    const askAs = (viewer: Viewer, to: string) => {
      const asked = { surveyId, about: [], channel: 'mail', to }
      return askToHear(viewer, asked, now, noPost)
    }
    expect(askAs(member(sam), 'Sam@example.org')).toMatchObject({ waits: false })
    expect(askAs(member(sam), 'robin@example.org')).toMatchObject({ waits: true })
    const jo = { helping: { personId: idOfDemo('carer'), name: 'Jo' } }
    database().delete(hearBacks).run()
    expect(askAs(member(sam, 'Sam', jo), 'sam@example.org')).toMatchObject({ waits: true })
  })

  test('nothing that is kept of it, or goes out, tells the moment at which somebody sent their answers', () => {
    const { letters } = ask(['happy'], 'robin@example.org')
    const waiting = JSON.stringify(database().select().from(hearBackWaiting).all())
    expect(waiting).not.toMatch(/T\d{2}:\d{2}/)
    expect(letters[0]?.day.toISOString()).toMatch(/T00:00:00.000Z$/)
    expect(waiting).not.toContain(letters[0]?.key)
    const counted = database().$client.prepare("select at from rate_events where what like 'hear-confirm%'")
    for (const at of counted.pluck().all() as number[]) expect(at % 86_400_000).toBe(0)
  })
})
