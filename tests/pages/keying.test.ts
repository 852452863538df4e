// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { withCheck } from '../../app/domain/surveys/paper/sheet-code'
import * as batchPage from '../../app/routes/keying/batch'
import * as batches from '../../app/routes/keying/batches'
import * as saved from '../../app/routes/keying/saved'
import * as scan from '../../app/routes/keying/scan'
import * as settle from '../../app/routes/keying/settle'
import { database } from '../../db/connection.server'
import { DEMO_BATCH, DEMO_SHEETS } from '../../db/seed/keying'
import { surveyId } from '../../db/seed/surveys'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { demoDatabase } from '../support/database'
import { answersOf, helen, key, newBatch, newSheet, responsesOf, SURVEY } from '../support/keying'
import { servePages } from '../support/pages'
import { cookieOf, type DemoPerson } from '../support/viewers'

const ask = servePages({
  '/staff/surveys/:id/keying': batches,
  '/staff/surveys/:id/keying/:batch': batchPage,
  '/staff/surveys/:id/keying/:batch/settle/:sheet': settle,
  '/staff/surveys/:id/keying/:batch/sheet/:sheet': saved,
  '/staff/surveys/:id/keying/:batch/scan/:scan': scan,
})
const BASE = `/staff/surveys/${SURVEY}/keying`
const DEMO = `${BASE}/${DEMO_BATCH}`
const tidy = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

async function go(path: string, form?: Record<string, string>, who: DemoPerson = 'council') {
  const body = form && new URLSearchParams(form).toString()
  const answer = await ask(path, { cookie: cookieOf(who), body, method: form ? 'POST' : 'GET' })
  const page = new DOMParser().parseFromString(answer.html, 'text/html')
  return {
    ...answer,
    page,
    to: answer.headers.get('Location') ?? '',
    text: tidy(page.querySelector('main') ?? page.body),
    checked: (name: string) =>
      page.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.getAttribute('value'),
    value: (name: string) => page.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value,
  }
}

beforeEach(async () => {
  await demoDatabase()
})

describe('batches', () => {
  test('say how many sheets there are, wait and differ', async () => {
    const page = await go(BASE)
    expect(page.text).toContain('Post from Chelmsford')
    expect(page.text).toContain('1 sheet waits for a second person.')
    expect(page.text).toContain('1 sheet is not the same both times.')
    expect(page.text).toContain('0 out of 1 were the same both times.')
    expect(await findInvalid(page.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
  })

  test('are made, and what was typed is kept when something is missing', async () => {
    const { page, status } = await go(BASE, { name: '', channel: 'phone', share: '25', key: '' })
    expect(status).toBe(422)
    expect(page.title).toMatch(/^Error - /)
    expect(page.querySelector<HTMLInputElement>('[value=phone]')?.checked).toBe(true)
    expect(page.querySelectorAll('.error-summary a')).toHaveLength(2)
    const formKey = (await go(BASE)).value('key') ?? ''
    const form = { name: 'Friday', channel: 'paper', share: '0', key: formKey }
    const { to } = await go(BASE, form)
    expect((await go(BASE, form)).to).toBe(to)
    expect((await go(to)).text).toContain('Friday')
  })

  test('are closed once nothing waits', async () => {
    const waits = await go(DEMO, { do: 'close' })
    expect((await go(waits.to)).text).toContain('You cannot close it yet.')
    const empty = `${BASE}/${newBatch()}`
    const closed = await go(empty, { do: 'close' })
    expect((await go(closed.to)).text).toContain('You closed this batch.')
    const late = await go(`${empty}?sheet=${DEMO_SHEETS.new}`, { who: 'me' })
    expect((await go(late.to)).text).toContain('This batch is closed. Nothing was saved.')
    expect((await go(`${DEMO}?done=waits&of=${DEMO_SHEETS.waits}`)).text).not.toContain('cannot close')
  })

  test('are not there for others, nor for a survey that nobody could answer yet', async () => {
    for (const who of ['customer', 'carer', 'provider', 'job-coach'] as const) {
      for (const path of [BASE, DEMO, `${DEMO}/settle/${DEMO_SHEETS.differs}`]) {
        expect((await go(path, undefined, who)).status, `${who} ${path}`).toBe(404)
      }
    }
    expect((await go(`/staff/surveys/${surveyId('evenings')}/keying`)).status).toBe(404)
  })
})

describe('a sheet', () => {
  const PATH = `${DEMO}?sheet=${DEMO_SHEETS.new}`

  test('asks all its questions on one page, numbered as on paper', async () => {
    const { page, html } = await go(PATH)
    const numbers = [...page.querySelectorAll('.key-number')].map(tidy)
    expect(numbers).toEqual(['1', '2', '3a', '3b', '4'])
    expect(await findInvalid(html)).toEqual([])
    expect(await findAxeFaults(html)).toEqual([])
  }, 180_000)

  test('of every kind of question is typed in and comes back', async () => {
    const centre = surveyId('your-centre')
    const batch = newBatch('0', 'paper', centre)
    const code = withCheck(4, 1, 'CNTRS')
    const path = `/staff/surveys/${centre}/keying/${batch}`
    const form = {
      who: 'me',
      look: '4',
      like: 'music',
      'like-other': 'Chess',
      'first-place-staff': '2',
      'first-place-food': '1',
      'first-place-quiet': '4',
      'first-place-near': '3',
      rules: 'Yes, it is fair.',
      'would-come': 'no',
      days: 'mon',
      'start-unsure': 'yes',
      'why-not': 'Too far.',
      minutes: '30',
      'needs--parking': '?',
      town: 'witham',
      age: '26',
      quote: 'yes',
    }
    const open = await go(`${path}?sheet=${code}`)
    expect(open.text).toContain('Only after Yes in question 6.')
    expect(await findInvalid(open.html)).toEqual([])
    const wrong = await go(`${path}?sheet=${code}`, {
      ...form,
      minutes: 'half an hour',
      'first-place-near': '2',
    })
    expect(wrong.status).toBe(422)
    expect(
      [...wrong.page.querySelectorAll('.error-summary a')].map((link) => link.getAttribute('href')),
    ).toEqual(['#first', '#minutes'])
    for (const link of wrong.page.querySelectorAll('.error-summary a')) {
      expect(wrong.page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
    }
    expect(wrong.value('minutes')).toBe('half an hour')
    expect(wrong.value('first-place-near')).toBe('2')
    expect(wrong.checked('needs--parking')).toBe('?')
    expect(wrong.value('why-not')).toBe('Too far.')
    const done = await go(`${path}?sheet=${code}`, form)
    expect(done.to).toBe(`${path}?done=saved&of=${code}&ignored=7.8`)
    expect((await go(done.to)).text).toContain(
      `Sheet ${code} is saved. 1 sheet in this batch.Questions 7 and 8 are not for this person.`,
    )
    expect(answersOf(code)).toEqual([
      'look=4',
      'like=music',
      'like=other Chess',
      'first=food 1',
      'first=staff 2',
      'first=near 3',
      'first=quiet 4',
      'rules=Yes, it is fair.',
      'would-come=no',
      'why-not=Too far.',
      'minutes=30',
      'needs--changing-place:skipped',
      'needs--parking:unsure',
      'needs--evenings:skipped',
      'show-us:skipped',
      'town=Witham',
      'age=26',
    ])
    const again = await go(`${path}/sheet/${code}`)
    expect(again.value('first-place-near')).toBe('3')
    expect(again.value('like-other')).toBe('Chess')
    expect(again.value('town')).toBe('Witham')
    expect(again.checked('needs--parking')).toBe('?')
    expect(again.checked('quote')).toBe('yes')
    expect(await findInvalid(again.html)).toEqual([])
  })

  test('with a code that cannot be is said at the code, which is kept', async () => {
    const { status, page, value, text } = await go(`${DEMO}?sheet=${withCheck(1, 1, 'WRNGS')}`)
    expect(status).toBe(422)
    expect(page.title).toMatch(/^Error - /)
    expect(value('sheet')).toBe(withCheck(1, 1, 'WRNGS'))
    expect(text).toContain('This sheet belongs to another survey.')
  })

  test('that is done, or waits for another person, leads to what can be done', async () => {
    const differs = await go(`${DEMO}?sheet=${DEMO_SHEETS.differs}`)
    expect(differs.page.querySelector('.banner a')?.getAttribute('href')).toBe(
      `${DEMO}/settle/${DEMO_SHEETS.differs}`,
    )
    const code = newSheet()
    key(helen(), newBatch('100'), code)
    expect((await go(`${DEMO}?sheet=${code}`)).text).toContain('It is in the batch Monday.')
    const second = await go(`${DEMO}?sheet=${DEMO_SHEETS.waits}`)
    expect(second.text).toContain('You do not see their answers.')
    expect(second.checked('how')).toBe('')
  })

  test('that differs is settled', async () => {
    const path = `${DEMO}/settle/${DEMO_SHEETS.differs}`
    const page = await go(path)
    expect([...page.page.querySelectorAll('.settle-value')].map(tidy)).toEqual([
      'By bus',
      'Something else: By boat',
      'Then type it in here.',
      'Very important',
      'Not so important',
      'Then type it in here.',
    ])
    expect(await findInvalid(page.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
    const wrong = await go(path, { 'take-how': 'new', how: 'taxi' })
    expect(wrong.status).toBe(422)
    expect(wrong.checked('how')).toBe('taxi')
    expect(wrong.checked('take-how')).toBe('new')
    const done = await go(path, { 'take-how': 'new', how: 'taxi', 'take-bus--help': 'second' })
    expect((await go(done.to)).text).toContain(`Sheet ${DEMO_SHEETS.differs} is settled and saved.`)
    expect(answersOf(DEMO_SHEETS.differs)).toContain('how=taxi')
    expect(answersOf(DEMO_SHEETS.differs)).toContain('bus--help=not-so')
    expect((await go(path)).status).toBe(404)
    expect((await go(path, {})).status).toBe(303)
  }, 180_000)

  test('is corrected, with who did it', async () => {
    const [batch, code] = [newBatch(), newSheet()]
    key(helen(), batch, code)
    const path = `${BASE}/${batch}/sheet/${code}`
    const wrong = await go(path, { who: '', how: 'taxi' })
    expect(wrong.status).toBe(422)
    expect(wrong.checked('how')).toBe('taxi')
    const done = await go(path, { who: 'me', how: 'taxi' })
    expect((await go(done.to)).text).toContain(`Sheet ${code} is corrected.`)
    expect((await go(path)).text).toMatch(/Helen corrected it on .* Changed: question 1, question 2/)
    expect(responsesOf(code)).toHaveLength(1)
  })
})

test('a call has a code of its own and words to begin with', async () => {
  const batch = newBatch('0', 'phone')
  const page = await go(`${BASE}/${batch}`)
  const href = [...page.page.querySelectorAll('a')].find((link) => tidy(link) === 'Start a phone call')
  expect(href?.getAttribute('href')).toMatch(/\?sheet=P-[B-DF-HJ-NP-TV-Z2-9]{6}$/)
  const call = await go(href?.getAttribute('href') ?? '')
  expect(call.text).toContain('You can stop at any time. Then I keep nothing.')
  expect(call.page.querySelector('input[type=file]')).toBeNull()
  const done = await go(href?.getAttribute('href') ?? '', { who: 'carer', feel: '5' })
  expect((await go(done.to)).text).toMatch(/The answers of call P-\w+ are saved\. 1 call in this batch\./)
  const rows = database().$client.prepare("select channel from survey_responses where sheet like 'P-%'").all()
  expect(rows).toEqual([{ channel: 'phone' }])
})
