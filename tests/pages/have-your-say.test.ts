// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import * as check from '../../app/routes/surveys/check'
import * as copy from '../../app/routes/surveys/copy'
import * as file from '../../app/routes/surveys/file'
import * as list from '../../app/routes/surveys/list'
import * as start from '../../app/routes/surveys/start'
import * as answer from '../../app/routes/surveys/step/answer'
import * as step from '../../app/routes/surveys/step/step'
import * as takeBack from '../../app/routes/surveys/take-back'
import * as thanks from '../../app/routes/surveys/thanks/thanks'
import type { Db } from '../../db/connection.server'
import { surveyId } from '../../db/seed/surveys'
import { demoDatabase } from '../support/database'
import { servePages } from '../support/pages'
import { cookieOf, type DemoPerson } from '../support/viewers'

const ask = servePages({
  '/have-your-say': list,
  '/have-your-say/file/:id': file,
  '/have-your-say/:survey': start,
  '/have-your-say/:survey/check': check,
  '/have-your-say/:survey/thanks': thanks,
  '/have-your-say/:survey/copy': copy,
  '/have-your-say/:survey/take-back': takeBack,
  '/have-your-say/:survey/:step': step,
  '/have-your-say/:survey/:step/answer': answer,
})

const ALL = '/have-your-say'
const BUS = `${ALL}/getting-around`
const CENTRE = `${ALL}/your-centre`
const tidy = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** A browser: it keeps cookies, and follows nothing by itself. */
function arrive(who?: DemoPerson) {
  const jar = new Map<string, string>()
  if (who) jar.set('session', cookieOf(who).slice('session='.length))
  return async (path: string, form?: string) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const got = await ask(path, { cookie, body: form, method: form === undefined ? 'GET' : 'POST' })
    for (const line of got.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      jar.set(name, value)
    }
    const page = new DOMParser().parseFromString(got.html, 'text/html')
    return {
      ...got,
      page,
      to: got.headers.get('Location') ?? '',
      text: tidy(page.querySelector('main') ?? page.body),
      title: page.title,
      links: [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
      checked: [...page.querySelectorAll('input:checked')].map((box) => box.getAttribute('value')),
      value: (name: string) => page.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value,
    }
  }
}
type Go = ReturnType<typeof arrive>

const ANSWERS: [string, string][] = [
  ['who', 'who=me'],
  ['how', 'how=other&how-other=By+boat+%3Cb%3E'],
  ['want-more', 'want-more=yes'],
  ['bus--evening', 'bus--evening=very'],
  ['bus--help', 'go=unsure'],
  ['feel', 'feel=4'],
]

async function answerAll(go: Go, answers = ANSWERS) {
  for (const [name, form] of answers) {
    const got = await go(`${BUS}/${name}`, form)
    expect(got.status, name).toBe(303)
  }
  // Own words were written: whether they may be shown is asked then.
  await go(`${BUS}/quote`, 'quote=no')
  return go(`${BUS}/check`)
}

async function sendAll(go: Go, answers = ANSWERS) {
  const page = await answerAll(go, answers)
  const sent = await go(`${BUS}/check`, `go=send&key=${page.value('key')}`)
  expect(sent.status).toBe(303)
  return sent.to
}

let db: Db
beforeEach(async () => {
  db = await demoDatabase()
})

const close = (slug: string) =>
  db.$client
    .prepare(
      `insert into survey_events (id, survey_id, kind, at) values ('closed-now', ?, 'closed', '2099-01-01')`,
    )
    .run(surveyId(slug))

describe('the list', () => {
  test('says of each open survey how long it is, who asks, why and what happens', async () => {
    const { status, text, links } = await arrive()(ALL)
    expect(status).toBe(200)
    for (const words of [
      'Getting around',
      'There are 6 questions.',
      'It takes about 3 minutes.',
      'Your council asks.',
      'We plan buses and lifts for next year.',
      'We count the answers.',
      'A new centre in Witham',
      'What people told us',
    ])
      expect(text).toContain(words)
    expect(links).toEqual(
      expect.arrayContaining([
        BUS,
        CENTRE,
        `${ALL}/idea`,
        `${ALL}/changes`,
        `${ALL}/day-opportunities/results`,
      ]),
    )
    expect(text).not.toContain('Go on with your answers')
    expect(links.join()).not.toContain('evenings')
  })

  test('offers to go on where this device stopped, and no other device', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    expect((await go(ALL)).links).toContain(`${BUS}/how`)
    expect((await arrive()(ALL)).text).not.toContain('Go on')
  })

  test('with no open survey there is still something to do', async () => {
    db.$client.exec(`delete from survey_events`)
    const { text, links } = await arrive()(ALL)
    expect(text).toContain('There are no questions just now')
    expect(links).toContain(`${ALL}/idea`)
  })
})

describe('the first page', () => {
  test('leads to the first question and to paper', async () => {
    const { text, links, title } = await arrive()(BUS)
    expect(title).toMatch(/^Getting around - Have your say - /)
    expect(links).toEqual(expect.arrayContaining([`${BUS}/who`, `${BUS}/paper`]))
    expect(text).toContain('Before you start')
  })

  test('says openly that nobody tested it, and that answers are made up', async () => {
    db.$client.exec('delete from survey_tests')
    expect((await arrive()(BUS)).text).toContain('Nobody tested these questions first')
    expect((await arrive()(`${ALL}/day-opportunities`)).text).toContain('A computer made the answers.')
  })

  test('of a closed one leads to the results once they are there', async () => {
    const published = await arrive()(`${ALL}/day-opportunities`)
    expect(published.links).toContain(`${ALL}/day-opportunities/results`)
    expect(published.links).not.toContain(`${ALL}/day-opportunities/who`)
    close('getting-around')
    const closed = await arrive()(BUS)
    expect(closed.text).toContain('We are counting the answers now.')
    expect(closed.links).not.toContain(`${BUS}/results`)
  })

  test('lets somebody throw away what they did not send', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    expect((await go(BUS)).text).toContain('Go on with your answers')
    const { status, to } = await go(BUS, 'do=delete')
    expect([status, to]).toEqual([303, `${BUS}?done=deleted`])
    const after = await go(to)
    expect(after.text).toContain('Your answers are deleted.')
    expect(after.text).not.toContain('Go on with your answers')
  })

  test.each([
    `${ALL}/nothing`,
    `${ALL}/evenings`,
    `${BUS}/nothing`,
    `${ALL}/evenings/who`,
    `${ALL}/file/none`,
  ])('%s is not there', async (path) => {
    expect((await arrive()(path)).status).toBe(404)
  })
  test.each([`${BUS}/nothing`, `${ALL}/nothing/who`, `${ALL}/evenings/who`, `${ALL}/nothing`])(
    'nothing is sent to %s',
    async (path) => {
      expect((await arrive()(path, 'who=me')).status).toBe(404)
    },
  )
})

describe('a question', () => {
  test('has the question as its title, and every way on', async () => {
    const { page, title } = await arrive()(`${BUS}/who`)
    expect(tidy(page.querySelector('h1')!)).toBe('Who is answering?')
    expect(title).toMatch(/^Who is answering\? - Getting around - /)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
  })

  test('without an answer says so, with status 422, and keeps what was written', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    const empty = await go(`${BUS}/how`, 'how-other=By+boat')
    expect(empty.status).toBe(422)
    expect(empty.title).toMatch(/^Error - /)
    expect(tidy(empty.page.querySelector('.error-summary')!)).toContain('Choose 1 answer.')
    expect(empty.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#how')
    expect(empty.value('how-other')).toBe('By boat')
  })

  test('before its turn leads to the right one', async () => {
    const go = arrive()
    expect((await go(`${BUS}/feel`)).to).toBe(BUS)
    await go(`${BUS}/who`, 'who=me')
    expect((await go(`${BUS}/helper`)).to).toBe(`${BUS}/how`)
    expect((await go(`${BUS}/how`)).status).toBe(200)
  })

  test('can be left: back, skip, not sure, stop', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    expect((await go(`${BUS}/how`, 'go=back&how=bus')).to).toBe(`${BUS}/who`)
    expect((await go(`${BUS}/how`)).checked).toEqual(['bus'])
    expect((await go(`${BUS}/how`, 'go=skip')).to).toBe(`${BUS}/want-more`)
    expect((await go(`${BUS}/want-more`, 'go=unsure')).to).toBe(`${BUS}/bus--evening`)
    const stopped = await go(`${BUS}/bus--evening`, 'go=stop&bus--evening=very')
    expect(stopped.to).toBe(`${BUS}?done=stopped`)
    expect((await go(stopped.to)).links).toContain(`${BUS}/bus--evening`)
    expect((await go(`${BUS}/bus--evening`)).checked).toEqual(['very'])
  })

  test('whoever helps somebody is asked as that person with help', async () => {
    const go = arrive('carer')
    db.$client.exec(`update sign_ins set helping_id = (select id from people where name like 'Sam A%')`)
    const { checked, text } = await go(`${BUS}/who`)
    expect(checked).toEqual(['helped'])
    expect(text).toContain('You are helping Sam.')
  })

  test('somebody who may be only one kind of person is not asked who they are', async () => {
    db.$client.exec(`update survey_versions set definition = json_set(definition, '$.who', json('["me"]'))`)
    expect((await arrive()(BUS)).links).toContain(`${BUS}/how`)
    expect((await arrive()(`${BUS}/who`)).status).toBe(404)
  })

  test('the detailed version is for carers, the Easy Read one for people', async () => {
    const carer = arrive()
    await carer(`${BUS}/who`, 'who=carer')
    expect((await carer(`${BUS}/how`)).text).toContain('How does the person, or you, travel')
    const me = arrive()
    await me(`${BUS}/who`, 'who=me')
    expect((await me(`${BUS}/how`)).text).toContain('How do you get to places most days?')
  })

  test('a press moves one thing of an order and stays there', async () => {
    const go = arrive()
    await go(`${CENTRE}/who`, 'who=me')
    const { to } = await go(`${CENTRE}/first`, 'first=staff&first=food&first=quiet&first=near&move=up:food')
    expect(to).toBe(`${CENTRE}/first#first--at-food`)
    const order = [...(await go(`${CENTRE}/first`)).page.querySelectorAll('input[name=first]')]
    expect(order.map((box) => box.getAttribute('value'))).toEqual(['food', 'staff', 'quiet', 'near'])
  })

  test('a question about equality says that it is about the person, why, and can be skipped', async () => {
    const go = arrive()
    await go(`${CENTRE}/who`, 'who=me')
    const row = db.$client.prepare(`select definition from survey_versions where survey_id = ?`).pluck()
    const { questions } = JSON.parse(row.get(surveyId('your-centre')) as string)
    const equal = questions.find((one: { equality?: boolean }) => one.equality)
    const { text, page } = await go(`${CENTRE}/${equal.id}`)
    expect(text).toContain('A question about you')
    expect(text).toContain('Why we ask this')
    expect(page.querySelector('button[value=skip]')).not.toBeNull()
    expect(page.querySelector('button[value=unsure]')).toBeNull()
  })

  test('its script learns where to go on, and nothing else', async () => {
    const go = arrive()
    const saved = await go(`${BUS}/who/answer`, 'who=me&go=next')
    expect([saved.status, saved.headers.get('X-To'), saved.html]).toEqual([204, `${BUS}/how`, ''])
    const wrong = await go(`${BUS}/how/answer`, '')
    expect([wrong.status, wrong.headers.get('X-To')]).toEqual([204, null])
    expect((await go(`${BUS}/who/answer`)).status).toBe(404)
    expect((await go(`${BUS}/nothing/answer`, 'a=b')).status).toBe(404)
  })
})

describe('closed while somebody answers', () => {
  test('what they wrote is kept, and the first page says what happened', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    close('getting-around')
    expect((await go(`${BUS}/how`)).to).toBe(BUS)
    expect((await go(`${BUS}/how`, 'how=bus')).to).toBe(BUS)
    expect((await go(`${BUS}/check`)).to).toBe(BUS)
    const { text } = await go(BUS)
    expect(text).toContain('These questions are closed now')
    expect(text).toContain('You did not send your answers in time.')
    const kept = db.$client.prepare(`select answers from drafts where kind = 'survey'`).pluck().get()
    expect(JSON.parse(kept as string)).toMatchObject({ how: 'bus' })
  })
})

describe('the check page', () => {
  test('shows each answer with its picture and a way to change it, and what happens with them', async () => {
    const go = arrive()
    const { text, links, html, page } = await answerAll(go)
    for (const words of ['By boat <b>', 'Very important', 'I am not sure', 'What happens with your answers'])
      expect(text).toContain(words)
    expect(html).not.toContain('By boat <b>')
    expect(links).toContain(`${BUS}/how?from=check`)
    expect(page.querySelectorAll('.survey-said img').length).toBeGreaterThan(3)
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
    expect((await go(asked.to)).text).toContain('We will tell you when something changes.')
    const [row] = db.$client
      .prepare('select about, person_id, "to", asked_on from hear_backs where "to" = ?')
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
