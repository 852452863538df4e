// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { stableId } from '../../app/domain/open-referral/stable-id'
import * as about from '../../app/routes/surveys/making/about'
import * as check from '../../app/routes/surveys/making/check'
import * as kinds from '../../app/routes/surveys/making/kinds'
import * as list from '../../app/routes/surveys/making/list'
import * as start from '../../app/routes/surveys/making/new'
import * as question from '../../app/routes/surveys/making/question'
import * as show from '../../app/routes/surveys/making/show'
import { findInvalid } from '../support/activity-pages'
import { demoDatabase } from '../support/database'
import { servePages } from '../support/pages'
import { cookieOf, type DemoPerson } from '../support/viewers'

const ask = servePages({
  '/staff/surveys': list,
  '/staff/surveys/new': start,
  '/staff/surveys/:id': show,
  '/staff/surveys/:id/about': about,
  '/staff/surveys/:id/check': check,
  '/staff/surveys/:id/questions/new': kinds,
  '/staff/surveys/:id/questions/new/:kind': { ...question },
  '/staff/surveys/:id/questions/:question': question,
})
const evenings = `/staff/surveys/${stableId('survey', 'evenings')}`
const published = `/staff/surveys/${stableId('survey', 'day-opportunities')}`
const centre = `/staff/surveys/${stableId('survey', 'your-centre')}`

beforeEach(async () => {
  await demoDatabase()
})

const tidy = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, ' ').trim()

function arrive(who: DemoPerson = 'council') {
  const cookie = cookieOf(who)
  return async (path: string, form?: string | Record<string, string>) => {
    const body = form === undefined ? undefined : new URLSearchParams(form).toString()
    const answer = await ask(path, { cookie, body, method: body === undefined ? 'GET' : 'POST' })
    const page = new DOMParser().parseFromString(answer.html, 'text/html')
    const box = (name: string) => page.querySelector<HTMLInputElement>(`main [name="${name}"]:not([hidden])`)
    return {
      ...answer,
      page,
      to: answer.headers.get('Location') ?? '',
      text: tidy(page.querySelector('main')?.textContent),
      title: page.title,
      value: (name: string) => box(name)?.value,
      links: [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
    }
  }
}

/** What a form of the page would send, with this typed into it. */
function fillIn(page: Document, typed: Record<string, string> = {}): Record<string, string> {
  const boxes = page.querySelectorAll<HTMLInputElement>('main form :is(input, textarea, select)')
  const sent: Record<string, string> = {}
  for (const { name, value, type, checked } of boxes)
    if (name && ((type !== 'checkbox' && type !== 'radio') || checked)) sent[name] = value
  return { ...sent, ...typed }
}

describe('every page', () => {
  test.each([
    '/staff/surveys',
    '/staff/surveys/new',
    evenings,
    published,
    centre,
    `${evenings}/about`,
    `${evenings}/check`,
    `${centre}/check`,
    `${evenings}/questions/new`,
    `${evenings}/questions/new?instead=stops`,
    `${evenings}/questions/new/one`,
    `${evenings}/questions/new/show`,
    `${evenings}/questions/stops`,
  ])('%s is there for the council, whole and valid, and for nobody else', async (path) => {
    const answer = await arrive()(path)
    expect(answer.status).toBe(200)
    expect(answer.page.querySelectorAll('h1')).toHaveLength(1)
    expect(await findInvalid(answer.html)).toEqual([])
    for (const other of ['customer', 'carer', 'provider', 'job-coach'] as const)
      expect((await arrive(other)(path)).status).toBe(404)
  })

  test.each([
    '/staff/surveys/none',
    `${evenings}/questions/none`,
    `${evenings}/questions/new/none`,
    `${evenings}/questions/new?instead=none`,
  ])('%s is not there', async (path) => {
    expect((await arrive()(path)).status).toBe(404)
  })
})

describe('a new survey', () => {
  test('keeps what was typed when it cannot be made', async () => {
    const go = arrive()
    const typed = { title: '', slug: 'Evenings!', key: 'k'.repeat(40) }
    const answer = await go('/staff/surveys/new', typed)
    expect(answer.status).toBe(422)
    expect(answer.title).toMatch(/^Error - /)
    expect(answer.value('slug')).toBe('Evenings!')
    expect(answer.value('key')).toBe(typed.key)
    expect(answer.text).toContain('Write the name of the survey.')
  })

  test('sent twice leads to the same one, which says what is missing', async () => {
    const go = arrive()
    const form = { title: 'The new bus', slug: '', from: '', key: 'k'.repeat(40) }
    const [one, two] = [await go('/staff/surveys/new', form), await go('/staff/surveys/new', form)]
    expect(one.status).toBe(303)
    expect(one.to).toBe(two.to)
    const page = await go(one.to)
    expect(page.text).toContain('Write who asks.')
    expect(page.text).toContain('Add a question.')
    expect(page.text).not.toContain('The questions are checked')
    expect(page.links).toContain(`${one.to.split('?')[0]}/about#asker`)
    const jump = await go(one.to, { seen: page.value('seen') ?? '', do: 'move:open' })
    expect(jump.status).toBe(409)
  })
})

describe('a question', () => {
  const path = `${evenings}/questions/new/one`

  test('buttons of its lists save nothing and keep all that was typed', async () => {
    const go = arrive()
    const typed = fillIn((await go(path)).page, {
      ask: 'How do you get there?',
      'choice-0-words': 'By bus',
      'choice-1-words': 'On foot',
      on: 'go-out',
    })
    const more = await go(path, { ...typed, do: 'choice-add' })
    expect(more.status).toBe(200)
    expect(more.value('ask')).toBe('How do you get there?')
    expect(more.value('choice-2-words')).toBe('')
    const up = await go(path, { ...fillIn(more.page), do: 'choice-up-1' })
    expect([up.value('choice-0-words'), up.value('choice-1-words')]).toEqual(['On foot', 'By bus'])
    const branch = await go(path, { ...fillIn(up.page), do: 'branch' })
    expect(branch.text).toContain('Ask this only if people answer:')
    expect(await findInvalid(branch.html)).toEqual([])
    expect((await go(evenings)).text).not.toContain('How do you get there?')
    const noAnswer = await go(path, { ...fillIn(branch.page), do: 'save' })
    expect(noAnswer.status).toBe(422)
    expect(noAnswer.title).toMatch(/^Error - /)
    const saved = await go(path, { ...fillIn(noAnswer.page), is: 'no', do: 'save' })
    expect(saved.to).toBe(`${evenings}?done=question&at=how-do-you-get-there#item-how-do-you-get-there`)
    expect((await go(evenings)).text).toContain('Asked only after this answer to question 1: No.')
  })

  test('without words it is not saved, and nothing is lost', async () => {
    const go = arrive()
    const typed = fillIn((await go(path)).page, { 'choice-0-words': 'By bus', most: 'x', why: 'We ask.' })
    const answer = await go(path, { ...typed, do: 'save' })
    expect(answer.status).toBe(422)
    expect([answer.value('choice-0-words'), answer.value('why')]).toEqual(['By bus', 'We ask.'])
    expect(answer.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#ask')
  })

  test('a later save says who changed it, keeps what was typed, and can be sent again', async () => {
    const go = arrive()
    const edit = `${evenings}/questions/stops`
    const mine = fillIn((await go(edit)).page, { ask: 'What keeps you at home?' })
    const theirs = fillIn((await go(`${evenings}/questions/go-out`)).page, { ask: 'Do you go out at night?' })
    expect((await go(`${evenings}/questions/go-out`, { ...theirs, do: 'save' })).status).toBe(303)
    const late = await go(edit, { ...mine, do: 'save' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('This page was not up to date')
    expect(late.value('ask')).toBe('What keeps you at home?')
    expect((await go(edit, { ...fillIn(late.page), do: 'save' })).status).toBe(303)
    const page = await go(evenings)
    expect(page.text).toContain('What keeps you at home?')
    expect(page.text).toContain('Do you go out at night?')
  })

  test('a picture is looked for after saving, for the thing that it is of', async () => {
    const go = arrive()
    const typed = fillIn((await go(path)).page, { ask: 'How?', 'choice-0-words': 'By bus' })
    const empty = await go(path, { ...typed, do: 'picture-choice-1' })
    expect(empty.status).toBe(422)
    const found = await go(path, { ...typed, do: 'picture-choice-0' })
    expect(found.to).toContain(`${evenings}/pictures?for=choice%3Ahow%3Aby-bus&back=`)
  })
})

describe('the word check', () => {
  test('says what is wrong with each text, and takes a reason for a warning', async () => {
    const go = arrive()
    const edit = `${evenings}/questions/stops`
    const ask = 'The bus is driven by Jo. What do you utilise?'
    await go(edit, { ...fillIn((await go(edit)).page, { ask }), do: 'save' })
    const found = await go(`${evenings}/check`)
    expect(found.text).toContain('You must change 1 thing')
    expect(found.text).toContain('Question 2: The question')
    expect(found.links).toContain(`${edit}#ask`)
    expect((await go(evenings)).text).toContain('The word check found 1 thing that you must change.')
    const form = { words: ask, rule: 'passive', at: 'reason-0', do: 'accept' }
    const without = await go(`${evenings}/check`, form)
    expect(without.status).toBe(422)
    expect(without.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#reason-0')
    expect((await go(`${evenings}/check`, { ...form, 'reason-0': 'People say so.' })).status).toBe(303)
    const kept = await go(`${evenings}/check`)
    expect(kept.text).toContain('says why: People say so.')
    expect(kept.text).not.toContain('Think about 1 thing')
    expect(await findInvalid(kept.html)).toEqual([])
  })
})

describe('facts', () => {
  test('keep what was typed when something is wrong', async () => {
    const go = arrive()
    const typed = fillIn((await go(`${evenings}/about`)).page, {
      lead: 'About the evening.',
      minutes: 'many',
      'closes-day': '40',
    })
    const answer = await go(`${evenings}/about`, { ...typed, do: 'save' })
    expect(answer.status).toBe(422)
    expect([answer.value('lead'), answer.value('minutes'), answer.value('closes-day')]).toEqual([
      'About the evening.',
      'many',
      '40',
    ])
    const right = { ...typed, minutes: '4', 'closes-day': '1', 'closes-month': '5', 'closes-year': '2027' }
    expect((await go(`${evenings}/about`, { ...right, do: 'save' })).to).toBe(`${evenings}?done=facts#done`)
    expect((await go(evenings)).text).toContain('Saturday 1 May 2027')
  })
})
