// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '../../app/domain/activities/dates'
import { todayInLondon } from '../../app/domain/site/today'
import * as me from '../../app/routes/me/me'
import * as help from '../../app/routes/sharing/help'
import * as calendar from '../../app/routes/week/calendar'
import * as change from '../../app/routes/week/change'
import * as entry from '../../app/routes/week/entry'
import * as ics from '../../app/routes/week/ics'
import * as move from '../../app/routes/week/move'
import * as fresh from '../../app/routes/week/new'
import * as week from '../../app/routes/week/week'
import { database } from '../../db/connection.server'
import { activityId } from '../../db/seed/ids'
import { weekEntryId } from '../../db/seed/week'
import { demoDatabase } from '../support/database'
import { servePages } from '../support/pages'
import { cookieOf, type DemoPerson, idOfDemo } from '../support/viewers'

const ask = servePages({
  '/me': me,
  '/me/week': week,
  '/me/week.ics': ics,
  '/me/week/new': fresh,
  '/me/week/calendar': calendar,
  '/me/week/:id': entry,
  '/me/week/:id/change': change,
  '/me/week/:id/move/:date': move,
  '/caring/help': help,
})
const COOKS = `/me/week/${weekEntryId('customer', 0)}`

beforeEach(async () => {
  await demoDatabase()
})

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const textOf = (html: string) => read(html).querySelector('main')?.textContent ?? ''
const open = async (path: string, who: DemoPerson) => {
  const { html, status } = await ask(path, { cookie: cookieOf(who) })
  return { html, status, text: textOf(html), page: read(html) }
}
const send = (path: string, cookie: string, form: Record<string, string>) =>
  ask(path, { cookie, method: 'POST', body: new URLSearchParams(form).toString() })
/** Jo helps Sam. */
async function helper() {
  const cookie = cookieOf('carer')
  await send('/caring/help', cookie, { person: idOfDemo('customer') })
  return cookie
}

describe('/me', () => {
  test('says hello, which day it is, and what is next; five things at most', async () => {
    const { text, page } = await open('/me', 'customer')
    expect(page.querySelector('h1')?.textContent).toBe('Hello Sam')
    expect(text).toMatch(/Today is \w+ \d+ \w+ \d{4}\./)
    expect(page.querySelectorAll('.me-next, #new ~ ul li, main .card').length).toBeLessThanOrEqual(5)
    for (const path of ['week', 'goals', 'requests', 'about', 'people', 'looked', 'data', 'sign-in']) {
      expect(page.querySelector(`a[href="/me/${path}"]`), path).not.toBeNull()
    }
  })
  test('somebody new has three things to begin with, and no empty parts', async () => {
    const { page, text } = await open('/me', 'customer-new')
    expect([...page.querySelectorAll('.card a')].map((a) => a.getAttribute('href'))).toEqual([
      '/me/goals/new',
      '/activities/choose',
      '/me/about',
    ])
    expect(text).not.toContain('What is next')
  })
  test('a carer sees whom they support; a new one how it begins; staff the way to their desk', async () => {
    expect(
      (await open('/me', 'carer')).page.querySelector(`a[href="/caring/${idOfDemo('customer')}"]`),
    ).not.toBeNull()
    expect((await open('/me', 'carer-new')).text).toContain('The person you support decides')
    expect((await open('/me', 'provider')).page.querySelector('a[href="/staff"]')).not.toBeNull()
  })
  test('a helper sees what is shared and nothing else, and trying is not kept as refused', async () => {
    const cookie = await helper()
    database().$client.exec("delete from looks; delete from news; delete from shares where topic = 'goals'")
    database()
      .$client.prepare(
        "insert into news values ('n', ?, 'week:news.added', '{\"name\":\"Bo\"}', '/me/week', '2026-01-01', null)",
      )
      .run(idOfDemo('customer'))
    const { html } = await ask('/me', { cookie })
    const text = textOf(html)
    expect(text).toContain('The pages of Sam')
    expect(text).not.toContain('Bo put something in your week')
    expect(text).not.toContain('My goals')
    const paths = [...read(html).querySelectorAll('.me-pages a')].map((a) => a.getAttribute('href'))
    expect(paths).toEqual(['/me/week', '/me/requests', '/me/about'])
    expect(database().$client.prepare("select topic from looks where outcome = 'refused'").all()).toEqual([])
  })
})

describe('/me/week', () => {
  test('7 days, today first', async () => {
    const { page, text } = await open('/me/week', 'customer')
    const rows = [...page.querySelectorAll('.week tbody tr')]
    expect(rows).toHaveLength(7)
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual(['date', ...Array(6).fill(null)])
    for (const words of [
      'Saturday Cooks',
      'Where: The Mill Room',
      'Travel: By bus',
      'Shopping',
      'Different on this day',
    ]) {
      expect(text).toContain(words)
    }
  })
  test('other weeks by their first day; what is no day is today', async () => {
    const after = (days: number) => addDays(todayInLondon(), days)
    database()
      .$client.prepare("insert into activity_closures values ('c', ?, ?, ?, 'staff-training')")
      .run(activityId('saturday-cooks'), after(7), after(13))
    const next = await open(`/me/week?from=${after(7)}`, 'customer')
    expect(next.text).toContain('Closed because staff are learning')
    expect(next.page.querySelector('.week tr[aria-current]')).toBeNull()
    for (const from of ['9999-12-31', 'monday', '2026-99-99']) {
      const { status, page } = await open(`/me/week?from=${from}`, 'customer')
      expect([status, page.querySelector('.week tr[aria-current]') !== null]).toEqual([200, true])
    }
  })
  test('nothing yet', async () => {
    const { text, page } = await open('/me/week', 'customer-new')
    expect(text).toContain('Your week has nothing in it yet.')
    expect(page.querySelector('table')).toBeNull()
  })
  test('a helper who only sees has nothing to press that changes it', async () => {
    const cookie = await helper()
    const { html } = await ask('/me/week', { cookie })
    expect(read(html).querySelector('a[href="/me/week/new"], a[href="/me/week/calendar"]')).toBeNull()
    const { html: one } = await ask(COOKS, { cookie })
    expect(read(one).querySelector('main form')).toBeNull()
  })
  test('words as long as they may be stand whole', async () => {
    const long = 'Choir '.repeat(20).trim()
    database().$client.prepare('update week_entries set what = ?').run(long)
    expect((await open('/me/week', 'customer')).text).toContain(long)
  })
})

describe('one entry', () => {
  const cookie = () => cookieOf('customer')

  test('what somebody else has, what is not there and what was never sent are not found', async () => {
    for (const path of [
      `/me/week/${weekEntryId('customer-work', 0)}`,
      '/me/week/none',
      `${COOKS}/move/2026-13-99`,
    ]) {
      expect((await ask(path, { cookie: cookie() })).status, path).toBe(404)
    }
    expect((await send(COOKS, cookie(), { do: 'dance' })).status).toBe(404)
    expect((await send(COOKS, cookie(), { do: 'not-on never' })).status).toBe(404)
  })
  test('taken out of the week and put back', async () => {
    const sam = cookie()
    const taken = await send(COOKS, sam, { do: 'take-away' })
    expect([taken.status, taken.headers.get('Location')]).toEqual([303, '/me/week'])
    expect(textOf((await ask('/me/week', { cookie: sam })).html)).toContain('You took Saturday Cooks away.')
    const back = await send('/me/week', sam, { id: weekEntryId('customer', 0) })
    expect(back.headers.get('Location')).toBe('/me/week?done=back')
  })
  test('a change that somebody else made too answers 409 with both', async () => {
    const sam = cookie()
    const id = weekEntryId('customer', 3)
    await send(`/me/week/${id}`, sam, { do: 'change' })
    await send(`/me/week/${id}/change?step=where`, sam, { go: 'next', place: 'Corner shop', to: 'check' })
    database().$client.prepare("update week_entries set place = 'Big shop', version = 2 where id = ?").run(id)
    const { html } = await ask(`/me/week/${id}/change?step=check`, { cookie: sam })
    const key = read(html).querySelector('input[name=key]')?.getAttribute('value') ?? ''
    const answer = await send(`/me/week/${id}/change?step=check`, sam, { go: 'send', key })
    expect(answer.status).toBe(409)
    expect(textOf(answer.html)).toContain('Corner shop')
    expect(textOf(answer.html)).toContain('Big shop')
    const over = await send(`/me/week/${id}/change?step=check`, sam, { go: 'send', key, over: '2' })
    expect(over.headers.get('Location')).toBe(`/me/week/${id}?done=changed`)
  })
})

describe('something new', () => {
  test('a wrong answer is said, kept and answered 422', async () => {
    const sam = cookieOf('customer')
    const answer = await send('/me/week/new?step=time', sam, {
      go: 'next',
      startsAt: '15:00',
      endsAt: '14:00',
    })
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain('The end must be later than the start.')
    expect(read(answer.html).querySelector('#startsAt option[selected]')?.getAttribute('value')).toBe('15:00')
    expect(read(answer.html).title).toMatch(/^Error - /)
    for (const step of ['what', 'often', 'days', 'part']) {
      expect((await send(`/me/week/new?step=${step}`, sam, { go: 'next' })).status, step).toBe(422)
    }
  })
})

describe('the calendar', () => {
  test('shows the address once, and answers calendars with it', async () => {
    const sam = cookieOf('customer')
    const { html } = await ask('/me/week/calendar', { cookie: sam })
    const key = read(html).querySelector('input[name=key]')?.getAttribute('value') ?? ''
    const made = await send('/me/week/calendar', sam, { do: 'make', key })
    const address = read(made.html).querySelector('#address')?.getAttribute('value') ?? ''
    expect(address).toBe(`http://site.test/me/week.ics?key=${key}`)
    expect((await ask('/me/week/calendar', { cookie: sam })).html).not.toContain(key)

    const file = await ask(`/me/week.ics?key=${key}`)
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(file.headers.get('cache-control')).toContain('private')
    expect(file.html).toContain('SUMMARY:Saturday Cooks')
    const etag = file.headers.get('etag') ?? ''
    expect((await ask(`/me/week.ics?key=${key}`, { headers: { 'if-none-match': `W/${etag}` } })).status).toBe(
      304,
    )
    expect((await ask('/me/week.ics?key=wrong')).status).toBe(404)
    expect((await ask('/me/week.ics')).status).toBe(404)
    await send('/me/week/calendar', sam, { do: 'stop' })
    expect((await ask(`/me/week.ics?key=${key}`)).status).toBe(404)
  })
  test('not with a card alone', async () => {
    const { status } = await ask('/me/week/calendar', { cookie: cookieOf('customer', 'low-risk') })
    expect(status).toBe(403)
  })
})
