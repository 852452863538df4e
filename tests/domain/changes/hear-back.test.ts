import { beforeEach, describe, expect, test } from 'vitest'
import { lookWithCode } from '../../../app/domain/changes/look'
import { addStep, hideChange } from '../../../app/domain/changes/staff'
import { askToHear, waysToHear } from '../../../app/domain/hear-back/ask'
import { codeFrom, readCode } from '../../../app/domain/hear-back/code'
import { findHeard, stopHearing } from '../../../app/domain/hear-back/stop'
import { stopTokenOf } from '../../../app/domain/hear-back/stop-token'
import { AT_ONCE, tellNext } from '../../../app/domain/hear-back/tell'
import { listNews } from '../../../app/domain/people/news'
import { commandLine, visitor } from '../../../app/domain/people/viewer'
import { forgetOldMessages, HEAR_BACK_MONTHS } from '../../../app/domain/site/retention'
import { hashOf } from '../../../app/domain/site/secrets'
import { storeResponse } from '../../../app/domain/surveys/response'
import { findSurvey } from '../../../app/domain/surveys/survey'
import { database } from '../../../db/connection.server'
import { changes, hearBacks, hearBackTold } from '../../../db/schema'
import { demoDatabase } from '../../support/database'
import {
  forgetWhoHears,
  glossary,
  later,
  noPost,
  now,
  publish,
  askAndSayYes as robin,
  surveyId,
  tell,
} from '../../support/hear-backs'
import { idOfDemo, member } from '../../support/viewers'

beforeEach(async () => {
  await demoDatabase()
  forgetWhoHears()
})

const idOfRobin = () => database().select().from(hearBacks).all()[0]?.id ?? ''

const step = (id: string, key: string, at = now) =>
  addStep(commandLine, id, { state: 'done', words: 'It comes later now.', accept: 'yes', key }, glossary, at)

describe('asking to hear', () => {
  test('twice is once, and what was spoken about is put together', () => {
    robin(['happy'])
    robin(['minutes'])
    const rows = database().select().from(hearBacks).all()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ about: ['happy', 'minutes'], to: 'robin@example.org', personId: null })
    expect(rows[0]?.askedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('nothing of it leads to the answers, and no time but the day is kept', () => {
    robin()
    const text = JSON.stringify([
      database().select().from(hearBacks).all(),
      database().select().from(hearBackTold).all(),
    ])
    expect(text).not.toMatch(/T\d{2}:\d{2}/)
  })

  test('a wrong address is said, in each way', () => {
    const ask = (channel: string, to: string) =>
      askToHear(visitor('en'), { surveyId, about: [], channel, to }, now, noPost)
    expect(ask('mail', 'robin')).toMatchObject({ problems: [{ at: 'to', key: 'changes:hear.error.mail' }] })
    expect(ask('text', '12')).toMatchObject({ problems: [{ at: 'to', key: 'changes:hear.error.text' }] })
    expect(ask('me', '')).toMatchObject({ problems: [{ at: 'channel' }] })
    expect(ask('text', '07700 900123')).toMatchObject({ ok: true })
  })

  test('their own page is for whoever is there for themselves', () => {
    const helping = { helping: { personId: idOfDemo('customer'), name: 'Sam' } }
    expect(waysToHear(member(idOfDemo('carer')), true)).toEqual(['me', 'mail', 'text'])
    expect(waysToHear(member(idOfDemo('carer'), 'Jo', helping), false)).toEqual(['mail'])
  })
})

describe('telling', () => {
  test('who spoke about it is told once for each step, with a way to stop', () => {
    robin(['happy'])
    expect(tell()).toEqual([])
    const id = publish(['happy'])
    const [first, ...others] = tell()
    expect(others).toEqual([])
    expect(first).toMatchObject({ channel: 'mail', to: 'robin@example.org', state: 'not-started' })
    expect(first?.path).toBe('/have-your-say/changes/a-later-minibus')
    expect(findHeard(visitor('en'), first?.stopPath.split('/').at(-1) ?? '')).toMatchObject({
      stopped: false,
    })
    expect(tell()).toEqual([])
    step(id, 'a', later(1))
    step(id, 'a', later(1))
    expect(tell(later(1)).map((mail) => mail.kind === 'change' && mail.state)).toEqual(['done'])
    expect(tell(later(2))).toEqual([])
  })

  test('who spoke about something else is not told; all are when it is about all of the survey', () => {
    robin(['minutes'])
    robin([], 'kit@example.org')
    publish(['happy'])
    expect(tell()).toEqual([])
    publish([], 'two')
    expect(new Set(tell().map(({ to }) => to))).toEqual(new Set(['robin@example.org', 'kit@example.org']))
  })

  test('what was public before somebody asked is no news', () => {
    publish(['happy'])
    robin(['happy'])
    expect(tell()).toEqual([])
  })

  test('what is not published, or was taken off again, is told to nobody', () => {
    robin(['happy'])
    const id = publish(['happy'])
    hideChange(commandLine, id)
    expect(tell()).toEqual([])
  })

  test('who is signed in gets a line on their own page', () => {
    const sam = member(idOfDemo('customer'))
    askToHear(sam, { surveyId, about: ['happy'], channel: 'me', to: '' }, now, noPost)
    publish(['happy'])
    expect(tell()).toEqual([])
    expect(listNews(sam)).toMatchObject([
      { key: 'changes:news.not-started', values: { title: 'A later minibus' } },
    ])
  })

  test('who stopped is forgotten at once and told nothing', () => {
    robin(['happy'])
    const token = stopTokenOf(idOfRobin())
    expect(stopHearing(token, now)).toBe(true)
    expect(stopHearing(token, now)).toBe(true)
    expect(stopHearing('none', now)).toBe(false)
    expect(database().select().from(hearBacks).all()).toMatchObject([{ to: '', personId: null }])
    publish(['happy'])
    expect(tell()).toEqual([])
  })

  test('many people are told some at a time, nobody twice', () => {
    for (let n = 0; n < AT_ONCE * 2 + 5; n++) robin(['happy'], `person${n}@example.org`)
    publish(['happy'])
    let posted = 0
    expect(tellNext(now, () => posted++)).toBe(AT_ONCE)
    expect(tellNext(now, () => posted++)).toBe(AT_ONCE)
    expect(tellNext(now, () => posted++)).toBe(5)
    expect(tellNext(now, () => posted++)).toBe(0)
    expect(posted).toBe(AT_ONCE * 2 + 5)
  })

  test('nothing is marked as told when its mail cannot be written', () => {
    robin(['happy'])
    publish(['happy'])
    expect(() =>
      tellNext(now, () => {
        throw new Error('no')
      }),
    ).toThrow()
    expect(tell()).toHaveLength(1)
  })
})

test('how to reach people goes 24 months after the last news', () => {
  database().delete(changes).run()
  robin()
  const months = (count: number) => {
    const day = new Date(now)
    day.setUTCMonth(day.getUTCMonth() + count)
    return new Date(day.getTime() + 2 * 86_400_000)
  }
  forgetOldMessages(months(HEAR_BACK_MONTHS - 1))
  expect(database().select().from(hearBacks).all()).toHaveLength(1)
  forgetOldMessages(months(HEAR_BACK_MONTHS))
  expect(database().select().from(hearBacks).all()).toEqual([])
})

describe('looking with a code', () => {
  const code = codeFrom('a secret of a device')
  const look = (typed: string) => lookWithCode(visitor('en'), typed, '192.0.2.1', now)

  function answer() {
    const survey = findSurvey(visitor('en'), 'day-opportunities')!
    const from = {
      channel: 'online',
      lang: 'en',
      surveyId,
      versionId: survey.versionId,
      sheet: null,
    } as const
    const answers = { who: 'me', minutes: '20', 'direct-payment': 'yes' }
    return storeResponse({ ...from, codeHash: hashOf(code) }, survey.definition, answers, now)
  }

  test('shows the changes about what the person spoke about, and no answer', () => {
    answer()
    const found = look(code.toLowerCase().replaceAll('-', ' '))
    expect(found.kind).toBe('survey')
    const slugs = found.kind === 'survey' ? found.changes.map(({ slug }) => slug) : []
    expect(slugs.sort()).toEqual(['clear-facts-about-direct-payments', 'things-to-do-near-your-home'])
    expect(JSON.stringify(found)).not.toContain('"20"')
  })

  test('what is no code, or is not known, is said kindly; nobody can try codes out', () => {
    expect(look('hello').kind).toBe('wrong')
    expect(look('2222-2222-2222').kind).toBe('not-found')
    for (let n = 0; n < 40; n++) look('2222-2222-2222')
    answer()
    expect(look(code).kind).toBe('too-many')
  })

  test('a code is easy to read, and the same each time', () => {
    expect(codeFrom('a secret of a device')).toBe(code)
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(readCode(` ${code.toLowerCase()} `)).toBe(code)
    expect(readCode(code.slice(1))).toBeNull()
  })
})
