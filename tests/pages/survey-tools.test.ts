// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { findDraft } from '../../app/domain/surveys/making/draft'
import { listTests } from '../../app/domain/surveys/tested'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { demoDatabase } from '../support/database'
import { arriveAtTools, checkTexts } from '../support/survey-tool-pages'
import { COUNCIL, EVENINGS, GETTING_AROUND } from '../support/survey-tools'
import { cookieOf } from '../support/viewers'

const BASE = `/staff/surveys/${EVENINGS}`
const draft = () => findDraft(COUNCIL, EVENINGS)!

beforeEach(async () => {
  await demoDatabase()
})

async function expectGood(page: { html: string }) {
  expect(await findInvalid(page.html)).toEqual([])
  expect(await findAxeFaults(page.html)).toEqual([])
}

describe('the library', () => {
  test('shows themes, then questions with how they look, and adds one', async () => {
    const go = arriveAtTools('council')
    const all = await go(`${BASE}/library`)
    expect(all.words('.card-title')).toContain('Getting there')
    expect(all.words('.card-title')).toContain('Asked before in: What makes a good day')
    await expectGood(all)
    const part = await go(`${BASE}/library?of=ready-staff`)
    expect(part.words('h3')).toContain('Do the staff listen to you?')
    expect(part.page.querySelectorAll('[inert] input[type=radio]').length).toBeGreaterThan(6)
    await expectGood(part)
    const form = { from: 'ready-staff:staff-listen', seenAt: part.value('seenAt') }
    const sent = await go(`${BASE}/library?of=ready-staff`, form)
    expect(sent.status).toBe(303)
    const after = await go(sent.to)
    expect(after.text).toContain(`It is number ${draft().definition.questions.length} in your survey.`)
    expect(after.text).toContain('This question is in your survey.')
    await expectGood(after)
  }, 180_000)

  test('says when somebody else wrote in between, and knows no other question', async () => {
    const go = arriveAtTools('council')
    const refused = await go(`${BASE}/library`, { from: 'ready-staff:staff-feel', seenAt: 'long ago' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('We did not save your change.')
    expect((await go(`${BASE}/library`, { from: 'ready-staff:none', seenAt: '' })).status).toBe(404)
  })
})

describe('pictures', () => {
  const page = `${BASE}/pictures`

  test('are found by words, one press sets one and leads back', async () => {
    const go = arriveAtTools('council')
    const first = draft().definition.questions[0]!
    const empty = await go(`${page}?for=question:${first.id}`)
    expect(empty.text).toContain('What do you want to show?')
    await expectGood(empty)
    const found = await go(`${page}?for=question:${first.id}&q=buses&back=${BASE}/library`)
    expect(found.words('.choice-label').some((words) => words.startsWith('bus'))).toBe(true)
    await expectGood(found)
    const form = { picture: 'transport.bus', seenAt: found.value('seenAt') }
    const sent = await go(`${page}?for=question:${first.id}&back=${BASE}/library`, form)
    expect([sent.status, sent.to]).toEqual([303, `${BASE}/library`])
    expect(draft().definition.questions[0]?.picture).toBe('transport.bus')
  }, 180_000)

  test('say when none is found, and when there are many', async () => {
    const go = arriveAtTools('council')
    expect((await go(`${page}?for=survey&q=xylophone`)).text).toContain('0 pictures found')
    const many = await go(`${page}?for=survey&q=a`)
    expect(many.page.querySelectorAll('.picture-tiles input')).toHaveLength(60)
    expect(many.text).toMatch(/Here are 60 of \d+ pictures/)
    const labels = (await go(`${page}?for=survey&q=bus`)).words('.choice-label')
    expect(new Set(labels).size).toBe(labels.length)
  })

  test('must be chosen, and must exist', async () => {
    const go = arriveAtTools('council')
    for (const picture of ['', 'nothing.at-all', 'none']) {
      const answer = await go(`${page}?for=survey&q=bus`, { picture, seenAt: draft().seenAt })
      expect(answer.status).toBe(422)
      expect(answer.words('.error-summary a')).toEqual(['Choose a picture.'])
      expect(answer.page.title).toMatch(/^Error/)
      await expectGood(answer)
    }
    for (const of of ['', 'question:none', 'choice:a:b', 'choice:a:b:c', 'else']) {
      expect((await go(`${page}?for=${of}`)).status, of).toBe(404)
    }
  }, 180_000)
})

describe('other languages', () => {
  const page = `${BASE}/languages`

  test('are written beside English, checked, and switched on when complete', async () => {
    const go = arriveAtTools('council')
    const open = await go(`${page}?to=ur`)
    await expectGood(open)
    const boxes = [...open.page.querySelectorAll<HTMLTextAreaElement>('textarea')]
    expect(boxes.every(({ lang, dir }) => lang === 'ur' && dir === 'rtl')).toBe(true)
    const seenAt = open.value('seenAt')
    const early = await go(`${page}?to=ur`, { seenAt, on: 'yes', title: 'عنوان' })
    expect(early.status).toBe(422)
    expect(early.value('title')).toBe('عنوان')
    expect(early.words('.error-summary a')[0]).toContain('Write this text in')
    await expectGood(early)
    const words = Object.fromEntries(
      boxes.map(({ name, parentElement }) => [
        name,
        parentElement?.parentElement?.parentElement?.textContent?.includes('{{item}}')
          ? 'لفظ {{item}}'
          : 'لفظ!',
      ]),
    )
    const sent = await go(`${page}?to=ur`, { ...words, seenAt, on: 'yes' })
    expect(sent.status).toBe(303)
    expect(draft().definition.languages).toContain('ur')
    const after = await go(sent.to)
    expect(after.text).toContain('There is an exclamation mark')
    expect(after.text).toContain('People can choose this language.')
    const left = await go(`${page}?to=ur&only=missing`)
    expect(left.page.querySelectorAll('textarea')).toHaveLength(0)
    expect(left.text).toContain('Nothing is missing')
    await expectGood(left)
  }, 180_000)

  test('keep what was typed when somebody else wrote in between', async () => {
    const go = arriveAtTools('council')
    const answer = await go(`${page}?to=pl`, { seenAt: 'before', on: 'no', title: 'Wieczory' })
    expect(answer.status).toBe(409)
    expect(answer.value('title')).toBe('Wieczory')
    expect(answer.value('seenAt')).toBe(draft().seenAt)
  })
})

describe('tested with people', () => {
  const page = `${BASE}/tested`
  const good = {
    people: '3 people of the Thursday group',
    count: '3',
    'on-day': '2',
    'on-month': '11',
    'on-year': '2026',
    found: 'Question 2 was long.',
    changed: 'We made question 2 shorter.',
  }

  test('says that nobody did, then keeps who tried it, once', async () => {
    const go = arriveAtTools('council')
    const open = await go(page)
    expect(open.text).toContain('Nobody has tried this survey yet.')
    await expectGood(open)
    const form = { ...good, key: open.value('key') }
    expect((await go(page, form)).to).toBe(`${page}?done=kept`)
    await go(page, form)
    expect(listTests(COUNCIL, EVENINGS)).toHaveLength(1)
    const after = await go(`${page}?done=kept`)
    expect(after.text).toContain('Monday 2 November 2026')
    expect(after.text).toContain('3 people tried it.')
    await expectGood(after)
    const [kept] = listTests(COUNCIL, EVENINGS) ?? []
    await go(page, { away: kept?.id ?? '' })
    expect(listTests(COUNCIL, EVENINGS)).toEqual([])
  }, 180_000)

  test('keeps everything typed when something is missing', async () => {
    const go = arriveAtTools('council')
    const answer = await go(page, { ...good, count: 'three', 'on-year': '2999', changed: '', key: 'k' })
    expect(answer.status).toBe(422)
    expect(answer.words('.error-summary a')).toHaveLength(3)
    expect(answer.value('found')).toBe(good.found)
    expect(answer.value('on-year')).toBe('2999')
    await expectGood(answer)
    expect(listTests(COUNCIL, EVENINGS)).toEqual([])
  }, 180_000)
})

test('all of it is for the council alone', async () => {
  for (const tool of ['library', 'pictures?for=survey', 'languages', 'preview', 'tested']) {
    for (const who of ['customer', 'carer', 'provider', 'job-coach'] as const) {
      const go = arriveAtTools(who)
      expect((await go(`${BASE}/${tool}`)).status, `${who} ${tool}`).toBe(404)
      if (tool !== 'preview') expect((await go(`${BASE}/${tool}`, { title: 'x' })).status).toBe(404)
    }
    expect((await arriveAtTools('council')(`/staff/surveys/none/${tool}`)).status).toBe(404)
  }
  expect((await arriveAtTools('council')(`/staff/surveys/${GETTING_AROUND}/preview`)).status).toBe(200)
})

describe('the word check while one writes', () => {
  const texts = (...list: string[]) => new URLSearchParams(list.map((text) => ['text', text]))

  test('answers with reasons, in the order of the texts', async () => {
    const answer = await checkTexts('provider', texts('You can come.', "Please don't utilise the lift!"))
    const { texts: said } = (await answer.json()) as { texts: { said: string; findings: object[] }[] }
    expect(said.map((one) => one.said)).toEqual(['These words are easy to read.', '3 things to look at'])
    expect(said[1]?.findings[0]).toMatchObject({
      level: 'Please change this.',
      sentence: "You wrote: Please don't utilise the lift!",
    })
    expect(Object.values(said[1]!.findings[0]!).every((words) => /^[A-Z].*[.?!]?$/.test(String(words)))).toBe(
      true,
    )
  })

  test('judges other languages by their form alone', async () => {
    const form = texts('Utilise to!')
    form.set('lang', 'pl')
    const { texts: said } = (await (await checkTexts('council', form)).json()) as {
      texts: { said: string }[]
    }
    expect(said[0]?.said).toBe('1 thing to look at')
  })

  test('is for staff, not too long and not too often', async () => {
    const many = (await (await checkTexts('provider', texts('10:30 '.repeat(1500)))).json()) as {
      texts: { said: string; findings: object[] }[]
    }
    expect(many.texts[0]?.said).toMatch(/^15\d\d things to look at$/)
    expect(many.texts[0]?.findings).toHaveLength(20)
    expect((await checkTexts('job-coach', texts('Hello.'))).status).toBe(200)
    expect((await checkTexts('customer', texts('Hello.'))).status).toBe(404)
    expect((await checkTexts('carer', texts('Hello.'))).status).toBe(404)
    expect((await checkTexts('council', texts('a '.repeat(11_000)))).status).toBe(413)
    expect((await checkTexts('council', texts('a '.repeat(60_000)))).status).toBe(413)
    const cookie = cookieOf('council')
    for (let turn = 0; turn < 240; turn++) await checkTexts('council', texts('Hello.'), cookie)
    expect((await checkTexts('council', texts('Hello.'))).status).toBe(429)
  }, 180_000)
})
