// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { saveDefinition } from '../../app/domain/surveys/making/draft'
import { oldTextsOf } from '../../app/domain/surveys/old-texts'
import * as show from '../../app/routes/surveys/making/show'
import * as throwAway from '../../app/routes/surveys/making/throw-away'
import * as start from '../../app/routes/surveys/start'
import { findInvalid } from '../support/activity-pages'
import { demoDatabase } from '../support/database'
import { servePages } from '../support/pages'
import { draftOf, gettingAround, helen, now } from '../support/survey-making'
import { arriveAtTools } from '../support/survey-tool-pages'
import { cookieOf } from '../support/viewers'

const ask = servePages({
  '/staff/surveys/:id': show,
  '/staff/surveys/:id/throw-away': throwAway,
  '/have-your-say/:survey': start,
})
const BASE = `/staff/surveys/${gettingAround}`
const ASK = 'how--ask'

beforeEach(async () => {
  await demoDatabase()
})

async function go(path: string, form?: Record<string, string>) {
  const body = form && new URLSearchParams(form).toString()
  const answer = await ask(path, { cookie: cookieOf('council'), body, method: form ? 'POST' : 'GET' })
  const page = new DOMParser().parseFromString(answer.html, 'text/html')
  const text = (page.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ')
  return { ...answer, page, text, to: answer.headers.get('Location') ?? '' }
}

/** The English of the first question of an open survey is written anew. */
function change(words = 'How do you travel?') {
  const { definition, seenAt } = draftOf(gettingAround)
  const copy = structuredClone(definition)
  copy.questions[0]!.ask.en = words
  saveDefinition(helen, gettingAround, copy, seenAt, now)
}
const olds = () => oldTextsOf(draftOf(gettingAround).definition, 'pl').map(({ name }) => name)

describe('changes of an open survey', () => {
  test('are said, and go only after somebody was asked', async () => {
    change()
    const overview = await go(BASE)
    expect(overview.text).toContain('Question 1 changed: How do you travel?')
    expect(overview.page.querySelector(`main a[href="${BASE}/throw-away"]`)).not.toBeNull()
    const asked = await go(`${BASE}/throw-away`)
    expect(asked.text).toContain('Before, it was: How do you get to places most days?')
    expect(await findInvalid(asked.html)).toEqual([])
    const seen = asked.page.querySelector<HTMLInputElement>('main input[name=seen]')?.value ?? ''
    change('How do you get there?')
    const late = await go(`${BASE}/throw-away`, { seen })
    expect(late.status).toBe(409)
    expect(late.text).toContain('We changed nothing.')
    const done = await go(`${BASE}/throw-away`, { seen: draftOf(gettingAround).seenAt })
    expect([done.status, done.to]).toEqual([303, `${BASE}?done=thrown-away#done`])
    expect((await go(done.to)).text).toContain('Your changes are gone.')
    expect((await go(`${BASE}/throw-away`)).text).toContain('No changes are waiting.')
    expect((await go(`${BASE}/throw-away`, { seen })).status).toBe(303)
  })
})

describe('texts that are older than their English', () => {
  test('stand beside what the English was, are counted, and are right when somebody says so', async () => {
    change()
    expect((await go(BASE)).text).toContain('1 text in Polski is older than the English.')
    const tools = arriveAtTools('council')
    const open = await tools(`${BASE}/languages?to=pl&only=old`)
    expect(await findInvalid(open.html)).toEqual([])
    expect(open.page.querySelectorAll('.side-by-side')).toHaveLength(1)
    expect(open.text).toContain('The English was:How do you get to places most days?')
    const typed = { seenAt: open.value('seenAt') ?? '', on: 'yes', [ASK]: open.value(ASK) ?? '' }
    const still = await tools(`${BASE}/languages?to=pl&only=old`, { ...typed, still: ASK })
    expect(still.to).toBe(`${BASE}/languages?to=pl&only=old&done=still`)
    expect(olds()).toEqual([])
    expect((await tools(still.to)).text).toContain('No text in Polski is old.')
  })

  test('can stay when somebody says why, by name, and no longer when they say so', async () => {
    change()
    const tools = arriveAtTools('council')
    const open = await tools(`${BASE}/languages?to=pl`)
    const mark = open.page.querySelector<HTMLInputElement>('input[name=mark]')?.value ?? ''
    const empty = await tools(`${BASE}/languages?to=pl`, { do: 'accept', mark, reason: '' })
    expect(empty.status).toBe(422)
    expect(empty.words('.error-summary a')).toEqual(['Write why these words can stay.'])
    const taken = await tools(`${BASE}/languages?to=pl`, {
      do: 'accept',
      mark,
      reason: 'It comes on Monday.',
    })
    expect((await tools(taken.to)).text).toContain('Helen says why: It comes on Monday.')
    const after = await tools(`${BASE}/languages?to=pl`)
    const warning = after.page.querySelector<HTMLInputElement>('input[name=warning]')?.value ?? ''
    await tools(`${BASE}/languages?to=pl`, { do: 'undo', warning })
    expect((await go(BASE)).text).toContain('1 text in Polski is older than the English.')
  })
})

test('a survey that is not in the language of the page says so', async () => {
  const visit = async (slug: string) => (await ask(`/have-your-say/${slug}`, { cookie: 'lang=pl' })).html
  expect(await visit('your-centre')).toContain('Słowa tej ankiety są po angielsku.')
  expect(await visit('getting-around')).not.toContain('Słowa tej ankiety są po angielsku.')
})
