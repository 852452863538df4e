// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../db/connection.server'
import { helpMessages } from '../../db/schema'
import { DEMO_FOLLOW, demoAskId } from '../../db/seed/asks'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { arrive } from '../support/ask-pages'
import { demoDatabase } from '../support/database'

beforeEach(async () => {
  await demoDatabase()
})

describe('the staff desk', () => {
  const path = `/staff/requests/${demoAskId('A-1011')}`

  test('shows what is late first, and each request', async () => {
    const go = arrive('provider')
    expect((await go('/staff')).text).toContain('1 answer is late')
    const page = await go('/staff/requests')
    expect(page.words('tbody th a')[0]).toBe('Maya')
    expect(page.text).not.toContain('Saturday Cooks')
    expect(await findInvalid(page.html)).toEqual([])
    const one = await go(path)
    expect(one.text).toContain('Robin wants to try Gardening Group at Hill Farm')
    expect((await arrive()(`/asks/${DEMO_FOLLOW('A-1011')}`)).text).toContain('They read your request')
    expect(await findInvalid(one.html)).toEqual([])
  })

  test('stops hard words with reasons, and keeps them', async () => {
    const go = arrive('provider')
    const words = "Please don't come!"
    const answer = await go(`${path}?answer=question`, { do: 'question', words, accept: 'yes', key: 'q' })
    expect(answer.status).toBe(422)
    expect(answer.words('#checked a')).toEqual(['There is an exclamation mark', 'A word is made shorter'])
    expect(answer.page.querySelector('textarea')?.value).toBe(words)
    expect(await findInvalid(answer.html)).toEqual([])
    expect(await findAxeFaults(answer.html)).toEqual([])
  }, 180_000)

  test('offers a day of the timetable, and the person sees it', async () => {
    const go = arrive('provider')
    const form = await go(`${path}?answer=offered`)
    expect(form.value('place')).toContain('Hill Farm')
    expect(await findInvalid(form.html)).toEqual([])
    const given = {
      do: 'offered',
      slot: form.value('slot') as string,
      place: 'Hill Farm',
      meets: 'Dawn',
      key: 'o',
    }
    expect((await go(`${path}?answer=offered`, given)).to).toBe(`${path}?done=offered`)
    expect((await arrive()(`/asks/${DEMO_FOLLOW('A-1011')}`)).text).toContain('They offer you a day')
  })

  test('is for staff: the messages for the council alone', async () => {
    for (const [who, where, status] of [
      ['customer', '/staff', 404],
      ['customer', '/staff/requests', 404],
      ['carer', path, 404],
      ['provider', '/staff/messages', 404],
      ['job-coach', '/staff', 200],
      ['job-coach', '/staff/requests', 404],
      ['council', '/staff/messages', 200],
      ['council', path, 200],
    ] as const) {
      expect((await arrive(who)(where)).status, `${who} ${where}`).toBe(status)
    }
  })
})

describe('writing to the help desk', () => {
  const good = { name: 'Robin', reach: '01632 960 311', words: 'Can you phone me?' }

  test('is stored once, and the council marks it as done', async () => {
    const go = arrive()
    const key = (await go('/help/write')).value('key') as string
    const done = await go('/help/write', { ...good, key })
    await go('/help/write', { ...good, key })
    expect(database().select().from(helpMessages).all()).toMatchObject([good])
    expect((await go(done.to)).text).toContain('Can you phone me?')
    const helen = arrive('council')
    const inbox = await helen('/staff/messages')
    expect(inbox.text).toContain('From Robin')
    await helen('/staff/messages', { do: 'done', message: inbox.value('message') as string })
    expect((await helen('/staff/messages')).text).not.toContain('From Robin')
    expect((await helen('/staff/messages?state=done')).text).toContain('Helen did this on')
  })

  test('with mistakes keeps everything', async () => {
    const answer = await arrive()('/help/write', { ...good, reach: 'my sister', name: '' })
    expect(answer.status).toBe(422)
    expect(answer.value('reach')).toBe('my sister')
    expect(answer.words('.error-summary li')).toEqual([
      'Write your name. Then we know who you are.',
      'We cannot read this phone number or email address. Check it again.',
    ])
  })

  test.each(['sam@example.org', 'my mum: 07700 900 123 after 5', '+44 7700 900123'])(
    'can be answered by %s',
    async (reach) => {
      expect((await arrive()('/help/write', { ...good, reach })).status).toBe(303)
    },
  )

  test('has a limit, and then says to phone', async () => {
    const go = arrive()
    let status = 303
    for (let turn = 0; turn < 12 && status === 303; turn++) {
      status = (await go('/help/write', { ...good, words: `Message ${turn}` })).status
    }
    expect(status).toBe(429)
  })
})
