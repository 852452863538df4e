// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../db/connection.server'
import { asks, outbox } from '../../db/schema'
import { DEMO_FOLLOW, demoAskId } from '../../db/seed/asks'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { answerAll, arrive, TRY, VISITOR } from '../support/ask-pages'
import { demoDatabase } from '../support/database'

beforeEach(async () => {
  await demoDatabase()
})

describe('asking to try something', () => {
  test('starts with the phone and how many questions there are', async () => {
    const page = await arrive()(TRY)
    expect(page.words('h1')).toEqual(['I want to try Saturday Cooks'])
    expect(page.text).toContain('We ask you 6 short questions. It takes about 5 minutes.')
    expect(page.text).toContain('When can I come and look?')
    expect(await findInvalid(page.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
  }, 180_000)

  test('offers the times of the activity itself', async () => {
    const page = await arrive()(`${TRY}?step=when`)
    expect(page.words('.choice-label')).toEqual([
      'Saturday. 10:00 in the morning to 1:00 in the afternoon.',
      'Any of these times',
    ])
    expect(page.words('h1')).toEqual(['When do you want to come?'])
  })

  test('without an account: question by question, a copy, and an address to follow it', async () => {
    const go = arrive()
    const check = await answerAll(go, VISITOR)
    expect(check.words('h1')).toEqual(['Check your answers'])
    for (const said of [
      'My supporter comes with me',
      'I eat slowly',
      'Robin',
      'robin@example.org',
      'I like soup',
    ])
      expect(check.text).toContain(said)
    expect(await findInvalid(check.html)).toEqual([])
    const key = check.value('key') as string
    const done = await go(`${TRY}?step=check`, { go: 'send', key })
    expect((await go(`${TRY}?step=check`, { go: 'send', key })).to).toBe(done.to)
    expect(
      database()
        .select()
        .from(asks)
        .all()
        .filter(({ name, words }) => name === 'Robin' && words === 'I like soup'),
    ).toHaveLength(1)
    const page = await go(done.to)
    expect(page.words('h1')).toEqual(['We have your request'])
    expect(page.text).toMatch(/You get an answer by \w+day \d+ \w+ \d{4}\./)
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    expect(await findInvalid(page.html)).toEqual([])
    const address = new URL(page.value('address') as string).pathname
    const story = await arrive()(address)
    expect(story.words('h1')).toEqual(['I want to try Saturday Cooks'])
    expect(story.words('.path-title')).toContain('Now: They answer you')
    // The page after sending is for this device alone; the address is for whoever has it.
    expect((await arrive()(done.to)).text).not.toContain('Robin')
    const mails = database().select().from(outbox).all()
    const toProvider = mails.find(({ text }) => text.includes('/staff/requests/'))
    expect(toProvider?.text).not.toMatch(/Robin|robin/)
    expect(mails.find(({ to }) => to === 'robin@example.org')?.text).toMatch(/\/asks\/\S{40,}/)
  })

  test('what is wrong is said beside what was typed', async () => {
    const go = arrive()
    const nothing = await go(`${TRY}?step=when`, 'go=next')
    expect(nothing.status).toBe(422)
    expect(nothing.page.title).toMatch(/^Error - /)
    expect(nothing.words('.error-summary li')).toEqual([
      'Choose when you want to come. Or press: I am not sure.',
    ])
    const reach = await go(`${TRY}?step=reach`, 'go=next&reach=my+sister')
    expect([reach.status, reach.value('reach')]).toEqual([422, 'my sister'])
    expect(await findInvalid(reach.html)).toEqual([])
  })

  test('with an account: nothing is asked that we know, and it is on the own page', async () => {
    const go = arrive('customer')
    const reach = await go(`${TRY}?step=reach`)
    expect(reach.words('.choice-label')[0]).toBe('Phone me on 07700900101')
    const { name: _name, ...rest } = VISITOR
    const check = await answerAll(go, { ...rest, reach: 'reach-by=phone', about: 'about=yes' })
    const done = await go(`${TRY}?step=check`, { go: 'send', key: check.value('key') as string })
    expect((await go(done.to)).text).toContain('You can see everything on your page.')
    const own = await go('/me/requests')
    expect(own.words('.card-title')[0]).toBe('Saturday Cooks')
    expect(await findInvalid(own.html)).toEqual([])
  })

  test('the check page of nobody leads to the start; a closed or unknown activity to where it was', async () => {
    expect((await arrive()(`${TRY}?step=check`)).to).toBe(TRY)
    expect((await arrive()(TRY, 'go=send&key=made-up')).to).toBe(TRY)
    expect((await arrive()('/activities/nothing/try')).status).toBe(404)
  })
})

describe('the story of an ask', () => {
  const offer = `/me/requests/${demoAskId('A-1002')}`

  test('shows the offer and takes an answer once', async () => {
    const go = arrive('customer')
    const page = await go(offer)
    expect(page.text).toContain('Who meets youDawn')
    expect(page.words('.path-new')).toEqual(['New'])
    expect((await go(offer)).words('.path-new')).toEqual([])
    const form = { do: 'yes', key: page.value('key') as string }
    for (let press = 0; press < 2; press++) expect((await go(offer, form)).to).toBe(`${offer}?done=yes`)
    const late = await go(offer, { do: 'yes', key: 'another' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('This was not possible any more')
    expect(await findInvalid(late.html)).toEqual([])
    expect(await findAxeFaults(page.html)).toEqual([])
  }, 180_000)

  test('a question needs words', async () => {
    const go = arrive('customer')
    const wrong = await go(`${offer}?answer=question`, { do: 'question', words: ' ', key: 'a' })
    expect(wrong.status).toBe(422)
    expect(wrong.words('.error-summary li')).toEqual(['Write what you want to ask.'])
  })

  test('how was it: 2 questions, with faces and words', async () => {
    const go = arrive('customer-complex')
    const tried = `/me/requests/${demoAskId('A-1009')}?answer=how-was-it`
    expect((await go(tried)).words('.choice-label')).toEqual([
      'Very bad',
      'Bad',
      'It was all right',
      'Good',
      'Very good',
    ])
    expect((await go(tried, { do: 'feel' })).status).toBe(422)
    const second = await go((await go(tried, { do: 'feel', feel: '4' })).to)
    expect(second.words('h1')).toEqual(['Do you want to go on with Saturday Cooks?'])
    const given = { do: 'how-was-it', feel: second.value('feel') as string, key: 'k' }
    expect((await go(tried, given)).words('.error-summary li')).toEqual(['Choose if you want to go on.'])
    const done = await go((await go(tried, { ...given, wants: 'go-on' })).to)
    expect(done.text).toContain('Thank you. We told them how it was.')
    expect(done.words('.path-title')).toContain('Now: They tell you if you can start')
  })

  test('is for nobody else', async () => {
    for (const who of ['customer-work', 'carer-new', 'provider'] as const) {
      expect((await arrive(who)(offer)).status, who).toBe(404)
    }
    expect((await arrive()(offer)).to).toContain('/sign-in?back=')
    expect((await arrive()('/asks/made-up')).status).toBe(404)
    expect((await arrive()(`/asks/${DEMO_FOLLOW('A-1002')}`)).status).toBe(404)
  })
})
