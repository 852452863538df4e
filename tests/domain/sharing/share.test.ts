import { isNotNull } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { listCaring, showCaring, startHelping, stopHelping } from '../../../app/domain/sharing/caring'
import { mayTouch } from '../../../app/domain/sharing/decide'
import { type DecisionForm, recordDecision, showDecisions } from '../../../app/domain/sharing/decisions'
import { type Reminder, remindOfEnds } from '../../../app/domain/sharing/ends'
import { listLooked } from '../../../app/domain/sharing/looked'
import { listContacts, showPeople, showSupporter } from '../../../app/domain/sharing/people'
import { shareWith } from '../../../app/domain/sharing/share'
import { endSupport, shareAgain, stopSharing, supportAgain } from '../../../app/domain/sharing/stop'
import { listSupporters } from '../../../app/domain/sharing/supporters'
import { database } from '../../../db/connection.server'
import { looks, news, shares, signIns } from '../../../db/schema'
import { demoDatabase } from '../../support/database'
import { cookieOf, idOfDemo, member } from '../../support/viewers'

const NOW = new Date()
const DAY = 86_400_000
const later = (days: number) => new Date(NOW.getTime() + days * DAY)
const dayOf = (days: number) => later(days).toISOString().slice(0, 10)
const sam = idOfDemo('customer')
const joId = idOfDemo('carer')
const samAsViewer = member(sam, 'Sam')
const jo = member(joId, 'Jo')
const goals = { supporterId: joId, topic: 'goals', can: 'see' } as const

beforeEach(async () => {
  await demoDatabase()
  database().delete(looks).run()
  database().delete(news).run()
  database().delete(shares).where(isNotNull(shares.thing)).run()
})

const canOf = (now = NOW) =>
  (listSupporters(samAsViewer, sam, now).find(({ id }) => id === joId)?.topics ?? []).map(
    ({ topic, can }) => `${can} ${topic}`,
  )

describe('sharing', () => {
  test('lists who supports a person, in the order of the topics', () => {
    expect(listSupporters(samAsViewer, sam, NOW).map(({ name, relation }) => [name, relation])).toEqual([
      ['Jo', 'family'],
      ['Priya', 'advocate'],
    ])
    expect(canOf()).toEqual(['see week', 'see about', 'do requests'])
  })

  test('is the person’s own: nobody else lists or shares', () => {
    const council = member(idOfDemo('council'), 'Helen', {
      posts: [{ kind: 'council', organisationId: null }],
    })
    for (const viewer of [jo, council, member(sam, 'Sam', { scope: 'low-risk' })]) {
      expect(listSupporters(viewer, sam, NOW)).toEqual([])
      expect(shareWith(viewer, sam, goals, NOW)).toBeNull()
    }
    expect(canOf()).toHaveLength(3)
  })

  test('twice is one share; another ability takes its place', () => {
    const first = shareWith(samAsViewer, sam, goals, NOW)
    expect(shareWith(samAsViewer, sam, goals, NOW)).toEqual(first)
    expect(canOf()).toContain('see goals')
    shareWith(samAsViewer, sam, { ...goals, can: 'do', endsOn: dayOf(30) }, NOW)
    expect(canOf().filter((one) => one.endsWith('goals'))).toEqual(['do goals'])
    expect(canOf(later(32)).filter((one) => one.endsWith('goals'))).toEqual([])
  })

  test('refuses a day that has gone, and somebody who is no supporter', () => {
    expect(shareWith(samAsViewer, sam, { ...goals, endsOn: dayOf(-1) }, NOW)).toEqual({
      problem: 'sharing:error.past',
    })
    const stranger = { ...goals, supporterId: idOfDemo('carer-new') }
    expect(shareWith(samAsViewer, sam, stranger, NOW)).toEqual({ problem: 'sharing:error.no-supporter' })
  })

  test('tells the supporter once', () => {
    shareWith(samAsViewer, sam, goals, NOW)
    shareWith(samAsViewer, sam, goals, NOW)
    const told = database().select().from(news).all()
    expect(told.filter(({ key }) => key === 'sharing:news.shared')).toMatchObject([
      { personId: joId, values: { name: 'Sam' }, href: `/caring/${sam}` },
    ])
  })
})

describe('stopping', () => {
  test('everything at once, and again within a day as it was', () => {
    stopSharing(samAsViewer, sam, { supporterId: joId }, NOW)
    expect(canOf()).toEqual([])
    expect(showSupporter(samAsViewer, sam, joId, NOW)?.canShareAgain).toBe(true)
    shareAgain(samAsViewer, sam, joId, later(0.9))
    expect(canOf(later(0.9))).toEqual(['see week', 'see about', 'do requests'])
    expect(showSupporter(samAsViewer, sam, joId, later(0.9))?.canShareAgain).toBe(false)
    shareAgain(samAsViewer, sam, joId, later(0.9))
    expect(canOf(later(0.9))).toHaveLength(3)
  })

  test('after a day it does not come back with one press', () => {
    stopSharing(samAsViewer, sam, { supporterId: joId }, NOW)
    shareAgain(samAsViewer, sam, joId, later(1.1))
    expect(canOf(later(1.1))).toEqual([])
  })

  test('is the person’s own: a supporter stops nothing, and nobody stops what is another’s', () => {
    expect(stopSharing(jo, sam, { supporterId: joId }, NOW)).toBe(false)
    const leah = member(idOfDemo('customer-work'), 'Leah')
    const share = database()
      .select()
      .from(shares)
      .all()
      .find(({ customerId }) => customerId === sam)
    expect(stopSharing(leah, leah.personId, { supporterId: joId, shareId: share?.id }, NOW)).toBe(false)
    expect(canOf()).toHaveLength(3)
  })

  test('takes somebody off the list, and puts them back without what was shared', () => {
    endSupport(samAsViewer, sam, joId, NOW)
    expect(showPeople(samAsViewer, sam, NOW)?.takenOff).toEqual([{ id: joId, name: 'Jo' }])
    expect(listCaring(jo, NOW)).toEqual([])
    supportAgain(samAsViewer, sam, joId, later(0.5))
    expect(showPeople(samAsViewer, sam, later(0.5))?.takenOff).toEqual([])
    expect(canOf(later(0.5))).toEqual([])
    expect(listCaring(jo, later(0.5))).toHaveLength(1)
  })

  test('what was decided for the person stops too, and whoever recorded it hears of it', () => {
    const maya = idOfDemo('customer-complex')
    stopSharing(member(maya, 'Maya'), maya, { supporterId: idOfDemo('maya-worker') }, NOW)
    const kwame = member(idOfDemo('maya-worker'), 'Kwame')
    expect(mayTouch(kwame, { personId: maya, topic: 'week', ability: 'see' }, NOW)).toBeNull()
    expect(database().select().from(news).all()).toMatchObject([
      { personId: idOfDemo('council'), key: 'sharing:news.decision-stopped', values: { name: 'Maya' } },
    ])
  })

  test('the history says what was shared and stopped, the newest first', () => {
    const shared = shareWith(samAsViewer, sam, goals, later(1)) as { shareId: string }
    stopSharing(samAsViewer, sam, { supporterId: joId, shareId: shared.shareId }, later(2))
    const history = showSupporter(samAsViewer, sam, joId, later(130))?.history ?? []
    expect(history.slice(0, 5).map(({ kind, topic }) => `${kind} ${topic}`)).toEqual([
      'ended week',
      'ended about',
      'ended requests',
      'stopped goals',
      'shared goals',
    ])
  })
})

test('advocate and safety contacts are always there for their own person, and for nobody else', () => {
  const names = ['Priya Nair', 'Jo Adeyemi']
  expect(listContacts(samAsViewer, sam).map(({ name }) => name)).toEqual(names)
  expect(listContacts(member(sam, 'Sam', { scope: 'low-risk' }), sam)).toHaveLength(2)
  expect(listContacts(jo, sam)).toEqual([])
})

describe('helping', () => {
  test('lists what each person shares, and marks what is new until it is opened', () => {
    shareWith(samAsViewer, sam, goals, NOW)
    expect(listCaring(jo, NOW)).toMatchObject([{ id: sam, name: 'Sam', news: 1 }])
    expect(showCaring(jo, sam, NOW)?.news).toBe(1)
    expect(listCaring(jo, NOW)).toMatchObject([{ news: 0 }])
    expect(showCaring(jo, idOfDemo('customer-older'), NOW)).toBeNull()
  })

  test('begins only while something is shared, and ends when it is pressed', () => {
    const secret = cookieOf('carer')
    const signInId = database().select().from(signIns).all().at(-1)?.id ?? ''
    const viewer = member(joId, 'Jo', { signInId })
    const helped = () => database().select().from(signIns).all().at(-1)?.helpingId
    expect(secret).toContain('session=')
    expect(startHelping(viewer, idOfDemo('customer-older'), NOW)).toBe(false)
    expect(startHelping(viewer, sam, NOW)).toBe(true)
    expect(helped()).toBe(sam)
    stopHelping(viewer)
    expect(helped()).toBeNull()
    stopSharing(samAsViewer, sam, { supporterId: joId }, NOW)
    expect(startHelping(viewer, sam, NOW)).toBe(false)
  })
})

describe('who looked', () => {
  test('is for the person alone, newest first, by page and by who', () => {
    for (let minute = 0; minute < 25; minute++) {
      mayTouch(
        jo,
        { personId: sam, topic: 'week', ability: 'see' },
        new Date(NOW.getTime() + minute * 120_000),
      )
    }
    const leah = member(idOfDemo('customer-work'), 'Leah')
    mayTouch(leah, { personId: sam, topic: 'goals', ability: 'see' }, later(1))
    const all = listLooked(samAsViewer, sam, { who: null, page: 1 }, NOW)
    expect(all).toMatchObject({ page: 1, pages: 2, lookers: [{ name: 'Leah' }, { name: 'Jo' }] })
    expect(all?.looks[0]).toMatchObject({ viewerName: 'Leah', outcome: 'refused', topic: 'goals' })
    expect(listLooked(samAsViewer, sam, { who: leah.personId, page: 9 }, NOW)?.looks).toHaveLength(1)
    expect(listLooked(jo, sam, { who: null, page: 1 }, NOW)).toBeNull()
  })
})

describe('decisions', () => {
  const tomasz = idOfDemo('customer-new')
  const helen = member(idOfDemo('council'), 'Helen', { posts: [{ kind: 'council', organisationId: null }] })
  const form = (more: Partial<DecisionForm> = {}): DecisionForm => ({
    key: 'decision-1',
    supporter: 'other',
    email: 'farida@example.org',
    relation: 'friend',
    authority: 'best-interests',
    decision: 'Farida may see the week.',
    reason: 'Tomasz could not decide it now.',
    asked: 'Tomasz and the doctor.',
    review: { day: '1', month: '6', year: String(NOW.getUTCFullYear() + 1) },
    topics: { week: 'see' },
    ...more,
  })

  test('let a supporter see until the review, and the person hears and sees why', () => {
    expect(recordDecision(helen, tomasz, form(), NOW)).toEqual([])
    expect(recordDecision(helen, tomasz, form(), NOW)).toEqual([])
    const farida = member(idOfDemo('carer-new'), 'Farida')
    const look = { personId: tomasz, topic: 'week', ability: 'see' } as const
    expect(mayTouch(farida, look, NOW)).toMatchObject({ authority: 'best-interests' })
    expect(mayTouch(farida, look, later(600))).toBeNull()
    const mine = showPeople(member(tomasz, 'Tomasz'), tomasz, NOW)
    expect(mine?.decisions).toMatchObject([
      { decision: 'Farida may see the week.', asked: 'Tomasz and the doctor.' },
    ])
    expect(mine?.supporters).toMatchObject([{ name: 'Farida', topics: [{ authority: 'best-interests' }] }])
  })

  test('are for the council alone, and its look is kept', () => {
    const provider = member(idOfDemo('provider'), 'Dawn', {
      posts: [{ kind: 'provider', organisationId: 'x' }],
    })
    for (const viewer of [provider, member(tomasz, 'Tomasz'), member(idOfDemo('job-coach'), 'Marcus')]) {
      expect(showDecisions(viewer, tomasz, NOW)).toBeNull()
      expect(recordDecision(viewer, tomasz, form(), NOW)).toBeNull()
    }
    expect(showDecisions(helen, 'nobody', NOW)).toBeNull()
    expect(showDecisions(helen, tomasz, NOW)?.person).toBe('Tomasz')
    const looked = listLooked(member(tomasz, 'Tomasz'), tomasz, { who: null, page: 1 }, NOW)
    const said = looked?.looks.map(
      ({ viewerName, outcome, ability }) => `${viewerName} ${outcome} ${ability}`,
    )
    expect(said?.sort()).toEqual([
      'Dawn refused do',
      'Dawn refused see',
      'Helen allowed see',
      'Marcus refused do',
      'Marcus refused see',
    ])
    expect(mayTouch(helen, { personId: tomasz, topic: 'week', ability: 'see' }, NOW)).toBeNull()
  })

  test('say what is missing', () => {
    const empty = form({
      email: 'nobody@example.org',
      authority: 'permission',
      reason: '',
      review: { day: '31', month: '2', year: '2030' },
      topics: {},
    })
    const problems = recordDecision(helen, tomasz, empty, NOW) ?? []
    expect(problems.map(({ at }) => at)).toEqual(['email', 'authority', 'reason', 'review', 'topic-week'])
  })
})

describe('ends', () => {
  test('both sides hear of them 14 days before, once', () => {
    shareWith(samAsViewer, sam, { ...goals, endsOn: dayOf(20) }, NOW)
    const posted: Reminder[] = []
    const remind = (days: number) => remindOfEnds(later(days), (one) => posted.push(one))
    remind(5)
    expect(posted).toEqual([])
    remind(8)
    expect(posted.map(({ to, name, other }) => [to, name, other])).toEqual([
      ['person', 'Sam', 'Jo'],
      ['supporter', 'Jo', 'Sam'],
    ])
    remind(9)
    expect(new Set(posted.map(({ key }) => key)).size).toBe(2)
    const told = database().select().from(news).all()
    expect(told.filter(({ key }) => key.startsWith('sharing:news.ends'))).toHaveLength(2)
  })

  test('nobody hears of what was stopped', () => {
    const shared = shareWith(samAsViewer, sam, { ...goals, endsOn: dayOf(10) }, NOW) as { shareId: string }
    stopSharing(samAsViewer, sam, { supporterId: joId, shareId: shared.shareId }, NOW)
    const posted: Reminder[] = []
    remindOfEnds(later(1), (one) => posted.push(one))
    expect(posted).toEqual([])
  })
})
