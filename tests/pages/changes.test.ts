// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { confirmTokenOf } from '../../app/domain/hear-back/confirm'
import { stopTokenOf } from '../../app/domain/hear-back/stop-token'
import { database } from '../../db/connection.server'
import { changes, hearBacks, hearBackWaiting, ideas as ideaRows, news, outbox } from '../../db/schema'
import {
  DEMO_HEAR_BACK,
  DEMO_HEAR_WAITING,
  DEMO_IDEA_HEAR_BACK,
  demoChangeId,
  demoIdeaCode,
  demoIdeaId,
} from '../../db/seed/changes'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { arrive } from '../support/change-pages'
import { demoDatabase } from '../support/database'

beforeEach(async () => {
  await demoDatabase()
})

const CHANGES = '/have-your-say/changes'
const IDEA = '/have-your-say/idea'
const paths = (slug: string) => `/staff/changes/${demoChangeId(slug)}`

describe('what changed', () => {
  test('says what people said and what is done, the newest movement first', async () => {
    const page = await arrive()(CHANGES)
    expect(page.status).toBe(200)
    expect(page.words('h1')).toEqual(['What changed'])
    expect(page.words('.card-title')).toHaveLength(9)
    expect(page.words('.card-title')[0]).toBe('Clear facts about direct payments')
    expect(page.text).toContain('You said')
    expect(page.headers.get('X-Page-Cache')).toBe('public')
    expect(await findInvalid(page.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
  }, 180_000)

  test('is filtered by theme and survey, and says when there is nothing', async () => {
    const go = arrive()
    expect((await go(`${CHANGES}?theme=travel`)).words('.card-title')).toEqual(['A free bus pass for carers'])
    expect((await go(`${CHANGES}?theme=other`)).words('.card-title')).toEqual([])
    expect((await go(`${CHANGES}?theme=other`)).text).toContain('We found no changes like this.')
    database().delete(changes).run()
    expect((await go(CHANGES)).text).toContain('There is nothing here yet.')
  })

  test('one change tells its whole story, and leads to the answers of its questions', async () => {
    const page = await arrive()(`${CHANGES}/safe-services-that-fit-each-person`)
    expect(page.words('.path-step')).toHaveLength(3)
    const links = [...page.page.querySelectorAll('.change-questions a')].map((a) => a.getAttribute('href'))
    expect(links).toContain('/have-your-say/day-opportunities/results#important--safe-place')
    expect(await findInvalid(page.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
    expect((await arrive()(`${CHANGES}/none`)).status).toBe(404)
    const cannot = await arrive()(`${CHANGES}/a-free-bus-pass-for-carers`)
    expect(cannot.text).toContain('We cannot do it')
    expect(cannot.text).toContain('Carers are not on that list.')
  }, 180_000)

  test('reading it takes its line off the person’s own page, and not off others’', async () => {
    const unseen = () =>
      database()
        .select()
        .from(news)
        .all()
        .filter(({ key, seenAt }) => key.startsWith('changes:') && !seenAt).length
    const path = `${CHANGES}/clear-facts-about-direct-payments`
    await arrive()(path)
    await arrive('carer')(path)
    expect(unseen()).toBe(1)
    await arrive('customer')(path)
    expect(unseen()).toBe(0)
  })

  test('a code is sent in a form, and its answer is kept nowhere', async () => {
    const go = arrive()
    const wrong = await go(`${CHANGES}/mine`, { code: 'my cat' })
    expect(wrong.status).toBe(422)
    expect(wrong.page.title).toMatch(/^Error - /)
    expect(wrong.page.querySelector('input[name=code]')?.getAttribute('value')).toBe('my cat')
    const unknown = await go(`${CHANGES}/mine`, { code: '2222-2222-2222' })
    expect(unknown.status).toBe(422)
    expect(unknown.text).toContain('We cannot find this code.')
    const found = await go(`${CHANGES}/mine`, { code: demoIdeaCode('I-1001') })
    expect(found.status).toBe(200)
    expect(found.text).toContain('We found a hall that is open on Saturdays.')
    expect(found.text).not.toContain('Mrs Hill')
    expect(found.headers.get('Cache-Control')).toBe('no-store')
    expect(await findInvalid(found.html)).toEqual([])
  })

  test('who is signed in sees what they asked to hear about, and how to stop', async () => {
    const page = await arrive('customer')(`${CHANGES}/mine`)
    expect(page.text).toContain('The survey: What makes a good day')
    const href = `/have-your-say/stop/${stopTokenOf(DEMO_HEAR_BACK)}`
    expect(page.html).toContain(href)
    expect((await arrive('carer')(`${CHANGES}/mine`)).html).not.toContain('/have-your-say/stop/')
  })

  test('opening the link of the first message says yes to nothing; pressing does, once', async () => {
    const go = arrive()
    const path = `/have-your-say/hear/${confirmTokenOf(DEMO_HEAR_WAITING)}`
    const page = await go(path)
    expect(page.words('h1')).toEqual(['Is this your address?'])
    expect(page.text).toContain('What makes a good day')
    expect(page.html).not.toContain('kit@example.org')
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    expect(await findInvalid(page.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
    const hearing = () =>
      database()
        .select()
        .from(hearBacks)
        .all()
        .filter(({ to }) => to === 'kit@example.org').length
    expect(hearing()).toBe(0)
    expect((await go(path, '')).to).toBe(path)
    expect((await go(path, '')).status).toBe(303)
    expect(hearing()).toBe(1)
    expect((await go(path)).words('h1')).toEqual(['Thank you. We will tell you'])
  }, 180_000)

  test('a link that has ended says so, as one that never was', async () => {
    const go = arrive()
    database().update(hearBackWaiting).set({ askedOn: '2026-01-01' }).run()
    for (const token of ['none', confirmTokenOf(DEMO_HEAR_WAITING)]) {
      const page = await go(`/have-your-say/hear/${token}`)
      expect(page.status).toBe(404)
      expect(page.words('h1')).toEqual(['This link does not work any more'])
      expect(page.text).toContain('A link works for 7 days.')
      expect((await go(`/have-your-say/hear/${token}`, '')).status).toBe(404)
    }
    expect(database().select().from(hearBackWaiting).all()).toMatchObject([{ confirmedOn: null }])
  })

  test('opening the link to stop stops nothing; pressing does', async () => {
    const go = arrive()
    const path = `/have-your-say/stop/${stopTokenOf(DEMO_HEAR_BACK)}`
    expect((await go(path)).words('h1')).toEqual(['Stop hearing from us'])
    const stopped = () =>
      database()
        .select()
        .from(hearBacks)
        .all()
        .filter(({ stoppedAt }) => stoppedAt).length
    expect(stopped()).toBe(0)
    expect((await go(path, '')).status).toBe(303)
    expect(stopped()).toBe(1)
    expect((await go(path)).words('h1')).toEqual(['You have stopped it'])
    expect((await go('/have-your-say/stop/none')).status).toBe(404)
    expect((await go('/have-your-say/stop/none', '')).status).toBe(404)
  })
})

describe('an idea', () => {
  const answers: [string, Record<string, string>][] = [
    ['theme', { theme: 'near' }],
    ['words', { words: 'More music please.' }],
    ['show', { show: 'yes' }],
    ['hear', { hear: 'mail', mail: 'robin@example.org' }],
  ]

  test('is told question by question, and sent once', async () => {
    const go = arrive()
    const first = await go(IDEA)
    expect(first.words('h1')).toEqual(['What is your idea about?'])
    expect(await findInvalid(first.html)).toEqual([])
    expect(await findAxeFaults(first.html)).toEqual([])
    for (const [step, form] of answers) await go(`${IDEA}?step=${step}`, { go: 'next', ...form })
    const check = await go(`${IDEA}?step=check`)
    for (const said of ['Things near home', 'More music please.', 'robin@example.org'])
      expect(check.text).toContain(said)
    const key = check.page.querySelector('input[name=key]')?.getAttribute('value') ?? ''
    const before = database().select().from(ideaRows).all().length
    const sent = await go(IDEA, { go: 'send', key })
    expect((await go(IDEA, { go: 'send', key })).to).toBe(sent.to)
    expect(database().select().from(ideaRows).all()).toHaveLength(before + 1)
    const page = await go(sent.to)
    expect(page.text).toContain('The number of your idea is I-1007.')
    expect(page.text).toContain('We sent you a message. Open it and say yes.')
    const mails = database().select().from(outbox).all()
    expect(mails.filter(({ to }) => to === 'robin@example.org')).toMatchObject([
      { subject: 'Is this your email address?', createdAt: expect.stringMatching(/T00:00:00.000Z$/) },
    ])
    const [code = ''] = page.words('.change-code')
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/)
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    expect((await go(`${CHANGES}/mine`, { code })).text).toContain('We have not answered yet.')
    expect((await arrive()(sent.to)).text).not.toContain(code)
    expect(await findInvalid(page.html)).toEqual([])
  }, 180_000)

  test('what is wrong is said beside what was typed', async () => {
    const go = arrive()
    await go(`${IDEA}?step=theme`, 'go=skip')
    const nothing = await go(`${IDEA}?step=words`, 'go=next')
    expect(nothing.status).toBe(422)
    expect(nothing.words('.error-summary li')).toEqual(['Write your idea.'])
    await go(`${IDEA}?step=words`, { go: 'next', words: 'Tea.' })
    await go(`${IDEA}?step=show`, { go: 'next', show: 'no' })
    const wrong = await go(`${IDEA}?step=hear`, { go: 'next', hear: 'mail', mail: 'robin' })
    expect(wrong.words('.error-summary li')[0]).toMatch(/^Write your email address\./)
    expect(wrong.page.querySelector('input[name=mail]')?.getAttribute('value')).toBe('robin')
  })

  test('answered ones that may be shown are there without names', async () => {
    const page = await arrive()('/have-your-say/ideas')
    expect(page.words('.idea-list > li')).toHaveLength(2)
    expect(page.text).toContain('Somebody could open a hall for us.')
    expect(page.text).not.toContain('Hill')
    expect(page.text).not.toContain('letters about my money')
    expect(await findInvalid(page.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
  }, 180_000)

  test('its answer opens with the link of the mail alone', async () => {
    const page = await arrive()(`/have-your-say/idea/answer/${stopTokenOf(DEMO_IDEA_HEAR_BACK)}`)
    expect(page.text).toContain('The minibus comes 30 minutes later on Fridays now.')
    expect((await arrive()('/have-your-say/idea/answer/none')).status).toBe(404)
  })
})

describe('at the desk', () => {
  const pages = ['/staff/changes', '/staff/changes/new', paths('work-and-skills-first'), '/staff/ideas']

  test.each(pages)(
    '%s is for the council',
    async (path) => {
      const page = await arrive('council')(path)
      expect(page.status).toBe(200)
      expect(await findInvalid(page.html)).toEqual([])
      expect(await findAxeFaults(page.html)).toEqual([])
      for (const person of ['customer', 'provider', 'job-coach'] as const)
        expect((await arrive(person)(path)).status).toBe(404)
    },
    60_000,
  )

  test('a change is written, stopped by hard words, mended and published', async () => {
    const go = arrive('council')
    const form = {
      key: 'f3b1',
      title: 'A bench',
      said: 'People want to sit.',
      will: "We can't utilise it!",
      lead: 'The team for buildings',
      brings: 'You can rest.',
      theme: 'near',
    }
    const missing = await go('/staff/changes/new', { ...form, title: '' })
    expect(missing.status).toBe(422)
    expect(missing.words('.error-summary li')).toEqual(['Write what changes.'])
    expect(missing.html).toContain('People want to sit.')
    const made = await go('/staff/changes/new', form)
    const path = made.to.split('?')[0] ?? ''
    const stopped = await go(path, { do: 'publish' })
    expect(stopped.status).toBe(422)
    expect(stopped.words('#checked h2')).toHaveLength(1)
    expect((await go(`${CHANGES}/a-bench`)).status).toBe(404)
    await go(`${path}/edit`, { ...form, will: 'We put a bench there.' })
    expect((await go(path, { do: 'publish' })).to).toContain('done=is-published')
    expect((await arrive()(`${CHANGES}/a-bench`)).status).toBe(200)
    const step = await go(`${path}/step`, { state: 'cannot-do', words: '', key: 'a' })
    expect(step.words('.error-summary li')).toEqual(['Write why you cannot do it.'])
    await go(`${path}/step`, { state: 'done', words: 'The bench is there.', key: 'b' })
    expect((await arrive()(`${CHANGES}/a-bench`)).text).toContain('The bench is there.')
    await go(path, { do: 'hide' })
    expect((await arrive()(`${CHANGES}/a-bench`)).status).toBe(404)
  })

  test('an idea is answered, and its name must go before others read it', async () => {
    const go = arrive('council')
    const path = `/staff/ideas/${demoIdeaId('I-1005')}`
    expect((await go('/staff/ideas')).words('.late-word')).toEqual(['Late'])
    const page = await go(path)
    expect(await findInvalid(page.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
    const nothing = await go(path, { key: 'a' })
    expect(nothing.status).toBe(422)
    expect(nothing.words('.error-summary li')).toEqual([
      'Write an answer.',
      'Choose if other people may read the idea.',
    ])
    const form = { key: 'a', words: 'We ask for a light.', show: 'yes' }
    const named = await go(path, { ...form, shown: 'It is dark. I told Dev so.' })
    expect(named.status).toBe(422)
    expect(named.text).toContain('Take it out: Dev')
    expect((await go(path, { ...form, shown: 'It is dark.' })).to).toContain('done=saved')
    expect((await arrive()('/have-your-say/ideas')).text).toContain('We ask for a light.')
  }, 180_000)
})
