// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '../../db/connection.server'
import { demoDatabase } from '../support/database'
import { ALL, ANSWERS, answerAll, arrive, BUS, CENTRE, sendAll, tidy } from '../support/survey-pages'

let db: Db
beforeEach(async () => {
  db = await demoDatabase()
})

describe('the check page', () => {
  test('shows each answer with its picture and a way to change it, and what happens with them', async () => {
    const go = arrive()
    const { text, links, html, page } = await answerAll(go)
    for (const words of ['By boat <b>', 'Very important', 'I am not sure', 'What happens with your answers'])
      expect(text).toContain(words)
    expect(html).not.toContain('By boat <b>')
    expect(links).toContain(`${BUS}/how?from=check`)
    expect(page.querySelectorAll('.survey-said .picture').length).toBeGreaterThan(3)
    const changed = await go(`${BUS}/feel`, 'feel=1&to=check')
    expect(changed.to).toBe(`${BUS}/check`)
  })

  test('leads to what is still open, and to the start when nothing is begun', async () => {
    expect((await arrive()(`${BUS}/check`)).to).toBe(BUS)
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    expect((await go(`${BUS}/check`)).to).toBe(`${BUS}/how`)
    expect((await arrive()(`${ALL}/evenings/check`)).status).toBe(404)
  })

  test('marks what a carer says for somebody, here and on the last page', async () => {
    const go = arrive()
    const answers: [string, string][] = [['who', 'who=carer-for'], ...ANSWERS.slice(1)]
    const page = await answerAll(go, answers)
    expect(page.text).toContain('A carer gives these answers')
    const { to } = await go(`${BUS}/check`, `go=send&key=${page.value('key')}`)
    expect((await go(to)).text).toContain('We marked that a carer gave these answers.')
  })
})

describe('after sending', () => {
  test('says what happens next, gives a code and a copy, and keeps the page nowhere', async () => {
    const go = arrive()
    const to = await sendAll(go)
    const { text, headers, page, links } = await go(to)
    expect(text).toContain('Thank you for your answers')
    expect(text).toContain('What happens next')
    const code = tidy(page.querySelector('.survey-code strong')!)
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    const address = links.find((link) => link?.includes('/copy'))!
    const printed = await go(address)
    for (const words of [code, 'By boat <b>', 'Very important', 'Who is answering?'])
      expect(printed.text).toContain(words)
    expect(printed.headers.get('Cache-Control')).toBe('no-store')
  })

  test('twice makes one', async () => {
    const go = arrive()
    const page = await answerAll(go)
    const key = page.value('key')
    const rows = () => db.$client.prepare(`select count(*) from survey_responses`).pluck().get() as number
    const before = rows()
    const first = await go(`${BUS}/check`, `go=send&key=${key}`)
    const again = await go(`${BUS}/check`, `go=send&key=${key}`)
    expect(again.to).toBe(first.to)
    expect(rows()).toBe(before + 1)
  })

  test('nobody else opens it', async () => {
    const to = await sendAll(arrive())
    for (const path of ['thanks', 'copy', 'take-back']) {
      const address = to.replace('thanks', path)
      expect((await arrive()(address)).status, path).toBe(404)
      expect((await arrive('council')(address)).status, path).toBe(404)
      expect((await arrive()(address, 'do=take-back')).status, path).toBe(404)
    }
    expect((await arrive()(`${BUS}/thanks`)).status).toBe(404)
  })

  test('with the code a copy is found on any device, and with a wrong one it is not', async () => {
    const go = arrive()
    const sent = await go(await sendAll(go))
    const code = tidy(sent.page.querySelector('.survey-code strong')!)
    const other = arrive()
    expect((await other(`${BUS}/copy`)).text).toContain('What is your code?')
    const found = await other(`${BUS}/copy`, `code=${code.toLowerCase()}`)
    expect(found.status).toBe(200)
    expect(found.text).toContain('Very important')
    const wrong = await other(`${BUS}/copy`, 'code=%3Cb%3Ewrong')
    expect(wrong.status).toBe(422)
    expect(wrong.value('code')).toBe('<b>wrong')
    expect(wrong.title).toMatch(/^Error - /)
    expect((await other(`${CENTRE}/copy`, `code=${code}`)).status).toBe(422)
  })

  test('answers can be taken back, by the address and by the code', async () => {
    const go = arrive()
    const to = (await sendAll(go)).replace('thanks', 'take-back')
    expect((await go(to)).text).toContain('Do you want to take your answers back?')
    expect((await go(to, 'do=take-back')).status).toBe(303)
    expect((await go(to)).text).toContain('We deleted your answers')
    expect((await go(to.replace('take-back', 'thanks'))).text).toContain('You took these answers back.')
    expect((await go(to.replace('take-back', 'copy'))).text).not.toContain('Very important')

    const other = arrive()
    const sent = await other(await sendAll(other))
    const code = tidy(sent.page.querySelector('.survey-code strong')!)
    const asked = await arrive()(`${BUS}/take-back`, `code=${code}&do=find`)
    expect(asked.value('code')).toBe(code)
    const done = await arrive()(`${BUS}/take-back`, `code=${code}&do=take-back`)
    expect(done.text).toContain('We deleted your answers')
    expect((await arrive()(`${BUS}/take-back`, 'code=no&do=take-back')).status).toBe(422)
  })

  test('after a day it is too late', async () => {
    const go = arrive()
    const to = (await sendAll(go)).replace('thanks', 'take-back')
    db.$client.exec(`update survey_responses set sent_at = '2026-01-01T10:00:00.000Z'`)
    expect((await go(to)).text).toContain('It is too late')
    await go(to, 'do=take-back')
    expect((await go(to.replace('take-back', 'copy'))).text).toContain('Very important')
  })

  test('whoever wants to hear what changes says how; bad input says what is wrong', async () => {
    const go = arrive()
    const to = await sendAll(go)
    const wrong = await go(to, 'channel=mail&to=%3Cb%3E')
    expect(wrong.status).toBe(422)
    expect(wrong.title).toMatch(/^Error - /)
    expect(wrong.value('to')).toBe('<b>')
    expect(wrong.checked).toEqual(['mail'])
    expect((await go(to, '')).status).toBe(422)
    expect((await go(to, 'channel=me&to=')).status).toBe(422)
    const asked = await go(to, 'channel=mail&to=hear-me%40example.org')
    expect(asked.status).toBe(303)
    expect((await go(asked.to)).text).toContain('We sent you a message. Open it and say yes.')
    const [row] = db.$client
      .prepare('select about, "to", asked_on from hear_back_waiting where "to" = ?')
      .all('hear-me@example.org') as { about: string }[]
    expect(JSON.parse(row!.about)).toEqual(['bus--evening', 'feel', 'how', 'want-more'])
    expect((await go(to, 'channel=no')).to).toContain('hear=no')
  })

  test('somebody who is signed in can hear on their own page', async () => {
    const go = arrive('customer-new')
    const to = await sendAll(go)
    expect((await go(to)).page.querySelector('input[name=channel][value=me]')).not.toBeNull()
    expect((await go(to, 'channel=me')).to).toContain('hear=yes')
  })
})
