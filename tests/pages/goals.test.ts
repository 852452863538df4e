// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import * as change from '../../app/routes/goals/change/change'
import * as list from '../../app/routes/goals/list'
import * as made from '../../app/routes/goals/new/made'
import * as newGoal from '../../app/routes/goals/new/new'
import * as newPlan from '../../app/routes/goals/plan/new'
import * as plan from '../../app/routes/goals/plan/plan'
import * as review from '../../app/routes/goals/plan/review'
import * as print from '../../app/routes/goals/print'
import * as checkIn from '../../app/routes/goals/show/check-in'
import * as finish from '../../app/routes/goals/show/finish'
import * as people from '../../app/routes/goals/show/people'
import * as say from '../../app/routes/goals/show/say'
import * as show from '../../app/routes/goals/show/show'
import * as step from '../../app/routes/goals/show/step'
import * as stop from '../../app/routes/goals/show/stop'
import { database } from '../../db/connection.server'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { demoDatabase } from '../support/database'
import { BUS, CAFE, COOK, SUGGESTED } from '../support/goals'
import { servePages } from '../support/pages'
import { cookieOf, type DemoPerson, idOfDemo } from '../support/viewers'

const ask = servePages({
  '/me/goals': list,
  '/me/goals/new': newGoal,
  '/me/goals/print': print,
  '/me/goals/:id': show,
  '/me/goals/:id/made': made,
  '/me/goals/:id/step': step,
  '/me/goals/:id/say': say,
  '/me/goals/:id/check-in': checkIn,
  '/me/goals/:id/change/:part': change,
  '/me/goals/:id/finish': finish,
  '/me/goals/:id/stop': stop,
  '/me/goals/:id/people': people,
  '/me/plan': plan,
  '/me/plan/new': newPlan,
  '/me/plan/review': review,
})

beforeEach(async () => {
  await demoDatabase()
})

const open = (path: string, who: DemoPerson = 'customer') => ask(path, { cookie: cookieOf(who) })
const send = (path: string, form: Record<string, string> | string[][], who: DemoPerson = 'customer') =>
  ask(path, { cookie: cookieOf(who), method: 'POST', body: new URLSearchParams(form).toString() })
const textOf = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('main')?.textContent ?? ''
const leadsTo = ({ status, headers }: { status: number; headers: Headers }) =>
  `${status} ${headers.get('Location')}`
/** A list may have a name. One browser heeds `autocomplete` on a tick too, and would keep it. */
const FINE = /^(aria-label-misuse|valid-autocomplete)/
const count = (table: string) =>
  (database().$client.prepare(`select count(*) n from ${table}`).get() as { n: number }).n

describe.each([
  ['/me/goals', 'customer'],
  ['/me/goals', 'customer-new'],
  ['/me/goals/new?step=way', 'customer'],
  ['/me/goals/print', 'customer-work'],
  [`/me/goals/${COOK}`, 'customer'],
  [`/me/goals/${BUS}`, 'customer'],
  [`/me/goals/${SUGGESTED}`, 'customer-work'],
  [`/me/goals/${COOK}/made`, 'customer'],
  [`/me/goals/${COOK}/step`, 'customer'],
  [`/me/goals/${COOK}/say`, 'customer'],
  [`/me/goals/${COOK}/check-in?step=how`, 'customer'],
  [`/me/goals/${COOK}/change/what`, 'customer'],
  [`/me/goals/${COOK}/change/by`, 'customer'],
  [`/me/goals/${COOK}/finish`, 'customer'],
  [`/me/goals/${BUS}/finish`, 'customer'],
  [`/me/goals/${COOK}/stop`, 'customer'],
  [`/me/goals/${COOK}/people`, 'customer'],
  ['/me/plan', 'customer-work'],
  ['/me/plan', 'customer-new'],
  ['/me/plan/new?step=goals', 'customer'],
  ['/me/plan/review', 'customer-work'],
] as [string, DemoPerson][])('%s as %s', (path, who) => {
  test('is a whole page, valid and without a fault that axe finds', async () => {
    const { html, status } = await open(path, who)
    expect(status).toBe(200)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect((await findInvalid(html)).filter((one) => !FINE.test(one))).toEqual([])
    expect(await findAxeFaults(html)).toEqual([])
  }, 180_000)
})

test('somebody who is not signed in is led to sign in, and back to the very page', async () => {
  const path = '/me/goals/new?activity=saturday-cooks'
  expect(leadsTo(await ask(path))).toBe(`302 /sign-in?back=${encodeURIComponent(path)}`.replace('302', '303'))
})

describe('a new goal', () => {
  const answers: [string, Record<string, string>][] = [
    ['way', { way: 'home' }],
    ['what', { idea: 'pet', words: '' }],
    ['why', { whys: 'proud' }],
    ['first', { go: 'unsure' }],
    ['helps', { go: 'skip' }],
    ['by', { by: '1' }],
    ['know', { knows: 'happy' }],
    ['see', { see: 'me' }],
  ]

  test('is asked one question a page, checked, and made once', async () => {
    const before = count('goals')
    for (const [at, given] of answers) {
      expect((await send(`/me/goals/new?step=${at}`, { go: 'next', ...given })).status).toBe(303)
    }
    const check = await open('/me/goals/new?step=check')
    const said = textOf(check.html)
    for (const words of ['I want to look after a pet.', 'I will feel proud.', 'Only I can see it']) {
      expect(said).toContain(words)
    }
    const key = /name="key" value="([^"]+)"/.exec(check.html)?.[1] ?? ''
    const first = await send('/me/goals/new?step=check', { go: 'send', key })
    const again = await send('/me/goals/new?step=check', { go: 'send', key })
    expect(leadsTo(first)).toMatch(/^303 \/me\/goals\/[\w-]+\/made$/)
    expect(leadsTo(again)).toBe(leadsTo(first))
    expect(count('goals')).toBe(before + 1)
    const done = await open(first.headers.get('Location') ?? '')
    expect(textOf(done.html)).toContain('I want to look after a pet.')
  })

  test('says what is missing, starts its title with Error, and keeps what was typed', async () => {
    const nothing = await send('/me/goals/new?step=way', { go: 'next' })
    expect(nothing.status).toBe(422)
    expect(nothing.html).toMatch(/<title>Error - /)
    expect(textOf(nothing.html)).toContain('Choose what you want.')
    const unnamed = await send('/me/goals/new', { go: 'next' }, 'customer-older')
    expect(unnamed.status).toBe(422)
    expect(unnamed.html).toMatch(/<title>Error - /)
    const long = 'Many words. '.repeat(500)
    await send('/me/goals/new?step=way', { way: 'own' })
    const tooLong = await send('/me/goals/new?step=what', { words: long })
    expect(tooLong.status).toBe(422)
    expect(tooLong.html).toContain(long.trim())
  })

  test('from an activity begins with it', async () => {
    const { html } = await open('/me/goals/new?activity=saturday-cooks&step=way')
    expect(html).toMatch(/value="learning"[^>]*checked|checked=""[^>]*value="learning"/)
    expect(leadsTo(await open('/me/goals/new?activity=no-such-thing'))).toBe('303 /me/goals/new')
    const on = await send('/me/goals/new?activity=saturday-cooks&step=way', { way: 'learning', go: 'next' })
    expect(leadsTo(on)).toBe('303 /me/goals/new?activity=saturday-cooks&step=what')
    expect((await open('/me/goals/new?activity=saturday-cooks&step=what')).html).toContain(
      'I want to go to Saturday Cooks.',
    )
  })
})

describe('one goal', () => {
  test('shows its steps, its history, who said what, and things to do', async () => {
    const said = textOf((await open(`/me/goals/${COOK}`)).html)
    for (const words of [
      'Shop for the food',
      'Jo suggests a step: Make a list of what we need',
      'I made pasta with Jo. It was good.',
      'Just as I hoped',
      'Your pasta was great. I had 2 plates.',
      'Things to do that may help',
    ]) {
      expect(said).toContain(words)
    }
  })

  test('a goal that is not there, or not mine, is not there', async () => {
    expect((await open('/me/goals/none')).status).toBe(404)
    expect((await open(`/me/goals/${CAFE}`)).status).toBe(404)
    expect((await send(`/me/goals/${CAFE}`, { move: 'finish' })).status).toBe(404)
    expect((await open(`/me/goals/${COOK}/change/nothing`)).status).toBe(404)
  })

  test('strange forms break nothing', async () => {
    expect(leadsTo(await send(`/me/goals/${COOK}`, { do: 'fly:away' }))).toBe(`303 /me/goals/${COOK}`)
    expect((await send(`/me/goals/${COOK}`, { do: 'done:none' })).status).toBe(404)
    expect((await send(`/me/goals/${COOK}/check-in?step=how`, { how: '9' })).status).toBe(422)
    expect((await send(`/me/goals/${COOK}/check-in`, { go: 'send', key: 'none' })).status).toBe(303)
    expect(leadsTo(await open('/me/goals/new?step=check', 'customer-older'))).toBe('303 /me/goals/new')
    expect((await send(`/me/goals/${COOK}/people`, { share: 'nobody' })).status).toBe(404)
    expect((await send(`/me/goals/${COOK}/step`, { words: '' })).status).toBe(422)
    expect((await send(`/me/goals/${COOK}/say`, { words: ' ' })).status).toBe(422)
  })

  test('two devices: the second sees both, answers 409, and may keep either', async () => {
    const path = `/me/goals/${COOK}/change/know`
    expect((await send(path, { version: '1', howKnow: 'From the phone' })).status).toBe(303)
    const second = await send(path, { version: '1', howKnow: 'From the tablet' })
    expect(second.status).toBe(409)
    const both = textOf(second.html)
    expect(both).toContain('From the phone')
    expect(both).toContain('From the tablet')
    expect(second.html).toContain('name="version" value="2"')
    expect((await send(path, { version: '2', howKnow: 'From the tablet' })).status).toBe(303)
    expect(textOf((await open(`/me/goals/${COOK}`)).html)).toContain('From the tablet')
  })

  test('is shown to a supporter in one press, and no more in another', async () => {
    const path = `/me/goals/${COOK}/people`
    const priya = idOfDemo('sam-advocate')
    const shared = await send(path, { share: priya })
    expect(textOf((await open(shared.headers.get('Location') ?? '')).html)).toContain(
      'Priya can see this goal now.',
    )
    const stopped = await send(path, { stop: priya })
    expect(textOf((await open(stopped.headers.get('Location') ?? '')).html)).toContain(
      'Priya cannot see this goal any more.',
    )
  })

  test('finished, its page is glad and lets one go back', async () => {
    expect(leadsTo(await send(`/me/goals/${COOK}/finish`, { words: 'They loved it.' }))).toBe(
      `303 /me/goals/${COOK}/finish`,
    )
    expect(textOf((await open(`/me/goals/${COOK}/finish`)).html)).toContain('You did it')
    await send(`/me/goals/${COOK}/finish`, { move: 'undo' })
    expect(textOf((await open(`/me/goals/${COOK}/finish`)).html)).toContain('Did you do it?')
  })
})

describe('a plan', () => {
  test('says which week it is, in words and as marks', async () => {
    const { html } = await open('/me/plan', 'customer-work')
    const said = textOf(html)
    for (const words of ['Week 5 of 12', 'Marcus comes every Tuesday.', 'With: Marcus and my mum']) {
      expect(said).toContain(words)
    }
    expect(html.match(/class="plan-week /g)).toHaveLength(12)
  })

  test('looks at one goal after the other, then ends', async () => {
    const first = await send('/me/plan/review?goal=1', { review: 'reached' }, 'customer-work')
    expect(leadsTo(first)).toBe('303 /me/plan/review?goal=2')
    expect((await send('/me/plan/review?goal=2', {}, 'customer-work')).status).toBe(422)
    const last = await send('/me/plan/review?goal=2', { review: 'kept' }, 'customer-work')
    expect(leadsTo(last)).toBe('303 /me/plan/review?goal=came')
    const { html } = await open('/me/plan/review?goal=came', 'customer-work')
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
    const form = { plan: value('plan'), version: value('version'), end: 'yes', came: 'I found a job.' }
    expect(leadsTo(await send('/me/plan/review?goal=came', form, 'customer-work'))).toBe(
      '303 /me/plan?done=ended',
    )
    expect(textOf((await open('/me/plan', 'customer-work')).html)).toContain('I found a job.')
  })

  test('without goals one makes a goal first', async () => {
    expect(leadsTo(await open('/me/plan/new', 'customer-new'))).toBe('303 /me/plan')
    expect(textOf((await open('/me/plan', 'customer-new')).html)).toContain('Make a goal first')
  })
})
